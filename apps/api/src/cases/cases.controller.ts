import {
  Body,
  Controller,
  Get,
  Headers,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { phaseLabels, type Locale } from '@mingjing/domain';
import { CaseList, CasePages, SimilarCases } from '@mingjing/casework/case-queries';
import { Offices, type Actor } from '@mingjing/casework/people';
import { ProcedureRunner, type ActOutcome } from '@mingjing/casework/procedures';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { bodyHash } from '../acts/acts.controller.js';
import { Accesses } from '../http/accesses.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { requiredIdempotencyKey } from '../http/expected-version.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { CaseListQuery } from './case-list.query.dto.js';
import { SimilarCasesQuery } from './similar-cases.query.dto.js';
import {
  caseListView,
  caseView,
  deadlineView,
  documentView,
  journalView,
  proposalView,
} from './case.view.js';
import { ReceiveCaseRequest } from './receive-case.dto.js';
import { RelayAfterAct } from './relay-after-act.interceptor.js';

/** The register and the parts of a case's page. */
@ApiTags('cases')
@UseInterceptors(RelayAfterAct)
@Controller('cases')
export class CasesController {
  constructor(
    private readonly list: CaseList,
    private readonly pages: CasePages,
    private readonly runner: ProcedureRunner,
    private readonly offices: Offices,
    private readonly today: Today,
    private readonly similar: SimilarCases,
  ) {}

  @Post()
  @Accesses('case')
  @ApiOperation({ summary: 'Receives an application and opens its case (receiveApplication)' })
  async receive(
    @Body() request: ReceiveCaseRequest,
    @CurrentUser() actor: Actor,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActOutcome> {
    const key = requiredIdempotencyKey(headers['idempotency-key']);
    const place = await this.offices.placeOf(actor);
    const outcome = await this.runner.receive({
      actor,
      payload: request.payload,
      ...place,
      ...(request.occurredOn === undefined ? {} : { occurredOn: request.occurredOn }),
      idempotency: { route: 'cases', key, bodyHash: bodyHash(request) },
    });
    void reply
      .status(201)
      .header('Location', `/api/cases/${outcome.caseId}`)
      .header('ETag', `"${String(outcome.version)}"`);
    return outcome;
  }

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'The register: filtered, sorted, page by page' })
  async register(
    @Query() query: CaseListQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ) {
    const { sort = 'receivedOn', descending = true, offset = 0, limit = 50, ...filter } = query;
    const today = await this.today.today();
    const { rows, total } = await this.list.page(actor, filter, { sort, descending, offset, limit });
    return { total, offset, limit, today, rows: rows.map((row) => caseListView(row, today, locale)) };
  }

  @Get('similar')
  @Accesses('list')
  @ApiOperation({ summary: 'Cases an application may repeat' })
  async similarTo(
    @Query() query: SimilarCasesQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ) {
    const rows = await this.similar.find(actor, query);
    return {
      rows: rows.map((row) => ({
        ...row,
        phase: { code: row.phase, label: phaseLabels[row.phase][locale] },
      })),
    };
  }

  @Get(':id')
  @Accesses('case')
  @ApiOperation({ summary: 'The case: parties, tracks, particulars, version' })
  async detail(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const detail = await this.pages.detail(id, actor);
    void reply.header('ETag', `"${String(detail.row.version)}"`);
    return caseView(detail, locale);
  }

  @Get(':id/journal')
  @Accesses('case')
  @ApiOperation({ summary: 'The journal, oldest entry first' })
  async journal(@CaseId() id: string, @CurrentUser() actor: Actor, @RequestLocale() locale: Locale) {
    const lines = await this.pages.journal(id, actor);
    return { entries: lines.map((line) => journalView(line, locale)) };
  }

  @Get(':id/deadlines')
  @Accesses('case')
  @ApiOperation({ summary: 'The clocks with their explanations' })
  async deadlines(@CaseId() id: string, @CurrentUser() actor: Actor, @RequestLocale() locale: Locale) {
    const rows = await this.pages.deadlines(id, actor);
    const { parties } = await this.pages.detail(id, actor);
    const names = new Map(parties.map(({ key, name }) => [key, name]));
    const today = await this.today.today();
    return { today, deadlines: rows.map((row) => deadlineView(row, names, today, locale)) };
  }

  @Get(':id/documents')
  @Accesses('case')
  @ApiOperation({ summary: 'The documents issued, with number and text' })
  async documents(@CaseId() id: string, @CurrentUser() actor: Actor, @RequestLocale() locale: Locale) {
    const rows = await this.pages.documents(id, actor);
    return { documents: rows.map((row) => documentView(row, locale)) };
  }

  @Get(':id/documents/:documentId')
  @Accesses('file')
  @ApiOperation({ summary: 'One document' })
  async document(
    @CaseId() id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ) {
    const row = (await this.pages.documents(id, actor)).find((document) => document.id === documentId);
    if (!row) throw new NotFoundException();
    return documentView(row, locale);
  }

  @Get(':id/proposals')
  @Accesses('case')
  @ApiOperation({ summary: 'Proposals of the case, newest first' })
  async proposals(@CaseId() id: string, @CurrentUser() actor: Actor, @RequestLocale() locale: Locale) {
    const rows = await this.pages.proposals(id, actor);
    return { proposals: rows.map((row) => proposalView(row, locale)) };
  }
}
