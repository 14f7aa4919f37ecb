import { Injectable } from '@nestjs/common';
import {
  appearanceRates,
  type AppearanceCount,
  type AppearanceRates,
  type CalendarDate,
  type Instance,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Actor } from '../people/index.js';
import type { CourtAppearanceEntity } from './court-appearance.entity.js';

export const appearanceShows = ['all', 'absent', 'attended', 'ahead'] as const;
export type AppearanceShow = (typeof appearanceShows)[number];

export interface AppearanceFilter {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly show: AppearanceShow;
  readonly instance?: Instance | undefined;
  /** A defendant organ. */
  readonly organId?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface AppearanceRow extends CourtAppearanceEntity {
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly court: string | null;
  readonly headOfName: string | null;
  readonly officerName: string | null;
}
/** The rates of one organ or instance; the whole has neither. */
export interface AppearanceGroup extends AppearanceCount {
  readonly key: string;
  readonly name: string;
  readonly rates: AppearanceRates;
}
export interface AppearancePage {
  readonly today: CalendarDate;
  readonly rows: readonly AppearanceRow[];
  readonly more: boolean;
  readonly whole: AppearanceCount & { readonly rates: AppearanceRates };
  readonly byInstance: readonly AppearanceGroup[];
  readonly byOrgan: readonly AppearanceGroup[];
}

const shows: Readonly<Record<AppearanceShow, string>> = {
  all: 'a.held',
  absent: 'a.held AND NOT a.attended',
  attended: 'a.held AND a.attended',
  ahead: 'NOT a.held',
};
const nothing: AppearanceCount = {
  heard: 0,
  attended: 0,
  chief: 0,
  spoke: 0,
  ordered: 0,
  orderedAttended: 0,
};

/** Cases heard in the period, each once per instance; a head of another defendant does not count for an organ (law.md H.3). */
const counted = `count(*)::int AS heard, count(*) FILTER (WHERE attended)::int AS attended,
  count(*) FILTER (WHERE chief)::int AS chief, count(*) FILTER (WHERE spoke)::int AS spoke,
  count(*) FILTER (WHERE ordered)::int AS ordered,
  count(*) FILTER (WHERE ordered AND attended)::int AS "orderedAttended"`;
const ofCase = (own: string): string => `bool_or(a.attended AND ${own}) AS attended,
  bool_or(a.attended AND a.head_post = 'chief' AND ${own}) AS chief,
  bool_or(a.spoke AND ${own}) AS spoke, bool_or(a.ordered) AS ordered`;

/** The register of appearances 负责人出庭应诉台账, with its rates, in the cases somebody sees. */
@Injectable()
export class AppearanceRegister {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async page(actor: Actor, filter: AppearanceFilter): Promise<AppearancePage> {
    const { sql, params } = await this.narrowed(actor, filter);
    const found = await rowsOf<AppearanceRow>(
      this.database.manager,
      `SELECT a.case_id AS "caseId", a.hearing, a.instance, a.day::text, a.held, a.ordered, a.attended,
              a.left_early AS "leftEarly", a.spoke, a.head_name AS "headName", a.head_post AS "headPost",
              a.head_of AS "headOf", a.absence, c.number AS "caseNumber", c.title AS "caseTitle",
              c.particulars->>'court' AS court, organ.name AS "headOfName", officer.display_name AS "officerName"
         FROM court_appearances a JOIN cases c ON c.id = a.case_id
         LEFT JOIN organs organ ON organ.id = a.head_of LEFT JOIN users officer ON officer.id = c.officer_id
        WHERE ${sql} AND ${shows[filter.show]}
        ORDER BY a.day ${filter.show === 'ahead' ? '' : 'DESC'}, a.case_id, a.hearing
        LIMIT ${String(filter.limit + 1)} OFFSET ${String(filter.offset)}`,
      params,
    );
    return {
      today: await this.today.today(),
      rows: found.slice(0, filter.limit),
      more: found.length > filter.limit,
      ...(await this.rates(sql, params)),
    };
  }

  private async rates(
    sql: string,
    params: readonly unknown[],
  ): Promise<Pick<AppearancePage, 'whole' | 'byInstance' | 'byOrgan'>> {
    const tx = this.database.manager;
    const heard = `SELECT a.case_id, a.instance, ${ofCase('true')} FROM court_appearances a
      JOIN cases c ON c.id = a.case_id WHERE a.held AND ${sql} GROUP BY a.case_id, a.instance`;
    const byInstance = await rowsOf<AppearanceCount & { key: string; name: string }>(
      tx,
      `SELECT instance AS key, instance AS name, ${counted} FROM (${heard}) h GROUP BY instance ORDER BY instance`,
      [...params],
    );
    const byOrgan = await rowsOf<AppearanceCount & { key: string; name: string }>(
      tx,
      `SELECT organ AS key, o.name, ${counted} FROM (
         SELECT a.case_id, a.instance, p.organ_id AS organ,
                ${ofCase('(a.head_of IS NULL OR a.head_of = p.organ_id)')}
           FROM court_appearances a JOIN cases c ON c.id = a.case_id
           JOIN case_parties p ON p.case_id = c.id AND p.role = 'defendant' AND p.organ_id IS NOT NULL
          WHERE a.held AND ${sql} GROUP BY a.case_id, a.instance, p.organ_id) h
         JOIN organs o ON o.id = organ GROUP BY organ, o.name ORDER BY count(*) DESC, o.name`,
      [...params],
    );
    const [whole = nothing] = await rowsOf<AppearanceCount>(tx, `SELECT ${counted} FROM (${heard}) h`, [
      ...params,
    ]);
    const rated = <Count extends AppearanceCount>(count: Count) => ({
      ...count,
      rates: appearanceRates(count),
    });
    return { whole: rated(whole), byInstance: byInstance.map(rated), byOrgan: byOrgan.map(rated) };
  }

  private async narrowed(
    actor: Actor,
    { from, to, instance, organId }: AppearanceFilter,
  ): Promise<{ readonly sql: string; readonly params: unknown[] }> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c', firstParam: 3 });
    const params: unknown[] = [from, to, ...seen.params];
    const parts = ['a.day BETWEEN $1::date AND $2::date', seen.sql];
    if (instance !== undefined) parts.push(`a.instance = $${String(params.push(instance))}`);
    if (organId !== undefined)
      parts.push(`EXISTS (SELECT 1 FROM case_parties d WHERE d.case_id = c.id AND d.role = 'defendant'
                    AND d.organ_id = $${String(params.push(organId))})`);
    return { sql: parts.join(' AND '), params };
  }
}
