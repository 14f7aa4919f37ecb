import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { Users } from '../people/index.js';
import type { Performer } from '../procedures/index.js';
import { ImportCheck } from './import-check.js';
import { ImportPerformer } from './import-performer.js';
import {
  CaseTakeoverEntity,
  RegisterImportEntity,
  type ImportRowState,
  type ImportState,
  type RegisterImportRowEntity,
} from './register-import.entity.js';

/** Large enough to be quick, small enough for others who wait for a number to wait a moment only. */
const CHECKED_AT_ONCE = 500;
const IMPORTED_AT_ONCE = 25;

type Row = Pick<RegisterImportRowEntity, 'row' | 'cells' | 'findings'>;
interface Written {
  readonly row: number;
  readonly state: ImportRowState;
  readonly oldNumber?: string;
  readonly findings: RegisterImportRowEntity['findings'];
  readonly caseId: string | null;
}

/**
 * Goes through what is to be looked at or imported, batch by batch. A batch and what became of its rows are one commit:
 * whoever takes over after a crash goes on where it ended, and no row is imported twice.
 */
@Injectable()
export class ImportWork {
  constructor(
    private readonly database: Database,
    private readonly users: Users,
    private readonly check: ImportCheck,
    private readonly performer: ImportPerformer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Until nothing is left that no other process has in hand; answers how many rows were gone through. */
  async run(): Promise<number> {
    let rows = 0;
    const inHand: { id?: string } = {};
    try {
      await this.database.inBatches(1, async (tx) => {
        const found = await longestWaiting(tx);
        if (!found) return 0;
        inHand.id = found.id;
        rows += await this.batch(tx, found);
        return 1;
      });
    } catch (error) {
      if (inHand.id !== undefined) await this.toTheBack(inHand.id);
      throw error;
    }
    return rows;
  }

  /** The others go first when the work is taken up again: what fails every time holds up nobody. */
  private async toTheBack(id: string): Promise<void> {
    await this.database.manager.update(RegisterImportEntity, { id }, { updatedAt: this.clock.now() });
  }

  private async batch(tx: Transaction, found: RegisterImportEntity): Promise<number> {
    const importing = found.state === 'importing';
    const rows = await waiting(tx, found.id, importing);
    if (rows.length === 0) return this.end(tx, found, importing ? 'imported' : 'checked');
    // Two files may say the same: of one register one is imported at a time, so that each sees what the other did.
    if (importing) await this.database.alone(tx, `import of ${found.organId} ${found.procedure}`);
    const actor = await this.actorOf(tx, found);
    const written: readonly Written[] = importing
      ? await this.performer.rows(tx, found, rows, actor)
      : await this.check.rows(tx, found, rows, actor);
    await store(tx, found, written);
    await tx.update(
      RegisterImportEntity,
      { id: found.id },
      { done: found.done + rows.length, updatedAt: this.clock.now() },
    );
    return rows.length;
  }

  private async end(tx: Transaction, { id }: RegisterImportEntity, state: ImportState): Promise<number> {
    await tx.update(RegisterImportEntity, { id }, { state, updatedAt: this.clock.now() });
    return 0;
  }

  /** The rows are looked at as whoever brought them, and imported as whoever started it: with the roles of today. */
  private async actorOf(
    tx: Transaction,
    { createdBy, startedBy, state }: RegisterImportEntity,
  ): Promise<Performer> {
    const id = (state === 'importing' ? startedBy : null) ?? createdBy;
    const person = await this.users.byId(id, tx);
    if (!person) throw new Error(`there is no ${id}`);
    return { ...person, roles: person.active ? person.roles : [] };
  }
}

const longestWaiting = (tx: Transaction): Promise<RegisterImportEntity | null> =>
  tx
    .createQueryBuilder(RegisterImportEntity, 'i')
    .where(`i.state IN ('checking', 'importing')`)
    .orderBy('i.updated_at')
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .take(1)
    .getOne();

const waiting = (tx: Transaction, id: string, importing: boolean): Promise<Row[]> =>
  rowsOf<Row>(
    tx,
    `SELECT "row", cells, findings FROM register_import_rows
      WHERE import_id = $1 AND state = ANY($2) ORDER BY "row" LIMIT $3`,
    [id, importing ? ['ok', 'warning'] : ['read'], importing ? IMPORTED_AT_ONCE : CHECKED_AT_ONCE],
  );

/** What became of the rows; of those that became cases, where these came from, which stays when the rows go. */
async function store(
  tx: Transaction,
  { id, fileName, sheet }: RegisterImportEntity,
  written: readonly Written[],
): Promise<void> {
  await tx.query(
    `UPDATE register_import_rows r SET state = w.state, findings = w.findings, case_id = w."caseId",
            old_number = coalesce(w."oldNumber", r.old_number)
       FROM jsonb_to_recordset($2) AS w ("row" int, state text, findings jsonb, "caseId" uuid, "oldNumber" text)
      WHERE r.import_id = $1 AND r."row" = w."row"`,
    [id, JSON.stringify(written)],
  );
  const taken = written.filter(({ state }) => state === 'imported');
  const from = sheet === null ? fileName : `${fileName} · ${sheet}`;
  await tx.insert(
    CaseTakeoverEntity,
    taken.map(({ row, caseId }) => ({ caseId: caseId ?? '', fileName: from, row })),
  );
}
