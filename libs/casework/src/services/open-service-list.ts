import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes, type Actor } from '../people/index.js';
import { openServiceStates, type OpenServiceEntity, type OpenServiceState } from './open-service.entity.js';

export const openServiceSorts = ['since', 'failed', 'publishedUntil'] as const;
export type OpenServiceSort = (typeof openServiceSorts)[number];

export interface OpenServiceQuestion {
  readonly state?: OpenServiceState | undefined;
  /** Of the cases assigned to the reader. */
  readonly mine: boolean;
  readonly sort: OpenServiceSort;
  readonly descending: boolean;
  /** Rows to leave out: those of the pages before. */
  readonly offset: number;
  readonly limit: number;
}

export interface OpenServiceRow extends Omit<OpenServiceEntity, 'lastFailedOn' | 'lastFailure'> {
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly organName: string;
  readonly officerName: string | null;
  readonly lastFailedOn: CalendarDate | null;
  readonly lastFailure: string | null;
}
export type OpenServiceCounts = Readonly<Record<OpenServiceState | 'all', number>>;

/** No page lies further than this. */
export const FURTHEST_OPEN_SERVICE = 5000;

// Each along an index of its own.
const orders: Readonly<Record<OpenServiceSort, readonly string[]>> = {
  since: ['s.since', 's.case_id', 's.position'],
  failed: ['s.failed', 's.since', 's.case_id', 's.position'],
  publishedUntil: ['s.published_until', 's.case_id', 's.position'],
};

/** A party reads of what is still to reach itself; of a letter only once it has (行政复议法 76). */
const toldTo = (organs: string): string =>
  `EXISTS (SELECT 1 FROM case_parties own WHERE own.case_id = s.case_id AND own.key = s.recipient
            AND own.organ_id = ANY(${organs}))`;

/** What is still to be served in the cases somebody sees. */
@Injectable()
export class OpenServiceList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async of(
    actor: Actor,
    question: OpenServiceQuestion,
  ): Promise<{ today: CalendarDate; rows: OpenServiceRow[]; more: boolean }> {
    const tx = this.database.manager;
    const { sort, descending, offset, limit } = question;
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 5 }, toldTo);
    const direction = descending ? ' DESC' : '';
    const rows = await rowsOf<OpenServiceRow>(
      tx,
      `SELECT s.case_id AS "caseId", s.position, s.document, s.act, s.recipient, s.name, s.since::text, s.state, s.failed,
              s.last_failed_on::text AS "lastFailedOn", s.last_failure AS "lastFailure",
              s.published_until::text AS "publishedUntil", c.number AS "caseNumber", c.title AS "caseTitle",
              o.short_name AS "organName", officer.display_name AS "officerName"
         FROM open_services s JOIN cases c ON c.id = s.case_id JOIN organs o ON o.id = c.organ_id
         LEFT JOIN users officer ON officer.id = c.officer_id
        WHERE ($1::text IS NULL OR s.state = $1) AND ($2::uuid IS NULL OR c.officer_id = $2)
          ${sort === 'publishedUntil' ? 'AND s.published_until IS NOT NULL' : ''} AND ${seen.sql}
        ORDER BY ${orders[sort].map((column) => `${column}${direction}`).join(', ')} LIMIT $3 OFFSET $4`,
      [question.state ?? null, question.mine ? actor.id : null, limit + 1, offset, ...seen.params],
    );
    return { today: await this.today.today(), rows: rows.slice(0, limit), more: rows.length > limit };
  }

  async counts(actor: Actor, { mine }: Pick<OpenServiceQuestion, 'mine'>): Promise<OpenServiceCounts> {
    const tx = this.database.manager;
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 2 }, toldTo);
    const rows = await rowsOf<{ state: OpenServiceState; count: number }>(
      tx,
      `SELECT s.state, count(*)::int AS count FROM open_services s JOIN cases c ON c.id = s.case_id
        WHERE ($1::uuid IS NULL OR c.officer_id = $1) AND ${seen.sql} GROUP BY s.state`,
      [mine ? actor.id : null, ...seen.params],
    );
    const countOf = (state: OpenServiceState): number => rows.find((row) => row.state === state)?.count ?? 0;
    const all = openServiceStates.reduce((sum, state) => sum + countOf(state), 0);
    return {
      all,
      open: countOf('open'),
      returned: countOf('returned'),
      published: countOf('published'),
    };
  }
}
