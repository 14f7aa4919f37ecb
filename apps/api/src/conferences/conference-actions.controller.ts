import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ConferenceActions } from '@mingjing/casework/conferences';
import type { Actor } from '@mingjing/casework/people';
import { Today } from '@mingjing/platform/clock';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { Accesses } from '../http/accesses.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { ActionsQuery, ConferenceActionRequest, FinishActionRequest } from './conference.dto.js';
import { ActionList, ConferencePlanned } from './conference.response.dto.js';

/** What conferences gave organs and people to do; an organ's liaison sees what is the organ's. */
@ApiTags('conferences')
@Controller()
export class ConferenceActionsController {
  constructor(
    private readonly actions: ConferenceActions,
    private readonly today: Today,
  ) {}

  @Get('conference-actions')
  @Accesses('list')
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'supervisor', 'liaison')
  @ApiOperation({ summary: 'Actions I read or must do, what is due first' })
  @ApiOkResponse({ type: ActionList })
  @AnswersProblems()
  async list(@Query() { show, conference }: ActionsQuery, @CurrentUser() actor: Actor): Promise<ActionList> {
    const asked = {
      ...(show === undefined ? {} : { show }),
      ...(conference === undefined ? {} : { conferenceId: conference }),
    };
    return { today: await this.today.today(), actions: await this.actions.list(actor, asked) };
  }

  @Post('conferences/:id/actions')
  @Roles('registrar', 'caseOfficer', 'officeHead')
  @ApiRecordId()
  @ApiOperation({ summary: 'Gives an organ or a person something to do by a day' })
  @ApiCreatedResponse({ type: ConferencePlanned })
  @AnswersProblems({ 404: true, 422: true })
  async add(
    @RecordId() id: string,
    @Body() draft: ConferenceActionRequest,
    @CurrentUser() actor: Actor,
  ): Promise<ConferencePlanned> {
    return { id: await this.actions.add(actor, id, draft) };
  }

  @Post('conference-actions/:id/done')
  @HttpCode(204)
  @Roles('registrar', 'caseOfficer', 'officeHead', 'organHead', 'liaison')
  @ApiRecordId()
  @ApiOperation({ summary: 'Records that an action was done, and how' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true, 422: true })
  async finish(
    @RecordId() id: string,
    @Body() done: FinishActionRequest,
    @CurrentUser() actor: Actor,
  ): Promise<void> {
    await this.actions.finish(actor, id, done);
  }
}
