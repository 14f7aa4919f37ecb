/** A whole number of months; each is named by its year and month, as 2026-03. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

export const periodKinds = ['year', 'lastYear', 'twelve', 'own'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** As many months as the server tells at once. */
const MOST_MONTHS = 120;
const EARLIEST = '1950-01';
export const procedures = ['reconsideration', 'litigation', 'mediation'] as const;

const isMonth = (text: string | null): text is string =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/u.test(text);

export function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 - count;
  return `${String(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The months a kind of period stands for on a day. */
export function monthsOf(kind: Exclude<PeriodKind, 'own'>, today: string): Months {
  const month = today.slice(0, 7);
  const year = Number(month.slice(0, 4));
  if (kind === 'year') return { from: `${String(year)}-01`, to: month };
  if (kind === 'lastYear') return { from: `${String(year - 1)}-01`, to: `${String(year - 1)}-12` };
  return { from: monthBefore(month, 11), to: month };
}

/** Whether months are the wrong way round, more than are told at once, or of a time of which nothing is told. */
export const isWrong = ({ from, to }: Months): boolean =>
  from > to || from < EARLIEST || from <= monthBefore(to, MOST_MONTHS);

/** The last day of a month. */
export function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

export interface BoardPlace {
  readonly kind: PeriodKind;
  readonly months: Months;
  readonly organId: string | undefined;
  readonly procedure: string | undefined;
}

/** What the address says; what it leaves out is this year, of the widest organ, in every procedure. */
export function placeOf(params: URLSearchParams, today: string): BoardPlace {
  const from = params.get('from');
  const to = params.get('to');
  const own = isMonth(from) && isMonth(to);
  const named = periodKinds.find((kind) => kind === params.get('period')) ?? 'year';
  const kind = own ? 'own' : named === 'own' ? 'year' : named;
  return {
    kind,
    months: own ? { from, to } : monthsOf(kind === 'own' ? 'year' : kind, today),
    organId: params.get('organ') ?? undefined,
    procedure: procedures.find((name) => name === params.get('procedure')),
  };
}
