import { Controller, Get, Headers, Inject, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { NoticeQueries } from '@mingjing/casework/notices';
import { Sessions, type SignedIn } from '@mingjing/casework/sessions';
import { LiveChannel } from '@mingjing/platform/live';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import { CurrentSession } from '../auth/current-user.decorator.js';
import { Passive } from '../auth/passive.decorator.js';
import { sessionTokenOf } from '../auth/session-cookie.js';
import type { FastifyRequest } from '../auth/signed-in-request.js';
import { isUuid } from '../http/field-checks.js';
import { HEARTBEAT, LiveStream } from './live-stream.js';

/** Notices as they come, by server-sent events. */
@ApiTags('inbox')
@Controller('live')
export class LiveController implements BeforeApplicationShutdown {
  /** In milliseconds. */
  heartbeat = HEARTBEAT;
  private readonly streams = new Set<LiveStream>();

  constructor(
    private readonly channel: LiveChannel,
    private readonly notices: NoticeQueries,
    private readonly sessions: Sessions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Get()
  @Passive()
  @ApiProduces('text/event-stream')
  @ApiOperation({ summary: 'Ids of my notices as they come; Last-Event-ID resumes' })
  open(
    @CurrentSession() signedIn: SignedIn,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const { channel, notices, sessions, logger } = this;
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headersOf(reply),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    const stream = new LiveStream(
      { channel, notices, sessions, logger },
      {
        signedIn,
        token: sessionTokenOf(request) ?? '',
        lastEventId: isUuid(lastEventId) ? lastEventId : null,
        response: reply.raw,
      },
      this.heartbeat,
    );
    this.streams.add(stream);
    reply.raw.once('close', () => this.streams.delete(stream));
    stream.start();
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.streams) stream.end();
  }
}

const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
