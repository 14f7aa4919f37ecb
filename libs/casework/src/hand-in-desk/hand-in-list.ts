import { Injectable } from '@nestjs/common';
import {
  checklistOf,
  completenessOf,
  type CalendarDate,
  type EvidenceLine,
  type Inapplicable,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes, type Actor } from '../people/index.js';
import { organName } from '../hand-ins/index.js';
import { requestColumns, requestTables, type HandInRow } from './hand-in-row.js';
import { HandInReaders } from './hand-in-readers.js';

export const handInStates = ['open', 'settled', 'all'] as const;
export type HandInState = (typeof handInStates)[number];
export const handInSorts = ['due', 'asked', 'case', 'organ'] as const;
export type HandInSort = (typeof handInSorts)[number];

export interface HandInQuestion {
  readonly state: HandInState;
  /** Of one case; null: of every case the reader sees. */
  readonly caseId: string | null;
  /** Of the cases assigned to the reader, or of the requests the liaison prepares. */
  readonly mine: boolean;
  /** Only those of organs without a liaison, which hand in on paper. */
  readonly paper: boolean;
  readonly sort: HandInSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface HandInLine extends HandInRow {
  readonly needed: number;
  readonly satisfied: number;
}

/** No page lies further than this. */
export const FURTHEST_HAND_IN = 5000;

const running = (clock: string): string =>
  `CASE WHEN ${clock}.status IN ('running','missed') THEN ${clock}.due_on END`;
/** What runs out first; of what is handed in already, what ran. */
const presses = `coalesce(least(${running('legal')}, ${running('internal')}), legal.due_on, internal.due_on)`;
const orders: Readonly<Record<HandInSort, readonly string[]>> = {
  due: [presses, 'r.asked_on', 'r.case_id', 'r.key'],
  asked: ['r.asked_on', 'r.case_id', 'r.key'],
  case: ['c.number', 'r.key'],
  organ: [organName, 'r.asked_on', 'r.case_id', 'r.key'],
};
const standings: Readonly<Record<HandInState, string>> = {
  // Once the case is decided nobody looks over what was handed in any more.
  open: `r.standing IN ('open','handedIn','returned','supplemented') AND c.concluded_on IS NULL`,
  all: 'true',
  settled: `(r.standing IN ('accepted','over') OR c.concluded_on IS NOT NULL)`,
};

/** What organs are asked to hand in: a liaison sees what its organ is asked for, the office that of its cases. */
@Injectable()
export class HandInList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly readers: HandInReaders,
    private readonly today: Today,
  ) {}

  async of(
    actor: Actor,
    question: HandInQuestion,
  ): Promise<{ today: CalendarDate; rows: HandInLine[]; more: boolean }> {
    const tx = this.database.manager;
    const { state, caseId, mine, paper, sort, descending, offset, limit } = question;
    const own = await this.readers.ownOrgans(tx, actor);
    const answering = await this.readers.organsWithLiaison(tx);
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 8 });
    const direction = descending ? ' DESC' : '';
    const rows = await rowsOf<HandInRow>(
      tx,
      `SELECT ${requestColumns} FROM ${requestTables}
        WHERE ${standings[state]} AND ($1::text[] IS NULL OR r.organ_id = ANY($1))
          AND ($7::uuid IS NULL OR r.case_id = $7)
          AND ($2::uuid IS NULL OR c.officer_id = $2 OR d.keeper_id = $2)
          AND (NOT $4 OR r.organ_id IS NULL OR NOT r.organ_id = ANY($3)) AND ${seen.sql}
        ORDER BY ${orders[sort].map((column) => `${column}${direction} NULLS LAST`).join(', ')} LIMIT $5 OFFSET $6`,
      [own, mine ? actor.id : null, answering, paper, limit + 1, offset, caseId, ...seen.params],
    );
    return {
      today: await this.today.today(),
      rows: rows.slice(0, limit).map(lineOf),
      more: rows.length > limit,
    };
  }
}

function lineOf(row: HandInRow): HandInLine {
  const { needed, satisfied } = standingOf(row, row);
  return { ...row, needed, satisfied };
}

/** How complete a request is, with what was handed in and what is being prepared. */
export function standingOf(
  { kind, actKind, given, excused }: Pick<HandInRow, 'kind' | 'actKind' | 'given' | 'excused'>,
  draft: {
    readonly lines: readonly EvidenceLine[] | null;
    readonly notApplicable: readonly Inapplicable[] | null;
  },
) {
  return completenessOf(checklistOf(kind, actKind), {
    lines: [...given.map((item) => ({ item })), ...(draft.lines ?? [])],
    notApplicable: [...excused.map((item) => ({ item, reason: '—' })), ...(draft.notApplicable ?? [])],
  });
}
