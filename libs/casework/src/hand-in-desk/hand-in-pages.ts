import { Injectable } from '@nestjs/common';
import {
  effectiveJournal,
  evidenceIn,
  handInPorts,
  inapplicableIn,
  linesIn,
  rowOf,
  type Act,
  type CalendarDate,
  type Completeness,
  type Evidence,
  type EvidenceLine,
  type HandInActs,
  type Inapplicable,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { CaseEntity } from '../cases/index.js';
import { Journal, toJournalEntry, type CaseEventEntity } from '../journal/index.js';
import { MaterialEntity } from '../materials/index.js';
import { Users, type Actor, type Colleague } from '../people/index.js';
import { standingOf } from './hand-in-list.js';
import { HandInReaders, type HandInReading } from './hand-in-readers.js';

/** A step of a request: handed in, returned, supplemented, accepted. */
export interface HandInStep {
  readonly seq: number;
  readonly type: string;
  readonly act: Act;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Date;
  readonly byName: string | null;
  readonly hash: string;
  readonly remarks: string | null;
  readonly summary: string | null;
  readonly missing: readonly string[];
  readonly lines: readonly EvidenceLine[];
  readonly notApplicable: readonly Inapplicable[];
  readonly files: readonly Evidence[];
}

/** A file that is being prepared. */
export type DraftFile = Pick<
  MaterialEntity,
  'id' | 'title' | 'fileName' | 'size' | 'sha256' | 'mediaType' | 'pages' | 'state' | 'uploadedBy'
>;

export interface HandInPage extends HandInReading {
  readonly today: CalendarDate;
  readonly caseVersion: number;
  readonly completeness: Completeness;
  readonly steps: readonly HandInStep[];
  readonly files: readonly DraftFile[];
  readonly colleagues: readonly Colleague[];
  readonly acts: { readonly returning: Act; readonly accepting: Act } | null;
}

/** One request with everything that was handed in for it, and the draft for whoever prepares it. */
@Injectable()
export class HandInPages {
  constructor(
    private readonly database: Database,
    private readonly readers: HandInReaders,
    private readonly users: Users,
    private readonly journal: Journal,
    private readonly today: Today,
  ) {}

  async of(actor: Actor, caseId: string, key: string): Promise<HandInPage> {
    const tx = this.database.manager;
    const reading = await this.readers.find(tx, actor, caseId, key);
    const { procedure, version } = await tx.findOneByOrFail(CaseEntity, { id: caseId });
    const port = handInPorts[procedure];
    const { row, prepares } = reading;
    const shown = prepares ? row : { ...row, lines: null, notApplicable: null, summary: null };
    return {
      ...reading,
      row: shown,
      today: await this.today.today(tx),
      caseVersion: version,
      completeness: standingOf(row, shown),
      steps: await this.steps(tx, caseId, row.party),
      files: prepares && row.organId !== null ? await this.files(tx, caseId, row.organId, actor) : [],
      colleagues: prepares ? await this.users.colleagues([actor.organId], ['liaison'], tx) : [],
      acts: port && { returning: port.acts.returning, accepting: port.acts.accepting },
    };
  }

  /** What has happened with the request, oldest first. */
  async steps(tx: Transaction, caseId: string, party: string): Promise<readonly HandInStep[]> {
    const { procedure } = await tx.findOneByOrFail(CaseEntity, { id: caseId });
    const port = handInPorts[procedure];
    if (!port) return [];
    const types = new Set<string | undefined>(actsOf(port.acts).map((act) => rowOf(procedure, act)?.records));
    const entries = await this.journal.entriesOf(tx, caseId);
    // As the record counts: a hand-in struck out is none, one entered for another party is that party's.
    const counting = new Map(
      effectiveJournal(entries.map(toJournalEntry)).map((entry) => [entry.seq, entry]),
    );
    const own = entries.flatMap((entry) => {
      const { occurredOn, payload } = counting.get(entry.seq) ?? {};
      if (!types.has(entry.type) || occurredOn === undefined || payload?.['from'] !== party) return [];
      const { seq, type, act, recordedAt, hash, actorId } = entry;
      return [{ seq, type, act, recordedAt, hash, actorId, occurredOn, payload }];
    });
    const names = await this.namesOf(tx, own);
    return own.map((entry) => stepOf({ ...entry, byName: names.get(entry.actorId ?? '') ?? null }));
  }

  private async namesOf(
    tx: Transaction,
    entries: readonly Pick<CaseEventEntity, 'actorId'>[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = entries.flatMap(({ actorId }) => actorId ?? []);
    const rows = await rowsOf<{ id: string; name: string }>(
      tx,
      'SELECT id, display_name AS name FROM users WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async files(tx: Transaction, caseId: string, organId: string, { id }: Actor): Promise<DraftFile[]> {
    return rowsOf<DraftFile>(
      tx,
      `SELECT id, title, file_name AS "fileName", size, sha256, media_type AS "mediaType", pages, state,
              uploaded_by AS "uploadedBy"
         FROM materials WHERE case_id = $1 AND state = 'received' AND (uploaded_by = $2 AND shared_with IS NULL OR shared_with = $3)
        ORDER BY uploaded_at, id`,
      [caseId, id, organId],
    );
  }
}

const actsOf = ({ handIn, supplement, returning, accepting }: HandInActs<Act>): readonly Act[] => [
  ...handIn,
  ...[supplement, returning, accepting],
];

const textIn = (payload: Readonly<Record<string, unknown>>, name: string): string | null =>
  typeof payload[name] === 'string' ? payload[name] : null;

type Written = Pick<
  CaseEventEntity,
  'seq' | 'type' | 'act' | 'occurredOn' | 'recordedAt' | 'hash' | 'payload' | 'actorId'
>;

function stepOf(entry: Written & { readonly byName: string | null }): HandInStep {
  const { seq, type, act, occurredOn, recordedAt, hash, payload, byName } = entry;
  const missing = payload['missing'];
  return {
    ...{ seq, type, act: act as Act, occurredOn, recordedAt, hash, byName },
    remarks: textIn(payload, 'remarks'),
    summary: textIn(payload, 'summary'),
    missing: Array.isArray(missing) ? (missing as string[]) : [],
    lines: linesIn(payload),
    notApplicable: inapplicableIn(payload),
    files: evidenceIn(payload),
  };
}
