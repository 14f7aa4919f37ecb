import { Injectable } from '@nestjs/common';
import { handInPorts, type AnyEntry, type AnyState, type ProcedureName } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { Organs } from '../people/index.js';

interface Told {
  readonly kind: string;
  readonly to: 'organ' | 'officer';
  /** Where the entry names whom it asks. */
  readonly names: 'to' | 'from' | 'unit';
}
const received: Told = { kind: 'handInReceived', to: 'officer', names: 'from' };
const returned: Told = { kind: 'handInReturned', to: 'organ', names: 'from' };
const accepted: Told = { kind: 'handInAccepted', to: 'organ', names: 'from' };

/** What is told of a hand-in, and to which side. */
const told: Readonly<Record<string, Told>> = {
  CopySent: { kind: 'handInAsked', to: 'organ', names: 'to' },
  AnswerReceived: received,
  AnswerSupplemented: received,
  AnswerReturned: returned,
  AnswerAccepted: accepted,
  UnitAssigned: { kind: 'defenceAsked', to: 'organ', names: 'unit' },
  AnswerDrafted: received,
  HigherAnswerDrafted: received,
  AnswerDraftSupplemented: received,
  AnswerDraftReturned: returned,
  AnswerDraftAccepted: accepted,
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

  async of(
    tx: Transaction,
    procedure: ProcedureName,
    { type, payload }: AnyEntry,
    state: AnyState,
  ): Promise<HandInNotice | null> {
    const notice = told[type];
    if (!notice) return null;
    const requests = handInPorts[procedure]?.requests(state) ?? [];
    const request = requests.find(({ party }) => party === payload[notice.names]);
    if (!request) return null;
    const { organId, organName } = request;
    const tree = await this.organs.tree(tx);
    const params = { organ: organName ?? tree.find(organId ?? '')?.name ?? organId ?? '' };
    const { officerId } = state.record;
    if (notice.to === 'officer')
      return { kind: notice.kind, recipientIds: officerId ? [officerId] : [], params };
    if (organId === null) return null;
    return { kind: notice.kind, recipientIds: await this.liaisonsOf(tx, organId), params };
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
