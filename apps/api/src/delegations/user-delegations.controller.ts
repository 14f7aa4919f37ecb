import { Body, Controller, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { DelegationChanges } from '@mingjing/casework/approvals';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { DelegationLists } from './delegation-lists.js';
import { RecordDelegationRequest } from './delegation.dto.js';
import { DelegationList, DelegationRecorded } from './delegation.response.dto.js';

/** The absences of approvers, for administrators: somebody who is away already cannot record theirs. */
@ApiTags('people')
@Roles('administrator')
@UseInterceptors(RelayAfterAct)
@Controller('users/:id/delegations')
export class UserDelegationsController {
  constructor(
    private readonly lists: DelegationLists,
    private readonly changes: DelegationChanges,
  ) {}

  @Get()
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Who approves for them, and for whom they approve' })
  @ApiOkResponse({ type: DelegationList })
  @AnswersProblems({ 404: true })
  async list(@RecordId() userId: string, @RequestLocale() locale: Locale): Promise<DelegationList> {
    return this.lists.of(userId, locale);
  }

  @Post()
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Records who approves for an approver who is away' })
  @ApiCreatedResponse({ type: DelegationRecorded })
  @AnswersProblems({ 404: true, 422: true })
  async record(
    @RecordId() delegatorId: string,
    @Body() request: RecordDelegationRequest,
    @CurrentUser() { id }: Actor,
  ): Promise<DelegationRecorded> {
    return { id: await this.changes.record({ delegatorId, actorId: id }, request) };
  }

  @Post(':delegationId/revoke')
  @HttpCode(204)
  @Accesses('account')
  @ApiRecordId()
  @ApiRecordId('delegationId')
  @ApiOperation({ summary: 'Ends the delegation at once' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true, 422: true })
  async revoke(
    @RecordId() delegatorId: string,
    @RecordId('delegationId') delegationId: string,
    @CurrentUser() { id }: Actor,
  ): Promise<void> {
    await this.changes.revoke({ delegatorId, actorId: id }, delegationId);
  }
}
