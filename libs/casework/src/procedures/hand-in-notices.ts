import { Injectable } from '@nestjs/common';
import type { AnyEntry, AnyState } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { Organs } from '../people/index.js';

/** What is told of a hand-in, and to which side. */
const told: Readonly<Record<string, { readonly kind: string; readonly to: 'organ' | 'officer' }>> = {
  CopySent: { kind: 'handInAsked', to: 'organ' },
  AnswerReceived: { kind: 'handInReceived', to: 'officer' },
  AnswerSupplemented: { kind: 'handInReceived', to: 'officer' },
  AnswerReturned: { kind: 'handInReturned', to: 'organ' },
  AnswerAccepted: { kind: 'handInAccepted', to: 'organ' },
};

export interface HandInNotice {
  readonly kind: string;
  readonly recipientIds: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

/** Tells the liaisons of the organ asked, and no other organ's, and the officer of the case. */
@Injectable()
export class HandInNotices {
  constructor(private readonly organs: Organs) {}

  async of(tx: Transaction, { type, payload }: AnyEntry, { record }: AnyState): Promise<HandInNotice | null> {
    const notice = told[type];
    if (!notice) return null;
    const key = type === 'CopySent' ? payload['to'] : payload['from'];
    const party = record.parties.find((one) => one.key === key);
    const params = { organ: party?.name ?? '' };
    if (notice.to === 'officer')
      return { kind: notice.kind, recipientIds: record.officerId ? [record.officerId] : [], params };
    if (party?.organId === undefined) return null;
    return { kind: notice.kind, recipientIds: await this.liaisonsOf(tx, party.organId), params };
  }

  private async liaisonsOf(tx: Transaction, organId: string): Promise<readonly string[]> {
    const tree = await this.organs.tree(tx);
    const liaisons = await rowsOf<{ id: string; organ: string }>(
      tx,
      `SELECT id, organ_id AS organ FROM users WHERE active AND 'liaison' = ANY(roles) ORDER BY login_name`,
    );
    return liaisons.filter(({ organ }) => tree.answeredForBy(organ).includes(organId)).map(({ id }) => id);
  }
}
