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
/** Along the indexes of these orders; without a due date a row comes last either way. */
const orders: Readonly<Record<Exclude<MediationSort, 'nextSession'>, (descending: boolean) => string>> = {
  receivedOn: () => 'c.received_on',
  dueOn: (descending) => `coalesce(c.next_due_on, '${descending ? '-' : ''}infinity')`,
};
const planned = `s.kind = 'mediation' AND NOT s.held AND s.day >= $1`;

/** The rows of a page with their places, before anything else is read of them. */
function placesOf({ show, sort, descending }: MediationQuestion, seen: string): string {
  const narrowed = `(c.procedure = 'mediation' OR c.mediation <> 'none') AND ${show ? shown[show] : 'true'}
          AND ($2::text IS NULL OR c.procedure = $2) AND ${seen}`;
  const side = descending ? 'DESC' : 'ASC';
  if (sort !== 'nextSession') {
    const order = `${orders[sort](descending)} ${side}, c.id ${side}`;
    return `SELECT c.id, row_number() OVER (ORDER BY ${order}) AS place FROM cases c WHERE ${narrowed}
             ORDER BY ${order} LIMIT $3 OFFSET $4`;
  }
  // What has a session comes first along the sessions, the others behind it as they came in.
  return `SELECT id, row_number() OVER (ORDER BY day ${side} NULLS LAST, received_on DESC, id) AS place FROM (
            (SELECT c.id, s.day, c.received_on FROM sittings s JOIN cases c ON c.id = s.case_id
              WHERE ${planned} AND ${narrowed} ORDER BY s.day ${side}, s.case_id ${side} LIMIT $3::int + $4::int)
            UNION ALL
            (SELECT c.id, NULL, c.received_on FROM cases c
              WHERE ${narrowed} AND NOT EXISTS (SELECT 1 FROM sittings s WHERE s.case_id = c.id AND ${planned})
              ORDER BY c.received_on DESC, c.id DESC LIMIT $3::int + $4::int)) listed
           ORDER BY place LIMIT $3 OFFSET $4`;
}

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
    question: MediationQuestion,
  ): Promise<{ today: CalendarDate; rows: MediationRow[]; more: boolean }> {
    const tx = this.database.manager;
    const { procedure, limit, offset } = question;
    const today = await this.today.today();
    const seen = await this.scopes.condition(tx, actor, { alias: 'c', firstParam: 5 });
    const rows = await tx.query<MediationRow[]>(
      `WITH place AS MATERIALIZED (${placesOf(question, seen.sql)})
       SELECT c.id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.procedure, c.phase,
              c.mediation AS track, organ.short_name AS "organName", officer.display_name AS "officerName",
              ARRAY(SELECT coalesce(users.display_name, sitting.id)
                      FROM unnest(coalesce(planned.people, last.people)) WITH ORDINALITY AS sitting (id, place)
                      LEFT JOIN users ON users.id::text = sitting.id ORDER BY sitting.place) AS mediators,
              c.received_on::text AS "receivedOn", planned.day::text AS "nextSession",
              (SELECT count(*)::int FROM sittings s WHERE s.case_id = c.id AND s.kind = 'mediation' AND s.held) AS sessions,
              c.next_due_on::text AS "dueOn", c.next_rule AS "dueRule"
         FROM place JOIN cases c ON c.id = place.id JOIN organs organ ON organ.id = c.organ_id
         LEFT JOIN users officer ON officer.id = c.officer_id
         LEFT JOIN LATERAL (SELECT s.day, s.people FROM sittings s
                             WHERE s.case_id = c.id AND ${planned} ORDER BY s.day LIMIT 1) planned ON true
         LEFT JOIN LATERAL (SELECT s.people FROM sittings s WHERE s.case_id = c.id AND s.kind = 'mediation' AND s.held
                             ORDER BY s.day DESC LIMIT 1) last ON true
        ORDER BY place.place`,
      [today, procedure ?? null, limit + 1, offset, ...seen.params],
    );
    return { today, rows: rows.slice(0, limit), more: rows.length > limit };
  }
}
