import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { CaseServices } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { OpenServiceList } from '@mingjing/casework/services';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import {
  OpenServiceCountsQuery,
  OpenServiceCountsView,
  OpenServicePage,
  OpenServicesQuery,
  ServiceTableView,
} from './service.dto.js';
import { openServiceView, serviceLineView } from './service.view.js';

const USUAL = 50;

/** Service of documents: what is open over all cases, and everything of one case. A respondent reads what was served on it, not the others' addresses. */
@ApiTags('services')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor')
@Controller()
export class ServicesController {
  constructor(
    private readonly open: OpenServiceList,
    private readonly services: CaseServices,
  ) {}

  @Get('services')
  @Accesses('list')
  @ApiOperation({ summary: 'Documents still to be served in the cases I see' })
  @ApiOkResponse({ type: OpenServicePage })
  @AnswersProblems()
  async list(
    @Query()
    { state, mine = false, sort = 'since', descending = false, offset = 0, limit = USUAL }: OpenServicesQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<OpenServicePage> {
    const question = { state, mine, sort, descending, offset, limit };
    const { rows, ...page } = await this.open.of(actor, question);
    return { ...page, rows: rows.map((row) => openServiceView(row, locale)) };
  }

  @Get('services/counts')
  @Accesses('list')
  @ApiOperation({ summary: 'How many documents are still to be served' })
  @ApiOkResponse({ type: OpenServiceCountsView })
  @AnswersProblems()
  async counts(
    @Query() { mine = false }: OpenServiceCountsQuery,
    @CurrentUser() actor: Actor,
  ): Promise<OpenServiceCountsView> {
    return this.open.counts(actor, { mine });
  }

  @Get('cases/:id/services')
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison')
  @Accesses('case')
  @ApiOperation({
    summary: 'Every document of the case with each recipient: attempts, proof, day and effect',
  })
  @ApiOkResponse({ type: ServiceTableView })
  @AnswersProblems({ 404: true })
  async ofCase(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ServiceTableView> {
    const { today, lines } = await this.services.of(id, actor);
    return { today, lines: lines.map((line) => serviceLineView(line, locale)) };
  }
}
