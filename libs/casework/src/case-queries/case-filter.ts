import type { CalendarDate, CasePhase, ProcedureName, WaitKind } from '@mingjing/domain';
import type { ScopeCondition } from '../people/index.js';

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
  readonly dueTo?: CalendarDate;
  readonly open?: boolean;
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
  dueTo: (all, value: CalendarDate) => all.and((p) => `coalesce(c.next_due_on, 'infinity') <= ${p}`, value),
  open: (all, value: boolean) => all.and(() => (value ? 'c.closed_on IS NULL' : 'c.closed_on IS NOT NULL')),
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
