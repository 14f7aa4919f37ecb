import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@mingjing/platform/database';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import { Outbox, type WaitingMessage } from '@mingjing/platform/outbox';
import { Notices, type NoticeDraft } from '../notices/index.js';
import type { NotifyMessage } from './outbox-topics.js';

const BATCH = 100;

/** Delivers what waits in the outbox. A message and its effect are one commit: neither is lost, none comes twice. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** How many messages were delivered. */
  async execute(): Promise<number> {
    return this.database.inBatches(BATCH, async (tx) => {
      const messages = await this.outbox.claimBatch(tx, BATCH);
      await this.deliver(tx, messages);
      return messages.length;
    });
  }

  private async deliver(tx: Transaction, messages: readonly WaitingMessage[]): Promise<void> {
    const drafts = messages.flatMap(({ id, topic, payload }) => {
      if (topic === 'notify') return draftsOf(payload as NotifyMessage);
      // Left waiting it would stop all that follows.
      this.logger.error({ messageId: id, topic }, 'A message of an unknown topic was put aside.');
      return [];
    });
    await this.notices.postAll(tx, drafts);
  }
}

function draftsOf({ recipientIds, source, ...message }: NotifyMessage): NoticeDraft[] {
  return [...new Set(recipientIds)].map((recipientId) => ({
    ...message,
    recipientId,
    source: `${source}-${recipientId}`,
  }));
}
