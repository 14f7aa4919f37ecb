import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { CounselAssignments, CounselCases } from '@mingjing/casework/counsel';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiCaseId, CaseId } from '../http/case-id.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { AssignCounselRequest, ReasonRequest } from './counsel.dto.js';
import {
  CasesOfCounsel,
  CounselAssigned,
  CounselCandidateList,
  CounselOfCaseView,
} from './counsel.response.dto.js';
import { caseOfCounselView } from './counsel.view.js';

/** Who advises on a case, and what counsel has been given; of every procedure. */
@ApiTags('counsel')
@Controller()
export class CaseCounselController {
  constructor(
    private readonly cases: CounselCases,
    private readonly assignments: CounselAssignments,
    private readonly today: Today,
  ) {}

  @Get('counsel-cases')
  @Accesses('list')
  @Roles('counsel')
  @ApiOperation({ summary: 'The cases given to me as counsel, those without an opinion first' })
  @ApiOkResponse({ type: CasesOfCounsel })
  @AnswersProblems()
  async mine(@CurrentUser() actor: Actor, @RequestLocale() locale: Locale): Promise<CasesOfCounsel> {
    const rows = (await this.cases.mine(actor)).map((row) => caseOfCounselView(row, locale));
    return { today: await this.today.today(), rows };
  }

  @Get('cases/:id/counsel')
  @Accesses('case')
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'counsel')
  @ApiCaseId()
  @ApiOperation({ summary: 'Who advises on the case; counsel themselves see their own assignment' })
  @ApiOkResponse({ type: CounselOfCaseView })
  @AnswersProblems({ 404: true })
  async ofCase(@CaseId() id: string, @CurrentUser() actor: Actor): Promise<CounselOfCaseView> {
    return this.cases.ofCase(actor, id);
  }

  @Get('cases/:id/counsel/candidates')
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiOperation({ summary: 'The roster as to this case: who can be asked, and why others cannot' })
  @ApiOkResponse({ type: CounselCandidateList })
  @AnswersProblems({ 404: true })
  async candidates(@CaseId() id: string, @CurrentUser() actor: Actor): Promise<CounselCandidateList> {
    return { candidates: await this.cases.candidates(actor, id) };
  }

  @Post('cases/:id/counsel')
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiOperation({ summary: 'Gives the case to counsel, unless they are not engaged or in conflict' })
  @ApiCreatedResponse({ type: CounselAssigned })
  @AnswersProblems({ 404: true, 422: true })
  async assign(
    @CaseId() id: string,
    @Body() request: AssignCounselRequest,
    @CurrentUser() actor: Actor,
  ): Promise<CounselAssigned> {
    return { id: await this.assignments.assign(actor, id, request) };
  }

  @Post('cases/:id/counsel/:assignment/release')
  @HttpCode(204)
  @Accesses('case')
  @Roles('caseOfficer', 'officeHead')
  @ApiCaseId()
  @ApiRecordId('assignment')
  @ApiOperation({ summary: 'Takes the case back; counsel no longer reads it' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true })
  async release(
    @CaseId() caseId: string,
    @RecordId('assignment') id: string,
    @Body() { reason }: ReasonRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.assignments.release(actor, { caseId, id }, reason);
  }
}
