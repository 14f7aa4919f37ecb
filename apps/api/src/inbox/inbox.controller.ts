import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NoticeQueries } from '@mingjing/casework/notices';
import type { Actor } from '@mingjing/casework/people';
import { CurrentUser } from '../auth/current-user.decorator.js';
import { InboxQuery, MarkReadRequest } from './inbox.dto.js';
import { inboxNotice, InboxView, ReadView } from './inbox.view.js';

const usualPage = 20;

/** What the signed-in person has been told. */
@ApiTags('inbox')
@Controller('inbox')
export class InboxController {
  constructor(private readonly notices: NoticeQueries) {}

  @Get()
  @ApiOperation({ summary: 'My notices, newest first' })
  @ApiOkResponse({ type: InboxView })
  async list(
    @Query() { before, unread = false, limit = usualPage }: InboxQuery,
    @CurrentUser() { id }: Actor,
  ): Promise<InboxView> {
    const page = { limit, unreadOnly: unread, ...(before !== undefined && { before }) };
    const rows = await this.notices.inbox(id, page);
    return {
      notices: rows.map(inboxNotice),
      unread: await this.notices.unreadCount(id),
      next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null,
    };
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Marks notices as read, those named or all' })
  @ApiOkResponse({ type: ReadView })
  async read(@Body() { ids = [], all }: MarkReadRequest, @CurrentUser() { id }: Actor): Promise<ReadView> {
    const marked = await this.notices.markRead(id, all ? 'all' : ids);
    return { marked, unread: await this.notices.unreadCount(id) };
  }
}
