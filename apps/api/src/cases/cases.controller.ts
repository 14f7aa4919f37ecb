import { Controller, Get, NotFoundException, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { phaseLabels, type Locale } from '@mingjing/domain';
import { CaseList, CasePages, SimilarCases } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { CaseListQuery } from './case-list.query.dto.js';
import { pageOf } from './case-list.reading.js';
import { CaseListPage, SimilarCaseList } from './case-list.response.dto.js';
import { CaseView } from './case.response.dto.js';
import { DeadlineList } from './deadline.response.dto.js';
import { DocumentList, DocumentView } from './document.response.dto.js';
import { JournalPage } from './journal.response.dto.js';
import { ProposalList } from './proposal.response.dto.js';
import { SimilarCasesQuery } from './similar-cases.query.dto.js';
import { caseListView, caseView, documentView, journalView, proposalView } from './case.view.js';
import { deadlineView } from './clock.view.js';

/** The register and the parts of a case's page. */
@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly list: CaseList,
    private readonly pages: CasePages,
    private readonly today: Today,
    private readonly similar: SimilarCases,
  ) {}

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'The register: filtered, sorted, page by page' })
  @ApiOkResponse({ type: CaseListPage })
  @AnswersProblems()
  async register(
    @Query() query: CaseListQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<CaseListPage> {
    const { filter, page } = pageOf(query);
    const today = await this.today.today();
    const { rows, ...answer } = await this.list.page(actor, filter, page);
    const things = await this.list.things(actor, filter);
    const { offset = 0, limit } = page;
    return {
      ...answer,
      things,
      offset,
      limit,
      today,
      rows: rows.map((row) => caseListView(row, today, locale)),
    };
  }

  @Get('similar')
  @Accesses('list')
  @ApiOperation({ summary: 'Cases an application may repeat' })
  @ApiOkResponse({ type: SimilarCaseList })
  @AnswersProblems()
  async similarTo(
    @Query() query: SimilarCasesQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SimilarCaseList> {
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
  @ApiOkResponse({ type: CaseView })
  @AnswersProblems({ 404: true })
  async detail(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseView> {
    const detail = await this.pages.detail(id, actor);
    void reply.header('ETag', `"${String(detail.row.version)}"`);
    return caseView(detail, locale);
  }

  @Get(':id/journal')
  @Accesses('case')
  @ApiOperation({ summary: 'The journal, oldest entry first' })
  @ApiOkResponse({ type: JournalPage })
  @AnswersProblems({ 404: true })
  async journal(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<JournalPage> {
    const lines = await this.pages.journal(id, actor);
    return { entries: lines.map((line) => journalView(line, locale)) };
  }

  @Get(':id/deadlines')
  @Accesses('case')
  @ApiOperation({ summary: 'The clocks with their explanations' })
  @ApiOkResponse({ type: DeadlineList })
  @AnswersProblems({ 404: true })
  async deadlines(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<DeadlineList> {
    const clocks = await this.pages.clocks(id, actor);
    const { parties } = await this.pages.detail(id, actor);
    const letters = await this.pages.letterNames(id, actor);
    const names = new Map([...letters, ...parties.map(({ key, name }) => [key, name] as const)]);
    const today = await this.today.today();
    return { today, deadlines: clocks.map((line) => deadlineView(line, names, today, locale)) };
  }

  @Get(':id/documents')
  @Accesses('case')
  @ApiOperation({ summary: 'The documents issued, with number and text' })
  @ApiOkResponse({ type: DocumentList })
  @AnswersProblems({ 404: true })
  async documents(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<DocumentList> {
    const rows = await this.pages.documents(id, actor);
    return { documents: rows.map((row) => documentView(row, locale)) };
  }

  @Get(':id/documents/:documentId')
  @Accesses('file')
  @ApiOperation({ summary: 'One document' })
  @ApiOkResponse({ type: DocumentView })
  @AnswersProblems({ 404: true })
  async document(
    @CaseId() id: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<DocumentView> {
    const row = (await this.pages.documents(id, actor)).find(({ document }) => document.id === documentId);
    if (!row) throw new NotFoundException();
    return documentView(row, locale);
  }

  @Get(':id/proposals')
  @Accesses('case')
  @ApiOperation({ summary: 'Proposals of the case, newest first' })
  @ApiOkResponse({ type: ProposalList })
  @AnswersProblems({ 404: true })
  async proposals(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ProposalList> {
    const rows = await this.pages.proposals(id, actor);
    return { proposals: rows.map((row) => proposalView(row, locale)) };
  }
}
