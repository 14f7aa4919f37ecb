import { Injectable } from '@nestjs/common';
import { supersededBy, tracksIn, type CaseOutcome } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';
import { CaseEntity, CasePartyEntity } from '../cases/index.js';
import { SupervisedDutyEntity } from '../supervision/index.js';
import { DeadlineEntity } from '../deadlines/index.js';
import { DocumentEntity } from '../documents/index.js';
import { CaseEventEntity, toJournalEntry } from '../journal/index.js';
import {
  ActQuestions,
  CaseAccess,
  CaseReadings,
  CaseNotFound,
  type ActDraft,
  type Performer,
} from '../procedures/index.js';
import { CaseScopes } from '../people/index.js';
import { outcomeFor, tagsFor } from './told-to-party.js';
import { withApprovals, type DocumentLine } from './document-approvals.js';
import { takeoverOf, type CaseTakeover } from './case-takeover.js';
import { clockActsFor, type ClockAct } from './clock-acts.js';
import { pendingActs } from './pending-acts.js';

export interface CaseDetail {
  readonly row: CaseEntity;
  /** How the case ended, as far as the reader may know. */
  readonly outcome: CaseOutcome | null;
  /** The office's tags; none for who reads a party's part only. */
  readonly flags: string[];
  readonly parties: readonly CasePartyEntity[];
  readonly officerName: string | null;
  readonly organName: string;
  readonly officeName: string;
  /** Null where it was not taken over from an old register. */
  readonly takenOver: CaseTakeover | null;
  readonly today: string;
}

export interface JournalLine {
  readonly event: CaseEventEntity;
  /** What of its content the reader reads. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorName: string | null;
  /** The name of the officer an entry gives the case to; null in every other entry. */
  readonly officerName: string | null;
  /** The number of the entry that corrected this one. */
  readonly supersededBy: number | null;
}

export interface ClockLine {
  readonly deadline: DeadlineEntity;
  /** What the reader can do about it; nothing where it has ended. */
  readonly settledBy: readonly ClockAct[];
}

export interface ProposalLine {
  readonly proposal: ProposalEntity;
  /** The document it would issue if it were approved today; null when it does not wait any more. */
  readonly draft: ActDraft | null;
  /** Names of those who may take its present step; none when it does not wait any more. */
  readonly approvers: readonly string[];
}

const open: ReadonlySet<string> = new Set(['running', 'paused', 'missed']);

/** The parts of a case's page; every one asks first whether the actor may see the case, and how much of it. */
@Injectable()
export class CasePages {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly readings: CaseReadings,
    private readonly scopes: CaseScopes,
    private readonly questions: ActQuestions,
    private readonly today: Today,
  ) {}

  async detail(caseId: string, actor: Performer): Promise<CaseDetail> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const row = await tx.findOneBy(CaseEntity, { id: caseId });
    if (!row) throw new CaseNotFound(caseId);
    const [names] = await tx.query<{ officer: string | null; organ: string; office: string }[]>(
      `SELECT organ.name AS organ, office.name AS office, (SELECT display_name FROM users WHERE id = $3) AS officer
         FROM organs organ, organs office WHERE organ.id = $1 AND office.id = $2`,
      [row.organId, row.officeId, row.officerId],
    );
    const parties = await tx.find(CasePartyEntity, { where: { caseId }, order: { key: 'ASC' } });
    return {
      row,
      ...(await this.told(caseId, actor)),
      parties,
      takenOver: await takeoverOf(tx, row, (await this.scopes.partiesOnly(tx, actor, caseId)) === null),
      officerName: names?.officer ?? null,
      organName: names?.organ ?? '',
      officeName: names?.office ?? '',
      today: await this.today.today(),
    };
  }

  private async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = await this.database.manager.query<{ id: string; display_name: string }[]>(
      'SELECT id, display_name FROM users WHERE id = ANY($1)',
      [ids],
    );
    return new Map(names.map(({ id, display_name: name }) => [id, name]));
  }

  private async told(caseId: string, actor: Performer): Promise<Pick<CaseDetail, 'outcome' | 'flags'>> {
    const tx = this.database.manager;
    const party = await this.scopes.partyScope(tx, actor, { alias: 'c', firstParam: 2 });
    const [told] = await tx.query<Pick<CaseDetail, 'outcome' | 'flags'>[]>(
      `SELECT ${outcomeFor(party)} AS outcome, ${tagsFor(party)} AS flags FROM cases c WHERE c.id = $1`,
      [caseId, ...(party?.params ?? [])],
    );
    return told ?? { outcome: null, flags: [] };
  }

  async journal(caseId: string, actor: Performer): Promise<JournalLine[]> {
    const tx = this.database.manager;
    const { isOpen, openPart } = await this.readings.of(tx, caseId, actor);
    const events = await tx.find(CaseEventEntity, { where: { caseId }, order: { seq: 'ASC' } });
    const ids = [
      ...new Set(events.flatMap((event) => [...(event.actorId ? [event.actorId] : []), ...officerOf(event)])),
    ];
    const nameOf = await this.namesOf(ids);
    const corrected = supersededBy(events.map(toJournalEntry));
    const read = events.filter(({ seq }) => isOpen(seq));
    return read.map((event) => ({
      event,
      payload: openPart(event.payload),
      supersededBy: corrected.get(event.seq) ?? null,
      actorName: event.actorId === null ? null : (nameOf.get(event.actorId) ?? null),
      officerName: officerOf(event).map((id) => nameOf.get(id) ?? null)[0] ?? null,
    }));
  }

  /** Who has which letter; the clocks of letters are keyed by the letter. */
  async letterNames(caseId: string, actor: Performer): Promise<ReadonlyMap<string, string>> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const letters = await tx.findBy(SupervisedDutyEntity, { caseId, kind: 'opinionLetter' });
    return new Map(letters.map(({ key, bearer }) => [key, bearer]));
  }

  async clocks(caseId: string, actor: Performer): Promise<ClockLine[]> {
    const tx = this.database.manager;
    const { isOpen } = await this.readings.of(tx, caseId, actor);
    const row = await tx.findOneByOrFail(CaseEntity, { id: caseId });
    const { procedure, ruleSet, officeId, officerId } = row;
    const proposed = await pendingActs(tx, caseId);
    const place = { procedure, tracks: tracksIn(procedure, row), ruleSet, officeId, officerId, proposed };
    const deadlines = await tx.find(DeadlineEntity, {
      where: { caseId },
      order: { startSeq: 'ASC', rule: 'ASC', key: 'ASC' },
    });
    const read = deadlines.filter(({ startSeq }) => isOpen(startSeq));
    return read.map((deadline) => ({
      deadline,
      settledBy: open.has(deadline.status)
        ? clockActsFor(actor, { ...place, rule: deadline.rule, key: deadline.key })
        : [],
    }));
  }

  async documents(caseId: string, actor: Performer): Promise<DocumentLine[]> {
    const tx = this.database.manager;
    const { asParties, isOpen } = await this.readings.of(tx, caseId, actor);
    const documents = await tx.find(DocumentEntity, { where: { caseId }, order: { eventSeq: 'ASC' } });
    const read = documents.filter(({ eventSeq }) => isOpen(eventSeq));
    if (asParties !== null) return read.map((document) => ({ document, approvals: [] }));
    return withApprovals(tx, caseId, read);
  }

  async proposals(caseId: string, actor: Performer): Promise<ProposalLine[]> {
    const tx = this.database.manager;
    if ((await this.readings.of(tx, caseId, actor)).asParties !== null) return [];
    const rows = await tx.find(ProposalEntity, { where: { caseId }, order: { proposedSeq: 'DESC' } });
    const waits = rows.some(({ status }) => status === 'pending');
    const drafts = waits ? await this.questions.drafts(caseId, actor) : new Map<string, ActDraft | null>();
    const names = await this.namesOf(rows.flatMap(({ approverIds }) => approverIds));
    return rows.map((proposal) => ({
      proposal,
      draft: drafts.get(proposal.id) ?? null,
      approvers: proposal.approverIds.flatMap((id) => names.get(id) ?? []),
    }));
  }
}

/** To whom an entry gives the case. */
const officerOf = ({ type, payload }: CaseEventEntity): string[] =>
  type === 'OfficerAssigned' && typeof payload['officerId'] === 'string' ? [payload['officerId']] : [];
