import { applyDecorators, Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Locale } from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import {
  reportPlainText,
  reportWord,
  yearReportRoles,
  YearReports,
  type YearAsked,
  type YearReportRead,
} from '@mingjing/casework/year-report';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  YearCasePageView,
  YearCasesQuery,
  YearParam,
  YearReportFileQuery,
  YearReportQuery,
  YearReportView,
} from './year-report.dto.js';
import { yearReportView } from './year-report.view.js';

const USUAL = 50;

interface ReportFile {
  readonly type: string;
  readonly format: 'binary' | null;
  readonly write: (report: YearReportRead, locale: Locale) => Buffer | string | Promise<Buffer>;
}
const files = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    format: 'binary',
    write: reportWord,
  },
  txt: { type: 'text/plain; charset=utf-8', format: null, write: reportPlainText },
} as const satisfies Readonly<Record<string, ReportFile>>;
type FileFormat = keyof typeof files;

interface FileAsked {
  readonly year: number;
  readonly query: YearReportFileQuery;
  readonly actor: Actor;
  /** What the client asks for in its header; a link cannot say it there. */
  readonly locale: Locale;
}

/** A route that gives the report as a file. */
function ReportFileRoute(name: FileFormat, summary: string): MethodDecorator {
  const { type, format } = files[name];
  return applyDecorators(
    Get(`report.${name}`),
    Accesses('export'),
    ApiOperation({ summary }),
    ApiProduces(type.split(';', 1)[0] ?? type),
    ApiOkResponse({ schema: { type: 'string', ...(format === null ? {} : { format }) } }),
    AnswersProblems({ 404: true }),
  );
}

/** The paragraph a government reports of its year, its figures, and the cases behind each. */
@ApiTags('year reports')
@Roles(...yearReportRoles)
@Controller('year-reports/:year')
export class YearReportsController {
  constructor(private readonly reports: YearReports) {}

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'The year of an organ, to its end or to a day within it' })
  @ApiOkResponse({ type: YearReportView })
  @AnswersProblems({ 404: true })
  async read(
    @Param() { year }: YearParam,
    @Query() query: YearReportQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<YearReportView> {
    return yearReportView(await this.reports.read(actor, askedOf(year, query), locale), locale);
  }

  @Get('cases')
  @Accesses('list')
  @ApiOperation({ summary: 'The cases behind a figure of the report' })
  @ApiOkResponse({ type: YearCasePageView })
  @AnswersProblems({ 404: true })
  async cases(
    @Param() { year }: YearParam,
    @Query() query: YearCasesQuery,
    @CurrentUser() actor: Actor,
  ): Promise<YearCasePageView> {
    const { figure, offset = 0, limit = USUAL } = query;
    const page = await this.reports.cases(actor, { ...askedOf(year, query), figure }, { offset, limit });
    return { ...page, rows: [...page.rows] };
  }

  @ReportFileRoute('docx', 'The report as a Word document')
  async word(
    @Param() { year }: YearParam,
    @Query() query: YearReportFileQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('docx', { year, query, actor, locale }, reply);
  }

  @ReportFileRoute('txt', 'The report as plain text')
  async text(
    @Param() { year }: YearParam,
    @Query() query: YearReportFileQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send('txt', { year, query, actor, locale }, reply);
  }

  private async send(
    format: FileFormat,
    { year, query, actor, locale: preferred }: FileAsked,
    reply: FastifyReply,
  ): Promise<void> {
    const locale = query.lang ?? preferred;
    const report = await this.reports.read(actor, askedOf(year, query), locale);
    const { type, write } = files[format];
    await reply
      .header('Content-Type', type)
      .header('Content-Disposition', contentDisposition(`${report.title}.${format}`))
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cache-Control', 'private, no-store')
      .send(await write(report, locale));
  }
}
const askedOf = (year: number, { until, organ, below }: YearReportQuery): YearAsked => ({
  year,
  until,
  organ,
  below,
});
