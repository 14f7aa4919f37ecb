import { Injectable } from '@nestjs/common';
import { openPayload, procedures, type MaterialKind } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { CaseEntity, CasePartyEntity } from '../cases/index.js';
import { CaseEventEntity, toJournalEntry } from '../journal/index.js';
import { CaseScopes } from '../people/index.js';
import type { Performer } from './act-command.js';
import { CaseNotFound } from './procedure-errors.js';

/** How much of a case somebody reads. */
export interface ReadingOfCase {
  /** The parties for whose organ the reader reads; null for who reads the whole file. */
  readonly asParties: ReadonlySet<string> | null;
  /** Whether the entry of the journal, with what it filed and issued, is for the reader. */
  readonly isOpen: (seq: number) => boolean;
  /** Whether a material that the entry filed is for the reader. */
  readonly isOpenMaterial: (kind: MaterialKind, seq: number) => boolean;
  /** What the reader reads of an entry that is open. */
  readonly openPart: (payload: Payload) => Payload;
}
type Payload = Readonly<Record<string, unknown>>;

const wholeFile: ReadingOfCase = {
  asParties: null,
  isOpen: () => true,
  isOpenMaterial: () => true,
  openPart: (payload) => payload,
};

/** Says what of a case is for a reader: a respondent's organ reads its own part, never the deliberation of the office. */
@Injectable()
export class CaseReadings {
  constructor(private readonly scopes: CaseScopes) {}

  /** A case the reader may not see at all does not exist: CaseNotFound. */
  async of(tx: Transaction, caseId: string, actor: Performer): Promise<ReadingOfCase> {
    if (!(await this.scopes.maySee(tx, actor, caseId))) throw new CaseNotFound(caseId);
    const organs = await this.scopes.partiesOnly(tx, actor, caseId);
    if (organs === null) return wholeFile;
    const { procedure } = await tx.findOneByOrFail(CaseEntity, { id: caseId });
    const { openness } = procedures[procedure];
    const parties = await tx.findBy(CasePartyEntity, { caseId });
    const ofOrgans = parties.filter(({ organId }) => organId !== null && organs.includes(organId));
    const asParties = new Set(ofOrgans.map(({ key }) => key));
    const events = await tx.find(CaseEventEntity, { where: { caseId }, order: { seq: 'ASC' } });
    const journal = events.map(toJournalEntry);
    const open = openness.entries(journal, asParties);
    const sealed = openness.sealed?.(journal, new Set(organs)) ?? new Set();
    const colleagues = await colleaguesOf(tx, organs);
    const own = events.filter(({ actorId }) => actorId !== null && colleagues.has(actorId));
    const read = new Set([...open, ...own.map(({ seq }) => seq)].filter((seq) => !sealed.has(seq)));
    return {
      asParties,
      isOpen: (seq) => read.has(seq),
      isOpenMaterial: (kind, seq) => !sealed.has(seq) && openness.material(kind, read.has(seq)),
      openPart: (payload) => openPayload(openness, payload),
    };
  }
}

async function colleaguesOf(tx: Transaction, organs: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(tx, 'SELECT id FROM users WHERE organ_id = ANY($1)', [organs]);
  return new Set(rows.map(({ id }) => id));
}
