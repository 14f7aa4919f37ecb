import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { statisticForms, type Locale } from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import { ReportChecking, StatisticReports } from '@mingjing/casework/statistic-reports';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  AcceptStatisticReportRequest,
  MakeStatisticReportRequest,
  ReturnStatisticReportRequest,
  StatisticCellQuery,
  StatisticExportQuery,
  StatisticReportsQuery,
  SubmitStatisticReportRequest,
} from './statistic-report.dto.js';
import {
  BehindList,
  StatisticReportList,
  StatisticReportMade,
  StatisticReportView,
} from './statistic-report.response.dto.js';
import { StatisticTableViews } from './statistic-tables.view.js';
import { workbookOf } from './table-workbook.js';

const step = { name: 'If-Match', description: 'The revision the step was taken on' };
const problems = { 404: true, 412: true, 422: true, 428: true } as const;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Frozen statistical tables: their organ makes and submits them, the organ above returns or accepts them. */
@ApiTags('statistics')
@Roles('registrar', 'officeHead', 'organHead', 'supervisor')
@Controller('statistic-reports')
export class StatisticReportsController {
  constructor(
    private readonly reports: StatisticReports,
    private readonly checking: ReportChecking,
    private readonly views: StatisticTableViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'The frozen tables I read; those of organs below once they were submitted' })
  @ApiOkResponse({ type: StatisticReportList })
  @AnswersProblems()
  async list(
    @Query() query: StatisticReportsQuery,
    @CurrentUser() actor: Actor,
  ): Promise<StatisticReportList> {
    return { reports: [...(await this.reports.list(actor, query))] };
  }

  @Post()
  @Roles('registrar', 'officeHead', 'supervisor')
  @ApiOperation({ summary: 'Freezes a table as a new version, where it differs from the last' })
  @ApiCreatedResponse({ type: StatisticReportMade })
  @AnswersProblems({ 404: true, 422: true })
  async make(
    @Body() { withSubordinates = false, ...place }: MakeStatisticReportRequest,
    @CurrentUser() actor: Actor,
  ): Promise<StatisticReportMade> {
    return this.reports.make(actor, { ...place, withSubordinates });
  }

  @Get(':id')
  @ApiRecordId()
  @ApiOperation({
    summary: 'A frozen table, its identities, its steps, and what differs from the version before',
  })
  @ApiOkResponse({ type: StatisticReportView })
  @AnswersProblems({ 404: true })
  async one(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<StatisticReportView> {
    return this.views.report(actor, await this.reports.one(actor, id));
  }

  @Get(':id/cases')
  @Accesses('list')
  @ApiRecordId()
  @ApiOperation({ summary: 'The cases behind a cell or a note of a frozen table' })
  @ApiOkResponse({ type: BehindList })
  @AnswersProblems({ 404: true })
  async cases(
    @RecordId() id: string,
    @Query() query: StatisticCellQuery,
    @CurrentUser() actor: Actor,
  ): Promise<BehindList> {
    return this.views.behind(actor, await this.reports.one(actor, id), query);
  }

  @Get(':id/table.xlsx')
  @Accesses('export')
  @ApiRecordId()
  @ApiOperation({ summary: 'The frozen table in the layout of its form' })
  @ApiProduces(spreadsheet)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @AnswersProblems({ 404: true })
  async workbook(
    @RecordId() id: string,
    @Query() { lang }: StatisticExportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() asked: Locale,
  ): Promise<StreamableFile> {
    const report = await this.reports.one(actor, id);
    const locale = lang ?? asked;
    const { from, to, version, organName } = report;
    const title = statisticForms[report.form].title[locale];
    const name = encodeURIComponent(`${organName}${title}${from}_${to}-v${String(version)}.xlsx`);
    return new StreamableFile(workbookOf(report, locale, this.clock.now()), {
      type: spreadsheet,
      disposition: `attachment; filename="${report.form}-${from}-${to}.xlsx"; filename*=UTF-8''${name}`,
    });
  }

  @Post(':id/submit')
  @HttpCode(204)
  @Roles('registrar', 'officeHead', 'supervisor')
  @ApiRecordId()
  @ApiHeader(step)
  @ApiOperation({ summary: 'Submits a version; identities that fail have to be explained' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async submit(
    @RecordId() id: string,
    @Body() { explanations = [] }: SubmitStatisticReportRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    const target = { id, expectedVersion: expectedVersion(ifMatch, undefined) };
    await this.checking.submit(actor, target, explanations);
  }

  @Post(':id/return')
  @HttpCode(204)
  @Roles('supervisor')
  @ApiRecordId()
  @ApiHeader(step)
  @ApiOperation({ summary: 'Returns a submitted version with remarks' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async giveBack(
    @RecordId() id: string,
    @Body() { remarks }: ReturnStatisticReportRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.checking.giveBack(
      actor,
      { id, expectedVersion: expectedVersion(ifMatch, undefined) },
      remarks,
    );
  }

  @Post(':id/accept')
  @HttpCode(204)
  @Roles('supervisor')
  @ApiRecordId()
  @ApiHeader(step)
  @ApiOperation({ summary: 'Accepts a submitted version' })
  @ApiNoContentResponse()
  @AnswersProblems(problems)
  async accept(
    @RecordId() id: string,
    @Body() { remarks }: AcceptStatisticReportRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.checking.accept(actor, { id, expectedVersion: expectedVersion(ifMatch, undefined) }, remarks);
  }
}
