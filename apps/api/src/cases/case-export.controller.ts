import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CalendarDate, Locale } from '@mingjing/domain';
import { CaseList } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { exportColumnNames, headLine, rowLine } from './case-export.columns.js';
import { CaseExportQuery } from './case-export.query.dto.js';
import { orderOf } from './case-list.reading.js';
import { caseListView } from './case.view.js';

const BATCH = 500;
const titles: Readonly<Record<Locale, string>> = { zh: '案件台账', en: 'register' };

/** The register as a table for other programs. */
@ApiTags('cases')
@Controller('cases/export.csv')
export class CaseExportController {
  constructor(
    private readonly list: CaseList,
    private readonly today: Today,
  ) {}

  @Get()
  @Accesses('export')
  @ApiOperation({ summary: 'All cases of a filter as a table, sent while it is read' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems()
  async export(
    @Query() query: CaseExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const today = await this.today.today();
    const locale = query.lang ?? asked;
    const name = encodeURIComponent(`${titles[locale]}-${today}.csv`);
    const lines = Readable.from(this.lines(query, actor, { today, locale }), { objectMode: false });
    return new StreamableFile(lines, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="register-${today}.csv"; filename*=UTF-8''${name}`,
    });
  }

  private async *lines(
    query: CaseExportQuery,
    actor: Actor,
    { today, locale }: { today: CalendarDate; locale: Locale },
  ): AsyncGenerator<string> {
    const { columns = exportColumnNames, lang: _, ...asked } = query;
    const { order, rest } = orderOf(asked);
    yield headLine(columns, locale);
    for await (const rows of this.list.batches(actor, rest, { ...order, size: BATCH }))
      yield rows.map((row) => rowLine(columns, caseListView(row, today, locale))).join('');
  }
}
