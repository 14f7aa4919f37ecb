import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { phaseLabels, procedureLabels, type Locale } from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import { Sensitivities, SensitiveList, SensitiveRecords } from '@mingjing/casework/sensitive';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { labelled } from '../cases/case.view.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiCaseId, CaseId } from '../http/case-id.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  RecordContactRequest,
  RecordLeaderReportRequest,
  SensitiveQuery,
  SetSensitiveFlagsRequest,
  StepDoneRequest,
} from './sensitive.dto.js';
import {
  SensitiveCaseList,
  SensitiveRecorded,
  SensitiveVersion,
  SensitivityView,
} from './sensitive.response.dto.js';

const USUAL = 50;

/** Cases handled with more than usual care: for those in charge of them, never for anybody from outside. */
@ApiTags('sensitive')
@Controller()
export class SensitiveController {
  constructor(
    private readonly sensitivities: Sensitivities,
    private readonly records: SensitiveRecords,
    private readonly list: SensitiveList,
  ) {}

  @Get('sensitive-cases')
  @Accesses('list')
  @Roles('caseOfficer', 'officeHead', 'organHead', 'supervisor')
  @ApiOperation({ summary: 'The open sensitive cases I am in charge of, by their next step' })
  @ApiOkResponse({ type: SensitiveCaseList })
  @AnswersProblems()
  async cases(
    @Query() { show = 'all', flag, mine = false, offset = 0, limit = USUAL }: SensitiveQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SensitiveCaseList> {
    const { rows, ...answer } = await this.list.page(actor, { show, flag, mine, offset, limit });
    return {
      ...answer,
      rows: rows.map(({ phase, procedure, ...row }) => ({
        ...row,
        phase: labelled(phase, phaseLabels, locale),
        procedure: labelled(procedure, procedureLabels, locale),
      })),
    };
  }

  @Get('cases/:id/sensitivity')
  @Accesses('case')
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
  @ApiCaseId()
  @ApiOperation({ summary: 'The flags; for those in charge also the log and the reports' })
  @ApiOkResponse({ type: SensitivityView })
  @AnswersProblems({ 404: true })
  async ofCase(@CaseId() id: string, @CurrentUser() actor: Actor): Promise<SensitivityView> {
    return this.sensitivities.ofCase(actor, id);
  }

  @Put('cases/:id/sensitivity')
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiHeader({ name: 'If-Match', description: 'The version the flags were set on' })
  @ApiOperation({ summary: 'Sets the flags anew, with the reason' })
  @ApiOkResponse({ type: SensitiveVersion })
  @AnswersProblems({ 404: true, 412: true, 428: true })
  async setFlags(
    @CaseId() caseId: string,
    @Body() request: SetSensitiveFlagsRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @CurrentUser() actor: Actor,
  ): Promise<SensitiveVersion> {
    const target = { caseId, expectedVersion: expectedVersion(ifMatch, undefined) };
    return { version: await this.records.setFlags(actor, target, request) };
  }

  @Post('cases/:id/sensitive-contacts')
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiOperation({ summary: 'Records a talk, or one in the place of an earlier entry' })
  @ApiCreatedResponse({ type: SensitiveRecorded })
  @AnswersProblems({ 404: true, 422: true })
  async recordContact(
    @CaseId() id: string,
    @Body() request: RecordContactRequest,
    @CurrentUser() actor: Actor,
  ): Promise<SensitiveRecorded> {
    return { id: await this.records.recordContact(actor, id, request) };
  }

  @Post('cases/:id/sensitive-contacts/:contact/done')
  @HttpCode(204)
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiRecordId('contact')
  @ApiOperation({ summary: 'Records that the step agreed in a talk was taken' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true, 422: true })
  async stepDone(
    @CaseId() caseId: string,
    @RecordId('contact') contactId: string,
    @Body() request: StepDoneRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.records.stepDone(actor, { caseId, contactId }, request);
  }

  @Post('cases/:id/leader-reports')
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiOperation({ summary: 'Records that a leader was told of the case' })
  @ApiCreatedResponse({ type: SensitiveRecorded })
  @AnswersProblems({ 404: true, 422: true })
  async recordReport(
    @CaseId() id: string,
    @Body() request: RecordLeaderReportRequest,
    @CurrentUser() actor: Actor,
  ): Promise<SensitiveRecorded> {
    return { id: await this.records.recordReport(actor, id, request) };
  }
}
