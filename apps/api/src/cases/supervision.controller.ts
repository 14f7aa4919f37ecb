import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  dutyDue,
  dutyStateLabels,
  supervisedKindLabels,
  type CalendarDate,
  type Locale,
} from '@mingjing/domain';
import { SupervisedList, type SupervisedListName, type SupervisedRow } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { labelled, timeLeft } from './case.view.js';
import { clockActView } from './clock.view.js';
import { SupervisionPage, SupervisionQuery, type SupervisedView } from './supervision.dto.js';

const USUAL = 50;

interface Asked {
  readonly actor: Actor;
  readonly locale: Locale;
}

/** What must be performed or reported on after a case; what runs out first comes first. */
@ApiTags('cases')
@Controller('cases')
export class SupervisionController {
  constructor(private readonly supervised: SupervisedList) {}

  @Get('opinion-letters')
  @Accesses('list')
  @ApiOperation({ summary: 'Opinion letters of the cases I may see, and what came back' })
  @ApiOkResponse({ type: SupervisionPage })
  @AnswersProblems()
  async letters(
    @Query() query: SupervisionQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SupervisionPage> {
    return this.page('letters', query, { actor, locale });
  }

  @Get('performance')
  @Accesses('list')
  @ApiOperation({ summary: 'Decisions and mediation documents that somebody must perform' })
  @ApiOkResponse({ type: SupervisionPage })
  @AnswersProblems()
  async performance(
    @Query() query: SupervisionQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<SupervisionPage> {
    return this.page('performance', query, { actor, locale });
  }

  private async page(
    list: SupervisedListName,
    { show = 'open', mine = false, offset = 0, limit = USUAL }: SupervisionQuery,
    { actor, locale }: Asked,
  ): Promise<SupervisionPage> {
    const answer = await this.supervised.page(actor, { list, show, mine, offset, limit });
    const { today } = answer;
    return { ...answer, rows: answer.rows.map((row) => supervisedView(row, today, locale)) };
  }
}

function supervisedView(
  { kind, state, length, unit, acts, step: _step, ...row }: SupervisedRow,
  today: CalendarDate,
  locale: Locale,
): SupervisedView {
  const due = dutyDue(row);
  return {
    ...row,
    kind: labelled(kind, supervisedKindLabels, locale),
    state: labelled(state, dutyStateLabels, locale),
    period: length === null || unit === null ? null : { length, unit },
    left: due === null || row.doneOn !== null ? null : timeLeft(today, due),
    acts: acts.map((act) => clockActView(act, locale)),
  };
}
