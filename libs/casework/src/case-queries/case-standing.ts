import { Injectable } from '@nestjs/common';
import {
  correctableEntries,
  effectiveJournal,
  rowOf,
  type CalendarDate,
  type JournalEntry,
  type OutstandingNotice,
} from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseAccess, CaseFiles, CaseReadings, type Performer } from '../procedures/index.js';
import { tableActsFor, type ClockAct } from './clock-acts.js';
import { pendingActs } from './pending-acts.js';

/** A document that is still to reach somebody, and what the reader can do about it. */
export interface OutstandingLine {
  readonly notice: OutstandingNotice;
  /** The number it was issued under; null where it is issued with the act that is outstanding. */
  readonly number: string | null;
  readonly answer: ClockAct;
}

export interface Standing {
  readonly today: CalendarDate;
  readonly outstanding: readonly OutstandingLine[];
  /** The numbers of the entries that may be corrected. */
  readonly correctable: readonly number[];
}

interface Issued {
  readonly kind?: string;
  readonly number?: string;
}

/** What is still to be served in a case, and which entries of its journal may be corrected. */
@Injectable()
export class CaseStandings {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly files: CaseFiles,
    private readonly readings: CaseReadings,
  ) {}

  async of(caseId: string, actor: Performer): Promise<Standing> {
    const tx = this.database.manager;
    const { asParties, isOpen } = await this.readings.of(tx, caseId, actor);
    const file = this.access.present(await this.files.read(tx, caseId, actor), caseId);
    const { row, state, moment } = file;
    const own = file.procedure
      .outstanding(state)
      .filter(({ to }) => asParties === null || (to !== null && asParties.has(to)));
    const counting = effectiveJournal(state.journal);
    const place = {
      procedure: row.procedure,
      tracks: state.tracks,
      ruleSet: row.ruleSet,
      officeId: row.officeId,
      officerId: row.officerId,
      proposed: await pendingActs(tx, caseId),
    };
    return {
      today: moment.today,
      outstanding: own.flatMap((notice) =>
        tableActsFor(actor, place, [notice.act]).map((answer) => ({
          notice,
          // What has not reached a party is not told to it by its number either.
          number: asParties === null ? numberOf(counting, notice) : null,
          answer,
        })),
      ),
      correctable: correctableEntries({ rowOf: (act) => rowOf(row.procedure, act) }, state.journal).filter(
        isOpen,
      ),
    };
  }
}

/** Letters are told apart by their keys; an order goes to others too, as a copy. */
function isFor({ letter, to }: JournalEntry['payload'], document: string, recipient: string | null): boolean {
  if (document === 'opinionLetter') return letter === recipient;
  return document === 'performanceOrder' || to === undefined || to === recipient;
}

/** The number of the newest document of its kind, for this recipient where each has one of its own. */
export function numberOf(
  journal: readonly JournalEntry[],
  { document, to }: Pick<OutstandingNotice, 'document' | 'to'>,
): string | null {
  const issued = journal.filter(({ payload }) => {
    const { kind } = (payload['document'] ?? {}) as Issued;
    return kind === document && isFor(payload, document, to);
  });
  return ((issued.at(-1)?.payload['document'] ?? {}) as Issued).number ?? null;
}
