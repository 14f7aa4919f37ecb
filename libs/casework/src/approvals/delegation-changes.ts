import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, Act } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { Outbox } from '@mingjing/platform/outbox';
import { refuseFaults, SettingChanges, SettingNotFound, type SettingFault } from '../settings/index.js';
import { DelegationEntity } from './delegation.entity.js';
import { approverRoles, mayStandIn } from './delegation-rules.js';

export interface DelegationDraft {
  readonly delegateId: string;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  /** All acts where none is named. */
  readonly acts?: readonly Act[];
}

/** Whose approvals, and who records it: the approver, or an administrator for one who is away already. */
export interface DelegationTarget {
  readonly delegatorId: string;
  readonly actorId: string;
}

interface Standing {
  readonly approver: boolean;
  readonly organHead: boolean;
  readonly fits: boolean;
}

const THING = 'delegations';

/** The door to delegations: recorded in advance, revoked early, each one told to who is concerned. */
@Injectable()
export class DelegationChanges {
  constructor(
    private readonly settings: SettingChanges,
    private readonly today: Today,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record({ delegatorId, actorId }: DelegationTarget, draft: DelegationDraft): Promise<string> {
    return this.settings.change(THING, async (tx) => {
      const today = await this.today.today(tx);
      refuseFaults([
        ...dayFaults(draft, today),
        ...(await this.personFaults(tx, delegatorId, draft)),
        ...(await this.overlapFaults(tx, delegatorId, draft)),
      ]);
      const id = newId();
      const { delegateId, fromOn, toOn, acts = [] } = draft;
      const row = { id, delegatorId, delegateId, fromOn, toOn, acts: [...acts] };
      const written = { ...row, recordedBy: actorId, recordedAt: this.clock.now() };
      await tx.insert(DelegationEntity, { ...written, revokedBy: null, revokedAt: null });
      await this.tell(tx, row, { what: 'Recorded', actorId });
      return id;
    });
  }

  /** Ends a delegation at once; the approver is back. */
  async revoke({ delegatorId, actorId }: DelegationTarget, id: string): Promise<void> {
    await this.settings.change(THING, async (tx) => {
      const today = await this.today.today(tx);
      const row = await tx.findOne(DelegationEntity, {
        where: { id, delegatorId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw new SettingNotFound();
      if (row.revokedAt !== null || row.toOn < today)
        refuseFaults([{ field: 'delegation', code: 'delegationOver' }]);
      await tx.update(DelegationEntity, { id }, { revokedBy: actorId, revokedAt: this.clock.now() });
      await this.tell(tx, row, { what: 'Revoked', actorId });
    });
  }

  private async personFaults(
    tx: Transaction,
    delegatorId: string,
    { delegateId }: DelegationDraft,
  ): Promise<readonly SettingFault[]> {
    const [standing] = await rowsOf<Standing>(
      tx,
      `SELECT delegator.active AND delegator.roles && $3 AS approver, 'organHead' = ANY(delegator.roles) AS "organHead",
              EXISTS (SELECT 1 FROM users delegate WHERE delegate.id = $2 AND ${mayStandIn('delegate', 'delegator')}) AS fits
         FROM users delegator WHERE delegator.id = $1`,
      [delegatorId, delegateId, approverRoles],
    );
    if (!standing) throw new SettingNotFound();
    if (!standing.approver) return [{ field: 'delegator', code: 'notAnApprover' }];
    if (standing.fits) return [];
    return [{ field: 'delegateId', code: standing.organHead ? 'notAHeadOfOrgan' : 'notOfStaff' }];
  }

  /** No two at a time of one approver, and no chain: who stands in is there, and hands nothing on. */
  private async overlapFaults(
    tx: Transaction,
    delegatorId: string,
    { delegateId, fromOn, toOn }: DelegationDraft,
  ): Promise<readonly SettingFault[]> {
    const rows = await rowsOf<{ delegatorId: string; delegateId: string }>(
      tx,
      `SELECT delegator_id AS "delegatorId", delegate_id AS "delegateId" FROM delegations
        WHERE revoked_at IS NULL AND from_on <= $4 AND to_on >= $3
          AND (delegator_id IN ($1, $2) OR delegate_id = $1)`,
      [delegatorId, delegateId, fromOn, toOn],
    );
    const faults: SettingFault[] = [];
    if (rows.some((row) => row.delegatorId === delegatorId))
      faults.push({ field: 'fromOn', code: 'overlapsDelegation' });
    if (rows.some((row) => row.delegateId === delegatorId))
      faults.push({ field: 'fromOn', code: 'standsInThen' });
    if (rows.some((row) => row.delegatorId === delegateId))
      faults.push({ field: 'delegateId', code: 'awayThen' });
    return faults;
  }

  /** Both are told, but for the one who did it. */
  private async tell(
    tx: Transaction,
    { id, delegatorId, delegateId, fromOn, toOn }: Parties,
    { what, actorId }: { what: 'Recorded' | 'Revoked'; actorId: string },
  ): Promise<void> {
    const names = await rowsOf<{ id: string; name: string }>(
      tx,
      'SELECT id, display_name AS name FROM users WHERE id IN ($1, $2)',
      [delegatorId, delegateId],
    );
    const nameOf = (userId: string): string => names.find((each) => each.id === userId)?.name ?? '';
    const messages = [
      { recipientId: delegateId, kind: `delegation${what}`, name: nameOf(delegatorId) },
      { recipientId: delegatorId, kind: `delegation${what}ForYou`, name: nameOf(delegateId) },
    ];
    for (const { recipientId, kind, name } of messages.filter((each) => each.recipientId !== actorId))
      await this.outbox.add(tx, 'notify', {
        recipientIds: [recipientId],
        kind,
        caseId: null,
        params: { name, from: fromOn, to: toOn },
        source: `delegation-${id}-${what}`,
      });
  }
}

type Parties = Pick<DelegationEntity, 'id' | 'delegatorId' | 'delegateId' | 'fromOn' | 'toOn'>;

function dayFaults({ fromOn, toOn }: DelegationDraft, today: CalendarDate): SettingFault[] {
  const faults: SettingFault[] = [];
  if (fromOn < today) faults.push({ field: 'fromOn', code: 'beforeToday' });
  if (toOn < fromOn) faults.push({ field: 'toOn', code: 'lastBeforeFirst' });
  return faults;
}
