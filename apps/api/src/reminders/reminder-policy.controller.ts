import { Body, Controller, Get, Headers, Inject, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { JOB_QUEUE, type JobQueue } from '@mingjing/casework/jobs';
import type { Actor } from '@mingjing/casework/people';
import { ReminderPolicy, type PolicyVersion } from '@mingjing/casework/reminders';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { SetReminderPolicyRequest } from './reminder-policy.dto.js';
import { ReminderPolicyHistory, ReminderPolicyView } from './reminder-policy.response.dto.js';

/** When who is reminded of a due date. */
@ApiTags('reminders')
@Roles('administrator', 'officeHead', 'supervisor')
@Controller('reminder-policy')
export class ReminderPolicyController {
  constructor(
    private readonly policy: ReminderPolicy,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The steps of reminding, earliest first' })
  @ApiOkResponse({ type: ReminderPolicyView })
  @AnswersProblems()
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReminderPolicyView> {
    const [current] = await this.policy.history();
    return answered(current, reply);
  }

  @Get('changes')
  @ApiOperation({ summary: 'Every policy there was, with who set it and when' })
  @ApiOkResponse({ type: ReminderPolicyHistory })
  @AnswersProblems()
  async changes(): Promise<ReminderPolicyHistory> {
    return { versions: (await this.policy.history()).map(policyView) };
  }

  @Put()
  @Roles('administrator')
  @ApiHeader({ name: 'If-Match', description: 'The version the change was made on' })
  @ApiOperation({ summary: 'Sets the policy anew; reminders not sent yet follow it' })
  @ApiOkResponse({ type: ReminderPolicyView })
  @AnswersProblems({ 412: true, 422: true, 428: true })
  async replace(
    @Body() { steps }: SetReminderPolicyRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderPolicyView> {
    const changed = await this.policy.replace(actor, expectedVersion(ifMatch, undefined), steps);
    this.queue.nudge('sweepCases', {});
    return answered(changed, reply);
  }
}

function answered(policy: PolicyVersion, reply: FastifyReply): ReminderPolicyView {
  void reply.header('ETag', `"${String(policy.version)}"`);
  return policyView(policy);
}

const policyView = ({ version, steps, changedAt, changedByName }: PolicyVersion): ReminderPolicyView => ({
  version,
  changedBy: changedByName,
  changedAt: changedAt.toISOString(),
  steps: steps.map(({ step, days, audience, daily, active }) => ({ step, days, audience, daily, active })),
});
