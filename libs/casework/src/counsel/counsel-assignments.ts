import { Inject, Injectable } from '@nestjs/common';
import { engagedOn, engagedUntil, type CalendarDate, type EngagementTerm } from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { Notices } from '../notices/index.js';
import { CaseEntitlements, CaseNotHandled, type Actor } from '../people/index.js';
import { CaseAccess } from '../procedures/index.js';
import { refuseFaults, SettingNotFound } from '../settings/index.js';
import { CounselAssignmentEntity } from './counsel-assignment.entity.js';
import { conflictsWithCase } from './counsel-of-case.js';

interface AssignedCase {
  readonly number: string;
  readonly organId: string;
  readonly closedOn: CalendarDate | null;
}

interface AskedCounsel {
  readonly id: string;
  readonly userId: string | null;
  readonly terms: readonly EngagementTerm[];
}

/** Gives cases to counsel and takes them back, whatever their procedure. */
@Injectable()
export class CounselAssignments {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly entitlements: CaseEntitlements,
    private readonly notices: Notices,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Refused where they are not engaged, or anything stands between them and the case; every cause is told. */
  async assign(
    actor: Actor,
    caseId: string,
    { counselId, task }: { readonly counselId: string; readonly task: string },
    { quiet = false }: { readonly quiet?: boolean } = {},
  ): Promise<string> {
    return this.onCase(actor, caseId, async (tx, assigned) => {
      const counsel = await askedCounsel(tx, assigned.organId, counselId);
      const today = await this.today.today(tx);
      const held = await rowsOf(
        tx,
        'SELECT 1 FROM counsel_assignments WHERE case_id = $1 AND counsel_id = $2 AND released_on IS NULL',
        [caseId, counselId],
      );
      const conflicts = await conflictsWithCase(tx, caseId, counselId);
      refuseFaults([
        ...(engagedOn(counsel.terms, today)
          ? []
          : [{ field: 'counselId', code: 'counselNotEngaged' as const }]),
        ...(held.length > 0 ? [{ field: 'counselId', code: 'alreadyAssigned' as const }] : []),
        ...conflicts.map(({ code, name }) => ({ field: 'counselId', code, params: { name } })),
        ...(assigned.closedOn === null ? [] : [{ field: 'counselId', code: 'caseIsClosed' as const }]),
      ]);
      const row = { id: newId(), caseId, counselId, task, assignedOn: today, assignedBy: actor.id };
      await tx.insert(CounselAssignmentEntity, { ...row, assignedAt: this.clock.now() });
      const params = { caseNumber: assigned.number, dueOn: engagedUntil(counsel.terms, today) ?? '' };
      const source = `counsel-assigned-${row.id}`;
      // What is loaded with the demo county is no news to anybody.
      if (!quiet) await this.tell(tx, counsel, { kind: 'counselAssigned', caseId, params, source });
      return row.id;
    });
  }

  async release(
    actor: Actor,
    { caseId, id }: { readonly caseId: string; readonly id: string },
    releaseReason: string,
  ): Promise<void> {
    await this.onCase(actor, caseId, async (tx, { number, organId }) => {
      const assignment = await tx.findOneBy(CounselAssignmentEntity, { id, caseId });
      if (assignment?.releasedOn !== null) throw new SettingNotFound();
      const releasedOn = await this.today.today(tx);
      await tx.update(CounselAssignmentEntity, { id }, { releasedOn, releasedBy: actor.id, releaseReason });
      await this.tell(tx, await askedCounsel(tx, organId, assignment.counselId), {
        kind: 'counselReleased',
        caseId: null,
        params: { caseNumber: number },
        source: `counsel-released-${id}`,
      });
    });
  }

  private async onCase<Result>(
    actor: Actor,
    caseId: string,
    work: (tx: Transaction, assigned: AssignedCase) => Promise<Result>,
  ): Promise<Result> {
    return this.database.exclusively(`counsel of case ${caseId}`, async (tx) => {
      await this.access.require(tx, caseId, actor);
      if (!(await this.entitlements.handles(tx, actor, caseId))) throw new CaseNotHandled();
      const [assigned] = await rowsOf<AssignedCase>(
        tx,
        `SELECT number, organ_id AS "organId", closed_on AS "closedOn" FROM cases WHERE id = $1 FOR SHARE`,
        [caseId],
      );
      if (!assigned) throw new SettingNotFound();
      return work(tx, assigned);
    });
  }

  private async tell(
    tx: Transaction,
    { userId }: AskedCounsel,
    notice: { kind: string; caseId: string | null; params: Record<string, string>; source: string },
  ): Promise<void> {
    if (userId !== null) await this.notices.post(tx, { recipientId: userId, ...notice });
  }
}

/** Of the case's organ, or of the government the organ belongs to. */
async function askedCounsel(tx: Transaction, organId: string, id: string): Promise<AskedCounsel> {
  const [counsel] = await rowsOf<AskedCounsel>(
    tx,
    `SELECT k.id, k.user_id AS "userId",
            coalesce((SELECT jsonb_agg(jsonb_build_object('startsOn', e.starts_on, 'endsOn', e.ends_on,
                        'endedOn', e.ended_on) ORDER BY e.starts_on)
               FROM counsel_engagements e WHERE e.counsel_id = k.id), '[]') AS terms
       FROM counsels k WHERE k.id = $1 AND k.organ_id IN (SELECT unnest(ARRAY[id, parent_id]) FROM organs WHERE id = $2)`,
    [id, organId],
  );
  if (!counsel) throw new SettingNotFound();
  return counsel;
}
