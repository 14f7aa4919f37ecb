import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '@mingjing/domain';
import { Organs, Users, type Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { RequestLocale } from '../http/request-locale.decorator.js';
import { ColleagueList, colleagueView } from './people.view.js';
import { ColleaguesQuery } from './user.dto.js';

/** The names of one's own office, to assign cases to. */
@ApiTags('people')
@Controller('colleagues')
export class ColleaguesController {
  constructor(
    private readonly users: Users,
    private readonly organs: Organs,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Active people of my office, or those of them with one of the roles' })
  @ApiOkResponse({ type: ColleagueList })
  async list(
    @Query() { roles = [] }: ColleaguesQuery,
    @CurrentUser() { organId }: Actor,
    @RequestLocale() locale: Locale,
  ): Promise<ColleagueList> {
    const offices = (await this.organs.tree()).predecessorsOf(organId);
    const users = await this.users.colleagues(offices, roles);
    return { users: users.map((user) => colleagueView(user, locale)) };
  }
}
