import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CalendarDate, Locale } from '@mingjing/domain';
import { WorkLists } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { ProcedureRunner, type ProposalCommand } from '@mingjing/casework/procedures';
import { Today } from '@mingjing/platform/clock';
import { outcomeView } from '../acts/act.view.js';
import { ActOutcomeView } from '../acts/act.response.dto.js';
import { bodyHash } from '../acts/acts.controller.js';
import { problemsOfChanges } from '../acts/problem.response.dto.js';
import {
  ApproveProposalRequest,
  ProposalStepRequest,
  ReturnProposalRequest,
} from '../acts/act-request.dto.js';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { approvalView } from '../cases/case.view.js';
import { ApprovalList } from '../cases/proposal.response.dto.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { expectedVersion, idempotencyKey } from '../http/expected-version.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';

type Headed = Record<string, string | undefined>;

/** What the body of a step says. */
interface Said {
  readonly version?: number | undefined;
  readonly remark?: string | undefined;
  readonly approvedOn?: CalendarDate | undefined;
  readonly evidence?: readonly string[] | undefined;
}

/** What waits for whom, and the steps of proposals. */
@ApiTags('approvals')
@UseInterceptors(RelayAfterAct)
@Controller()
export class ApprovalsController {
  constructor(
    private readonly work: WorkLists,
    private readonly runner: ProcedureRunner,
    private readonly today: Today,
  ) {}

  @Get('approvals')
  @Accesses('list')
  @ApiOperation({ summary: 'Proposals that wait for me' })
  @ApiOkResponse({ type: ApprovalList })
  @AnswersProblems()
  async approvals(@CurrentUser() actor: Actor, @RequestLocale() locale: Locale): Promise<ApprovalList> {
    const today = await this.today.today();
    return { today, rows: (await this.work.approvals(actor)).map((row) => approvalView(row, today, locale)) };
  }

  @Get('proposals')
  @Accesses('list')
  @ApiOperation({ summary: 'Proposals I made' })
  @ApiOkResponse({ type: ApprovalList })
  @AnswersProblems()
  async proposed(@CurrentUser() actor: Actor, @RequestLocale() locale: Locale): Promise<ApprovalList> {
    const today = await this.today.today();
    return { today, rows: (await this.work.proposed(actor)).map((row) => approvalView(row, today, locale)) };
  }

  @Post('cases/:id/proposals/:proposalId/approve')
  @HttpCode(200)
  @Accesses('case')
  @ApiOperation({ summary: 'Approves; the last approval performs the act' })
  @ApiOkResponse({ type: ActOutcomeView })
  @AnswersProblems(problemsOfChanges)
  async approve(
    @CaseId() id: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { version, remark, approvedOn, evidence }: ApproveProposalRequest,
    @CurrentUser() actor: Actor,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActOutcomeView> {
    return this.step(headers, reply, {
      caseId: id,
      proposalId,
      step: 'approve',
      actor,
      version,
      remark,
      approvedOn,
      evidence,
    });
  }

  @Post('cases/:id/proposals/:proposalId/return')
  @HttpCode(200)
  @Accesses('case')
  @ApiOperation({ summary: 'Returns the proposal with a reason' })
  @ApiOkResponse({ type: ActOutcomeView })
  @AnswersProblems(problemsOfChanges)
  async sendBack(
    @CaseId() id: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { version, reason }: ReturnProposalRequest,
    @CurrentUser() actor: Actor,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActOutcomeView> {
    return this.step(headers, reply, {
      caseId: id,
      proposalId,
      step: 'return',
      actor,
      version,
      remark: reason,
    });
  }

  @Post('cases/:id/proposals/:proposalId/withdraw')
  @HttpCode(200)
  @Accesses('case')
  @ApiOperation({ summary: 'Withdraws one’s own proposal' })
  @ApiOkResponse({ type: ActOutcomeView })
  @AnswersProblems(problemsOfChanges)
  async withdraw(
    @CaseId() id: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { version, remark }: ProposalStepRequest,
    @CurrentUser() actor: Actor,
    @Headers() headers: Headed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActOutcomeView> {
    return this.step(headers, reply, { caseId: id, proposalId, step: 'withdraw', actor, version, remark });
  }

  private async step(
    headers: Headed,
    reply: FastifyReply,
    asked: Pick<ProposalCommand, 'caseId' | 'proposalId' | 'step' | 'actor'> & Said,
  ): Promise<ActOutcomeView> {
    const { version, remark, approvedOn, evidence, ...command } = asked;
    const key = idempotencyKey(headers['idempotency-key']);
    const route = `proposals/${command.proposalId}/${command.step}`;
    const outcome = await this.runner.decideProposal({
      ...command,
      expectedVersion: expectedVersion(headers['if-match'], version),
      ...(remark === undefined ? {} : { remark }),
      ...(approvedOn === undefined ? {} : { approvedOn }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(key === undefined
        ? {}
        : { idempotency: { route, key, bodyHash: bodyHash({ version, remark, approvedOn, evidence }) } }),
    });
    void reply.header('ETag', `"${String(outcome.version)}"`);
    return outcomeView(outcome);
  }
}
