import { Injectable } from '@nestjs/common';
import {
  effectiveJournal,
  outstandingNotices,
  serviceTable,
  type CalendarDate,
  type CaseState,
  type ReconsiderationRecord,
  type Tracks,
  type ServiceLine,
} from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseAccess, CaseFiles, CaseReadings, type Performer } from '../procedures/index.js';
import { numberOf } from './case-standing.js';

export interface CaseServiceLine extends ServiceLine {
  /** The number of the document. */
  readonly number: string | null;
}

/** Every document of a case with each recipient: the ways tried, the proof, the day and what it started. */
@Injectable()
export class CaseServices {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly files: CaseFiles,
    private readonly readings: CaseReadings,
  ) {}

  async of(
    caseId: string,
    actor: Performer,
  ): Promise<{ today: CalendarDate; lines: readonly CaseServiceLine[] }> {
    const tx = this.database.manager;
    const { asParties } = await this.readings.of(tx, caseId, actor);
    const { procedure, state, moment } = this.access.present(
      await this.files.read(tx, caseId, actor),
      caseId,
    );
    if (procedure.name !== 'reconsideration') return { today: moment.today, lines: [] };
    const served = state as unknown as CaseState<Tracks, ReconsiderationRecord>;
    const journal = effectiveJournal(state.journal);
    const all = serviceTable(served, outstandingNotices(served));
    const own = all.filter((line) => asParties === null || hasReached(asParties, line, served.record));
    const lines = own.map((line) => ({
      ...line,
      number: numberOf(
        journal.filter(({ seq }) => line.service === null || seq <= line.service.seq),
        line,
      ),
    }));
    return { today: moment.today, lines };
  }
}

/** What a party reads of service: what has reached it, a letter under the letter's own key (行政复议法 75, 76). */
function hasReached(
  parties: ReadonlySet<string>,
  { to, service }: ServiceLine,
  { letters }: ReconsiderationRecord,
): boolean {
  if (to === null || service === null) return false;
  return parties.has(letters.find(({ key }) => key === to)?.to ?? to);
}
