import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Put,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { procedureLabels, type Locale } from '@mingjing/domain';
import { JOB_QUEUE, type JobQueue } from '@mingjing/casework/jobs';
import type { Actor } from '@mingjing/casework/people';
import { ImportPages, importTemplate, RegisterImports } from '@mingjing/casework/register-imports';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { xlsxOf } from '@mingjing/platform/sheets';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { HttpProblem } from '../http/problem.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { TakesBytes } from '../http/takes-bytes.decorator.js';
import {
  BringRegisterQuery,
  ImportRowsQuery,
  MapRegisterRequest,
  RegisterTemplateQuery,
} from './register-import.dto.js';
import { ImportRowPage, RegisterImportList, RegisterImportView } from './register-import.response.dto.js';
import { importLine, importRowView, importView } from './register-import.view.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDTH = 20;
const templateTitles: Readonly<Record<Locale, readonly [string, string]>> = {
  zh: ['台账模板', '填写说明'],
  en: ['Register template', 'How to fill it in'],
};

async function* batchesOf<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}

/** Taking over old registers: those who keep the register of the office bring, map, look over and import them. */
@ApiTags('register-imports')
@Roles('registrar', 'officeHead')
@Controller('register-imports')
export class RegisterImportsController {
  constructor(
    private readonly imports: RegisterImports,
    private readonly pages: ImportPages,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'The old registers my office has brought, the newest first' })
  @ApiOkResponse({ type: RegisterImportList })
  @AnswersProblems()
  async list(@CurrentUser() actor: Actor, @RequestLocale() locale: Locale): Promise<RegisterImportList> {
    return { imports: (await this.imports.list(actor)).map((found) => importLine(found, locale)) };
  }

  @Post()
  @TakesBytes()
  @Accesses('file')
  @ApiOperation({ summary: 'Brings a register as .xlsx or .csv; the body is the file' })
  @ApiConsumes('application/offset+octet-stream')
  @ApiCreatedResponse({ type: RegisterImportView })
  @AnswersProblems({ 413: true, 422: true })
  async bring(
    @Query() { procedure, fileName }: BringRegisterQuery,
    @Req() { body }: FastifyRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<RegisterImportView> {
    if (!(body instanceof Readable)) throw new HttpProblem('unsupported-media-type');
    return importView(await this.imports.begin(actor, { procedure, fileName }, body), locale);
  }

  @Get('template.xlsx')
  @ApiOperation({ summary: 'An empty register with its columns explained' })
  @ApiProduces(SPREADSHEET)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @AnswersProblems()
  template(
    @Query() { procedure, lang }: RegisterTemplateQuery,
    @RequestLocale() asked: Locale,
  ): StreamableFile {
    const locale = lang ?? asked;
    const { headings, explained } = importTemplate(procedure, locale);
    const [table, help] = templateTitles[locale];
    const sheets = [
      { name: table, widths: headings.map(() => WIDTH), rows: batchesOf([headings]) },
      { name: help, widths: [WIDTH, WIDTH, 3 * WIDTH, 4 * WIDTH], rows: batchesOf(explained) },
    ];
    const name = encodeURIComponent(`${procedureLabels[procedure][locale]}-${table}.xlsx`);
    return new StreamableFile(xlsxOf(sheets, this.clock.now()), {
      type: SPREADSHEET,
      disposition: `attachment; filename="template-${procedure}.xlsx"; filename*=UTF-8''${name}`,
    });
  }

  @Get(':id')
  @ApiRecordId()
  @Accesses('list')
  @ApiOperation({ summary: 'An old register: its columns, what they tell, how far the work is' })
  @ApiOkResponse({ type: RegisterImportView })
  @AnswersProblems({ 404: true })
  async one(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<RegisterImportView> {
    return importView(await this.imports.one(actor, id), locale);
  }

  @Put(':id/mapping')
  @ApiRecordId()
  @ApiOperation({ summary: 'Says which column tells what, and has the rows looked through' })
  @ApiOkResponse({ type: RegisterImportView })
  @AnswersProblems({ 404: true, 409: true, 422: true })
  async map(
    @RecordId() id: string,
    @Body() { mapping }: MapRegisterRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<RegisterImportView> {
    const columns = Object.fromEntries(mapping.map(({ field, column }) => [field, column]));
    await this.imports.map(actor, id, columns);
    return this.moved(id, actor, locale);
  }

  @Post(':id/start')
  @HttpCode(200)
  @ApiRecordId()
  @ApiOperation({ summary: 'Has the rows without errors imported' })
  @ApiOkResponse({ type: RegisterImportView })
  @AnswersProblems({ 404: true, 409: true })
  async start(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<RegisterImportView> {
    await this.imports.start(actor, id);
    return this.moved(id, actor, locale);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiRecordId()
  @ApiOperation({ summary: 'Stops the work; what is imported stays' })
  @ApiOkResponse({ type: RegisterImportView })
  @AnswersProblems({ 404: true, 409: true })
  async cancel(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<RegisterImportView> {
    await this.imports.cancel(actor, id);
    return this.moved(id, actor, locale);
  }

  @Get(':id/rows')
  @ApiRecordId()
  @Accesses('list')
  @ApiOperation({ summary: 'The rows with what was found of each, and the case it became' })
  @ApiOkResponse({ type: ImportRowPage })
  @AnswersProblems({ 404: true })
  async rows(
    @RecordId() id: string,
    @Query() { limit = 50, ...asked }: ImportRowsQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ImportRowPage> {
    const { rows, next } = await this.pages.lines(actor, id, { ...asked, limit });
    return { rows: rows.map((row) => importRowView(row, locale)), next };
  }

  @Get(':id/errors.xlsx')
  @ApiRecordId()
  @Accesses('export')
  @ApiOperation({ summary: 'The rows with errors as they came, with their findings behind them' })
  @ApiProduces(SPREADSHEET)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @AnswersProblems({ 404: true })
  async errors(
    @RecordId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const { found, rows } = await this.pages.errorSheet(actor, id, locale);
    const widths = [...found.columns.map(() => WIDTH), 10, 4 * WIDTH];
    const title = locale === 'zh' ? '有问题的行' : 'findings';
    const name = encodeURIComponent(`${title}-${found.fileName.replace(/\.[^.]*$/, '')}.xlsx`);
    return new StreamableFile(xlsxOf([{ name: title, widths, rows }], this.clock.now()), {
      type: SPREADSHEET,
      disposition: `attachment; filename="findings.xlsx"; filename*=UTF-8''${name}`,
    });
  }

  private async moved(id: string, actor: Actor, locale: Locale): Promise<RegisterImportView> {
    this.queue.nudge('importRegisters', {});
    return importView(await this.imports.one(actor, id), locale);
  }
}
