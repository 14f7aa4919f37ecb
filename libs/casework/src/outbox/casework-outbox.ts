import { Injectable } from '@nestjs/common';
import type { Transaction } from '@mingjing/platform/database';
import { Outbox } from '@mingjing/platform/outbox';
import type { OutboxTopic, OutboxTopics } from './outbox-topics.js';

/** The outbox, with the topics the relay knows. */
@Injectable()
export class CaseworkOutbox {
  constructor(private readonly outbox: Outbox) {}

  async add<Topic extends OutboxTopic>(
    tx: Transaction,
    topic: Topic,
    payload: OutboxTopics[Topic],
  ): Promise<void> {
    await this.outbox.add(tx, topic, payload);
  }
}
