import { Body, Controller, Headers, Post, Res, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Offices, type Actor } from '@mingjing/casework/people';
import { openingAct, ProcedureRunner } from '@mingjing/casework/procedures';
import { ActBodies } from '../acts/act-body.reader.js';
import { ActOutcomeView } from '../acts/act.response.dto.js';
import { outcomeView } from '../acts/act.view.js';
import { bodyHash } from '../acts/acts.controller.js';
import { ActRefusedProblem } from '../acts/problem.response.dto.js';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { ReceiveCaseRequest } from '../cases/receive-case.dto.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { requiredIdempotencyKey } from '../http/expected-version.js';

/** Opening a case. */
@ApiTags('cases')
@UseInterceptors(RelayAfterAct)
@Controller('cases')
export class ReceiptController {
  constructor(
    private readonly runner: ProcedureRunner,
    private readonly offices: Offices,
    private readonly bodies: ActBodies,
  ) {}

  @Post()
  @Accesses('case')
  @ApiOperation({
    summary: 'Opens a case by a first act of the procedure named: an application, a summons is received',
  })
  @ApiCreatedResponse({ type: ActOutcomeView })
  @AnswersProblems({ 403: ActRefusedProblem, 422: ActRefusedProblem })
  async receive(
    @Body() request: ReceiveCaseRequest,
    @CurrentUser() actor: Actor,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActOutcomeView> {
    const key = requiredIdempotencyKey(headers['idempotency-key']);
    const { procedure } = request;
    const act = openingAct(request);
    const payload = await this.bodies.readFirst(procedure, act, request.payload);
    const place = await this.offices.placeOf(actor, procedure);
    const outcome = await this.runner.receive({
      procedure,
      act,
      actor,
      payload,
      ...place,
      ...(request.occurredOn === undefined ? {} : { occurredOn: request.occurredOn }),
      ...(request.draftId === undefined ? {} : { draftId: request.draftId }),
      idempotency: { route: 'cases', key, bodyHash: bodyHash(request) },
    });
    void reply
      .status(201)
      .header('Location', `/api/cases/${outcome.caseId}`)
      .header('ETag', `"${String(outcome.version)}"`);
    return outcomeView(outcome);
  }
}
