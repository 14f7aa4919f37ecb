import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { DraftNotFound, DraftTooLarge, StaleDraft, TooManyDrafts } from './intake-draft-errors.js';

export const mostDrafts = 50;
export const largestDraft = 200 * 1024;
const DAYS_KEPT = 90;

export interface DraftLine {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface IntakeDraft extends DraftLine {
  readonly content: Readonly<Record<string, unknown>>;
}

export interface DraftToSave extends Pick<IntakeDraft, 'id' | 'title' | 'content'> {
  /** The version it was read or saved at; 0 for one that has not been saved yet. */
  readonly expected: number;
}

const LINE = 'id, title, version, updated_at AS "updatedAt"';

/** Applications while they are entered, on the server instead of on a shared computer; everybody has their own only. */
@Injectable()
export class IntakeDrafts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(userId: string): Promise<DraftLine[]> {
    return rowsOf<DraftLine>(
      this.database.manager,
      `SELECT ${LINE} FROM intake_drafts WHERE user_id = $1 ORDER BY updated_at DESC, id LIMIT $2`,
      [userId, mostDrafts],
    );
  }

  async read(userId: string, id: string): Promise<IntakeDraft> {
    const draft = await this.find(userId, id);
    if (!draft) throw new DraftNotFound();
    return draft;
  }

  async save(userId: string, draft: DraftToSave): Promise<DraftLine> {
    const content = JSON.stringify(draft.content);
    if (Buffer.byteLength(content) > largestDraft) throw new DraftTooLarge();
    const values = [userId, draft.id, draft.title, content, this.clock.now()];
    const [saved] = await (draft.expected === 0
      ? this.insert(values)
      : rowsOf<DraftLine>(
          this.database.manager,
          `UPDATE intake_drafts SET title = $3, content = $4, updated_at = $5, version = version + 1
            WHERE user_id = $1 AND id = $2 AND version = $6 RETURNING ${LINE}`,
          [...values, draft.expected],
        ));
    return saved ?? this.refuse(userId, draft);
  }

  async delete(userId: string, id: string): Promise<void> {
    if (!(await this.drop(this.database.manager, userId, id))) throw new DraftNotFound();
  }

  /** Whether there was one: in the commit in which its application is received. */
  async drop(tx: Transaction, userId: string, id: string): Promise<boolean> {
    return (
      (await changedBy(tx, 'DELETE FROM intake_drafts WHERE user_id = $1 AND id = $2', [userId, id])) > 0
    );
  }

  /** Forgets what nobody has touched for a long time. */
  async sweep(tx: Transaction): Promise<number> {
    return changedBy(
      tx,
      'DELETE FROM intake_drafts WHERE updated_at < $1::timestamptz - make_interval(days => $2)',
      [this.clock.now(), DAYS_KEPT],
    );
  }

  private async insert(values: readonly unknown[]): Promise<DraftLine[]> {
    return rowsOf<DraftLine>(
      this.database.manager,
      `INSERT INTO intake_drafts (user_id, id, title, content, updated_at, version)
       SELECT $1::uuid, $2::uuid, $3::text, $4::jsonb, $5::timestamptz, 1
        WHERE (SELECT count(*) FROM intake_drafts WHERE user_id = $1) < $6
       ON CONFLICT DO NOTHING RETURNING ${LINE}`,
      [...values, mostDrafts],
    );
  }

  private async refuse(userId: string, { id, expected }: DraftToSave): Promise<never> {
    const present = await this.find(userId, id);
    if (present) throw new StaleDraft(present.version, present.updatedAt);
    throw expected === 0 ? new TooManyDrafts() : new DraftNotFound();
  }

  private async find(userId: string, id: string): Promise<IntakeDraft | undefined> {
    const [draft] = await rowsOf<IntakeDraft>(
      this.database.manager,
      `SELECT ${LINE}, content FROM intake_drafts WHERE user_id = $1 AND id = $2`,
      [userId, id],
    );
    return draft;
  }
}
