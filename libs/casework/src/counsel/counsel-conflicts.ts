import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { Notices, type NoticeDraft } from '../notices/index.js';
import { Organs, type Actor } from '../people/index.js';
import { refuseFaults, SettingChanges, SettingNotFound } from '../settings/index.js';
import { CounselAssignmentEntity } from './counsel-assignment.entity.js';
import { CounselConflictEntity, type CounselConflictKind } from './counsel-conflict.entity.js';
import { conflictsWithCase } from './counsel-of-case.js';
import { CounselRoster } from './counsel-roster.js';

export interface ConflictDraft {
  readonly kind: CounselConflictKind;
  readonly partyName?: string | undefined;
  readonly organId?: string | undefined;
  readonly note: string;
}

/** Keeps what stands between counsel and cases: a case that is touched is not given to them, and is taken from them. */
@Injectable()
export class CounselConflicts {
  constructor(
    private readonly roster: CounselRoster,
    private readonly settings: SettingChanges,
    private readonly organs: Organs,
    private readonly notices: Notices,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers how many cases were taken from them by it. */
  async record(
    actor: Actor,
    counselId: string,
    draft: ConflictDraft,
  ): Promise<{ readonly id: string; readonly released: number }> {
    const organId = await this.roster.bodyOf(actor);
    const tree = await this.organs.tree();
    return this.settings.change(`counsel of ${organId}`, async (tx) => {
      await this.roster.one(tx, organId, counselId);
      const { kind, note } = draft;
      const partyName = kind === 'actsForParty' ? (draft.partyName ?? null) : null;
      const against = kind === 'againstOrgan' ? (draft.organId ?? null) : null;
      refuseFaults([
        ...(kind === 'actsForParty' && partyName === null
          ? [{ field: 'partyName', code: 'required' as const }]
          : []),
        ...(kind === 'againstOrgan' && (against === null || tree.find(against) === undefined)
          ? [{ field: 'organId', code: 'required' as const }]
          : []),
      ]);
      const [id, recordedOn, recordedAt] = [newId(), await this.today.today(tx), this.clock.now()];
      const conflict = { id, counselId, kind, partyName, organId: against, note };
      await tx.insert(CounselConflictEntity, { ...conflict, recordedBy: actor.id, recordedOn, recordedAt });
      return { id, released: await this.releaseTouched(tx, counselId, actor, note) };
    });
  }

  /** What was wrong, or is over, is withdrawn with a reason; it stays on record. */
  async withdraw(
    actor: Actor,
    { counselId, id }: { counselId: string; id: string },
    reason: string,
  ): Promise<void> {
    const organId = await this.roster.bodyOf(actor);
    await this.settings.change(`counsel of ${organId}`, async (tx) => {
      await this.roster.one(tx, organId, counselId);
      const conflict = await tx.findOneBy(CounselConflictEntity, { id, counselId });
      if (conflict?.withdrawnOn !== null) throw new SettingNotFound();
      const withdrawnOn = await this.today.today(tx);
      await tx.update(
        CounselConflictEntity,
        { id },
        { withdrawnOn, withdrawnBy: actor.id, withdrawalReason: reason },
      );
    });
  }

  private async releaseTouched(
    tx: Transaction,
    counselId: string,
    { id: releasedBy }: Pick<Actor, 'id'>,
    releaseReason: string,
  ): Promise<number> {
    const held = await rowsOf<Held>(
      tx,
      `SELECT a.id, a.case_id AS "caseId", c.number AS "caseNumber", c.officer_id AS "officerId",
              k.user_id AS "userId", k.name
         FROM counsel_assignments a JOIN cases c ON c.id = a.case_id JOIN counsels k ON k.id = a.counsel_id
        WHERE a.counsel_id = $1 AND a.released_on IS NULL ORDER BY c.number`,
      [counselId],
    );
    const releasedOn = await this.today.today(tx);
    let released = 0;
    for (const one of held) {
      if ((await conflictsWithCase(tx, one.caseId, counselId)).length === 0) continue;
      await tx.update(CounselAssignmentEntity, { id: one.id }, { releasedOn, releasedBy, releaseReason });
      await this.notices.postAll(
        tx,
        toldOfRelease(one).filter(({ recipientId }) => recipientId !== releasedBy),
      );
      released += 1;
    }
    return released;
  }
}

interface Held {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly officerId: string | null;
  readonly userId: string | null;
  readonly name: string;
}

/** Counsel, who reads the case no longer, and the officer, who is without counsel. */
function toldOfRelease({ id, caseId, caseNumber, officerId, userId, name }: Held): NoticeDraft[] {
  const params = { caseNumber, name };
  const source = `counsel-released-${id}`;
  return [
    ...(userId === null
      ? []
      : [{ recipientId: userId, kind: 'counselReleased', caseId: null, params, source }]),
    ...(officerId === null
      ? []
      : [
          {
            ...{ recipientId: officerId, kind: 'counselInConflict', caseId, params },
            source: `${source}-officer`,
          },
        ]),
  ];
}
