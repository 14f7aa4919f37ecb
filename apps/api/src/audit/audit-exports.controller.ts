import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { AccessRecords, AccountRecords, ActRecords } from '@mingjing/casework/audit';
import { Today } from '@mingjing/platform/clock';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { csvHead, csvLine } from '../http/csv.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { accessColumns, actColumns, signInColumns, type RecordColumn } from './audit-columns.js';
import { AuditPeriods } from './audit-reading.js';
import { AccessesQuery, ActRecordsQuery, SignInsQuery } from './audit.dto.js';
import { accessView, actRecordView, signInView } from './audit.view.js';

const BATCH = 500;

interface Table<Row, View> {
  readonly name: Readonly<Record<Locale, string>>;
  readonly columns: readonly RecordColumn<View>[];
  readonly batches: AsyncGenerator<readonly Row[]>;
  readonly view: (row: Row, locale: Locale) => View;
}

async function* linesOf<Row, View>(
  { columns, batches, view }: Table<Row, View>,
  locale: Locale,
): AsyncGenerator<string> {
  yield csvHead(columns.map(({ heading }) => heading[locale]));
  for await (const rows of batches)
    yield rows
      .map((row) => view(row, locale))
      .map((row) => csvLine(columns.map(({ text }) => text(row, locale))))
      .join('');
}

/** The same records as tables for other programs, sent while they are read; each export is itself on record. */
@ApiTags('audit')
@Roles('auditor')
@Controller('audit')
export class AuditExportsController {
  constructor(
    private readonly accesses: AccessRecords,
    private readonly acts: ActRecords,
    private readonly accounts: AccountRecords,
    private readonly periods: AuditPeriods,
    private readonly today: Today,
  ) {}

  @Get('accesses/export.csv')
  @Accesses('export')
  @ApiOperation({ summary: 'The access records of a filter as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems()
  async exportAccesses(
    @Query() { lang, after: _after, limit: _limit, ...filter }: AccessesQuery,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const batches = this.accesses.batches({ ...filter, ...this.periods.ofAccesses(filter) }, BATCH);
    const name = { zh: '查阅记录', en: 'accesses' };
    return this.file({ name, columns: accessColumns, batches, view: accessView }, lang ?? asked);
  }

  @Get('acts/export.csv')
  @Accesses('export')
  @ApiOperation({ summary: 'The acts of a filter as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems()
  async exportActs(
    @Query() { lang, after: _after, limit: _limit, ...filter }: ActRecordsQuery,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const batches = this.acts.batches({ ...filter, ...(await this.periods.ofActs(filter)) }, BATCH);
    const name = { zh: '办理记录', en: 'acts' };
    return this.file({ name, columns: actColumns, batches, view: actRecordView }, lang ?? asked);
  }

  @Get('sign-ins/export.csv')
  @Accesses('export')
  @ApiOperation({ summary: 'Sign-ins and changes of accounts as a table' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @AnswersProblems()
  async exportSignIns(
    @Query() { lang, after: _after, limit: _limit, ...filter }: SignInsQuery,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const batches = this.accounts.batches({ ...filter, ...this.periods.ofAccesses(filter) }, BATCH);
    const name = { zh: '登录与账号记录', en: 'sign-ins' };
    return this.file({ name, columns: signInColumns, batches, view: signInView }, lang ?? asked);
  }

  private async file<Row, View>(table: Table<Row, View>, locale: Locale): Promise<StreamableFile> {
    const today = await this.today.today();
    const name = encodeURIComponent(`${table.name[locale]}-${today}.csv`);
    return new StreamableFile(Readable.from(linesOf(table, locale), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${table.name.en}-${today}.csv"; filename*=UTF-8''${name}`,
    });
  }
}
