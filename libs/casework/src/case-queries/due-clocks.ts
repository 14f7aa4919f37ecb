import { Injectable } from '@nestjs/common';
import {
  officialCalendar,
  type Article,
  type CalendarDate,
  type DeadlineOwner,
  type DeadlineStatus,
  type ExplanationStep,
  tracksIn,
  type CasePhase,
  type ProcedureName,
  type Unit,
} from '@mingjing/domain';
import type { RowTracks } from '../cases/index.js';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';
import { clockActsFor, type ClockAct, type ClockPlace } from './clock-acts.js';
import { clockToldTo } from './told-to-party.js';
import { lastDaySoon, nextDays, owesHimself } from './due-days.js';

export const dueShows = ['overdue', 'soon', 'waiting'] as const;
export type DueShow = (typeof dueShows)[number];

/** What the list of open clocks can be narrowed by. */
export interface DueFilter {
  /** Of the cases assigned to the reader. */
  readonly mine: boolean;
  readonly show?: DueShow;
  readonly dueOn?: CalendarDate;
  readonly officerId?: string;
  /** Of the cases nobody has been given yet. */
  readonly unassigned?: boolean;
}

export interface DueRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly procedure: ProcedureName;
  readonly phase: CasePhase;
  readonly organName: string;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly rule: string;
  readonly keyName: string | null;
  readonly owner: DeadlineOwner;
  readonly status: DeadlineStatus;
  readonly article: Article;
  readonly unit: Unit;
  readonly dueOn: CalendarDate;
  readonly provisional: boolean;
  readonly needsVerification: boolean;
  readonly explanation: readonly ExplanationStep[];
  readonly settledBy: readonly ClockAct[];
}

export interface DuePage {
  readonly today: CalendarDate;
  readonly total: number;
  readonly rows: readonly DueRow[];
}

export interface DueCount {
  readonly clocks: number;
  readonly cases: number;
}

/** The clocks of one day of the week to come; what else falls on a day will stand beside them. */
export interface DueDay {
  readonly day: CalendarDate;
  readonly working: boolean;
  readonly holiday: boolean;
  readonly makeUp: boolean;
  readonly clocks: number;
}

export interface OfficerLoad {
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly organName: string;
  readonly clocks: number;
  readonly overdue: number;
}

export interface DueSummary {
  readonly today: CalendarDate;
  readonly counts: Readonly<Record<'all' | 'today' | DueShow, DueCount>>;
  readonly week: readonly DueDay[];
  readonly officers: readonly OfficerLoad[];
}

interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

const FROM = `FROM deadlines d JOIN cases c ON c.id = d.case_id
         JOIN organs o ON o.id = c.organ_id
         LEFT JOIN users u ON u.id = c.officer_id`;
const MOST_OFFICERS = 200;

/** Open clocks of the cases a person may see: page by page, earliest and so overdue first, and counted as a whole. */
@Injectable()
export class DueClocks {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async page(
    actor: Performer,
    filter: DueFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<DuePage> {
    const today = await this.today.today();
    const { sql, params } = narrowed(await this.open(actor, filter.mine), { filter, actor, today });
    const rows = await this.database.manager.query<Placed[]>(
      `SELECT d.id, d.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", o.short_name AS "organName",
              c.officer_id AS "officerId", u.display_name AS "officerName", d.rule, d.key, coalesce(p.name, s.bearer) AS "keyName", d.owner, d.status,
              d.article, d.unit, d.due_on::text AS "dueOn", d.provisional, d.needs_verification AS "needsVerification",
              d.explanation, c.procedure, c.office_id AS "officeId", c.rule_set AS "ruleSet", c.phase, c.clock, c.mediation, c.norm_review AS "normReview", c.stay, c.performance,
              ARRAY(SELECT act FROM proposals WHERE case_id = c.id AND status = 'pending') AS proposed
         ${FROM} LEFT JOIN case_parties p ON p.case_id = d.case_id AND p.key = d.key
         LEFT JOIN supervised_duties s ON s.case_id = d.case_id AND s.key = d.key
        WHERE ${sql} ORDER BY d.due_on, d.id LIMIT ${String(limit)} OFFSET ${String(offset)}`,
      [...params],
    );
    const [{ total } = { total: 0 }] = await this.database.manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total ${FROM} WHERE ${sql}`,
      [...params],
    );
    return { today, total, rows: rows.map((row) => withActs(row, actor)) };
  }

  /** The numbers beside the list, of everything the reader may see and not of the page that was read. */
  async summary(actor: Performer, { mine }: Pick<DueFilter, 'mine'>): Promise<DueSummary> {
    const today = await this.today.today();
    const open = await this.open(actor, mine);
    return {
      today,
      counts: await this.counts(open, actor, today),
      week: await this.week(open, today),
      officers: mine ? [] : await this.officers(open, today),
    };
  }

  private async counts(
    open: Condition,
    actor: Performer,
    today: CalendarDate,
  ): Promise<DueSummary['counts']> {
    const first = open.params.length + 1;
    const [day, soon, own] = [0, 1, 2].map((index) => `$${String(first + index)}`) as [
      string,
      string,
      string,
    ];
    const parts: Readonly<Record<keyof DueSummary['counts'], string>> = {
      all: `${day}::date IS NOT NULL`,
      today: `d.due_on = ${day}::date`,
      overdue: `d.due_on < ${day}::date`,
      soon: `d.due_on BETWEEN ${day}::date AND ${soon}::date`,
      waiting: `NOT d.owner = ANY(${own}::text[])`,
    };
    const columns = Object.entries(parts).map(
      ([name, sql]) =>
        `count(*) FILTER (WHERE ${sql})::int AS "${name}Clocks", count(DISTINCT c.id) FILTER (WHERE ${sql})::int AS "${name}Cases"`,
    );
    const [row = {}] = await this.database.manager.query<Record<string, number>[]>(
      `SELECT ${columns.join(', ')} ${FROM} WHERE ${open.sql}`,
      [...open.params, today, lastDaySoon(officialCalendar, today), owesHimself(actor)],
    );
    const countOf = (name: string): DueCount => ({
      clocks: row[`${name}Clocks`] ?? 0,
      cases: row[`${name}Cases`] ?? 0,
    });
    return {
      all: countOf('all'),
      today: countOf('today'),
      overdue: countOf('overdue'),
      soon: countOf('soon'),
      waiting: countOf('waiting'),
    };
  }

  private async week(open: Condition, today: CalendarDate): Promise<DueDay[]> {
    const days = nextDays(officialCalendar, today);
    const due = await this.database.manager.query<{ day: string; clocks: number }[]>(
      `SELECT d.due_on::text AS day, count(*)::int AS clocks ${FROM}
        WHERE ${open.sql} AND d.due_on = ANY($${String(open.params.length + 1)}::date[]) GROUP BY 1`,
      [...open.params, days.map(({ day }) => day)],
    );
    return days.map((day) => ({ ...day, clocks: due.find((each) => each.day === day.day)?.clocks ?? 0 }));
  }

  private async officers(open: Condition, today: CalendarDate): Promise<OfficerLoad[]> {
    const day = `$${String(open.params.length + 1)}::date`;
    return this.database.manager.query<OfficerLoad[]>(
      `SELECT c.officer_id AS "officerId", u.display_name AS "officerName", min(o.short_name) AS "organName",
              count(*)::int AS clocks, count(*) FILTER (WHERE d.due_on < ${day})::int AS overdue
         ${FROM} WHERE ${open.sql} GROUP BY 1, 2
        ORDER BY overdue DESC, clocks DESC, 2 LIMIT ${String(MOST_OFFICERS)}`,
      [...open.params, today],
    );
  }

  private async open(actor: Performer, mine: boolean): Promise<Condition> {
    const seen = await this.scopes.reading(
      this.database.manager,
      actor,
      { alias: 'c', firstParam: 1 },
      clockToldTo,
    );
    const params: unknown[] = [...seen.params];
    const own = mine ? `AND c.officer_id = $${String(params.push(actor.id))}` : '';
    const sql = `d.status IN ('running','missed') AND c.closed_on IS NULL AND d.kind <> 'estimate' AND ${seen.sql} ${own}`;
    return { sql, params };
  }
}

function narrowed(
  open: Condition,
  { filter, actor, today }: { filter: DueFilter; actor: Performer; today: CalendarDate },
): Condition {
  const params = [...open.params];
  const parts = [open.sql];
  const add = (sql: (place: string) => string, value: unknown): void =>
    void parts.push(sql(`$${String(params.push(value))}`));
  const { show, dueOn, officerId, unassigned } = filter;
  if (show === 'overdue') add((p) => `d.due_on < ${p}::date`, today);
  if (show === 'soon') {
    add((p) => `d.due_on >= ${p}::date`, today);
    add((p) => `d.due_on <= ${p}::date`, lastDaySoon(officialCalendar, today));
  }
  if (show === 'waiting') add((p) => `NOT d.owner = ANY(${p}::text[])`, owesHimself(actor));
  if (dueOn !== undefined) add((p) => `d.due_on = ${p}::date`, dueOn);
  if (officerId !== undefined) add((p) => `c.officer_id = ${p}`, officerId);
  if (unassigned) parts.push('c.officer_id IS NULL');
  return { sql: parts.join(' AND '), params };
}

type Placed = DueRow & Omit<ClockPlace, 'tracks'> & Omit<RowTracks, 'phase'>;

function withActs(row: Placed, actor: Performer): DueRow {
  const {
    ruleSet: _,
    key: _k,
    officeId: _o,
    clock: _c,
    mediation: _m,
    normReview: _n,
    stay: _s,
    performance: _f,
    proposed: _p,
    ...due
  } = row;
  return { ...due, settledBy: clockActsFor(actor, { ...row, tracks: tracksIn(row.procedure, row) }) };
}
