import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@mingjing/casework/people';
import { ReportScopes, StatisticReports } from '@mingjing/casework/statistic-reports';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { StatisticTableCellQuery, StatisticTableQuery } from './statistic-report.dto.js';
import { BehindList, StatisticOrganList, StatisticTableView } from './statistic-report.response.dto.js';
import { StatisticTableViews, type Table } from './statistic-tables.view.js';

/** Statistical tables as the cases stand, not frozen (law.md H). */
@ApiTags('statistics')
@Roles('registrar', 'officeHead', 'organHead', 'supervisor')
@Controller()
export class StatisticTablesController {
  constructor(
    private readonly reports: StatisticReports,
    private readonly scopes: ReportScopes,
    private readonly views: StatisticTableViews,
    private readonly today: Today,
  ) {}

  @Get('statistic-organs')
  @ApiOperation({ summary: 'The governments whose statistical tables I read' })
  @ApiOkResponse({ type: StatisticOrganList })
  @AnswersProblems()
  async organs(@CurrentUser() actor: Actor): Promise<StatisticOrganList> {
    const organs = await this.scopes.organsOf(actor);
    return { today: await this.today.today(), organs: organs.map(({ own: _, ...organ }) => organ) };
  }

  @Get('statistic-tables')
  @Accesses('list')
  @ApiOperation({ summary: 'A table of a period as the cases stand, with its identities checked' })
  @ApiOkResponse({ type: StatisticTableView })
  @AnswersProblems({ 404: true, 422: true })
  async table(@Query() query: StatisticTableQuery, @CurrentUser() actor: Actor): Promise<StatisticTableView> {
    return this.views.table(actor, await this.made(query, actor));
  }

  @Get('statistic-tables/cases')
  @Accesses('list')
  @ApiOperation({ summary: 'The cases behind a cell or a note of a table' })
  @ApiOkResponse({ type: BehindList })
  @AnswersProblems({ 404: true, 422: true })
  async cases(@Query() query: StatisticTableCellQuery, @CurrentUser() actor: Actor): Promise<BehindList> {
    return this.views.behind(actor, await this.made(query, actor), query);
  }

  private async made(
    { form, organId, from, to, withSubordinates = false }: StatisticTableQuery,
    actor: Actor,
  ): Promise<Table> {
    const place = { form, organId, from, to, withSubordinates };
    return { ...place, ...(await this.reports.live(actor, place)) };
  }
}
