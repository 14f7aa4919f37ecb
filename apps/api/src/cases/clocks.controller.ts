import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { DueClocks, OrganRequests } from '@mingjing/casework/case-queries';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { dueView, organRequestView } from './clock.view.js';
import { DueList } from './deadline.response.dto.js';
import { DueSummaryView } from './due-summary.response.dto.js';
import { DueQuery, DueSummaryQuery } from './due.query.dto.js';
import { OrganRequestList } from './organ-request.response.dto.js';

const usualPage = 50;

/** What is due, for whoever acts, oversees or answers. */
@ApiTags('deadlines')
@Controller()
export class ClocksController {
  constructor(
    private readonly clocks: DueClocks,
    private readonly requests: OrganRequests,
  ) {}

  @Get('deadlines')
  @Accesses('list')
  @ApiOperation({ summary: 'Open clocks of the cases I may see, earliest first, page by page' })
  @ApiOkResponse({ type: DueList })
  @AnswersProblems()
  async all(
    @Query() query: DueQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<DueList> {
    return this.page(query, { actor, locale, mine: false });
  }

  @Get('deadlines/mine')
  @Accesses('list')
  @ApiOperation({ summary: 'Open clocks of the cases assigned to me, earliest first, page by page' })
  @ApiOkResponse({ type: DueList })
  @AnswersProblems()
  async mine(
    @Query() query: DueQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<DueList> {
    return this.page(query, { actor, locale, mine: true });
  }

  @Get('deadlines/summary')
  @Accesses('list')
  @ApiOperation({ summary: 'The open clocks in numbers: by urgency, by day of the week to come, by officer' })
  @ApiOkResponse({ type: DueSummaryView })
  @AnswersProblems()
  async summary(
    @Query() { mine = false }: DueSummaryQuery,
    @CurrentUser() actor: Actor,
  ): Promise<DueSummaryView> {
    return this.clocks.summary(actor, { mine });
  }

  @Get('requests')
  @Roles('liaison')
  @Accesses('list')
  @ApiOperation({ summary: 'What my organ has been asked for in cases against it, and until when' })
  @ApiOkResponse({ type: OrganRequestList })
  @AnswersProblems()
  async requested(@CurrentUser() actor: Actor, @RequestLocale() locale: Locale): Promise<OrganRequestList> {
    const { today, open, settled } = await this.requests.of(actor);
    return {
      today,
      open: open.map((row) => organRequestView(row, today, locale)),
      settled: settled.map((row) => organRequestView(row, today, locale)),
    };
  }

  private async page(
    { offset = 0, limit = usualPage, ...filter }: DueQuery,
    { actor, locale, mine }: { actor: Actor; locale: Locale; mine: boolean },
  ): Promise<DueList> {
    const { today, total, rows } = await this.clocks.page(actor, { mine, ...filter }, { offset, limit });
    return { today, total, offset, limit, rows: rows.map((row) => dueView(row, today, locale)) };
  }
}
