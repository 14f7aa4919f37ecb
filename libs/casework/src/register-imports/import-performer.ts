import { Inject, Injectable } from '@nestjs/common';
import { rowsOf, sqlStateOf, type Transaction } from '@mingjing/platform/database';
import { LOGGER, type Logger } from '@mingjing/platform/logging';
import { ActRefused, CaseFiles, ProcedureRunner, type Moment, type Performer } from '../procedures/index.js';
import type { ImportFinding } from './import-findings.js';
import { ImportNames } from './import-names.js';
import { againstImported, importedBefore, type ReadRow } from './imported-before.js';
import { readEntry, type ReadEntry } from './read-entry.js';
import type {
  ImportRowState,
  RegisterImportEntity,
  RegisterImportRowEntity,
} from './register-import.entity.js';

export interface PerformedRow {
  readonly row: number;
  readonly state: ImportRowState;
  readonly caseId: string | null;
  readonly findings: readonly ImportFinding[];
}
type Row = Pick<RegisterImportRowEntity, 'row' | 'cells' | 'findings'>;
interface Line {
  readonly found: RegisterImportEntity;
  readonly actor: Performer;
  readonly moment: Moment;
  readonly entry: ReadEntry;
}

/** Makes rows cases, each by one act of the runner and within a savepoint of its own: all of a row or nothing. */
@Injectable()
export class ImportPerformer {
  constructor(
    private readonly names: ImportNames,
    private readonly runner: ProcedureRunner,
    private readonly files: CaseFiles,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async rows(
    tx: Transaction,
    found: RegisterImportEntity,
    rows: readonly Row[],
    actor: Performer,
  ): Promise<readonly PerformedRow[]> {
    const { procedure, mapping, organId } = found;
    const source = { procedure, mapping, names: await this.names.known(tx, organId) };
    // What lies years back tells nobody anything today.
    const moment: Moment = { ...(await this.files.momentNow(tx)), origin: 'import', quiet: true };
    const read = rows.map(({ row, cells }): ReadRow => ({ row, ...readEntry(source, cells) }));
    // Another file with the same lines may have been imported since they were looked through.
    const imported = await importedBefore(tx, found, read);
    const performed: PerformedRow[] = [];
    for (const [index, entry] of read.entries()) {
      const { row } = entry;
      const before = imported.get(entry.oldNumber);
      const { findings = [] } = rows[index] ?? {};
      if (before) performed.push(againstImported(found, entry, before));
      else performed.push({ row, ...(await this.perform(tx, { found, actor, moment, entry }, findings)) });
    }
    return performed;
  }

  private async perform(
    tx: Transaction,
    line: Line,
    findings: readonly ImportFinding[],
  ): Promise<Omit<PerformedRow, 'row'>> {
    try {
      const caseId = await this.open(tx, line);
      return { state: 'imported', caseId, findings };
    } catch (error) {
      if (error instanceof ActRefused) {
        const refused = error.refusals.map((refusal): ImportFinding => ({ level: 'error', refusal }));
        return { state: 'error', caseId: null, findings: [...findings, ...refused] };
      }
      // Only the row is at fault where the transaction goes on.
      const state = sqlStateOf(error);
      if (state !== undefined && !/^2[23]/.test(state)) throw error;
      this.logger.error({ error }, 'A row of an old register failed.');
      const failed: ImportFinding = { level: 'error', code: 'FAILED' };
      return { state: 'error', caseId: null, findings: [...findings, failed] };
    }
  }

  private async open(
    tx: Transaction,
    { found: { procedure, organId, officeId }, actor, moment, entry }: Line,
  ): Promise<string> {
    const { oldNumber, receivedOn, payload } = entry;
    const taken = await rowsOf(tx, 'SELECT 1 FROM cases WHERE number = $1', [oldNumber]);
    const { caseId } = await this.runner.receiveApart(tx, {
      ...{ procedure, organId, officeId, actor, moment, payload },
      act: 'importRegisterEntry',
      ...(receivedOn === null ? {} : { occurredOn: receivedOn }),
      ...(taken.length === 0 ? { number: oldNumber } : {}),
    });
    return caseId;
  }
}
