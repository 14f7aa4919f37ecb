import { Inject, Injectable } from '@nestjs/common';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { isId } from '@mingjing/platform/ids';
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

  /** How many messages were delivered or set aside. */
  async execute(): Promise<number> {
    return this.database.inBatches(BATCH, async (tx) => {
      const messages = await this.outbox.claimBatch(tx, BATCH);
      await this.deliver(tx, messages);
      return messages.length;
    });
  }

  private async deliver(tx: Transaction, messages: readonly WaitingMessage[]): Promise<void> {
    const known = await this.known(tx, messages);
    const undeliverable: string[] = [];
    const drafts: NoticeDraft[] = [];
    for (const { id, topic, payload } of messages) {
      const fault = faultOf(topic, payload, known);
      if (fault !== null) {
        // Left waiting it would stop all that follows.
        this.logger.error({ messageId: id, topic, fault }, 'A message of the outbox was set aside.');
        undeliverable.push(id);
      }
      if (fault === null || fault === 'unknownRecipient')
        drafts.push(
          ...draftsOf(payload as NotifyMessage).filter(({ recipientId }) => known.has(recipientId)),
        );
    }
    await this.outbox.setAside(tx, undeliverable);
    await this.notices.postAll(tx, drafts);
  }

  /** Which of the people and cases the messages name there are. */
  private async known(tx: Transaction, messages: readonly WaitingMessage[]): Promise<ReadonlySet<string>> {
    const named = messages.flatMap(({ payload }) => (isNotify(payload) ? namedIn(payload) : []));
    const rows = await rowsOf<{ id: string }>(
      tx,
      'SELECT id FROM users WHERE id = ANY($1::uuid[]) UNION ALL SELECT id FROM cases WHERE id = ANY($1::uuid[])',
      [[...new Set(named.filter(isId))]],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

type Fault = 'unknownTopic' | 'malformed' | 'unknownCase' | 'unknownRecipient';

function faultOf(topic: string, payload: unknown, known: ReadonlySet<string>): Fault | null {
  if (topic !== 'notify') return 'unknownTopic';
  if (!isNotify(payload)) return 'malformed';
  if (payload.caseId !== null && !known.has(payload.caseId)) return 'unknownCase';
  return payload.recipientIds.every((id) => known.has(id)) ? null : 'unknownRecipient';
}

const namedIn = ({ recipientIds, caseId }: NotifyMessage): readonly string[] =>
  caseId === null ? recipientIds : [...recipientIds, caseId];

function isNotify(payload: unknown): payload is NotifyMessage {
  if (typeof payload !== 'object' || payload === null) return false;
  const { recipientIds, kind, caseId, source, params } = payload as Partial<
    Record<keyof NotifyMessage, unknown>
  >;
  const texts = [kind, source, ...(caseId === null ? [] : [caseId])];
  return (
    Array.isArray(recipientIds) &&
    recipientIds.concat(texts).every((each) => typeof each === 'string') &&
    typeof params === 'object' &&
    params !== null
  );
}

function draftsOf({ recipientIds, source, ...message }: NotifyMessage): NoticeDraft[] {
  return [...new Set(recipientIds)].map((recipientId) => ({
    ...message,
    recipientId,
    source: `${source}-${recipientId}`,
  }));
}
