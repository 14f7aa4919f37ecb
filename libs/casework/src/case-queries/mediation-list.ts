import { Injectable } from '@nestjs/common';
import type { CalendarDate, CasePhase, ProcedureName, Tracks } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';

/** Mediations that go on, and those that came to an end. */
export const mediationShows = ['open', 'agreed', 'ended'] as const;
export type MediationShow = (typeof mediationShows)[number];
export const mediationSorts = ['receivedOn', 'nextSession', 'dueOn'] as const;
export type MediationSort = (typeof mediationSorts)[number];

/** A mediation of its own, or the mediation beside a review. */
export interface MediationRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly procedure: ProcedureName;
  readonly phase: CasePhase;
  /** The track beside a review; `none` in a mediation of its own. */
  readonly track: Tracks['mediation'];
  readonly organName: string;
  readonly officerName: string | null;
  readonly mediators: readonly string[];
  readonly receivedOn: CalendarDate;
  readonly nextSession: CalendarDate | null;
  readonly sessions: number;
  readonly dueOn: CalendarDate | null;
  readonly dueRule: string | null;
}

export interface MediationQuestion {
  readonly show?: MediationShow | undefined;
  readonly procedure?: ProcedureName | undefined;
  readonly sort: MediationSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export const FURTHEST_MEDIATION = 5000;

const agreed = `'AGREED_WRITTEN','AGREED_ORAL','CONFIRMED','PERFORMED','BREACHED'`;
const ended = `'REFUSED','NOT_ACCEPTED','TERMINATED','ARCHIVED'`;
const shown: Readonly<Record<MediationShow, string>> = {
  open: `(c.mediation = 'inProgress' OR (c.procedure = 'mediation' AND c.phase NOT IN (${agreed},${ended})))`,
  agreed: `(c.mediation = 'agreed' OR (c.procedure = 'mediation' AND c.phase IN (${agreed})))`,
  ended: `(c.mediation = 'failed' OR (c.procedure = 'mediation' AND c.phase IN (${ended})))`,
};
const orders: Readonly<Record<MediationSort, string>> = {
  receivedOn: 'c.received_on',
  nextSession: 'planned.day',
  dueOn: 'c.next_due_on',
};

/** All mediation somebody sees: cases of its own and the track beside a review. */
@Injectable()
export class MediationList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly today: Today,
  ) {}

  async of(
    actor: Performer,
    { show, procedure, sort, descending, offset, limit }: MediationQuestion,
  ): Promise<{ today: CalendarDate; rows: MediationRow[]; more: boolean }> {
    const tx = this.database.manager;
    const today = await this.today.today();
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 5 });
    const rows = await tx.query<MediationRow[]>(
      `SELECT c.id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.procedure, c.phase,
              c.mediation AS track, organ.short_name AS "organName", officer.display_name AS "officerName",
              ARRAY(SELECT coalesce(users.display_name, sitting.id)
                      FROM unnest(coalesce(planned.people, last.people)) WITH ORDINALITY AS sitting (id, place)
                      LEFT JOIN users ON users.id::text = sitting.id ORDER BY sitting.place) AS mediators,
              c.received_on::text AS "receivedOn", planned.day::text AS "nextSession",
              (SELECT count(*)::int FROM sittings s WHERE s.case_id = c.id AND s.kind = 'mediation' AND s.held) AS sessions,
              c.next_due_on::text AS "dueOn", c.next_rule AS "dueRule"
         FROM cases c JOIN organs organ ON organ.id = c.organ_id
         LEFT JOIN users officer ON officer.id = c.officer_id
         LEFT JOIN LATERAL (SELECT s.day, s.people FROM sittings s
                             WHERE s.case_id = c.id AND s.kind = 'mediation' AND NOT s.held AND s.day >= $1
                             ORDER BY s.day LIMIT 1) planned ON true
         LEFT JOIN LATERAL (SELECT s.people FROM sittings s WHERE s.case_id = c.id AND s.kind = 'mediation' AND s.held
                             ORDER BY s.day DESC LIMIT 1) last ON true
        WHERE (c.procedure = 'mediation' OR c.mediation <> 'none') AND ${show ? shown[show] : 'true'}
          AND ($2::text IS NULL OR c.procedure = $2) AND ${seen.sql}
        ORDER BY ${orders[sort]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, c.id LIMIT $3 OFFSET $4`,
      [today, procedure ?? null, limit + 1, offset, ...seen.params],
    );
    return { today, rows: rows.slice(0, limit), more: rows.length > limit };
  }
}
