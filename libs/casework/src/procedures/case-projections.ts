import { Injectable } from '@nestjs/common';
import { officialCalendar, type AnyRecord, type AnyState, type JournalEntry } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { ProposalProjector } from '../approvals/index.js';
import { CasePartyEntity, toPartyRows } from '../cases/index.js';
import { DeadlineProjector } from '../deadlines/index.js';
import { CaseEvidence } from '../materials/index.js';
import { Users } from '../people/index.js';
import { ReminderPlanner } from '../reminders/index.js';
import type { Performer } from './act-command.js';
import type { CaseFile } from './case-file.js';
import { CaseListings } from './case-listings.js';

interface Written {
  readonly entries: readonly { readonly type: string; readonly payload: Readonly<Record<string, unknown>> }[];
  readonly state: AnyState;
}

/** Brings everything that is read beside the journal in step with it: parties, clocks, reminders, proposals. */
@Injectable()
export class CaseProjections {
  constructor(
    private readonly deadlines: DeadlineProjector,
    private readonly reminders: ReminderPlanner,
    private readonly proposals: ProposalProjector,
    private readonly users: Users,
    private readonly evidence: CaseEvidence,
    private readonly listings: CaseListings,
  ) {}

  async refresh(
    tx: Transaction,
    file: CaseFile,
    { entries, state }: Written,
    actor: Performer | null,
  ): Promise<void> {
    const { procedure, row, moment } = file;
    if (entries.some(({ type }) => procedure.partyEvents.includes(type)))
      await this.refreshParties(tx, row.id, state.record);
    const written = entries.map((entry, index) => ({ seq: row.version + index + 1, ...entry }));
    await this.evidence.follow(tx, row.id, written);
    const place = { caseId: row.id, organId: row.organId, procedure: procedure.name };
    await this.listings.refresh(tx, place, entries, { before: file.state, after: state });
    const clocks = await this.deadlines.refresh(tx, { caseId: row.id }, state.deadlines);
    await this.reminders.replan(
      tx,
      {
        caseId: row.id,
        organId: row.organId,
        officeId: row.officeId,
        officerId: state.record.officerId,
        caseOpen: state.record.closedOn === null,
        loadingDemo: moment.quiet,
      },
      { deadlines: clocks, today: moment.today, calendar: officialCalendar, now: moment.now },
    );
    if (state.proposals.length > 0)
      await this.proposals.refresh(tx, state.proposals, {
        caseId: row.id,
        journal: state.journal,
        actorOf: actorsOf(file, state.journal, actor),
        approverIds: (act, role) =>
          this.users.approverIds(tx, { act, role, organId: row.organId, officeId: row.officeId }),
      });
  }

  /** A party keeps its row while its key stands, whoever takes the place. */
  private async refreshParties(tx: Transaction, caseId: string, record: AnyRecord): Promise<void> {
    const stored = await tx.findBy(CasePartyEntity, { caseId });
    const ids = new Map(stored.map(({ key, id }) => [key, id]));
    const rows = toPartyRows(caseId, record);
    for (const party of rows) party.id = ids.get(party.key) ?? party.id;
    const kept = new Set(rows.map(({ id }) => id));
    const gone = stored.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    if (gone.length > 0) await tx.delete(CasePartyEntity, gone);
    await tx.upsert(CasePartyEntity, rows, ['id']);
  }
}

/** Entries already stored know their actor; those just written are the present actor's. */
function actorsOf(
  { row, events }: CaseFile,
  journal: readonly JournalEntry[],
  actor: Performer | null,
): (seq: number) => string | null {
  const stored = new Map(events.map(({ seq, actorId }) => [seq, actorId]));
  return (seq) =>
    seq <= row.version ? (stored.get(seq) ?? null) : seq <= journal.length ? (actor?.id ?? null) : null;
}
