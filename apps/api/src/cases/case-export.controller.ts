import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CalendarDate, Locale } from '@mingjing/domain';
import { CaseList } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { xlsxOf, type CellValue } from '@mingjing/platform/sheets';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  exportColumnNames,
  exportColumns,
  headCells,
  headLine,
  rowCells,
  rowLine,
  type ExportColumnName,
} from './case-export.columns.js';
import { CaseExportQuery } from './case-export.query.dto.js';
import { orderOf } from './case-list.reading.js';
import type { CaseListView } from './case-list.response.dto.js';
import { caseListView } from './case.view.js';

const BATCH = 500;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const titles: Readonly<Record<Locale, string>> = { zh: '案件台账', en: 'register' };

interface Reading {
  readonly query: CaseExportQuery;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly locale: Locale;
}

/** The register as a table for other programs, read while it is sent. */
@ApiTags('cases')
@Controller('cases')
export class CaseExportController {
  constructor(
    private readonly list: CaseList,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('export.csv')
  @Accesses('export')
  @ApiOperation({ summary: 'All cases of a filter as a table, sent while it is read' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems()
  async csv(
    @Query() query: CaseExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const reading = await this.reading(query, actor, asked);
    const lines = Readable.from(this.lines(reading), { objectMode: false });
    return named(lines, reading, { extension: 'csv', type: 'text/csv; charset=utf-8' });
  }

  @Get('export.xlsx')
  @Accesses('export')
  @ApiOperation({ summary: 'All cases of a filter as a spreadsheet, sent while it is read' })
  @ApiProduces(SPREADSHEET)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @AnswersProblems()
  async xlsx(
    @Query() query: CaseExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const reading = await this.reading(query, actor, asked);
    const sheet = {
      name: titles[reading.locale],
      widths: columnsOf(query).map((name) => exportColumns[name].width),
      rows: this.cells(reading),
    };
    return named(xlsxOf([sheet], this.clock.now()), reading, { extension: 'xlsx', type: SPREADSHEET });
  }

  private async reading(query: CaseExportQuery, actor: Actor, asked: Locale): Promise<Reading> {
    return { query, actor, today: await this.today.today(), locale: query.lang ?? asked };
  }

  private async *lines(reading: Reading): AsyncGenerator<string> {
    const columns = columnsOf(reading.query);
    yield headLine(columns, reading.locale);
    for await (const rows of this.rows(reading))
      yield rows.map((row) => rowLine(columns, row, reading.locale)).join('');
  }

  private async *cells(reading: Reading): AsyncGenerator<readonly (readonly CellValue[])[]> {
    const columns = columnsOf(reading.query);
    yield [headCells(columns, reading.locale)];
    for await (const rows of this.rows(reading))
      yield rows.map((row) => rowCells(columns, row, reading.locale));
  }

  private async *rows({ query, actor, today, locale }: Reading): AsyncGenerator<readonly CaseListView[]> {
    const { columns: _, lang: __, ...asked } = query;
    const { order, rest } = orderOf(asked);
    for await (const rows of this.list.batches(actor, rest, { ...order, size: BATCH }))
      yield rows.map((row) => caseListView(row, today, locale));
  }
}

const columnsOf = ({ columns = exportColumnNames }: CaseExportQuery): readonly ExportColumnName[] => columns;

function named(
  content: Readable,
  { today, locale }: Reading,
  { extension, type }: { readonly extension: string; readonly type: string },
): StreamableFile {
  const name = encodeURIComponent(`${titles[locale]}-${today}.${extension}`);
  const disposition = `attachment; filename="register-${today}.${extension}"; filename*=UTF-8''${name}`;
  return new StreamableFile(content, { type, disposition });
}
