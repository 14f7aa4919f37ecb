import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { documentLabels, type Locale } from '@mingjing/domain';
import { CaseStandings, type OutstandingLine } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { CaseId } from '../http/case-id.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { labelled } from './case.view.js';
import { clockActView } from './clock.view.js';
import { StandingView, type OutstandingView } from './standing.response.dto.js';

/** What is still to be done with what a case has issued and recorded. */
@ApiTags('cases')
@Controller('cases/:id/standing')
export class StandingController {
  constructor(private readonly standings: CaseStandings) {}

  @Get()
  @Accesses('case')
  @ApiOperation({
    summary: 'Documents still to be served, each with its act, and the entries that may be corrected',
  })
  @ApiOkResponse({ type: StandingView })
  @AnswersProblems({ 404: true })
  async of(
    @CaseId() id: string,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<StandingView> {
    const { today, outstanding, correctable } = await this.standings.of(id, actor);
    return { today, correctable, outstanding: outstanding.map((line) => outstandingView(line, locale)) };
  }
}

function outstandingView({ notice, number, answer }: OutstandingLine, locale: Locale): OutstandingView {
  const { label: actLabel, article, possible, reason } = clockActView(answer, locale);
  const { act, document, to, name, since, failed, publishedUntil } = notice;
  const last = failed.at(-1);
  return {
    document: labelled(document, documentLabels, locale),
    number,
    to,
    name,
    since,
    failed: failed.length,
    lastFailure: last ? { on: last.on, reason: last.reason } : null,
    publishedUntil,
    act,
    actLabel,
    article,
    possible,
    reason,
  };
}
