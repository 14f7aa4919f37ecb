import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Database } from '@mingjing/platform/database';
import { CasePartyEntity, toPartyRows, CaseEntity, projectCase } from '../cases/index.js';
import { ProposalEntity } from '../approvals/index.js';
import { DeadlineEntity, toRow } from '../deadlines/index.js';
import { MaterialEntity } from '../materials/index.js';
import { firstHash, hashOf } from '../journal/index.js';
import { CaseFiles, type CaseFile } from './case-file.js';

/** The first difference between a journal and what is stored beside it. */
export interface Finding {
  readonly caseId: string;
  readonly number: string;
  readonly what: string;
}

const batch = 200;

/** Replays every journal and compares hashes, tracks, projections, clocks and proposals. */
@Injectable()
export class JournalVerification {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
  ) {}

  /** Stops at the first difference; answers how much was checked. */
  async verify(): Promise<{ cases: number; entries: number; finding: Finding | null }> {
    let cases = 0;
    let entries = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await this.database.manager
        .createQueryBuilder(CaseEntity, 'c')
        .where('c.id > :after', { after })
        .orderBy('c.id')
        .take(batch)
        .getMany();
      for (const row of rows) {
        const file = await this.files.open(this.database.manager, row, null);
        const what = chainFault(file) ?? projectionFault(file) ?? (await this.storedFault(file));
        if (what) return { cases, entries, finding: { caseId: row.id, number: row.number, what } };
        cases += 1;
        entries += file.events.length;
        after = row.id;
      }
      if (rows.length < batch) return { cases, entries, finding: null };
    }
  }

  private async storedFault(file: CaseFile): Promise<string | null> {
    const { procedure, row, state } = file;
    const stored = await this.database.manager.findBy(DeadlineEntity, { caseId: row.id });
    const following = new Set(
      procedure.model
        .deadlineRules(row.ruleSet)
        .flatMap(({ id, afterLapseOf }) => (afterLapseOf === undefined ? [] : [id])),
    );
    // Clocks that follow a lapse appear with the passing of time alone, at the next sweep.
    const settled = ({ rule }: { rule: string }): boolean => !following.has(rule);
    const derived = state.deadlines
      .filter(settled)
      .map((deadline) => toRow({ caseId: row.id }, deadline, ''));
    const fault = differenceOf(
      'deadlines',
      stored.filter(settled).map(comparableDeadline).sort(),
      derived.map(comparableDeadline).sort(),
    );
    if (fault) return fault;
    const parties = await this.partyFault(file);
    if (parties) return parties;
    const proposals = await this.database.manager.findBy(ProposalEntity, { caseId: row.id });
    const shape = ({
      id,
      act,
      step,
      status,
    }: {
      id: string;
      act: string;
      step: number;
      status: string;
    }): string => JSON.stringify({ id, act, step, status });
    return (
      differenceOf('proposals', proposals.map(shape).sort(), state.proposals.map(shape).sort()) ??
      (await this.materialFault(file))
    );
  }

  private async partyFault({ row, state }: CaseFile): Promise<string | null> {
    const stored = await this.database.manager.findBy(CasePartyEntity, { caseId: row.id });
    const derived = toPartyRows(row.id, state.record);
    return differenceOf('parties', stored.map(comparableParty).sort(), derived.map(comparableParty).sort());
  }

  private async materialFault({ row, state }: CaseFile): Promise<string | null> {
    const stored = await this.database.manager.findBy(MaterialEntity, { caseId: row.id });
    const inFile = stored
      .filter(({ filedSeq }) => filedSeq !== null)
      .map(({ id, filedSeq, withdrawnSeq }) => canonical([id, filedSeq, withdrawnSeq]));
    const derived = Object.entries(state.record.materials).map(([id, { filedSeq, withdrawnSeq }]) =>
      canonical([id, filedSeq, withdrawnSeq]),
    );
    return differenceOf('materials', inFile.sort(), derived.sort());
  }
}

function chainFault({ row, events }: CaseFile): string | null {
  let previous = firstHash;
  for (const [index, event] of events.entries()) {
    const { hash, ...entry } = event;
    if (event.seq !== index + 1) return `entry ${String(index + 1)} is missing`;
    if (event.previousHash !== previous || hashOf(entry) !== hash)
      return `the hash of entry ${String(event.seq)} differs`;
    previous = hash;
  }
  if (row.version !== events.length || row.lastHash !== previous)
    return `the journal ends at ${String(events.length)}, the case at ${String(row.version)}`;
  return null;
}

function projectionFault({ row, events, state }: CaseFile): string | null {
  const last = events.at(-1);
  if (!last) return 'the journal is empty';
  const tracks = differenceOf('tracks', [canonical(last.after)], [canonical(state.tracks)]);
  if (tracks) return tracks;
  const { nextDueOn: _due, nextRule: _rule, ...projected } = projectCase(row, state);
  for (const [name, value] of Object.entries(projected)) {
    const stored = row[name as keyof CaseEntity];
    if (canonical(stored) !== canonical(value))
      return `${name} is ${JSON.stringify(stored)}, the journal says ${JSON.stringify(value)}`;
  }
  return null;
}

/** Statuses that only time changes may lag until the next sweep; dates, endings and explanations may not. */
function comparableDeadline(row: DeadlineEntity): string {
  const { rule, key, startSeq, startedOn, dueOn, doneOn, status, explanation } = row;
  const open = ['running', 'missed', 'lapsed'].includes(status) ? 'open' : status;
  return canonical([rule, key, startSeq, startedOn, dueOn, doneOn, open, explanation]);
}

const comparableParty = ({ key, role, kind, name, organId, particulars }: CasePartyEntity): string =>
  canonical([key, role, kind, name, organId, particulars]);

/** JSON with sorted keys: jsonb does not keep their order. */
const canonical = (value: unknown): string => canonicalize(value) ?? '';

function differenceOf(what: string, stored: readonly string[], derived: readonly string[]): string | null {
  const index = Math.max(stored.length, derived.length);
  for (let at = 0; at < index; at += 1)
    if (stored[at] !== derived[at])
      return `${what}: stored ${stored[at] ?? 'nothing'}, the journal says ${derived[at] ?? 'nothing'}`;
  return null;
}
