import { Body, Controller, Get, Headers, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CommitteeMembers, type CommitteeMemberEntity } from '@mingjing/casework/committee';
import type { Actor } from '@mingjing/casework/people';
import type { CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { CommitteeMemberList, CommitteeMemberRequest, CommitteeMemberView } from './committee.dto.js';

/** The committee (行政复议法 52): the office reads the register, the administrator keeps it. */
@ApiTags('committee')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'administrator')
@Controller('committee-members')
export class CommitteeController {
  constructor(
    private readonly members: CommitteeMembers,
    private readonly today: Today,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The members of my organ’s committee, those in term first' })
  @ApiOkResponse({ type: CommitteeMemberList })
  @AnswersProblems()
  async list(@CurrentUser() actor: Actor): Promise<CommitteeMemberList> {
    const today = await this.today.today();
    return { members: (await this.members.list(actor)).map((member) => viewOf(member, today)) };
  }

  @Post()
  @Roles('administrator')
  @ApiOperation({ summary: 'Adds a member' })
  @ApiCreatedResponse({ type: CommitteeMemberView })
  @AnswersProblems({ 422: true })
  async add(
    @Body() request: CommitteeMemberRequest,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommitteeMemberView> {
    return this.answer(await this.members.add(actor, request), reply);
  }

  @Put(':id')
  @Roles('administrator')
  @ApiRecordId()
  @ApiHeader({ name: 'If-Match', description: 'The version the change was made on' })
  @ApiOperation({ summary: 'Changes a member: name, employer, fields, term' })
  @ApiOkResponse({ type: CommitteeMemberView })
  @AnswersProblems({ 404: true, 412: true, 422: true, 428: true })
  async change(
    @RecordId() id: string,
    @Body() request: CommitteeMemberRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommitteeMemberView> {
    const target = { id, expectedVersion: expectedVersion(ifMatch, undefined) };
    return this.answer(await this.members.change(actor, target, request), reply);
  }

  private async answer(member: CommitteeMemberEntity, reply: FastifyReply): Promise<CommitteeMemberView> {
    void reply.header('ETag', `"${String(member.version)}"`);
    return viewOf(member, await this.today.today());
  }
}

const viewOf = (
  { id, name, employer, fields, validFrom, validTo, version }: CommitteeMemberEntity,
  today: CalendarDate,
): CommitteeMemberView => ({
  id,
  name,
  employer,
  fields,
  validFrom,
  validTo,
  inTerm: validFrom <= today && (validTo === null || validTo >= today),
  version,
});
