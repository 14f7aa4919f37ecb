import { Injectable } from '@nestjs/common';
import {
  dutyState,
  officialCalendar,
  tracksIn,
  type CalendarDate,
  type DutyState,
  type ReconsiderationAct,
  type SupervisedKind,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';
import type { SupervisedDutyEntity } from '../supervision/index.js';
import { COUNTED } from './case-list.js';
import { tableActsFor, type ActPlace, type ClockAct } from './clock-acts.js';
import { lastDaySoon } from './due-days.js';

/** Opinion letters in one list; decisions and mediation documents in the other. */
export const supervisedLists = ['letters', 'performance'] as const;
export type SupervisedListName = (typeof supervisedLists)[number];
const openShows = ['open', 'over', 'soon'] as const;
export const supervisedShows = [...openShows, 'done'] as const;
export type SupervisedShow = (typeof supervisedShows)[number];

export interface SupervisedPage {
  readonly list: SupervisedListName;
  readonly show: SupervisedShow;
  readonly mine: boolean;
  readonly offset: number;
  readonly limit: number;
}

type Stored = Omit<SupervisedDutyEntity, 'caseId' | 'told'>;
export interface SupervisedRow extends Stored {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly kind: SupervisedKind;
  readonly officerName: string | null;
  readonly provisional: boolean;
  readonly state: DutyState;
  readonly acts: readonly ClockAct[];
}
/** What is done is counted up to COUNTED; one more says that there are more. */
export type SupervisedCounts = Readonly<Record<SupervisedShow, number>>;
export interface SupervisedAnswer {
  readonly today: CalendarDate;
  readonly counts: SupervisedCounts;
  readonly rows: readonly SupervisedRow[];
  readonly more: boolean;
}

/** No page lies further than this. */
export const FURTHEST_DUTY = 5000;
const due = "coalesce(d.order_due_on, d.due_on, 'infinity')";
/** As the indexes of the two lists say it. */
const kinds: Readonly<Record<SupervisedListName, string>> = {
  letters: `d.kind = 'opinionLetter'`,
  performance: `d.kind IN ('decision','mediationDocument')`,
};
const conditions: Readonly<Record<SupervisedShow, string>> = {
  open: 'd.done_on IS NULL',
  over: `d.done_on IS NULL AND ${due} < $1::date`,
  soon: `d.done_on IS NULL AND ${due} BETWEEN $1::date AND $2::date`,
  done: 'd.done_on IS NOT NULL',
};
/** A party reads of a duty once the paper that imposes it has reached the party (行政复议法 75, 76). */
export const toldTo = (organs: string): string =>
  `EXISTS (SELECT 1 FROM case_parties own WHERE own.case_id = d.case_id AND own.key = ANY(d.told)
            AND own.organ_id = ANY(${organs}))`;

/** What carries a duty on from where it stands (行政复议法 76, 77). */
const actsIn = (
  { kind, step, orderDueOn, told }: Pick<Found, 'kind' | 'step' | 'orderDueOn' | 'told'>,
  state: DutyState,
  over: boolean,
): readonly ReconsiderationAct[] => {
  const letter = kind === 'opinionLetter';
  if (state === 'done' || state === 'doneLate') return [];
  if (state === 'toServe') return [letter ? 'serveOpinionLetter' : 'serveDecision'];
  const done: ReconsiderationAct = letter ? 'receiveOpinionFeedback' : 'performed';
  // An order binds a respondent of the case; a letter to another organ only waits for its report.
  if (!over || (letter && told.length === 0)) return [done];
  if (orderDueOn === null) return [done, 'issuePerformanceOrder'];
  return [done, step === 'ordered' ? 'noticeTalk' : 'issueCriticism', 'issuePerformanceOrder'];
};

type Found = Omit<SupervisedRow, 'state' | 'acts'> &
  Pick<SupervisedDutyEntity, 'told'> &
  Omit<ActPlace, 'tracks'> &
  Readonly<Record<string, unknown>>;

/** The duties under supervision in the cases somebody sees; what runs out first comes first. */
@Injectable()
export class SupervisedList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async page(actor: Performer, page: SupervisedPage): Promise<SupervisedAnswer> {
    const today = await this.today.today();
    const tx = this.database.manager;
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 5 }, toldTo);
    const params: unknown[] = [
      today,
      lastDaySoon(officialCalendar, today),
      page.limit + 1,
      page.offset,
      ...seen.params,
    ];
    const own = page.mine ? `AND c.officer_id = $${String(params.push(actor.id))}` : '';
    const order = page.show === 'done' ? 'd.done_on DESC' : due;
    const found = await rowsOf<Found>(
      tx,
      `SELECT d.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", d.kind, d.key, d.bearer, d.told,
              d.since::text, d.served_on::text AS "servedOn", d.length, d.unit, d.due_on::text AS "dueOn",
              d.order_due_on::text AS "orderDueOn", d.orders, d.step, d.done_on::text AS "doneOn", d.late,
              officer.display_name AS "officerName", c.officer_id AS "officerId", c.procedure,
              c.office_id AS "officeId", c.rule_set AS "ruleSet", c.phase,
              c.clock, c.mediation, c.norm_review AS "normReview", c.stay,
              ARRAY(SELECT act FROM proposals WHERE case_id = c.id AND status = 'pending') AS proposed,
              coalesce((SELECT true FROM deadlines t WHERE t.case_id = d.case_id AND t.provisional
                       AND t.due_on = coalesce(d.order_due_on, d.due_on)
                       AND t.rule IN ('rc_perform', 'rc_perform_order', 'rc_opinion_feedback') LIMIT 1), false) AS provisional
         FROM supervised_duties d JOIN cases c ON c.id = d.case_id LEFT JOIN users officer ON officer.id = c.officer_id
        WHERE ${kinds[page.list]} AND ${conditions[page.show]} AND $1::date <= $2::date AND ${seen.sql} ${own}
        ORDER BY ${order}, d.case_id, d.key LIMIT $3 OFFSET $4`,
      params,
    );
    return {
      today,
      counts: await this.counts(actor, page, today),
      rows: found.slice(0, page.limit).map((row) => told(row, { actor, today })),
      more: found.length > page.limit,
    };
  }

  private async counts(
    actor: Performer,
    { list, mine }: SupervisedPage,
    today: CalendarDate,
  ): Promise<SupervisedCounts> {
    const tx = this.database.manager;
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 3 }, toldTo);
    const params: unknown[] = [today, lastDaySoon(officialCalendar, today), ...seen.params];
    const own = mine ? `AND c.officer_id = $${String(params.push(actor.id))}` : '';
    const open = openShows.map((show) => `count(*) FILTER (WHERE ${conditions[show]})::int AS ${show}`);
    const from = `FROM supervised_duties d JOIN cases c ON c.id = d.case_id WHERE ${kinds[list]} AND ${seen.sql} ${own}`;
    // Few are open, along an index of their own; what is done grows for ever and is counted only so far.
    const [counts] = await rowsOf<SupervisedCounts>(
      tx,
      `SELECT ${open.join(', ')},
              (SELECT count(*)::int FROM (SELECT 1 ${from} AND ${conditions.done} LIMIT ${String(COUNTED + 1)}) seen) AS done
         ${from} AND d.done_on IS NULL`,
      params,
    );
    return counts ?? { open: 0, over: 0, soon: 0, done: 0 };
  }
}

function told(
  {
    officerId,
    officeId,
    procedure,
    ruleSet,
    phase,
    clock,
    mediation,
    normReview,
    stay,
    proposed,
    told: parties,
    ...row
  }: Found,
  { actor, today }: { readonly actor: Performer; readonly today: CalendarDate },
): SupervisedRow {
  const state = dutyState(row, today);
  const dueOn = row.orderDueOn ?? row.dueOn;
  const tracks = tracksIn(procedure, { phase, clock, mediation, normReview, stay });
  const place = { officerId, officeId, procedure, ruleSet, tracks, proposed };
  const over = dueOn !== null && dueOn < today;
  return { ...row, state, acts: tableActsFor(actor, place, actsIn({ ...row, told: parties }, state, over)) };
}
