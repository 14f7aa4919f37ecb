import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { phaseLabels, procedureLabels, trackLabels, trackValueLabels, type Locale } from '@mingjing/domain';
import { MediationList, type MediationRow } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { labelled, ruleLabel } from '../cases/case.view.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { MediationPage, MediationsQuery, type MediationView } from './mediation.dto.js';

const viewOf = (
  { phase, procedure, dueOn, dueRule, ...row }: MediationRow,
  locale: Locale,
): MediationView => ({
  ...row,
  procedure: labelled(procedure, procedureLabels, locale),
  phase: labelled(phase, phaseLabels, locale),
  state:
    procedure === 'mediation'
      ? phaseLabels[phase][locale]
      : `${trackLabels.mediation[locale]} ${trackValueLabels[row.track]?.[locale] ?? row.track}`,
  due: dueOn === null || dueRule === null ? null : { dueOn, label: ruleLabel(dueRule, locale) },
});

/** Mediation as procedure and as track, over the cases the reader sees. */
@ApiTags('mediations')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison')
@Controller('mediations')
export class MediationsController {
  constructor(private readonly mediations: MediationList) {}

  @Get()
  @Accesses('list')
  @ApiOperation({ summary: 'Mediations of their own and those beside a review' })
  @ApiOkResponse({ type: MediationPage })
  @AnswersProblems()
  async list(
    @Query()
    { show, procedure, sort = 'receivedOn', descending = true, offset = 0, limit = 50 }: MediationsQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<MediationPage> {
    const page = await this.mediations.of(actor, { show, procedure, sort, descending, offset, limit });
    return { ...page, rows: page.rows.map((row) => viewOf(row, locale)) };
  }
}
