import { createHash } from 'node:crypto';
import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiExtension,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Locale } from '@mingjing/domain';
import { CasePages } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { ActQuestions, ProcedureRunner } from '@mingjing/casework/procedures';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { expectedVersion, idempotencyKey } from '../http/expected-version.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { ActBodies } from './act-body.reader.js';
import { actBodies, isRequestable, type RequestableAct, type RequestedPayload } from './act-bodies.js';
import { ActRequest } from './act-request.dto.js';
import { ActList, ActOutcomeView, ActPreviewView } from './act.response.dto.js';
import { actView, outcomeView, previewView, requestable } from './act.view.js';
import { problemsOfActs, problemsOfChanges } from './problem.response.dto.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';

const byProcedure = Object.entries(actBodies);
const bodies = [...new Set(byProcedure.flatMap(([, acts]) => Object.values(acts)))];
const bodyNames = Object.fromEntries(
  byProcedure.map(([procedure, acts]) => [
    procedure,
    Object.fromEntries(Object.entries(acts).map(([act, body]) => [act, body.name])),
  ]),
);

/** The acts of a case: what is possible, what one would do, and doing it. */
@ApiTags('acts')
@ApiExtraModels(...bodies)
@UseInterceptors(RelayAfterAct)
@Controller('cases/:id/acts')
export class ActsController {
  constructor(
    private readonly questions: ActQuestions,
    private readonly runner: ProcedureRunner,
    private readonly pages: CasePages,
    private readonly bodies: ActBodies,
  ) {}

  @Get()
  @Accesses('case')
  @ApiOperation({ summary: 'Every act, allowed or with all its refusals' })
  @ApiOkResponse({ type: ActList })
  @AnswersProblems({ 404: true })
  async list(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ActList> {
    const { version, acts } = await this.questions.acts(id, actor);
    const { row } = await this.pages.detail(id, actor);
    const known = acts.filter(requestable(row.procedure));
    return { version, acts: known.map((answer) => actView(answer, row, locale)) };
  }

  @Post(':act/preview')
  @HttpCode(200)
  @Accesses('case')
  @ApiOperation({ summary: 'What the act would do, without doing it' })
  @ApiOkResponse({ type: ActPreviewView })
  @AnswersProblems(problemsOfActs)
  @ApiExtension('x-act-bodies', bodyNames)
  @ApiBody({ type: ActRequest })
  async preview(
    @CaseId() id: string,
    @Param('act') name: string,
    @Body() request: ActRequest,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ActPreviewView> {
    const { act, payload } = await this.asked({ id, name, actor }, request);
    const { occurredOn, evidence } = request;
    const preview = await this.questions.preview({
      caseId: id,
      actor,
      act,
      payload,
      ...(occurredOn === undefined ? {} : { occurredOn }),
      ...(evidence === undefined ? {} : { evidence }),
    });
    return previewView(preview, locale);
  }

  @Post(':act')
  @Accesses('case')
  @ApiOperation({ summary: 'Performs the act, or proposes it where it needs approval' })
  @ApiOkResponse({ type: ActOutcomeView })
  @ApiAcceptedResponse({ type: ActOutcomeView, description: 'It waits for its approvers' })
  @AnswersProblems(problemsOfChanges)
  @ApiExtension('x-act-bodies', bodyNames)
  @ApiBody({
    type: ActRequest,
    description: 'x-act-bodies names the form of the payload of each act of each procedure',
  })
  async perform(
    @CaseId() id: string,
    @Param('act') name: string,
    @Body() request: ActRequest,
    @CurrentUser() actor: Actor,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActOutcomeView> {
    const { act, payload } = await this.asked({ id, name, actor }, request);
    const { occurredOn, reasons, evidence } = request;
    const key = idempotencyKey(headers['idempotency-key']);
    const outcome = await this.runner.perform({
      caseId: id,
      actor,
      act,
      payload,
      expectedVersion: expectedVersion(headers['if-match'], request.version),
      ...(occurredOn === undefined ? {} : { occurredOn }),
      ...(reasons === undefined ? {} : { reasons }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(key === undefined
        ? {}
        : { idempotency: { route: `cases/${id}/acts/${act}`, key, bodyHash: bodyHash(request) } }),
    });
    void reply
      .status(outcome.result === 'proposed' ? 202 : 200)
      .header('ETag', `"${String(outcome.version)}"`);
    return outcomeView(outcome);
  }

  /** An act is read in the terms of the procedure of its case; one the procedure does not know is not there. */
  private async asked(
    { id, name, actor }: { readonly id: string; readonly name: string; readonly actor: Actor },
    { payload }: ActRequest,
  ): Promise<{ act: RequestableAct; payload: RequestedPayload }> {
    if (!isRequestable(name)) throw new NotFoundException();
    const procedure = await this.questions.procedureOf(id, actor);
    return { act: name, payload: await this.bodies.read(procedure, name, payload) };
  }
}

export const bodyHash = (body: object): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex');
