import type { CalendarDate, CasePhase, Facet, Measure, ProcedureName, WaitKind } from '@mingjing/domain';
import { goesOnFrom } from '../cases/index.js';
import type { ScopeCondition } from '../people/index.js';

/** The cases behind a figure of the statistics: what it counts, in which days, and which part of it. */
export interface CountedFilter {
  readonly measure: Measure;
  /** Without days: what counts as long as it stands. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly by: readonly { readonly facet: Facet; readonly values: readonly string[] }[];
}

/** What the register can be narrowed by; every part is optional. */
export interface CaseFilter {
  readonly procedure?: ProcedureName;
  readonly phases?: readonly CasePhase[];
  readonly officerId?: string;
  readonly respondentId?: string;
  readonly category?: string;
  readonly matter?: string;
  readonly receivedFrom?: CalendarDate;
  readonly receivedTo?: CalendarDate;
  readonly dueFrom?: CalendarDate;
  readonly dueTo?: CalendarDate;
  readonly open?: boolean;
  /** Whether it was taken over from an old register. */
  readonly imported?: boolean;
  /** In whose name the cases are handled; the organs below it as well. */
  readonly organId?: string;
  /** The same, of this organ alone. */
  readonly onlyOrganId?: string;
  /** Taken up and not concluded at the end of this day. */
  readonly pendingOn?: CalendarDate;
  /** An act of theirs lies before its approvers. */
  readonly awaitingApproval?: boolean;
  readonly counted?: CountedFilter;
  /** Those held up in this way. */
  readonly waits?: WaitKind;
  readonly waitsFrom?: CalendarDate;
  readonly waitsTo?: CalendarDate;
  /** Only these of them. */
  readonly ids?: readonly string[];
  /** Words of which each is part of a number, a title or a party's name. */
  readonly text?: string;
}

/** Conditions on rows of `cases c`, joined by AND, with their parameters. */
export class CaseConditions {
  private readonly parts: readonly string[];

  private constructor(
    parts: readonly string[],
    readonly params: readonly unknown[],
  ) {
    this.parts = parts;
  }

  static seenBy({ sql, params }: ScopeCondition): CaseConditions {
    return new CaseConditions([sql], params);
  }

  get sql(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }

  /** The same parameters without the conditions, for what is asked around a query that has them. */
  bare(): CaseConditions {
    return new CaseConditions([], this.params);
  }

  /** One parameter more, for the query to place. */
  with(value: unknown): CaseConditions {
    return new CaseConditions(this.parts, [...this.params, value]);
  }

  /** Adds a condition on a value; places are numbered on behind the parameters there are. */
  and(sql: (...places: string[]) => string, ...values: readonly unknown[]): CaseConditions {
    const places = values.map((_, index) => `$${String(this.params.length + index + 1)}`);
    return new CaseConditions([...this.parts, sql(...places)], [...this.params, ...values]);
  }
}

/** As the indexes of what waits say it. */
export const waitConditions: Readonly<Record<WaitKind, string>> = {
  correction: `c.phase = 'CORRECTION_PENDING'`,
  suspension: `c.clock = 'suspended'`,
  normReview: `c.norm_review = 'inProgress'`,
};
const waitsUntil = `coalesce(c.waits_until, 'infinity')`;

const organAndBelow = (place: string): string =>
  `WITH RECURSIVE below AS (SELECT ${place}::text AS id
     UNION SELECT o.id FROM organs o JOIN below ON o.parent_id = below.id) SELECT id FROM below`;
const endedBy = (place: string): string => `k.measure = 'concluded' AND k.on_day <= ${place}::date`;
/** A suit needs no acceptance of ours, and ends with whichever of its instances is the last. */
const pendingAt = (place: string): string =>
  `EXISTS (SELECT 1 FROM case_counts k WHERE k.case_id = c.id AND k.on_day <= ${place}::date
             AND k.measure = CASE c.procedure WHEN 'litigation' THEN 'received' ELSE 'accepted' END)
   AND NOT EXISTS (SELECT 1 FROM case_counts k WHERE k.case_id = c.id AND ${endedBy(place)})
   AND NOT (c.procedure = 'litigation' AND EXISTS (
     WITH RECURSIVE course AS (SELECT c.id AS instance
       UNION SELECT later.id FROM course JOIN cases later ON later.dispute_id = c.dispute_id ${goesOnFrom('course.instance')})
     SELECT 1 FROM course JOIN case_counts k ON k.case_id = course.instance AND ${endedBy(place)}))`;
const isAwaiting = `EXISTS (SELECT 1 FROM proposals ahead WHERE ahead.case_id = c.id AND ahead.status = 'pending')`;

const behindValues = ({ measure, from, to, by }: CountedFilter): readonly unknown[] => [
  measure,
  ...(from === undefined ? [] : [from]),
  ...(to === undefined ? [] : [to]),
  ...by.flatMap(({ facet, values }) => [facet, values]),
];

/** The rows `case_counts k` that a figure is the sum of. */
function countedRows({ from, to, by }: CountedFilter, places: readonly string[]): string {
  const left = [...places];
  const next = (): string => left.shift() ?? '';
  const parts = [`k.measure = ${next()}`];
  if (from !== undefined) parts.push(`k.on_day >= ${next()}::date`);
  if (to !== undefined) parts.push(`k.on_day <= ${next()}::date`);
  for (const _ of by) parts.push(`k.facets->>${next()} = ANY(${next()}::text[])`);
  return parts.join(' AND ');
}

/** Narrows the rows `case_counts k` of cases to those a figure counts. */
export const countedIn = (conditions: CaseConditions, figure: CountedFilter): CaseConditions =>
  conditions.and((...places) => countedRows(figure, places), ...behindValues(figure));

/** The cases that count in a figure, by the same rows its sums are made of. */
const behind = (figure: CountedFilter, places: readonly string[]): string =>
  `c.id IN (SELECT k.case_id FROM case_counts k WHERE ${countedRows(figure, places)})`;

type Part = (conditions: CaseConditions, value: never) => CaseConditions;

const parts: Readonly<Record<Exclude<keyof CaseFilter, 'text'>, Part>> = {
  procedure: (all, value: ProcedureName) => all.and((p) => `c.procedure = ${p}`, value),
  phases: (all, value: readonly CasePhase[]) => all.and((p) => `c.phase = ANY(${p})`, value),
  officerId: (all, value: string) => all.and((p) => `c.officer_id = ${p}`, value),
  respondentId: (all, value: string) => all.and((p) => `c.respondent_ids @> ARRAY[${p}::text]`, value),
  category: (all, value: string) => all.and((p) => `c.category = ${p}`, value),
  matter: (all, value: string) => all.and((p) => `c.matter = ${p}`, value),
  receivedFrom: (all, value: CalendarDate) => all.and((p) => `c.received_on >= ${p}`, value),
  receivedTo: (all, value: CalendarDate) => all.and((p) => `c.received_on <= ${p}`, value),
  dueFrom: (all, value: CalendarDate) => all.and((p) => `c.next_due_on >= ${p}`, value),
  dueTo: (all, value: CalendarDate) => all.and((p) => `coalesce(c.next_due_on, 'infinity') <= ${p}`, value),
  open: (all, value: boolean) => all.and(() => (value ? 'c.closed_on IS NULL' : 'c.closed_on IS NOT NULL')),
  imported: (all, value: boolean) => all.and(() => (value ? 'c.imported' : 'NOT c.imported')),
  organId: (all, value: string) => all.and((p) => `c.organ_id IN (${organAndBelow(p)})`, value),
  onlyOrganId: (all, value: string) => all.and((p) => `c.organ_id = ${p}`, value),
  pendingOn: (all, value: CalendarDate) => all.and(pendingAt, value),
  awaitingApproval: (all, value: boolean) => all.and(() => (value ? isAwaiting : `NOT ${isAwaiting}`)),
  counted: (all, value: CountedFilter) =>
    all.and((...places) => behind(value, places), ...behindValues(value)),
  waits: (all, value: WaitKind) => all.and(() => waitConditions[value]),
  waitsFrom: (all, value: CalendarDate) => all.and((p) => `${waitsUntil} >= ${p}`, value),
  waitsTo: (all, value: CalendarDate) => all.and((p) => `${waitsUntil} <= ${p}`, value),
  ids: (all, value: readonly string[]) => all.and((p) => `c.id = ANY(${p}::uuid[])`, value),
};

/** The conditions of a filter apart from its text, which has a plan of its own. */
export function filtered(seen: ScopeCondition, filter: CaseFilter): CaseConditions {
  return (Object.keys(parts) as (keyof typeof parts)[]).reduce((all, name) => {
    const value = filter[name];
    return value === undefined ? all : parts[name](all, value as never);
  }, CaseConditions.seenBy(seen));
}
