import { Inject, Injectable } from '@nestjs/common';
import { checklistOf, type EvidenceLine, type Inapplicable } from '@mingjing/domain';
import { CLOCK, daysLater, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { Notices } from '../notices/index.js';
import { Users, type Actor } from '../people/index.js';
import { requireDraftVersion } from './draft-version.js';
import { HandInRefused, StaleHandIn } from './hand-in-errors.js';
import { preparationLock } from './hand-in-lock.js';
import { HandInReaders } from './hand-in-readers.js';
import type { HandInRow } from './hand-in-row.js';
import { PageCounts } from './page-counts.js';

/** What is being prepared stays that long after the last change. */
const DAYS_PREPARED = 60;

export interface HandInDraft {
  /** The version it was read at; 0 for one that has not been saved yet. */
  readonly expected: number;
  readonly lines: readonly EvidenceLine[];
  readonly notApplicable: readonly Inapplicable[];
  readonly summary: string;
}

export interface SavedHandIn {
  readonly version: number;
  readonly lines: readonly EvidenceLine[];
}

/** Hand-ins while the liaisons of an organ prepare them; whoever saves later than another is told, and loses nothing. */
@Injectable()
export class HandInDrafts {
  constructor(
    private readonly database: Database,
    private readonly readers: HandInReaders,
    private readonly pages: PageCounts,
    private readonly users: Users,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async save(actor: Actor, place: { caseId: string; key: string }, draft: HandInDraft): Promise<SavedHandIn> {
    const { caseId, key } = place;
    return this.database.exclusively(preparationLock(caseId, key), async (tx) => {
      const row = await this.readers.preparing(tx, actor, caseId, key);
      requireDraftVersion(row, draft.expected);
      requireItems(row, draft);
      await this.share(tx, actor, row, draft.lines);
      const lines = await this.pages.filledIn(tx, caseId, draft.lines);
      const version = await this.write(tx, actor, place, { ...draft, lines });
      return { version, lines };
    });
  }

  /** Gives the draft into the hands of a colleague of the same organ, or takes it into one's own. */
  async handOver(actor: Actor, caseId: string, key: string, keeperId: string): Promise<void> {
    await this.database.exclusively(preparationLock(caseId, key), async (tx) => {
      const row = await this.readers.preparing(tx, actor, caseId, key);
      const colleagues = await this.users.colleagues([actor.organId], ['liaison'], tx);
      if (!colleagues.some(({ id }) => id === keeperId)) throw new HandInRefused('no-colleague');
      if (row.keeperId === keeperId) return;
      await rowsOf(
        tx,
        `INSERT INTO hand_in_drafts (case_id, key, version, lines, not_applicable, summary, keeper_id, updated_by, updated_at)
         VALUES ($1, $2, 0, '[]', '[]', '', $3, $4, $5)
         ON CONFLICT (case_id, key) DO UPDATE SET keeper_id = $3 RETURNING key`,
        [caseId, key, keeperId, actor.id, this.clock.now()],
      );
      if (keeperId === actor.id) return;
      const params = { caseNumber: row.caseNumber, by: actor.displayName };
      const notice = { recipientId: keeperId, kind: 'handInHandedOver', caseId, params };
      await this.notices.post(tx, { ...notice, source: `hand-over-${newId()}` });
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    { caseId, key }: { caseId: string; key: string },
    { expected, lines, notApplicable, summary }: HandInDraft,
  ): Promise<number> {
    const content = [
      JSON.stringify(lines),
      JSON.stringify(notApplicable),
      summary,
      actor.id,
      this.clock.now(),
    ];
    const [saved] = await rowsOf<{ version: number }>(
      tx,
      expected === 0
        ? `INSERT INTO hand_in_drafts (case_id, key, version, lines, not_applicable, summary, updated_by, updated_at)
           VALUES ($1, $2, 1, $3::jsonb, $4::jsonb, $5, $6, $7)
           ON CONFLICT (case_id, key) DO UPDATE SET lines = $3::jsonb, not_applicable = $4::jsonb, summary = $5,
                  updated_by = $6, updated_at = $7, version = 1
            WHERE hand_in_drafts.version = 0 RETURNING version`
        : `UPDATE hand_in_drafts SET lines = $3::jsonb, not_applicable = $4::jsonb, summary = $5, updated_by = $6,
                  updated_at = $7, version = version + 1
            WHERE case_id = $1 AND key = $2 AND version = $8 RETURNING version`,
      [caseId, key, ...content, ...(expected === 0 ? [] : [expected])],
    );
    // It has been handed in at this very moment.
    if (!saved) throw new StaleHandIn(0, null, '');
    return saved.version;
  }

  /** From then on the liaisons of the organ see the files together, and they stay as long as the draft is worked on. */
  private async share(
    tx: Transaction,
    actor: Actor,
    { caseId, organId }: HandInRow,
    lines: readonly EvidenceLine[],
  ): Promise<void> {
    const ids = [...new Set(lines.map(({ material }) => material))];
    const changed = await changedBy(
      tx,
      `UPDATE materials SET shared_with = $4, expires_at = $5
        WHERE case_id = $1 AND id = ANY($2::uuid[]) AND state = 'received'
          AND (uploaded_by = $3 AND shared_with IS NULL OR shared_with = $4)`,
      [caseId, ids, actor.id, organId, daysLater(this.clock.now(), DAYS_PREPARED)],
    );
    if (changed !== ids.length) throw new HandInRefused('file-gone');
  }
}

function requireItems({ kind, actKind }: HandInRow, { lines, notApplicable }: HandInDraft): void {
  const codes = new Set(checklistOf(kind, actKind).map(({ code }) => code));
  const named = [...lines.flatMap(({ item }) => item ?? []), ...notApplicable.map(({ item }) => item)];
  const unknown = named.filter((code) => !codes.has(code));
  if (unknown.length > 0) throw new HandInRefused('unknown-item', unknown);
}
