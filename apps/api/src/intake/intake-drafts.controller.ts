import { Body, Controller, Delete, Get, Headers, HttpCode, Put } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IntakeDrafts } from '@mingjing/casework/intake-drafts';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { Roles } from '../auth/roles.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { expectedVersion } from '../http/expected-version.js';
import { HttpProblem } from '../http/problem.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { SaveDraftRequest } from './intake-draft.dto.js';
import {
  draftLine,
  draftView,
  IntakeDraftLine,
  IntakeDraftList,
  IntakeDraftView,
} from './intake-draft.response.dto.js';

/** My applications that are not registered yet. */
@ApiTags('intake')
@Roles('registrar', 'caseOfficer', 'officeHead')
@Controller('intake-drafts')
export class IntakeDraftsController {
  constructor(private readonly drafts: IntakeDrafts) {}

  @Get()
  @ApiOperation({ summary: 'My drafts, the latest first' })
  @ApiOkResponse({ type: IntakeDraftList })
  @AnswersProblems()
  async list(@CurrentUser() { id }: Actor): Promise<IntakeDraftList> {
    return { drafts: (await this.drafts.list(id)).map(draftLine) };
  }

  @Get(':id')
  @ApiRecordId()
  @ApiOperation({ summary: 'One of my drafts' })
  @ApiOkResponse({ type: IntakeDraftView })
  @AnswersProblems({ 404: true })
  async read(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<IntakeDraftView> {
    return draftView(await this.drafts.read(actor.id, id));
  }

  @Put(':id')
  @ApiRecordId()
  @ApiOperation({ summary: 'Saves a draft under an id of the client’s making' })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version it was read at; "0" for a new one',
  })
  @ApiOkResponse({ type: IntakeDraftLine })
  @AnswersProblems({ 404: true, 412: true, 422: true, 428: true })
  async save(
    @RecordId() id: string,
    @Body() { title, content }: SaveDraftRequest,
    @CurrentUser() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<IntakeDraftLine> {
    const expected = expectedVersion(ifMatch, undefined);
    if (expected === undefined) throw new HttpProblem('draft-version-required');
    return draftLine(await this.drafts.save(actor.id, { id, title, content, expected }));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiRecordId()
  @ApiOperation({ summary: 'Deletes one of my drafts' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true })
  async delete(@RecordId() id: string, @CurrentUser() actor: Actor): Promise<void> {
    await this.drafts.delete(actor.id, id);
  }
}
