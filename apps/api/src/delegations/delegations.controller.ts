import { Body, Controller, Get, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { approverRoles, DelegationChanges } from '@mingjing/casework/approvals';
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

/** One's own absences as an approver, and those of others in which one approves for them. */
@ApiTags('approvals')
@UseInterceptors(RelayAfterAct)
@Controller('delegations')
export class DelegationsController {
  constructor(
    private readonly lists: DelegationLists,
    private readonly changes: DelegationChanges,
  ) {}

  @Get()
  @Accesses('account')
  @ApiOperation({ summary: 'Who approves for me, and for whom I approve' })
  @ApiOkResponse({ type: DelegationList })
  @AnswersProblems()
  async list(@CurrentUser() { id }: Actor, @RequestLocale() locale: Locale): Promise<DelegationList> {
    return this.lists.of(id, locale);
  }

  @Post()
  @Roles(...approverRoles)
  @Accesses('account')
  @ApiOperation({ summary: 'Records who approves for me while I am away' })
  @ApiCreatedResponse({ type: DelegationRecorded })
  @AnswersProblems({ 422: true })
  async record(
    @Body() request: RecordDelegationRequest,
    @CurrentUser() { id }: Actor,
  ): Promise<DelegationRecorded> {
    return { id: await this.changes.record({ delegatorId: id, actorId: id }, request) };
  }

  /** Also for somebody who approves no more: what they handed over they can take back. */
  @Post(':id/revoke')
  @HttpCode(204)
  @Accesses('account')
  @ApiRecordId()
  @ApiOperation({ summary: 'Takes my approvals back at once' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true, 422: true })
  async revoke(@RecordId() delegationId: string, @CurrentUser() { id }: Actor): Promise<void> {
    await this.changes.revoke({ delegatorId: id, actorId: id }, delegationId);
  }
}
