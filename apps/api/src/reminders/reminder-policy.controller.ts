import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReminderPolicy } from '@mingjing/casework/reminders';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ReminderPolicyView } from './reminder-policy.response.dto.js';

/** When who is reminded of a due date. */
@ApiTags('reminders')
@Roles('administrator', 'officeHead', 'supervisor')
@Controller('reminder-policy')
export class ReminderPolicyController {
  constructor(private readonly policy: ReminderPolicy) {}

  @Get()
  @ApiOperation({ summary: 'The steps of reminding, earliest first' })
  @ApiOkResponse({ type: ReminderPolicyView })
  @AnswersProblems()
  async read(): Promise<ReminderPolicyView> {
    const steps = await this.policy.steps();
    return {
      steps: steps.map(({ step, days, audience, daily, active }) => ({
        step,
        days,
        audience,
        daily,
        active,
      })),
    };
  }
}
