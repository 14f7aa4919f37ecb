import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@mingjing/casework/people';
import { SittingList } from '@mingjing/casework/sittings';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { RoomList, SittingPage, SittingsQuery } from './sitting.dto.js';

/** Hearings, committee sessions and mediations of the cases the reader sees. */
@ApiTags('sittings')
@Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison')
@Controller('sittings')
export class SittingsController {
  constructor(private readonly sittings: SittingList) {}

  @Get()
  @ApiOperation({ summary: 'Those to come, the next first; or those that were, the last first' })
  @ApiOkResponse({ type: SittingPage })
  @AnswersProblems()
  async list(
    @Query() { when = 'upcoming', kind, offset = 0, limit = 50 }: SittingsQuery,
    @CurrentUser() actor: Actor,
  ): Promise<SittingPage> {
    return this.sittings.of(actor, { when, kind, offset, limit });
  }

  @Get('rooms')
  @ApiOperation({ summary: 'The rooms that were used before' })
  @ApiOkResponse({ type: RoomList })
  @AnswersProblems()
  async rooms(@CurrentUser() actor: Actor): Promise<RoomList> {
    return { rooms: await this.sittings.rooms(actor) };
  }
}
