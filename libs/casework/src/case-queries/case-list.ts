import { Injectable } from '@nestjs/common';
import type { CalendarDate, Phase } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';

/** What the register can be narrowed by; every part is optional. */
export interface CaseFilter {
  readonly phases?: readonly Phase[];
  readonly officerId?: string;
  readonly respondentId?: string;
  readonly category?: string;
  readonly matter?: string;
  readonly receivedFrom?: CalendarDate;
  readonly receivedTo?: CalendarDate;
  readonly dueTo?: CalendarDate;
  readonly open?: boolean;
  /** Part of a number, a title or a party's name. */
  readonly text?: string;
}

export const caseSorts = ['receivedOn', 'nextDueOn', 'number', 'phase'] as const;
export type CaseSort = (typeof caseSorts)[number];

export interface CasePage {
  readonly sort: CaseSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface CaseListRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly phase: Phase;
  readonly clock: string;
  readonly route: string | null;
  readonly ruleSet: string;
  readonly category: string;
  readonly matter: string;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly receivedOn: CalendarDate;
  readonly nextDueOn: CalendarDate | null;
  readonly nextRule: string | null;
  readonly outcome: string | null;
  readonly flags: readonly string[];
  readonly applicants: readonly string[];
  readonly respondents: readonly string[];
}

const columns: Readonly<Record<CaseSort, string>> = {
  receivedOn: 'c.received_on',
  nextDueOn: 'c.next_due_on',
  number: 'c.number',
  phase: 'c.phase',
};

/** The register: what a person may see of the cases, filtered, sorted, page by page. */
@Injectable()
export class CaseList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
  ) {}

  async page(
    actor: Performer,
    filter: CaseFilter,
    page: CasePage,
  ): Promise<{ rows: CaseListRow[]; total: number }> {
    const { where, params } = await this.condition(actor, filter);
    const order = `${columns[page.sort]} ${page.descending ? 'DESC' : 'ASC'} NULLS LAST, c.id ${page.descending ? 'DESC' : 'ASC'}`;
    const rows = await this.database.manager.query<CaseListRow[]>(
      `SELECT c.id, c.number, c.title, c.phase, c.clock, c.route, c.rule_set AS "ruleSet", c.category, c.matter,
              c.officer_id AS "officerId", u.display_name AS "officerName", c.received_on::text AS "receivedOn",
              c.next_due_on::text AS "nextDueOn", c.next_rule AS "nextRule", c.outcome, c.flags,
              ARRAY(SELECT p.name FROM case_parties p WHERE p.case_id = c.id AND p.role = 'applicant' ORDER BY p.key) AS applicants,
              ARRAY(SELECT p.name FROM case_parties p WHERE p.case_id = c.id AND p.role = 'respondent' ORDER BY p.key) AS respondents
         FROM cases c LEFT JOIN users u ON u.id = c.officer_id
        WHERE ${where} ORDER BY ${order} LIMIT ${String(page.limit)} OFFSET ${String(page.offset)}`,
      params,
    );
    const [{ total } = { total: 0 }] = await this.database.manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM cases c WHERE ${where}`,
      params,
    );
    return { rows, total };
  }

  private async condition(
    actor: Performer,
    filter: CaseFilter,
  ): Promise<{ where: string; params: unknown[] }> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c' });
    const params: unknown[] = [...seen.params];
    const parts = [seen.sql];
    const add = (sql: (place: string) => string, value: unknown): void => {
      if (value === undefined) return;
      params.push(value);
      parts.push(sql(`$${String(params.length)}`));
    };
    add((p) => `c.phase = ANY(${p})`, filter.phases);
    add((p) => `c.officer_id = ${p}`, filter.officerId);
    add((p) => `c.category = ${p}`, filter.category);
    add((p) => `c.matter = ${p}`, filter.matter);
    add((p) => `c.received_on >= ${p}`, filter.receivedFrom);
    add((p) => `c.received_on <= ${p}`, filter.receivedTo);
    add((p) => `c.next_due_on <= ${p}`, filter.dueTo);
    add(
      (p) =>
        `EXISTS (SELECT 1 FROM case_parties p WHERE p.case_id = c.id AND p.role = 'respondent' AND p.organ_id = ${p})`,
      filter.respondentId,
    );
    add(
      (p) =>
        `(c.number ILIKE ${p} OR c.title ILIKE ${p} OR EXISTS (SELECT 1 FROM case_parties p WHERE p.case_id = c.id AND p.name ILIKE ${p}))`,
      filter.text === undefined ? undefined : `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
    );
    if (filter.open !== undefined)
      parts.push(filter.open ? 'c.closed_on IS NULL' : 'c.closed_on IS NOT NULL');
    return { where: parts.join(' AND '), params };
  }
}
