import { Injectable } from '@nestjs/common';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { ActQuestions, type Performer } from '../procedures/index.js';
import type { ImportFinding } from './import-findings.js';
import { ImportNames } from './import-names.js';
import { againstImported, importedBefore, type CheckedRow, type ReadRow } from './imported-before.js';
import { readEntry } from './read-entry.js';
import type {
  ImportRowState,
  RegisterImportEntity,
  RegisterImportRowEntity,
} from './register-import.entity.js';

type Row = Pick<RegisterImportRowEntity, 'row' | 'cells'>;

/** Looks through rows without writing anything of theirs: what they lack, what the law refuses, what is there already. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly names: ImportNames,
    private readonly questions: ActQuestions,
  ) {}

  async rows(
    tx: Transaction,
    found: RegisterImportEntity,
    rows: readonly Row[],
    actor: Performer,
  ): Promise<readonly CheckedRow[]> {
    const { procedure, mapping, organId, officeId } = found;
    const source = { procedure, mapping, names: await this.names.known(tx, organId) };
    const read = rows.map(({ row, cells }): ReadRow => ({ row, ...readEntry(source, cells) }));
    const refused = await this.questions.receiptsRefused(
      tx,
      { procedure, act: 'importRegisterEntry', organId, officeId, actor },
      read.map(({ payload, receivedOn }) => ({ payload, ...(receivedOn ? { occurredOn: receivedOn } : {}) })),
    );
    const earlier = await this.earlierRows(tx, found.id, read);
    const imported = await importedBefore(tx, found, read);
    const taken = await numbersTaken(tx, read);
    return read.map((entry, index) => {
      const before = imported.get(entry.oldNumber);
      if (before) return againstImported(found, entry, before);
      if (isNoCase(entry)) return noCase(entry);
      const first = earlier(entry);
      const findings: readonly ImportFinding[] = [
        ...entry.findings,
        // Where the day itself is missing the law cannot be asked.
        ...(entry.receivedOn === null ? [] : (refused[index] ?? [])).map((refusal): ImportFinding => ({
          level: 'error',
          refusal,
        })),
        ...(first === undefined ? [] : [repeated(first)]),
        ...(taken.has(entry.oldNumber) ? [numberTaken(entry.oldNumber)] : []),
      ];
      return { row: entry.row, oldNumber: entry.oldNumber, findings, state: stateOf(findings), caseId: null };
    });
  }

  /** The first row of the file with the same number, where it is not this one. */
  private async earlierRows(
    tx: Transaction,
    importId: string,
    read: readonly ReadRow[],
  ): Promise<(entry: ReadRow) => number | undefined> {
    const rows = await rowsOf<{ oldNumber: string; row: number }>(
      tx,
      `SELECT old_number AS "oldNumber", min("row") AS "row" FROM register_import_rows
        WHERE import_id = $1 AND old_number = ANY($2) GROUP BY old_number`,
      [importId, read.map(({ oldNumber }) => oldNumber)],
    );
    const first = new Map(rows.map(({ oldNumber, row }) => [oldNumber, row]));
    for (const { oldNumber, row } of read)
      if (oldNumber !== '' && row < (first.get(oldNumber) ?? Infinity)) first.set(oldNumber, row);
    return ({ oldNumber, row }) => {
      const known = first.get(oldNumber);
      return known !== undefined && known < row ? known : undefined;
    };
  }
}

const isNoCase = ({ findings }: ReadRow): boolean =>
  findings.some((found) => 'code' in found && found.code === 'NO_CASE');
/** One word of it is enough. */
const noCase = ({ row, oldNumber, findings }: ReadRow): CheckedRow => ({
  ...{ row, oldNumber, state: 'error', caseId: null },
  findings: findings.filter((found) => 'code' in found && found.code === 'NO_CASE'),
});

const repeated = (row: number): ImportFinding => ({ level: 'error', code: 'REPEATED', params: { row } });
const numberTaken = (value: string): ImportFinding => ({
  level: 'warning',
  code: 'NUMBER_TAKEN',
  params: { value },
});

const stateOf = (findings: readonly ImportFinding[]): ImportRowState => {
  if (findings.some(({ level }) => level === 'error')) return 'error';
  return findings.length > 0 ? 'warning' : 'ok';
};

async function numbersTaken(tx: Transaction, read: readonly ReadRow[]): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ number: string }>(tx, 'SELECT number FROM cases WHERE number = ANY($1)', [
    read.map(({ oldNumber }) => oldNumber),
  ]);
  return new Set(rows.map(({ number }) => number));
}
