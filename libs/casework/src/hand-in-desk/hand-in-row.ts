import type {
  Article,
  CalendarDate,
  DeadlineStatus,
  EvidenceLine,
  ExplanationStep,
  Inapplicable,
  Unit,
} from '@mingjing/domain';
import { organName, type HandInRequestEntity } from '../hand-ins/index.js';

/** One of the two clocks of a request. */
export interface HandInClock {
  readonly rule: string;
  readonly article: Article;
  readonly length: number;
  readonly unit: Unit;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly status: DeadlineStatus;
  readonly provisional: boolean;
  readonly needsVerification: boolean;
  readonly explanation: readonly ExplanationStep[];
}

/** A request with its case, its clocks and the draft of its hand-in. */
export interface HandInRow extends Omit<
  HandInRequestEntity,
  'legalRules' | 'legalKey' | 'internalRules' | 'internalKey' | 'organName'
> {
  readonly organName: string;
  /** Of a lawsuit: the court, and its number of the case. */
  readonly court: string | null;
  readonly courtCaseNumber: string | null;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly bodyName: string;
  readonly officeName: string;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly route: string | null;
  readonly legal: HandInClock | null;
  readonly internal: HandInClock | null;
  readonly draftVersion: number | null;
  readonly lines: readonly EvidenceLine[] | null;
  readonly notApplicable: readonly Inapplicable[] | null;
  readonly summary: string | null;
  readonly draftedAt: Date | null;
  readonly draftedBy: string | null;
  readonly keeperId: string | null;
  readonly keeperName: string | null;
}

const clock = (name: string): string => `CASE WHEN ${name}.rule IS NULL THEN NULL ELSE jsonb_build_object(
  'rule', ${name}.rule, 'article', ${name}.article, 'length', ${name}.length, 'unit', ${name}.unit,
  'startedOn', ${name}.started_on, 'dueOn', ${name}.due_on, 'doneOn', ${name}.done_on, 'status', ${name}.status,
  'provisional', ${name}.provisional, 'needsVerification', ${name}.needs_verification,
  'explanation', ${name}.explanation) END AS ${name}`;
const newest = (name: string): string => `LEFT JOIN LATERAL (SELECT * FROM deadlines x
  WHERE x.case_id = r.case_id AND x.rule = ANY(r.${name}_rules) AND x.key = coalesce(r.${name}_key, '')
  ORDER BY x.start_seq DESC LIMIT 1) ${name} ON true`;

export const requestColumns = `r.case_id AS "caseId", r.key, r.kind, r.party, r.organ_id AS "organId",
  ${organName} AS "organName", coalesce(court.name, c.particulars->>'court') AS court,
  c.particulars->>'courtCaseNumber' AS "courtCaseNumber", r.act_kind AS "actKind", r.asked_on::text AS "askedOn", r.served_on::text AS "servedOn",
  r.standing, r.handed_in_on::text AS "handedInOn", r.checked_on::text AS "checkedOn", r.remarks, r.given, r.excused,
  c.number AS "caseNumber", c.title AS "caseTitle", c.route, body.name AS "bodyName", office.name AS "officeName",
  c.officer_id AS "officerId", officer.display_name AS "officerName", ${clock('legal')}, ${clock('internal')},
  d.version AS "draftVersion", d.lines, d.not_applicable AS "notApplicable", d.summary, d.updated_at AS "draftedAt",
  drafter.display_name AS "draftedBy", d.keeper_id AS "keeperId", keeper.display_name AS "keeperName"`;

export const requestTables = `hand_in_requests r JOIN cases c ON c.id = r.case_id
  JOIN organs body ON body.id = c.organ_id JOIN organs office ON office.id = c.office_id
  LEFT JOIN courts court ON court.id = c.particulars->>'court'
  LEFT JOIN organs asked ON asked.id = r.organ_id
  LEFT JOIN users officer ON officer.id = c.officer_id
  LEFT JOIN hand_in_drafts d ON d.case_id = r.case_id AND d.key = r.key
  LEFT JOIN users drafter ON drafter.id = d.updated_by LEFT JOIN users keeper ON keeper.id = d.keeper_id
  ${newest('legal')} ${newest('internal')}`;
