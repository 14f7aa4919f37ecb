import { Body, Controller, Get, Headers, HttpCode, Post, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  CounselConflicts,
  CounselEngagements,
  CounselRoster,
  type CounselLine,
} from '@mingjing/casework/counsel';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import {
  CounselRequest,
  EndEngagementRequest,
  EngageCounselRequest,
  ReasonRequest,
  RecordConflictRequest,
  RenewCounselRequest,
} from './counsel.dto.js';
import { ConflictRecorded, CounselHistory, CounselList, CounselView } from './counsel.response.dto.js';
import { counselVersionView, counselView } from './counsel.view.js';

const version = { name: 'If-Match', description: 'The version the change was made on' };
const problems = { 404: true, 412: true, 422: true, 428: true } as const;

/** The roster of legal counsel: the office reads it, the head of the office and the administrator keep it. */
@ApiTags('counsel')
@Roles('administrator', 'officeHead')
@Controller('counsel')
export class CounselRosterController {
  constructor(
    private readonly roster: CounselRoster,
    private readonly engagements: CounselEngagements,
    private readonly conflicts: CounselConflicts,
    private readonly today: Today,
  ) {}

  @Get()
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'administrator')
  @ApiOperation({ summary: 'The counsel of my organ, with their years and conflicts, by name' })
  @ApiOkResponse({ type: CounselList })
  @AnswersProblems()
  async list(@CurrentUser() actor: Actor): Promise<CounselList> {
    const today = await this.today.today();
    const counsel = (await this.roster.list(actor)).map((line) => counselView(line, today));
    return { today, counsel, accounts: await this.roster.accounts(actor) };
  }

  @Get(':id/changes')
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'administrator')
  @ApiRecordId()
  @ApiOperation({ summary: 'All versions of an entry, with who wrote them and when' })
  @ApiOkResponse({ type: CounselHistory })
  @AnswersProblems({ 404: true })
  async changes(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<CounselHistory> {
    return { versions: (await this.roster.history(actor, id)).map(counselVersionView) };
  }

  @Post()
  @ApiOperation({ summary: 'Engages counsel for a year' })
  @ApiCreatedResponse({ type: CounselView })
  @AnswersProblems({ 422: true })
  async engage(
    @Body() { startsOn, ...draft }: EngageCounselRequest,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CounselView> {
    return this.answer(await this.engagements.engage(actor, draft, startsOn), reply);
  }

  @Put(':id')
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Changes who they are: name, firm, fields, account' })
  @ApiOkResponse({ type: CounselView })
  @AnswersProblems(problems)
  async change(
    @RecordId() id: string,
    @Body() draft: CounselRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CounselView> {
    const target = { id, expectedVersion: expectedVersion(ifMatch, undefined) };
    return this.answer(await this.engagements.change(actor, target, draft), reply);
  }

  @Post(':id/renew')
  @HttpCode(200)
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Engages them for another year' })
  @ApiOkResponse({ type: CounselView })
  @AnswersProblems(problems)
  async renew(
    @RecordId() id: string,
    @Body() { startsOn }: RenewCounselRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CounselView> {
    const target = { id, expectedVersion: expectedVersion(ifMatch, undefined) };
    return this.answer(await this.engagements.renew(actor, target, startsOn), reply);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiRecordId()
  @ApiHeader(version)
  @ApiOperation({ summary: 'Ends the engagement before its time; they read no case any more' })
  @ApiOkResponse({ type: CounselView })
  @AnswersProblems(problems)
  async end(
    @RecordId() id: string,
    @Body() ending: EndEngagementRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CounselView> {
    const target = { id, expectedVersion: expectedVersion(ifMatch, undefined) };
    return this.answer(await this.engagements.end(actor, target, ending), reply);
  }

  @Post(':id/conflicts')
  @Roles('caseOfficer', 'officeHead', 'administrator')
  @ApiRecordId()
  @ApiOperation({ summary: 'Records a conflict; cases it touches are taken from counsel' })
  @ApiCreatedResponse({ type: ConflictRecorded })
  @AnswersProblems({ 404: true, 422: true })
  async recordConflict(
    @RecordId() id: string,
    @Body() draft: RecordConflictRequest,
    @CurrentUser() actor: Actor,
  ): Promise<ConflictRecorded> {
    return this.conflicts.record(actor, id, draft);
  }

  @Post(':id/conflicts/:conflict/withdraw')
  @HttpCode(204)
  @ApiRecordId()
  @ApiRecordId('conflict')
  @ApiOperation({ summary: 'Withdraws a conflict with the reason; it stays on record' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true })
  async withdrawConflict(
    @RecordId() counselId: string,
    @RecordId('conflict') id: string,
    @Body() { reason }: ReasonRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.conflicts.withdraw(actor, { counselId, id }, reason);
  }

  private async answer(line: CounselLine, reply: FastifyReply): Promise<CounselView> {
    void reply.header('ETag', `"${String(line.version)}"`);
    return counselView(line, await this.today.today());
  }
}
