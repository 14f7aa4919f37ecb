import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CountProjector } from '../statistics/index.js';
import { CaseFiles } from './case-file.js';

const KEY = 'countedCases';
/** Raised whenever cases count something they did not count before. */
const EDITION = 3;
const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Progress {
  readonly edition: number;
  /** The last case that was counted; null when all were. */
  readonly after: string | null;
}

/** Counts the cases of before the statistics, or of before what they count now; interrupted, it goes on where it was. */
@Injectable()
export class CountCatchUp {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
    private readonly counts: CountProjector,
  ) {}

  async run(): Promise<void> {
    for (let after = await this.reached(); after !== null;) after = await this.batch(after);
  }

  private async reached(): Promise<string | null> {
    const [known] = await rowsOf<{ value: Partial<Progress> }>(
      this.database.manager,
      'SELECT value FROM system_state WHERE key = $1',
      [KEY],
    );
    return known?.value.edition === EDITION ? (known.value.after ?? null) : FIRST;
  }

  /** Counts the next cases and answers where the ones after them begin. */
  private async batch(from: string): Promise<string | null> {
    const tx = this.database.manager;
    const rows = await rowsOf<{ id: string }>(
      tx,
      `SELECT id FROM cases WHERE id > $1 ORDER BY id LIMIT ${String(BATCH)}`,
      [from],
    );
    for (const { id } of rows) await this.count(id);
    const after = rows.at(-1)?.id ?? null;
    await tx.query(
      `INSERT INTO system_state (key, value) VALUES ($1, $2)
       ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
      [KEY, JSON.stringify({ edition: EDITION, after } satisfies Progress)],
    );
    return after;
  }

  private async count(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const file = await this.files.lock(tx, caseId, null);
      if (!file) return;
      const { organId } = file.row;
      await this.counts.refresh(tx, { caseId, organId, procedure: file.procedure.name }, file.state);
    });
  }
}
