import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  engagedUntil,
  engagementEnd,
  lastDayOf,
  renewalStart,
  runsOn,
  type CalendarDate,
} from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingChanges, type SettingFault } from '../settings/index.js';
import { CounselChangeEntity, type CounselChangeKind } from './counsel-change.entity.js';
import { CounselEngagementEntity } from './counsel-engagement.entity.js';
import { CounselEntity } from './counsel.entity.js';
import { CounselRoster, type CounselLine } from './counsel-roster.js';

export interface CounselDraft {
  readonly name: string;
  readonly firm: string;
  readonly phone?: string | undefined;
  /** Fields of expertise. */
  readonly fields: readonly string[];
  readonly userId?: string | undefined;
}

/** Which entry is changed, on which of its versions. */
export interface CounselTarget {
  readonly id: string;
  readonly expectedVersion: number | undefined;
}

/** Engages counsel for a year, renews and ends it; nobody is taken out of the roster (清镇市人民政府法律顾问制度). */
@Injectable()
export class CounselEngagements {
  constructor(
    private readonly roster: CounselRoster,
    private readonly settings: SettingChanges,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async engage(actor: Actor, draft: CounselDraft, startsOn: CalendarDate): Promise<CounselLine> {
    return this.inRoster(actor, async (tx, organId) => {
      refuseFaults(await faultsOf(tx, organId, draft, null));
      const id = newId();
      const row = { id, organId, ...contentOf(draft), version: 1, ...this.by(actor) };
      await tx.insert(CounselEntity, row);
      await this.insertTerm(tx, id, startsOn, actor);
      return this.kept(tx, { organId, id, kind: 'added' }, actor);
    });
  }

  async change(actor: Actor, target: CounselTarget, draft: CounselDraft): Promise<CounselLine> {
    return this.inRoster(actor, async (tx, organId) => {
      const line = await this.present(tx, organId, target);
      refuseFaults(await faultsOf(tx, organId, draft, line.id));
      await this.advance(tx, line, actor, contentOf(draft));
      return this.kept(tx, { organId, id: line.id, kind: 'changed' }, actor);
    });
  }

  /** Another year, from the day after the last where no other day is named. */
  async renew(actor: Actor, target: CounselTarget, from: CalendarDate | undefined): Promise<CounselLine> {
    return this.inRoster(actor, async (tx, organId) => {
      const line = await this.present(tx, organId, target);
      const startsOn = from ?? renewalStart(line.terms, await this.today.today(tx));
      const overlaps = line.terms.some((term) => lastDayOf(term) >= startsOn);
      refuseFaults(overlaps ? [{ field: 'startsOn', code: 'engagementRuns' }] : []);
      await this.insertTerm(tx, line.id, startsOn, actor);
      await this.advance(tx, line, actor, {});
      return this.kept(tx, { organId, id: line.id, kind: 'renewed' }, actor);
    });
  }

  /** Ends it before its time, with the reason; years agreed for later are called off. */
  async end(
    actor: Actor,
    target: CounselTarget,
    { lastDay, reason }: { readonly lastDay: CalendarDate; readonly reason: string },
  ): Promise<CounselLine> {
    return this.inRoster(actor, async (tx, organId) => {
      const line = await this.present(tx, organId, target);
      const today = await this.today.today(tx);
      const running = line.terms.some((term) => runsOn(term, today));
      const cut = line.terms.filter((term) => lastDayOf(term) > lastDay);
      refuseFaults([
        ...(running && cut.length === 0 ? [{ field: 'lastDay', code: 'afterEngagement' as const }] : []),
        ...(running ? [] : [{ field: 'lastDay', code: 'alreadyEnded' as const }]),
        ...(lastDay < addDays(today, -1) ? [{ field: 'lastDay', code: 'beforeToday' as const }] : []),
      ]);
      for (const term of cut)
        await tx.update(
          CounselEngagementEntity,
          { counselId: line.id, startsOn: term.startsOn },
          { endedOn: lastDay, endReason: reason, endedBy: actor.id },
        );
      await this.advance(tx, line, actor, {});
      return this.kept(tx, { organId, id: line.id, kind: 'ended', reason }, actor);
    });
  }

  private async inRoster<Result>(
    actor: Actor,
    work: (tx: Transaction, organId: string) => Promise<Result>,
  ): Promise<Result> {
    const organId = await this.roster.bodyOf(actor);
    return this.settings.change(`counsel of ${organId}`, (tx) => work(tx, organId));
  }

  private async present(tx: Transaction, organId: string, target: CounselTarget): Promise<CounselLine> {
    const line = await this.roster.one(tx, organId, target.id);
    requireSettingVersion(target.expectedVersion, line.version);
    return line;
  }

  private async insertTerm(
    tx: Transaction,
    counselId: string,
    startsOn: CalendarDate,
    { id: recordedBy }: Pick<Actor, 'id'>,
  ): Promise<void> {
    const recordedAt = this.clock.now();
    const term = { counselId, startsOn, endsOn: engagementEnd(startsOn), recordedBy, recordedAt };
    // A year that was called off may be agreed again; that it was stays in the history.
    await tx.upsert(CounselEngagementEntity, { ...term, endedOn: null, endReason: null, endedBy: null }, [
      'counselId',
      'startsOn',
    ]);
  }

  private async advance(
    tx: Transaction,
    { id, version }: CounselLine,
    actor: Pick<Actor, 'id'>,
    content: Partial<CounselEntity>,
  ): Promise<void> {
    await tx.update(CounselEntity, { id }, { ...content, version: version + 1, ...this.by(actor) });
  }

  /** Writes what the entry has become into its history. */
  private async kept(
    tx: Transaction,
    { organId, id, ...said }: { organId: string; id: string; kind: CounselChangeKind; reason?: string },
    actor: Pick<Actor, 'id'>,
  ): Promise<CounselLine> {
    const line = await this.roster.one(tx, organId, id);
    const { name, firm, phone, fields, version, terms } = line;
    const last = terms.at(-1);
    const until = engagedUntil(terms, await this.today.today(tx)) ?? (last ? lastDayOf(last) : null);
    const content = { ...said, name, firm, phone, fields, until };
    await tx.insert(CounselChangeEntity, { counselId: id, version, content, ...this.by(actor) });
    return line;
  }

  private by({ id }: Pick<Actor, 'id'>): Pick<CounselEntity, 'changedBy' | 'changedAt'> {
    return { changedBy: id, changedAt: this.clock.now() };
  }
}

const contentOf = ({ name, firm, phone, fields, userId }: CounselDraft) => ({
  ...{ name, firm, phone: phone ?? null, fields: [...fields], userId: userId ?? null },
});

async function faultsOf(
  tx: Transaction,
  organId: string,
  { name, userId }: CounselDraft,
  self: string | null,
): Promise<SettingFault[]> {
  const same = await rowsOf(
    tx,
    'SELECT 1 FROM counsels WHERE organ_id = $1 AND name = $2 AND id IS DISTINCT FROM $3',
    [organId, name, self],
  );
  const faults: SettingFault[] = same.length > 0 ? [{ field: 'name', code: 'taken' }] : [];
  if (userId === undefined) return faults;
  const [account] = await rowsOf<{ taken: boolean }>(
    tx,
    `SELECT EXISTS (SELECT 1 FROM counsels WHERE user_id = users.id AND id IS DISTINCT FROM $3) AS taken
       FROM users JOIN organs ON organs.id = users.organ_id
      WHERE users.id = $1 AND users.active AND 'counsel' = ANY(users.roles) AND $2 IN (organs.id, organs.parent_id)`,
    [userId, organId, self],
  );
  if (!account) return [...faults, { field: 'userId', code: 'notACounselAccount' }];
  return account.taken ? [...faults, { field: 'userId', code: 'taken' }] : faults;
}
