import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { ProcedureName } from '../../procedures/procedure-names.js';
import type { Wording } from '../../wording/locale.js';
import type { Counted, Measure } from '../counted.js';

/** The tables an organ submits: the national one of reconsideration, court response, mediation (law.md H.1, H.3, H.4). */
export const formCodes = ['reconsideration', 'courtResponse', 'mediation'] as const;
export type FormCode = (typeof formCodes)[number];

/** What a cell holds; `tenThousandYuan` is kept in yuan and shown in 万元, a rate lies between 0 and 1. */
export const formUnits = ['cases', 'persons', 'yuan', 'tenThousandYuan', 'rate'] as const;
export type FormUnit = (typeof formUnits)[number];

export interface FormColumn {
  /** The number the form prints above the column. */
  readonly no: string;
  readonly group: Wording | null;
  readonly heading: Wording;
  /** What exactly is counted, with its source. */
  readonly definition: Wording;
  readonly unit: FormUnit;
  /** A rate is the one column divided by the other; it is never added up. */
  readonly rate?: { readonly of: string; readonly outOf: string };
}

/** Two sums of columns that are equal in every row. */
export interface Identity {
  readonly code: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Something counted that the form has no column for, told below the table. */
export interface FormNote {
  readonly label: Wording;
  /** The form does not know it: it is shown in the column the label names. */
  readonly mapped: boolean;
}

/** By what a case enters a table and by what it leaves it: between them it is carried over and open. */
export interface FormFlow {
  readonly enters: readonly Measure[];
  readonly leaves: readonly Measure[];
}

export interface StatisticForm {
  readonly code: FormCode;
  readonly procedure: ProcedureName;
  /** Null of a form that carries nothing over. */
  readonly flow: FormFlow | null;
  readonly title: Wording;
  readonly basis: Wording;
  readonly columns: readonly FormColumn[];
  readonly identities: readonly Identity[];
  readonly notes: Readonly<Record<string, FormNote>>;
}

/** A row of a table; one with `sums` adds up others, `all` of them where it is the last. */
export interface FormRow {
  readonly code: string;
  /** Its number in the form of 2010; null where that form has none. */
  readonly no: number | null;
  readonly label: Wording;
  readonly sums?: 'all' | readonly string[];
}

/** A case with everything it adds to the statistics. */
export interface CountedCase {
  readonly caseId: string;
  readonly counted: readonly Counted[];
  /** A suit is pending or was brought in the same dispute. */
  readonly sued: boolean;
}

/** What one case, or one table of a subordinate organ, adds to one row. */
export interface FormLine {
  readonly of: string;
  readonly row: string;
  readonly adds: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
}

export const administrativeLevels = [
  'town',
  'countyDepartment',
  'county',
  'cityDepartment',
  'city',
  'provinceDepartment',
  'province',
  'ministry',
  'stateCouncil',
  'other',
] as const;
export type AdministrativeLevel = (typeof administrativeLevels)[number];

/** What a table is made for, and how its organs, fields and matters are read. Both days belong to the period. */
export interface FormContext {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly organId: string;
  readonly levelOf: (organId: string) => AdministrativeLevel;
  readonly rowOf: (category: string) => string;
  /** The column of a matter; null where the dictionary does not know it. */
  readonly matterColumn: (matter: string) => string | null;
}

const governments: readonly string[] = ['county', 'city', 'province'];

/** The level of an organ by its kind and those above it, nearest first (law.md H.1 5-21). */
export function levelOfKinds([own = '', ...above]: readonly string[]): AdministrativeLevel {
  if (own === 'town' || own === 'street') return 'town';
  if (governments.includes(own)) return own as AdministrativeLevel;
  const served = above.find((kind) => governments.includes(kind) || kind === 'town' || kind === 'street');
  if (served === undefined) return 'other';
  return governments.includes(served) ? (`${served}Department` as AdministrativeLevel) : 'town';
}

/** A text in both languages. */
export const w = (zh: string, en: string): Wording => ({ zh, en });

/** The last row of a table. */
export const totalRow: FormRow = { code: 'total', no: null, label: w('合计', 'Total'), sums: 'all' };

type ColumnMore = Partial<Pick<FormColumn, 'group' | 'unit' | 'rate'>>;

/** A column of a form; it counts cases and stands alone where nothing else is said. */
export const formColumn = (
  no: number,
  heading: Wording,
  definition: Wording,
  { group = null, unit = 'cases', rate }: ColumnMore = {},
): FormColumn => ({ no: String(no), heading, definition, group, unit, ...(rate ? { rate } : {}) });

/** The numbers of neighbouring columns, both ends among them. */
export const columnRange = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
