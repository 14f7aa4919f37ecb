import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { ProcedureName } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { Offices, type Actor } from '../people/index.js';
import { ImportFileRefused, ImportMappingRefused, ImportNotFound, ImportNotOpen } from './import-errors.js';
import { guessMapping, importFieldsOf, type ImportMapping } from './import-fields.js';
import { ColumnSamples, headerPrintOf, ImportFiles, type ReadTable } from './import-file.js';
import {
  RegisterImportEntity,
  RegisterMappingEntity,
  type ImportRowState,
  type ImportState,
} from './register-import.entity.js';

const BATCH = 500;
const LISTED = 50;
const onTheirWay: readonly ImportState[] = ['mapping', 'checking', 'checked', 'importing'];

/** An import with how many of its rows are in which state, and who brought it. */
export interface RegisterImport extends Omit<RegisterImportEntity, 'contentPrint'> {
  readonly createdByName: string;
  readonly counts: Readonly<Partial<Record<ImportRowState, number>>>;
  /** What became of the other registers of the same file. */
  readonly otherSheets: readonly { readonly id: string; readonly sheet: string }[];
}

interface Brought {
  readonly procedure: ProcedureName;
  readonly fileName: string;
}

type OfFile = Omit<
  RegisterImportEntity,
  'id' | 'sheet' | 'headerPrint' | 'columns' | 'mapping' | 'state' | 'total' | 'done'
>;

const own = `SELECT i.id, i.organ_id AS "organId", i.office_id AS "officeId", i.procedure, i.file_name AS "fileName",
    i.sheet, i.unread_sheets AS "unreadSheets", i.header_print AS "headerPrint", i.columns, i.mapping, i.state, i.total, i.done, i.created_by AS "createdBy",
    i.started_by AS "startedBy", i.created_at AS "createdAt", i.updated_at AS "updatedAt",
    u.display_name AS "createdByName",
    coalesce((SELECT jsonb_object_agg(r.state, r.n) FROM (SELECT state, count(*)::int AS n
      FROM register_import_rows WHERE import_id = i.id GROUP BY state) r), '{}') AS counts,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'sheet', o.sheet) ORDER BY o.id)
      FROM register_imports o WHERE o.content_print = i.content_print AND o.office_id = i.office_id
       AND o.procedure = i.procedure AND o.created_at = i.created_at AND o.id <> i.id), '[]') AS "otherSheets"
  FROM register_imports i JOIN users u ON u.id = i.created_by WHERE i.office_id = $1`;

/** Old registers being taken over, each its office's own: whoever keeps another office's register does not learn of it. */
@Injectable()
export class RegisterImports {
  constructor(
    private readonly database: Database,
    private readonly files: ImportFiles,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest of the office. */
  async list({ organId }: Actor): Promise<RegisterImport[]> {
    return rowsOf(this.database.manager, `${own} ORDER BY i.created_at DESC, i.id LIMIT $2`, [
      organId,
      LISTED,
    ]);
  }

  async one({ organId }: Actor, id: string): Promise<RegisterImport> {
    const [found] = await rowsOf<RegisterImport>(this.database.manager, `${own} AND i.id = $2`, [
      organId,
      id,
    ]);
    if (!found) throw new ImportNotFound();
    return found;
  }

  /**
   * Takes in a file and proposes which column tells what: as the office said last time, else by the headings. Of a
   * workbook each sheet that is a register is an import of its own. A file that is on its way already, as after a double
   * click, is not taken in again.
   */
  async begin(actor: Actor, brought: Brought, content: Readable): Promise<RegisterImport> {
    const place = await this.offices.placeOf(actor, brought.procedure);
    const id = await this.files.reading(content, brought.procedure, (file) =>
      this.database.exclusively(`register of ${place.officeId}`, async (tx) => {
        const under = await onItsWay(tx, { ...brought, ...place, contentPrint: file.contentPrint });
        if (under !== null) return under;
        const ids: string[] = [];
        const common = { ...brought, ...place, contentPrint: file.contentPrint, unreadSheets: file.unread };
        const at = {
          createdBy: actor.id,
          startedBy: null,
          createdAt: this.clock.now(),
          updatedAt: this.clock.now(),
        };
        for (const table of file.tables) ids.push(await this.takeIn(tx, { ...common, ...at }, table));
        return ids[0];
      }),
    );
    if (id === undefined) throw new ImportFileRefused('noRows', null);
    return this.one(actor, id);
  }

  private async takeIn(tx: Transaction, common: OfFile, table: ReadTable): Promise<string> {
    const { officeId, procedure } = common;
    const [id, headerPrint] = [newId(), headerPrintOf(table.headings)];
    const nothingYet = { columns: [], mapping: {}, state: 'mapping', total: 0, done: 0 } as const;
    await tx.insert(RegisterImportEntity, { id, ...common, sheet: table.sheet, headerPrint, ...nothingYet });
    const read = await storeRows(tx, id, table);
    const remembered = await tx.findOneBy(RegisterMappingEntity, { officeId, procedure, headerPrint });
    const mapping = remembered?.mapping ?? guessMapping(procedure, table.headings);
    await tx.update(RegisterImportEntity, { id }, { ...read, mapping });
    return id;
  }

  /** Says which column tells what, remembers it for the headings, and has the rows looked through. */
  async map(actor: Actor, id: string, mapping: ImportMapping): Promise<void> {
    const found = await this.one(actor, id);
    checkMapping(found, mapping);
    await this.database.exclusively(`register import ${id}`, async (tx) => {
      await this.move(tx, id, { from: ['mapping', 'checking', 'checked', 'cancelled'], to: 'checking' });
      await tx.update(RegisterImportEntity, { id }, { mapping });
      await changedBy(
        tx,
        `UPDATE register_import_rows SET state = 'read', findings = '[]', old_number = NULL
          WHERE import_id = $1 AND state <> 'imported'`,
        [id],
      );
      const { officeId, procedure, headerPrint } = found;
      const remembered = { officeId, procedure, headerPrint, mapping, updatedAt: this.clock.now() };
      await tx.upsert(RegisterMappingEntity, remembered, ['officeId', 'procedure', 'headerPrint']);
    });
  }

  /** Has the rows without errors imported; theirs is the act of whoever starts it. */
  async start(actor: Actor, id: string): Promise<void> {
    await this.one(actor, id);
    await this.database.exclusively(`register import ${id}`, async (tx) => {
      await this.move(tx, id, { from: ['checked', 'cancelled'], to: 'importing' });
      await tx.update(RegisterImportEntity, { id }, { startedBy: actor.id });
    });
  }

  /** Stops between two batches; what has been imported stays. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.one(actor, id);
    await this.database.exclusively(`register import ${id}`, (tx) =>
      this.move(tx, id, { from: ['checking', 'importing'], to: 'cancelled' }),
    );
  }

  private async move(
    tx: Transaction,
    id: string,
    { from, to }: { readonly from: readonly ImportState[]; readonly to: ImportState },
  ): Promise<void> {
    const moved = await changedBy(
      tx,
      'UPDATE register_imports SET state = $2, done = 0, updated_at = $4 WHERE id = $1 AND state = ANY($3)',
      [id, to, from, this.clock.now()],
    );
    if (moved === 0) throw new ImportNotOpen();
  }
}

/** The import that has the same file in hand. */
async function onItsWay(
  tx: Transaction,
  {
    officeId,
    procedure,
    contentPrint,
  }: Pick<RegisterImportEntity, 'officeId' | 'procedure' | 'contentPrint'>,
): Promise<string | null> {
  const [under] = await rowsOf<{ id: string }>(
    tx,
    `SELECT id FROM register_imports
      WHERE office_id = $1 AND procedure = $2 AND content_print = $3 AND state = ANY($4)
      ORDER BY created_at DESC, id LIMIT 1`,
    [officeId, procedure, contentPrint, onTheirWay],
  );
  return under?.id ?? null;
}

async function storeRows(
  tx: Transaction,
  importId: string,
  { headings, rows }: ReadTable,
): Promise<Pick<RegisterImportEntity, 'columns' | 'total'>> {
  const samples = new ColumnSamples(headings);
  let batch: { row: number; cells: readonly string[] }[] = [];
  let total = 0;
  const store = async (): Promise<void> => {
    await tx.query(
      `INSERT INTO register_import_rows (import_id, "row", cells, state, findings)
       SELECT $1, each."row", each.cells, 'read', '[]' FROM jsonb_to_recordset($2) AS each ("row" int, cells jsonb)`,
      [importId, JSON.stringify(batch).replaceAll('\\u0000', '')],
    );
    total += batch.length;
    batch = [];
  };
  for await (const { number, cells } of rows) {
    samples.see(cells);
    batch.push({ row: number, cells });
    if (batch.length === BATCH) await store();
  }
  if (batch.length > 0) await store();
  if (total === 0) throw new ImportFileRefused('noRows', null);
  return { columns: samples.columns(), total };
}

function checkMapping({ procedure, columns }: RegisterImport, mapping: ImportMapping): void {
  const fields = importFieldsOf(procedure);
  const known = new Set(fields.map(({ name }) => name));
  const unknown = Object.entries(mapping).filter(
    ([name, column]) => !known.has(name) || columns[column] === undefined,
  );
  if (unknown.length > 0)
    throw new ImportMappingRefused(
      'unknown',
      unknown.map(([name]) => name),
    );
  const missing = fields.filter(({ name, required }) => required === true && mapping[name] === undefined);
  if (missing.length > 0)
    throw new ImportMappingRefused(
      'missing',
      missing.map(({ name }) => name),
    );
  const taken = Object.values(mapping);
  const twice = Object.keys(mapping).filter(
    (name) => taken.filter((column) => column === mapping[name]).length > 1,
  );
  if (twice.length > 0) throw new ImportMappingRefused('twice', twice);
}
