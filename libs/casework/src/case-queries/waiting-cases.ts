import { Injectable } from '@nestjs/common';
import {
  addDays,
  officialCalendar,
  tracksIn,
  type CalendarDate,
  type Tracks,
  type WaitKind,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';
import type { CaseCursor } from './case-cursor.js';
import { waitConditions, type CaseFilter } from './case-filter.js';
import { CaseList, type CaseListAnswer, type CaseListRow } from './case-list.js';
import type { ActPlace } from './clock-acts.js';
import { lastDaySoon } from './due-days.js';
import { waitAnswers, type WaitAnswers, type Waiting } from './wait-answers.js';
import { toldClocks, waitClocksOf, type WaitClock } from './wait-clocks.js';

export const waitShows = ['over', 'soon'] as const;
export type WaitShow = (typeof waitShows)[number];

/** A page of a list of waiting cases, behind or before a row of it. */
export interface WaitPage {
  readonly mine: boolean;
  readonly show?: WaitShow;
  readonly limit: number;
  readonly after?: CaseCursor;
  readonly before?: CaseCursor;
}

export interface WaitingCase extends Waiting {
  readonly row: CaseListRow;
  readonly organName: string;
  readonly answers: WaitAnswers;
}

export interface WaitingCasesAnswer extends Omit<CaseListAnswer, 'rows'> {
  readonly today: CalendarDate;
  readonly rows: readonly WaitingCase[];
}

/** How many cases wait in one way; those whose period is over, and those where it soon is. */
export interface WaitCount {
  readonly all: number;
  readonly over: number;
  readonly soon: number;
}
export interface WaitSummary {
  readonly today: CalendarDate;
  readonly counts: Readonly<Record<WaitKind, WaitCount>>;
}

type Place = Omit<ActPlace, 'tracks'> &
  Omit<Tracks, 'phase'> &
  Pick<WaitingCase, 'organName' | 'waits'> & { readonly id: string };
type StoredClock = WaitClock & { readonly caseId: string };

/** The cases that wait for a correction, the end of a suspension or the review of a norm; what runs out first, first. */
@Injectable()
export class WaitingCases {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly list: CaseList,
    private readonly today: Today,
  ) {}

  async page(
    actor: Performer,
    waits: WaitKind,
    { mine, show, ...page }: WaitPage,
  ): Promise<WaitingCasesAnswer> {
    const today = await this.today.today();
    const filter: CaseFilter = { waits, ...(mine ? { officerId: actor.id } : {}), ...days(show, today) };
    const { rows, ...answer } = await this.list.page(actor, filter, {
      sort: 'waitsUntil',
      descending: false,
      ...page,
    });
    return { ...answer, today, rows: await this.told(rows, { actor, today }) };
  }

  async summary(actor: Performer, { mine }: Pick<WaitPage, 'mine'>): Promise<WaitSummary> {
    const today = await this.today.today();
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c', firstParam: 3 });
    const params: unknown[] = [today, lastDaySoon(officialCalendar, today), ...seen.params];
    const own = mine ? `AND c.officer_id = $${String(params.push(actor.id))}` : '';
    // Each list by itself, so that each is counted along an index of its own.
    const counted = Object.entries(waitConditions).map(
      ([kind, condition]) =>
        `SELECT '${kind}' AS kind, count(*)::int AS "all", count(*) FILTER (WHERE c.waits_until < $1::date)::int AS over,
                count(*) FILTER (WHERE c.waits_until BETWEEN $1::date AND $2::date)::int AS soon
           FROM cases c WHERE ${condition} AND ${seen.sql} ${own}`,
    );
    const rows = await this.database.manager.query<(WaitCount & { kind: WaitKind })[]>(
      counted.join(' UNION ALL '),
      params,
    );
    const countOf = (kind: WaitKind): WaitCount => {
      const { all = 0, over = 0, soon = 0 } = rows.find((row) => row.kind === kind) ?? {};
      return { all, over, soon };
    };
    const [correction, suspension, normReview] = [
      countOf('correction'),
      countOf('suspension'),
      countOf('normReview'),
    ];
    return { today, counts: { correction, suspension, normReview } };
  }

  /** What there is to tell of the rows of a page, with two questions for all of them. */
  private async told(
    rows: readonly CaseListRow[],
    reader: { readonly actor: Performer; readonly today: CalendarDate },
  ): Promise<WaitingCase[]> {
    const ids = rows.map(({ id }) => id);
    const places = await this.database.manager.query<Place[]>(
      `SELECT c.id, o.short_name AS "organName", c.waits, c.procedure, c.office_id AS "officeId", c.rule_set AS "ruleSet", c.phase, c.clock, c.mediation,
              c.norm_review AS "normReview", c.stay, c.officer_id AS "officerId",
              ARRAY(SELECT act FROM proposals WHERE case_id = c.id AND status = 'pending') AS proposed
         FROM cases c JOIN organs o ON o.id = c.organ_id WHERE c.id = ANY($1::uuid[]) AND c.waits IS NOT NULL`,
      [ids],
    );
    const clocks = await this.database.manager.query<StoredClock[]>(
      `SELECT case_id AS "caseId", rule, owner, status, article, started_on::text AS "startedOn", due_on::text AS "dueOn",
              provisional, explanation
         FROM deadlines WHERE case_id = ANY($1::uuid[]) AND rule = ANY($2::text[])
        ORDER BY due_on NULLS LAST, start_seq`,
      [ids, toldClocks],
    );
    return rows.flatMap((row) => {
      const place = places.find(({ id }) => id === row.id);
      if (!place) return [];
      const { id, organName, waits, ...rest } = place;
      const own = clocks.filter(({ caseId }) => caseId === id);
      const waiting = {
        waits,
        clocks: waitClocksOf(waits, own),
        place: { ...rest, tracks: tracksIn(rest.procedure, rest) },
      };
      return [{ row, organName, ...waiting, answers: waitAnswers(waiting, reader) }];
    });
  }
}

/** What is over ended before today; what soon is, within three working days. */
function days(show: WaitShow | undefined, today: CalendarDate): Pick<CaseFilter, 'waitsFrom' | 'waitsTo'> {
  if (show === undefined) return {};
  return show === 'over'
    ? { waitsTo: addDays(today, -1) }
    : { waitsFrom: today, waitsTo: lastDaySoon(officialCalendar, today) };
}
