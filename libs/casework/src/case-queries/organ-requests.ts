import { Injectable } from '@nestjs/common';
import type { Article, CalendarDate, DeadlineStatus, ExplanationStep } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { organName } from '../hand-ins/index.js';
import { CaseScopes, Organs } from '../people/index.js';
import type { Performer } from '../procedures/index.js';

export const askedThings = ['answer', 'performance', 'defence'] as const;
/**
 * The written answer with evidence and basis (行政复议法 48, 54), the performance of the decision (77), or the draft of our
 * answer to a court (行政诉讼法 67).
 */
export type AskedThing = (typeof askedThings)[number];

export interface OrganRequest {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly bodyName: string;
  readonly officeName: string;
  readonly officerName: string | null;
  readonly respondentKey: string;
  readonly respondentName: string;
  readonly asked: AskedThing;
  /** When it was sent; for the answer the day of the copy. */
  readonly sentOn: CalendarDate;
  /** When the period began; null while service has not been entered. */
  readonly servedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly status: DeadlineStatus | null;
  readonly article: Article | null;
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationStep[];
}

export interface OrganRequestList {
  readonly today: CalendarDate;
  readonly open: readonly OrganRequest[];
  readonly settled: readonly OrganRequest[];
}

const MOST_OPEN = 200;
const MOST_SETTLED = 20;

/** What is asked of a liaison's organ: what was sent to it, until when, and what it has settled. */
@Injectable()
export class OrganRequests {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly organs: Organs,
    private readonly today: Today,
  ) {}

  async of(actor: Performer): Promise<OrganRequestList> {
    const liaison = { ...actor, roles: ['liaison'] as const };
    const seen = await this.scopes.condition(this.database.manager, liaison, { alias: 'c', firstParam: 2 });
    const answered = (await this.organs.tree()).answeredForBy(actor.organId);
    const params = [answered, ...seen.params];
    const open = `"toDo" AND "closedOn" IS NULL`;
    const read = async (where: string, order: string, limit: number): Promise<OrganRequest[]> =>
      this.database.manager.query<OrganRequest[]>(
        `SELECT ${COLUMNS} FROM (${requests(seen.sql)}) request WHERE ${where} ORDER BY ${order} LIMIT ${String(limit)}`,
        params,
      );
    return {
      today: await this.today.today(),
      open: await read(open, '"dueOn" NULLS LAST, "sentOn", "caseId"', MOST_OPEN),
      settled: await read(`NOT (${open})`, '"doneOn" DESC NULLS LAST, "caseId"', MOST_SETTLED),
    };
  }
}

const COLUMNS = `"caseId", "caseNumber", "caseTitle", "bodyName", "officeName", "officerName", "respondentKey",
  "respondentName", asked, "sentOn", "servedOn", "dueOn", "doneOn", status, article, provisional, explanation`;

const CASE = `c.id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", body.name AS "bodyName",
  office.name AS "officeName", officer.display_name AS "officerName", c.closed_on AS "closedOn"`;
const CLOCK = `d.started_on::text AS "servedOn", d.due_on::text AS "dueOn", d.done_on::text AS "doneOn", d.status, d.article,
  coalesce(d.status IN ('running','paused','missed'), true) AS "toDo", coalesce(d.provisional, false) AS provisional, coalesce(d.explanation, '[]'::jsonb) AS explanation`;
const JOINS = `JOIN organs body ON body.id = c.organ_id JOIN organs office ON office.id = c.office_id
  LEFT JOIN users officer ON officer.id = c.officer_id`;

// What runs out first of the court's clock and the bureau's own; of what is handed in the bureau's, which that met.
const pressing = `LEFT JOIN LATERAL (SELECT * FROM deadlines x
  WHERE x.case_id = r.case_id AND x.key = '' AND (x.rule = ANY(r.internal_rules)
    OR r.standing IN ('open','returned') AND x.rule = ANY(r.legal_rules))
  ORDER BY x.status IN ('running','missed') DESC, x.due_on, x.start_seq DESC LIMIT 1) d ON true`;

// A copy starts its clock only when it is served; until then the request is known without a due date.
const requests = (seen: string): string => `
  SELECT DISTINCT ON (c.id, party.key) ${CASE}, party.key AS "respondentKey", party.name AS "respondentName",
         'answer' AS asked, sent.occurred_on::text AS "sentOn", ${CLOCK}
    FROM cases c JOIN case_parties party ON party.case_id = c.id AND party.role = 'respondent' AND party.organ_id = ANY($1)
    JOIN case_events sent ON sent.case_id = c.id AND sent.type = 'CopySent' AND sent.payload->>'to' = party.key
    ${JOINS}
    LEFT JOIN deadlines d ON d.case_id = c.id AND d.owner = 'respondent' AND d.key = party.key
   WHERE ${seen}
  UNION ALL
  SELECT ${CASE}, party.key, party.name, 'performance', d.started_on::text, ${CLOCK}
    FROM deadlines d JOIN cases c ON c.id = d.case_id
    JOIN case_events served ON served.case_id = c.id AND served.seq = d.start_seq
    JOIN case_parties party ON party.case_id = c.id AND party.key = served.payload->>'to' AND party.organ_id = ANY($1)
    ${JOINS}
   WHERE d.owner = 'obligor' AND ${seen}
  UNION ALL
  SELECT ${CASE}, r.party, ${organName}, 'defence', r.asked_on::text, r.served_on::text, d.due_on::text,
         coalesce(d.done_on, r.handed_in_on)::text, CASE WHEN r.handed_in_on IS NULL THEN d.status ELSE coalesce(d.status, 'met') END,
         d.article, r.standing IN ('open','returned'), coalesce(d.provisional, false), coalesce(d.explanation, '[]'::jsonb)
    FROM hand_in_requests r JOIN cases c ON c.id = r.case_id LEFT JOIN organs asked ON asked.id = r.organ_id
    ${JOINS}
    ${pressing}
   WHERE r.kind <> 'answer' AND r.organ_id = ANY($1) AND ${seen}`;
