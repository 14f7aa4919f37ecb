import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Database, sqlStateOf, type Transaction } from '@mingjing/platform/database';
import { CasePartyEntity, toPartyRows, CaseEntity, projectCase } from '../cases/index.js';
import { ProposalEntity } from '../approvals/index.js';
import { DeadlineEntity, toRow } from '../deadlines/index.js';
import { MaterialEntity } from '../materials/index.js';
import { firstHash, hashOf } from '../journal/index.js';
import { CountProjector } from '../statistics/index.js';
import { CaseFiles, type CaseFile } from './case-file.js';

export const faultKinds = [
  'chain',
  'replay',
  'tracks',
  'projection',
  'deadlines',
  'parties',
  'proposals',
  'materials',
  'counts',
] as const;
export type FaultKind = (typeof faultKinds)[number];

interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
}

/** The first difference between the journal of a case and what is stored beside it. */
export interface Finding extends Fault {
  readonly caseId: string;
  readonly number: string;
}

/** What was looked at of the cases in the order of their ids. */
export interface CheckedCases {
  readonly cases: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
  /** The last case looked at; null when there are no more. */
  readonly last: string | null;
}

export interface VerificationResult {
  readonly cases: number;
  readonly entries: number;
  readonly differences: number;
  /** The first of them. */
  readonly findings: readonly Finding[];
  readonly finding: Finding | null;
}

const batch = 200;
const FINDINGS_KEPT = 20;
const nobody = '00000000-0000-0000-0000-000000000000';

/** Replays every journal and compares hashes, tracks, projections, clocks and proposals. */
@Injectable()
export class JournalVerification {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
    private readonly counts: CountProjector,
  ) {}

  /** Goes through all cases; answers how much was checked and what differs. */
  async verify(): Promise<VerificationResult> {
    let cases = 0;
    let entries = 0;
    let differences = 0;
    const findings: Finding[] = [];
    for (let after: string | null = nobody; after !== null;) {
      const from: string = after;
      const checked: CheckedCases = await this.database.transaction((tx) => this.check(tx, from, batch));
      cases += checked.cases;
      entries += checked.entries;
      differences += checked.findings.length;
      findings.push(...checked.findings.slice(0, FINDINGS_KEPT - findings.length));
      after = checked.last;
    }
    return { cases, entries, differences, findings, finding: findings[0] ?? null };
  }

  /** Checks so many cases after this one, or from the first. */
  async check(tx: Transaction, after: string | null, size: number): Promise<CheckedCases> {
    const rows = await tx
      .createQueryBuilder(CaseEntity, 'c')
      .where('c.id > :after', { after: after ?? nobody })
      .orderBy('c.id')
      .take(size)
      .getMany();
    let entries = 0;
    const findings: Finding[] = [];
    for (const row of rows) {
      const looked = await this.look(tx, () => this.files.open(tx, row, null));
      entries += looked.entries;
      // An act may have been performed between two readings; under the lock none is.
      const { fault } = looked.fault
        ? await this.look(tx, () => this.files.lock(tx, row.id, null))
        : { fault: null };
      if (fault) findings.push({ caseId: row.id, number: row.number, ...fault });
    }
    const last = rows.length < size ? null : (rows.at(-1)?.id ?? null);
    return { cases: rows.length, entries, findings, last };
  }

  /** A journal that cannot even be replayed has been changed. */
  private async look(
    tx: Transaction,
    open: () => Promise<CaseFile | null>,
  ): Promise<{ readonly entries: number; readonly fault: Fault | null }> {
    try {
      const file = await open();
      return { entries: file?.events.length ?? 0, fault: file && (await this.faultOf(tx, file)) };
    } catch (error) {
      if (sqlStateOf(error) !== undefined) throw error;
      return { entries: 0, fault: { kind: 'replay', what: String(error) } };
    }
  }

  private async faultOf(tx: Transaction, file: CaseFile): Promise<Fault | null> {
    const chain = chainFault(file);
    if (chain !== null) return { kind: 'chain', what: chain };
    return projectionFault(file) ?? (await this.storedFault(tx, file));
  }

  private async storedFault(tx: Transaction, file: CaseFile): Promise<Fault | null> {
    const { procedure, row, state } = file;
    const stored = await tx.findBy(DeadlineEntity, { caseId: row.id });
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
    const parties = await this.partyFault(tx, file);
    if (parties) return parties;
    const proposals = await tx.findBy(ProposalEntity, { caseId: row.id });
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
      (await this.materialFault(tx, file)) ??
      (await this.countFault(tx, file))
    );
  }

  private async countFault(tx: Transaction, { row, procedure, state }: CaseFile): Promise<Fault | null> {
    const place = { caseId: row.id, organId: row.organId, procedure: procedure.name };
    const what = await this.counts.fault(tx, place, state);
    return what === null ? null : { kind: 'counts', what };
  }

  private async partyFault(tx: Transaction, { row, state }: CaseFile): Promise<Fault | null> {
    const stored = await tx.findBy(CasePartyEntity, { caseId: row.id });
    const derived = toPartyRows(row.id, state.record);
    return differenceOf('parties', stored.map(comparableParty).sort(), derived.map(comparableParty).sort());
  }

  private async materialFault(tx: Transaction, { row, state }: CaseFile): Promise<Fault | null> {
    const stored = await tx.findBy(MaterialEntity, { caseId: row.id });
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

function projectionFault({ row, events, state }: CaseFile): Fault | null {
  const last = events.at(-1);
  if (!last) return { kind: 'chain', what: 'the journal is empty' };
  const tracks = differenceOf('tracks', [canonical(last.after)], [canonical(state.tracks)]);
  if (tracks) return tracks;
  const { nextDueOn: _due, nextRule: _rule, ...projected } = projectCase(row, state);
  for (const [name, value] of Object.entries(projected)) {
    const stored = row[name as keyof CaseEntity];
    if (canonical(stored) !== canonical(value))
      return {
        kind: 'projection',
        what: `${name} is ${JSON.stringify(stored)}, the journal says ${JSON.stringify(value)}`,
      };
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

function differenceOf(kind: FaultKind, stored: readonly string[], derived: readonly string[]): Fault | null {
  const index = Math.max(stored.length, derived.length);
  for (let at = 0; at < index; at += 1)
    if (stored[at] !== derived[at])
      return {
        kind,
        what: `${kind}: stored ${stored[at] ?? 'nothing'}, the journal says ${derived[at] ?? 'nothing'}`,
      };
  return null;
}
