import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { JOB_QUEUE, type JobQueue } from '@mingjing/casework/jobs';

/** Wakes the relay once an act is committed, so that people are told at once and not at the next round. */
@Injectable()
export class RelayAfterAct implements NestInterceptor {
  constructor(@Inject(JOB_QUEUE) private readonly queue: JobQueue) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(tap(() => method === 'POST' && this.queue.nudge('relayOutbox', {})));
  }
}
