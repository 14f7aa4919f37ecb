import { Injectable } from '@nestjs/common';
import {
  dutyState,
  supervisedKinds,
  type CalendarDate,
  type DutyState,
  type SupervisedKind,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';
import type { SupervisedDutyEntity } from '../supervision/index.js';
import { toldTo } from './supervised-list.js';

/** Letters and orders that want an answer; decisions and mediation documents are supervised by themselves. */
export const letterKinds = supervisedKinds.filter(
  (kind) => kind !== 'decision' && kind !== 'mediationDocument',
);
export const letterShows = ['open', 'over', 'done', 'all'] as const;
export type LetterShow = (typeof letterShows)[number];

export interface LetterFilter {
  readonly show: LetterShow;
  readonly kind?: SupervisedKind | undefined;
  /** Days between which it was sent or received. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  /** Words in the case, who must answer, or what it is about. */
  readonly text?: string | undefined;
}

export interface LetterRow extends Pick<
  SupervisedDutyEntity,
  | 'caseId'
  | 'key'
  | 'kind'
  | 'bearer'
  | 'since'
  | 'servedOn'
  | 'dueOn'
  | 'doneOn'
  | 'late'
  | 'subject'
  | 'answer'
> {
  readonly caseNumber: string;
  readonly caseTitle: string;
  /** The court, the procuratorate, or the organ that hears the case. */
  readonly sender: string;
  readonly officerName: string | null;
  readonly state: DutyState;
}
export type LetterCounts = Readonly<Record<LetterShow, number>>;
export interface LetterPage {
  readonly today: CalendarDate;
  readonly counts: LetterCounts;
  readonly rows: readonly LetterRow[];
  readonly more: boolean;
}

interface Narrowed {
  readonly sql: string;
  readonly params: readonly unknown[];
}
type Found = Omit<LetterRow, 'state'> &
  Pick<SupervisedDutyEntity, 'orderDueOn' | 'step'> & { readonly row: string };

const due = "coalesce(d.order_due_on, d.due_on, 'infinity')";
const shown: Readonly<Record<LetterShow, string>> = {
  open: 'd.done_on IS NULL',
  over: `d.done_on IS NULL AND ${due} < $1::date`,
  done: 'd.done_on IS NOT NULL',
  all: 'true',
};
const tables = `supervised_duties d JOIN cases c ON c.id = d.case_id`;
const sender = `coalesce(court.name, d.sender, organ.name, c.organ_id)`;
const BATCH = 500;

/**
 * The register of letters and orders 建议书与责令履行台账 (行政复议法 76, 77; 行诉解释 149; 检察公益诉讼解释 21) in the
 * cases somebody sees.
 */
@Injectable()
export class LetterRegister {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async page(
    actor: Performer,
    filter: LetterFilter,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<LetterPage> {
    const today = await this.today.today();
    const narrowed = await this.narrowed(actor, filter, today);
    const rows = await this.rows(
      narrowed,
      filter.show,
      `LIMIT ${String(limit + 1)} OFFSET ${String(offset)}`,
    );
    return {
      today,
      counts: await this.counts(narrowed),
      rows: rows.slice(0, limit).map((row) => told(row, today)),
      more: rows.length > limit,
    };
  }

  /** All of a filter in batches, each read when the one before has been used. */
  async *batches(actor: Performer, filter: LetterFilter): AsyncGenerator<readonly LetterRow[]> {
    const today = await this.today.today();
    const { sql, params } = await this.narrowed(actor, filter, today);
    for (let after: Found | undefined; ;) {
      const next: Narrowed =
        after === undefined
          ? { sql, params }
          : {
              sql: `${sql} AND (${due}, d.case_id, d.key) > ($${String(params.length + 1)}::date,
                $${String(params.length + 2)}::uuid, $${String(params.length + 3)})`,
              params: [...params, after.row, after.caseId, after.key],
            };
      const rows = await this.rows(next, filter.show, `LIMIT ${String(BATCH)}`);
      if (rows.length > 0) yield rows.map((row) => told(row, today));
      after = rows.at(-1);
      if (rows.length < BATCH) return;
    }
  }

  private rows({ sql, params }: Narrowed, show: LetterShow, part: string): Promise<Found[]> {
    return rowsOf<Found>(
      this.database.manager,
      `SELECT d.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", d.kind, d.key, d.bearer,
              d.since::text, d.served_on::text AS "servedOn", d.due_on::text AS "dueOn", d.order_due_on::text AS "orderDueOn",
              d.step, d.done_on::text AS "doneOn", d.late, d.subject, d.answer, ${sender} AS sender,
              officer.display_name AS "officerName", ${due}::text AS row
         FROM ${tables} LEFT JOIN users officer ON officer.id = c.officer_id
         LEFT JOIN courts court ON court.id = d.sender LEFT JOIN organs organ ON organ.id = c.organ_id
        WHERE ${sql} AND ${shown[show]} ORDER BY ${due}, d.case_id, d.key ${part}`,
      [...params],
    );
  }

  private async counts({ sql, params }: Narrowed): Promise<LetterCounts> {
    const counts = letterShows.map((show) => `count(*) FILTER (WHERE ${shown[show]})::int AS "${show}"`);
    const [row] = await rowsOf<LetterCounts>(
      this.database.manager,
      `SELECT ${counts.join(', ')} FROM ${tables} WHERE ${sql}`,
      [...params],
    );
    return row ?? { open: 0, over: 0, done: 0, all: 0 };
  }

  private async narrowed(actor: Performer, filter: LetterFilter, today: CalendarDate): Promise<Narrowed> {
    const place = { alias: 'c', firstParam: 2 };
    const seen = await this.scopes.reading(this.database.manager, actor, place, toldTo);
    const params: unknown[] = [today, ...seen.params];
    const parts = [`$1::date IS NOT NULL AND d.kind NOT IN ('decision','mediationDocument')`, seen.sql];
    const and = (sql: (param: string) => string, value: unknown): void => {
      if (value !== undefined) parts.push(sql(`$${String(params.push(value))}`));
    };
    and((p) => `d.kind = ${p}`, filter.kind);
    and((p) => `d.since >= ${p}::date`, filter.from);
    and((p) => `d.since <= ${p}::date`, filter.to);
    and(
      (p) => `strpos(lower(concat_ws(' ', c.number, c.title, d.bearer, d.subject)), lower(${p})) > 0`,
      filter.text,
    );
    return { sql: parts.join(' AND '), params };
  }
}

function told({ orderDueOn, step, row: _, ...row }: Found, today: CalendarDate): LetterRow {
  const state = dutyState({ ...row, orderDueOn, step }, today);
  return { ...row, state, dueOn: orderDueOn ?? row.dueOn };
}
