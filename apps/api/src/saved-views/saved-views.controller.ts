import { Body, Controller, Delete, Get, HttpCode, Patch, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@mingjing/casework/people';
import { SavedViews } from '@mingjing/casework/saved-views';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { AnswersProblems } from '../http/answers-problems.decorator.js';
import { ApiRecordId, RecordId } from '../http/record-id.decorator.js';
import { KeepViewRequest, RenameViewRequest, SavedViewList, SavedViewView } from './saved-view.dto.js';

/** The views of the register that the reader keeps. */
@ApiTags('cases')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @ApiOperation({ summary: 'My views of the register, in the order in which I made them' })
  @ApiOkResponse({ type: SavedViewList })
  @AnswersProblems()
  async list(@CurrentUser() { id }: Actor): Promise<SavedViewList> {
    return { views: await this.views.of(id) };
  }

  @Put()
  @ApiOperation({ summary: 'Keeps a view; one of mine of the same name is replaced' })
  @ApiOkResponse({ type: SavedViewView })
  @AnswersProblems({ 409: true })
  async keep(@Body() request: KeepViewRequest, @CurrentUser() { id }: Actor): Promise<SavedViewView> {
    return this.views.keep(id, request);
  }

  @Patch(':id')
  @ApiRecordId()
  @ApiOperation({ summary: 'Gives a view of mine another name' })
  @ApiOkResponse({ type: SavedViewView })
  @AnswersProblems({ 404: true, 409: true })
  async rename(
    @RecordId() viewId: string,
    @Body() { name }: RenameViewRequest,
    @CurrentUser() { id }: Actor,
  ): Promise<SavedViewView> {
    return this.views.rename(id, viewId, name);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiRecordId()
  @ApiOperation({ summary: 'Forgets a view of mine' })
  @ApiNoContentResponse()
  @AnswersProblems({ 404: true })
  async remove(@RecordId() viewId: string, @CurrentUser() { id }: Actor): Promise<void> {
    await this.views.remove(id, viewId);
  }
}
