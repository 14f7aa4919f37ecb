import { Injectable } from '@nestjs/common';
import type { AnyEntry, AnyState, Capacity, CaseDocumentKind } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { CaseEntity, projectCase } from '../cases/index.js';
import { DocumentIssuer, type IssuedDocument } from '../documents/index.js';
import { Journal, type NewEntry } from '../journal/index.js';
import type { ActOutcome, Performer } from './act-command.js';
import { ActNotices } from './act-notices.js';
import type { CaseFile } from './case-file.js';
import { CaseProjections } from './case-projections.js';

/** What an act came to: the entries to write and the state they lead to. */
export interface Enacted {
  readonly entries: readonly AnyEntry[];
  readonly state: AnyState;
}

const schemaVersion = 1;

/** Writes what an act came to: documents, journal, projections and messages, all in the act's transaction. */
@Injectable()
export class CaseRecorder {
  constructor(
    private readonly journal: Journal,
    private readonly documents: DocumentIssuer,
    private readonly projections: CaseProjections,
    private readonly notices: ActNotices,
  ) {}

  async write(
    tx: Transaction,
    file: CaseFile,
    enacted: Enacted,
    actor: Performer | null,
  ): Promise<Omit<ActOutcome, 'result'>> {
    const { row } = file;
    const { entries, issued } = await this.prepare(tx, file, enacted, actor);
    const head = await this.journal.append(
      tx,
      { caseId: row.id, seq: row.version, hash: row.lastHash },
      entries,
    );
    await tx.update(
      CaseEntity,
      { id: row.id },
      {
        ...projectCase(row, enacted.state),
        version: head.seq,
        lastHash: head.hash,
      },
    );
    await this.projections.refresh(tx, file, enacted, actor);
    if (!file.moment.quiet) await this.notices.tell(tx, file, enacted, actor);
    return {
      caseId: row.id,
      number: row.number,
      version: head.seq,
      events: enacted.entries.map(({ type, occurredOn }, index) => ({
        seq: row.version + index + 1,
        type,
        occurredOn,
      })),
      documents: issued.map(({ id, kind, number }) => ({ id, kind, number })),
      tracks: enacted.state.tracks,
    };
  }

  /** Issues the documents first, because the journal keeps their numbers. */
  private async prepare(
    tx: Transaction,
    file: CaseFile,
    enacted: Enacted,
    actor: Performer | null,
  ): Promise<{ entries: NewEntry[]; issued: IssuedDocument[] }> {
    const issued: IssuedDocument[] = [];
    const entries: NewEntry[] = [];
    for (const [index, entry] of enacted.entries.entries()) {
      const seq = file.row.version + index + 1;
      const document = await this.issue(tx, file, enacted.state, { entry, seq });
      if (document) issued.push(document);
      entries.push(this.toEntry(file, entry, actor, document));
    }
    return { entries, issued };
  }

  private async issue(
    tx: Transaction,
    file: CaseFile,
    state: AnyState,
    { entry, seq }: { entry: AnyEntry; seq: number },
  ): Promise<IssuedDocument | null> {
    const row = file.engine.row(entry.act);
    if (!row.issues || entry.type !== row.records) return null;
    return this.documents.issue(tx, {
      kind: row.issues as CaseDocumentKind,
      eventSeq: seq,
      entry,
      state,
      below: file.below,
      case: file.row,
      settings: file.settings,
    });
  }

  private toEntry(
    { moment, engine }: CaseFile,
    entry: AnyEntry,
    actor: Performer | null,
    document: IssuedDocument | null,
  ): NewEntry {
    const bySystem = entry.by === 'system' || actor === null;
    return {
      id: newId(),
      type: entry.type,
      act: entry.act,
      article: entry.article,
      occurredOn: entry.occurredOn,
      recordedOn: moment.today,
      recordedAt: moment.now,
      actorId: bySystem ? null : actor.id,
      actorRole: bySystem ? 'system' : capacityOf(actor, engine.row(entry.act).by),
      before: entry.before,
      after: entry.after,
      payload: document
        ? { ...entry.payload, document: { id: document.id, kind: document.kind, number: document.number } }
        : entry.payload,
      schemaVersion,
      origin: moment.origin,
    };
  }
}

/** The role in which a person with several acts: the first that fits, else the first they have. */
function capacityOf(actor: Performer, by: readonly Capacity[]): Capacity {
  const role = actor.roles.find((candidate) => by.includes(candidate)) ?? actor.roles[0];
  if (!role) throw new Error('an actor without a role cannot act');
  return role;
}
