import { Injectable } from '@nestjs/common';
import { handInPorts, type AnyEntry, type AnyState } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import type { CaseEntity } from '../cases/index.js';
import { Organs, Users } from '../people/index.js';

interface Told {
  readonly kind: string;
  readonly to: 'organ' | 'officer';
  /** Where the entry names whom it asks. */
  readonly names: 'to' | 'from' | 'unit';
  /** What the registrars are told instead where the organ has no liaison: it hands in on paper. */
  readonly onPaper?: string;
}
const received: Told = { kind: 'handInReceived', to: 'officer', names: 'from' };
const returned: Told = { kind: 'handInReturned', to: 'organ', names: 'from' };
const accepted: Told = { kind: 'handInAccepted', to: 'organ', names: 'from' };

/** What is told of a hand-in, and to which side. */
const told: Readonly<Record<string, Told>> = {
  CopySent: { kind: 'handInAsked', to: 'organ', names: 'to', onPaper: 'handInOnPaper' },
  AnswerReceived: received,
  AnswerSupplemented: received,
  AnswerReturned: returned,
  AnswerAccepted: accepted,
  UnitAssigned: { kind: 'defenceAsked', to: 'organ', names: 'unit', onPaper: 'defenceOnPaper' },
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

/** Tells the liaisons of the organ asked, and no other organ's, or the registrars where it has none; and the officer. */
@Injectable()
export class HandInNotices {
  constructor(
    private readonly organs: Organs,
    private readonly users: Users,
  ) {}

  async of(
    tx: Transaction,
    { procedure, officeId }: Pick<CaseEntity, 'procedure' | 'officeId'>,
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
    const liaisons = organId === null ? [] : await this.liaisonsOf(tx, organId);
    if (liaisons.length > 0) return { kind: notice.kind, recipientIds: liaisons, params };
    if (notice.onPaper === undefined) return null;
    const registrars = await this.users.idsInOffice(tx, officeId, 'registrar');
    return { kind: notice.onPaper, recipientIds: registrars, params };
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
