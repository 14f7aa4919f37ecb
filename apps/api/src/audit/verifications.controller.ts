import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { JournalVerifications } from '@mingjing/casework/audit';
import { JOB_QUEUE, type JobQueue } from '@mingjing/casework/jobs';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { VerificationList, VerificationView } from './audit.response.dto.js';
import { verificationView } from './audit.view.js';

/** Whether the journals are whole: the runs that verified them, and asking for one. */
@ApiTags('audit')
@Roles('auditor')
@Controller('audit/verifications')
export class VerificationsController {
  constructor(
    private readonly verifications: JournalVerifications,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The last verifications, newest first, with how far an open one has come' })
  @ApiOkResponse({ type: VerificationList })
  @AnswersProblems()
  async list(@RequestLocale() locale: Locale): Promise<VerificationList> {
    const found = await this.verifications.list();
    return { verifications: found.map((one) => verificationView(one, locale)) };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Asks for a verification; while one is open, answers with that one' })
  @ApiAcceptedResponse({ type: VerificationView })
  @AnswersProblems()
  async request(@CurrentUser() { id }: Actor, @RequestLocale() locale: Locale): Promise<VerificationView> {
    const asked = await this.verifications.request(id);
    this.queue.nudge('resumeVerification', {});
    return verificationView(asked, locale);
  }
}
