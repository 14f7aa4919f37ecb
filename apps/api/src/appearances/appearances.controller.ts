import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instanceLabels, leaderPostLabels, type Locale } from '@mingjing/domain';
import { AppearanceRegister, type AppearanceRow } from '@mingjing/casework/appearances';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { labelled } from '../cases/case.view.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { appearanceRoles, narrowingOf } from './appearance-reading.js';
import { AppearancePageView, AppearancesQuery, type AppearanceView } from './appearance.dto.js';

const USUAL = 50;

const rowView = ({ instance, headPost, ...row }: AppearanceRow, locale: Locale): AppearanceView => ({
  ...row,
  instance: labelled(instance, instanceLabels, locale),
  headPost: headPost === null ? null : labelled(headPost, leaderPostLabels, locale),
});

/** Who came to court for the organs sued, and the rates (行政诉讼法 3(3); law.md H.3). */
@ApiTags('appearances')
@Roles(...appearanceRoles)
@Controller('appearances')
export class AppearancesController {
  constructor(
    private readonly register: AppearanceRegister,
    private readonly today: Today,
  ) {}

  @Get()
  @Accesses('list')
  @ApiOperation({
    summary: 'Hearings of a period, this year’s where none is named, and the rates of the cases heard',
  })
  @ApiOkResponse({ type: AppearancePageView })
  @AnswersProblems({ 403: true })
  async list(
    @Query() { offset = 0, limit = USUAL, ...query }: AppearancesQuery,
    @CurrentUser() actor: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<AppearancePageView> {
    const narrowing = narrowingOf(query, await this.today.today());
    const page = await this.register.page(actor, { ...narrowing, offset, limit });
    return {
      ...page,
      from: narrowing.from,
      to: narrowing.to,
      byInstance: page.byInstance.map((group) => ({
        ...group,
        name: instanceLabels[group.key as keyof typeof instanceLabels][locale],
      })),
      byOrgan: [...page.byOrgan],
      rows: page.rows.map((row) => rowView(row, locale)),
    };
  }
}
