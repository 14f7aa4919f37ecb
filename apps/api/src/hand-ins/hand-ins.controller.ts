import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { HandInDrafts, HandInList, HandInPages, HandInPerformer } from '@mingjing/casework/hand-in-desk';
import type { Actor } from '@mingjing/casework/people';
import { ActOutcomeView } from '../acts/act.response.dto.js';
import { outcomeView } from '../acts/act.view.js';
import { bodyHash } from '../acts/acts.controller.js';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiCaseId, CaseId } from '../http/case-id.decorator.js';
import { expectedVersion, idempotencyKey } from '../http/expected-version.js';
import { HttpProblem } from '../http/problem.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { HandInsQuery, HandOverRequest, SaveHandInRequest } from './hand-in.dto.js';
import { HandInListView, HandInPageView, SavedHandInView } from './hand-in.response.dto.js';
import { handInLineView, handInPageView } from './hand-in.view.js';

const USUAL = 50;
const versionHeader = {
  name: 'If-Match',
  required: true,
  description: 'The version of the draft; "0" where nothing has been saved',
} as const;

function requiredVersion(ifMatch: string | undefined): number {
  const expected = expectedVersion(ifMatch, undefined);
  if (expected === undefined) throw new HttpProblem('draft-version-required');
  return expected;
}

/** What organs are asked to hand in, its preparation by their liaisons, and the hand-in itself. */
@ApiTags('hand-ins')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison')
@UseInterceptors(RelayAfterAct)
@Controller()
export class HandInsController {
  constructor(
    private readonly list: HandInList,
    private readonly pages: HandInPages,
    private readonly drafts: HandInDrafts,
    private readonly performer: HandInPerformer,
  ) {}

  @Get('hand-ins')
  @Accesses('list')
  @ApiOperation({ summary: 'What my organ is asked for, or the organs in the cases I see' })
  @ApiOkResponse({ type: HandInListView })
  @AnswersProblems()
  async all(
    @Query() query: HandInsQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<HandInListView> {
    const { state = 'open', caseId = null, mine = false, paper = false, sort = 'due' } = query;
    const { descending = false, offset = 0, limit = USUAL } = query;
    const question = { state, caseId, mine, paper, sort, descending, offset, limit };
    const { today, rows, more } = await this.list.of(actor, question);
    return { today, more, rows: rows.map((row) => handInLineView(row, today, locale)) };
  }

  @Get('cases/:id/hand-ins/:key')
  @Accesses('case')
  @ApiCaseId()
  @ApiOperation({ summary: 'One request with its checklist, history and, for who prepares it, the draft' })
  @ApiOkResponse({ type: HandInPageView })
  @AnswersProblems({ 404: true })
  async page(
    @CaseId() id: string,
    @Param('key') key: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<HandInPageView> {
    return handInPageView(await this.pages.of(actor, id, key), actor, locale);
  }

  @Put('cases/:id/hand-ins/:key/draft')
  @Accesses('case')
  @ApiCaseId()
  @ApiHeader(versionHeader)
  @ApiOperation({ summary: 'Saves what is being prepared' })
  @ApiOkResponse({ type: SavedHandInView })
  @AnswersProblems({ 404: true, 412: true, 422: true, 428: true })
  async save(
    @CaseId() caseId: string,
    @Param('key') key: string,
    @Body() { lines, notApplicable, summary = '' }: SaveHandInRequest,
    @CurrentUser() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<SavedHandInView> {
    const draft = { expected: requiredVersion(ifMatch), lines, notApplicable, summary };
    const saved = await this.drafts.save(actor, { caseId, key }, draft);
    return { version: saved.version, lines: [...saved.lines] };
  }

  @Put('cases/:id/hand-ins/:key/keeper')
  @HttpCode(204)
  @Accesses('case')
  @ApiCaseId()
  @ApiOperation({ summary: 'Hands the preparation over to a colleague of the same organ' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true, 422: true })
  async handOver(
    @CaseId() id: string,
    @Param('key') key: string,
    @Body() { to }: HandOverRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.drafts.handOver(actor, id, key, to);
  }

  @Post('cases/:id/hand-ins/:key/hand-in')
  @HttpCode(200)
  @Accesses('case')
  @ApiCaseId()
  @ApiHeader(versionHeader)
  @ApiOperation({ summary: 'Hands in what has been prepared; the first hand-in meets the clock' })
  @ApiOkResponse({ type: ActOutcomeView })
  @AnswersProblems({ 404: true, 409: true, 412: true, 422: true, 428: true })
  async handIn(
    @CaseId() caseId: string,
    @Param('key') key: string,
    @CurrentUser() actor: Actor,
    @Headers() headers: Record<string, string | undefined>,
  ): Promise<ActOutcomeView> {
    const expected = requiredVersion(headers['if-match']);
    const idempotency = idempotencyKey(headers['idempotency-key']);
    const route = `cases/${caseId}/hand-ins/${key}/hand-in`;
    const outcome = await this.performer.handIn({
      ...{ actor, caseId, key, expected },
      ...(idempotency === undefined
        ? {}
        : { idempotency: { route, key: idempotency, bodyHash: bodyHash({ expected }) } }),
    });
    return outcomeView(outcome);
  }
}
