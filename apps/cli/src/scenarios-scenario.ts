import type {
  Act,
  CalendarDate,
  OrganRules,
  Period,
  PlayedAct,
  ProcedureName,
  RuleSet,
} from '@mingjing/domain';

/** What a scenario of either kind says first. */
interface Head {
  readonly file: string;
  readonly title: string;
  readonly law: string;
}

export interface PeriodScenario extends Head {
  readonly kind: 'period';
  readonly period: Period;
  readonly expect: { readonly due?: CalendarDate | null; readonly provisional?: boolean };
}

export const stepKinds = ['act', 'propose', 'approve', 'return', 'withdraw'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step extends PlayedAct<Act> {
  readonly kind: StepKind;
  /** The day it is done or entered, where that is later than the day it counts for. */
  readonly recordedOn: CalendarDate;
  /** The refusals expected; absent where the act must succeed. */
  readonly refused?: readonly string[];
  readonly corrects?: Correction;
  /** Approved on an earlier day, which is entered only now. */
  readonly approved?: { readonly on: CalendarDate; readonly scanned: boolean };
}

/** The record a step corrects: the latest entry of an act, told rightly or, without that, struck out. */
export interface Correction {
  readonly act: Act;
  readonly rightly?: { readonly on?: CalendarDate; readonly payload: Readonly<Record<string, unknown>> };
}

/** A deadline as far as the scenario names it. */
export interface ExpectedDeadline {
  readonly rule: string;
  readonly key?: string;
  readonly [field: string]: unknown;
}

export interface CaseExpectation {
  readonly tracks?: Readonly<Record<string, string>>;
  readonly outcome?: string | null;
  readonly acceptedOn?: CalendarDate | null;
  readonly deadlines?: readonly ExpectedDeadline[];
  /** Rules of which no clock may exist. */
  readonly without?: readonly string[];
  /** Entries the journal must hold, with their day. */
  readonly entries?: readonly { readonly event: string; readonly on: CalendarDate }[];
  readonly proposals?: readonly { readonly act: string; readonly status: string }[];
  /** For each act what it would be refused for today; an empty list where it is allowed. */
  readonly refusals?: Readonly<Record<string, readonly string[]>>;
}

export interface CaseScenario extends Head {
  readonly kind: 'case';
  readonly procedure: ProcedureName;
  readonly ruleSet: RuleSet;
  readonly today: CalendarDate;
  readonly organ: Partial<Pick<OrganRules, 'mediationGate' | 'collectiveDiscussion'>>;
  readonly steps: readonly Step[];
  readonly expect: CaseExpectation;
}

export type Scenario = PeriodScenario | CaseScenario;
