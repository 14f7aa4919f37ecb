import { Injectable } from '@nestjs/common';
import {
  isEmptyYear,
  yearBefore,
  yearFigures,
  yearPeriod,
  yearReport,
  type CalendarDate,
  type Locale,
  type YearFigure,
  type YearFigures,
  type YearPeriod,
  type YearReport,
  type YearReportFacts,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import type { Actor } from '../people/index.js';
import { yearBases, yearCountings } from './year-figure-sql.js';
import { ReportOrganNotFound, YearReportOrgans, type ReportOrgan } from './year-report-organs.js';

/** Which report is asked for. */
export interface YearAsked {
  readonly year: number;
  /** The last day counted; the last of the year or today where none is named. */
  readonly until?: CalendarDate | undefined;
  readonly organ?: string | undefined;
  /** With the organs below it. */
  readonly below?: boolean | undefined;
}

/** The day asked for is not of the year, or has not come. */
export class YearNotReported extends Error {
  override readonly name = 'YearNotReported';

  constructor(readonly field: 'year' | 'until') {
    super(field);
  }
}

export interface YearReportRead extends YearReport {
  readonly facts: YearReportFacts;
  readonly before: YearFigures;
  readonly organ: ReportOrgan;
  /** Of which organs the reader may ask. */
  readonly organs: readonly ReportOrgan[];
  /** The first year of which there are cases; null where there are none. */
  readonly firstYear: number | null;
  readonly empty: boolean;
}

/** A case behind a figure. */
export interface YearCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly receivedOn: CalendarDate;
}
export interface YearCasePage {
  readonly total: number;
  readonly rows: readonly YearCase[];
  readonly more: boolean;
}
export interface CasePlace {
  readonly offset: number;
  readonly limit: number;
}

interface Reading {
  readonly organ: ReportOrgan;
  readonly organs: readonly ReportOrgan[];
  readonly organIds: readonly string[];
  readonly withBelow: boolean;
  readonly period: YearPeriod;
  readonly today: CalendarDate;
}

/** The year of an organ by day, from what each case counts; nothing of it is typed (law.md H). */
@Injectable()
export class YearReports {
  constructor(
    private readonly database: Database,
    private readonly organs: YearReportOrgans,
    private readonly today: Today,
  ) {}

  async read(actor: Actor, asked: YearAsked, locale: Locale): Promise<YearReportRead> {
    const { organ, organs, organIds, withBelow, period, today } = await this.reading(actor, asked);
    const figures = await this.figures(actor, organIds, period);
    const before = await this.figures(actor, organIds, yearBefore(period));
    const facts: YearReportFacts = {
      period,
      today,
      organ: organ.name,
      below: withBelow,
      figures,
      before: isEmptyYear(before) ? null : before,
    };
    const firstYear = await this.firstYear(actor, organIds);
    return {
      ...yearReport(facts, locale),
      ...{ facts, before, organ, organs, firstYear, empty: isEmptyYear(figures) },
    };
  }

  /** The cases behind a figure, by number. */
  async cases(
    actor: Actor,
    asked: YearAsked & { readonly figure: YearFigure },
    { offset, limit }: CasePlace,
  ): Promise<YearCasePage> {
    const { organIds, period } = await this.reading(actor, asked);
    const { sql, params } = await this.organs.scope(actor, FIRST_FREE);
    const { base, when } = yearCountings[asked.figure];
    const found = await rowsOf<YearCase & { readonly total: number }>(
      this.database.manager,
      `${yearBases(sql)}
       SELECT c.id, c.number, c.title, c.received_on::text AS "receivedOn", count(*) OVER ()::int AS total
         FROM cases c WHERE c.id IN (SELECT case_id FROM ${base} WHERE ${when})
        ORDER BY c.received_on, c.number LIMIT ${String(limit + 1)} OFFSET ${String(offset)}`,
      [organIds, period.from, period.until, ...params],
    );
    return {
      total: found[0]?.total ?? 0,
      rows: found.slice(0, limit).map(({ total: _, ...row }) => row),
      more: found.length > limit,
    };
  }

  private async reading(actor: Actor, { year, until, organ: wanted, below }: YearAsked): Promise<Reading> {
    const organs = await this.organs.of(actor);
    const organ = wanted === undefined ? organs[0] : organs.find(({ id }) => id === wanted);
    if (organ === undefined) throw new ReportOrganNotFound();
    const today = await this.today.today();
    const period = yearPeriod(year, until ?? null, today);
    if (period === null) throw new YearNotReported(until === undefined ? 'year' : 'until');
    const withBelow = below === true && organ.below;
    const organIds = withBelow ? organ.within : [organ.id];
    return { organ, organs, organIds, withBelow, period, today };
  }

  private async figures(
    actor: Actor,
    organIds: readonly string[],
    { from, until }: YearPeriod,
  ): Promise<YearFigures> {
    const { sql, params } = await this.organs.scope(actor, FIRST_FREE);
    const [counted] = await rowsOf<YearFigures>(
      this.database.manager,
      `${yearBases(sql)} SELECT * FROM ${bases.map(countsOf).join(' CROSS JOIN ')}`,
      [organIds, from, until, ...params],
    );
    if (!counted) throw new Error('the figures of a year are always one row');
    return counted;
  }

  private async firstYear(actor: Actor, organIds: readonly string[]): Promise<number | null> {
    const { sql, params } = await this.organs.scope(actor, 2);
    const [first] = await rowsOf<{ readonly year: number }>(
      this.database.manager,
      `SELECT extract(year FROM c.received_on)::int AS year FROM cases c
        WHERE c.organ_id = ANY($1::text[]) AND ${sql} ORDER BY c.received_on LIMIT 1`,
      [organIds, ...params],
    );
    return first?.year ?? null;
  }
}

const FIRST_FREE = 4;
const bases = ['rc', 'suits', 'events'] as const;

/** All figures of one base in one row. */
function countsOf(base: (typeof bases)[number]): string {
  const each = yearFigures
    .filter((code) => yearCountings[code].base === base)
    .map((code) => `count(*) FILTER (WHERE ${yearCountings[code].when})::int AS "${code}"`);
  return `(SELECT ${each.join(', ')} FROM ${base}) of_${base}`;
}
