/** The periods of a year a table is made for, as they stand in the list. */
export const periodNames = [
  'year',
  'half1',
  'half2',
  ...(['1', '2', '3', '4'] as const).map((quarter) => `quarter${quarter}` as const),
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const).map(
    (month) => `month${month}` as const,
  ),
] as const;
export type PeriodName = (typeof periodNames)[number];

export interface Period {
  readonly from: string;
  readonly to: string;
}

const months = (year: string, first: number, last: number): Period => {
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const two = (n: number): string => String(n).padStart(2, '0');
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(end)}` };
};

/** The first and the last day of a period of a year. */
export function periodOf(year: string, name: PeriodName): Period {
  if (name === 'year') return months(year, 1, 12);
  if (name === 'half1') return months(year, 1, 6);
  if (name === 'half2') return months(year, 7, 12);
  const n = Number(name.replace(/\D+/, ''));
  return name.startsWith('quarter') ? months(year, 3 * n - 2, 3 * n) : months(year, n, n);
}

/** Which of the periods two days are; null where they are another. */
export function nameOf({ from, to }: Period): PeriodName | null {
  const year = from.slice(0, 4);
  return (
    periodNames.find((name) => {
      const period = periodOf(year, name);
      return period.from === from && period.to === to;
    }) ?? null
  );
}
