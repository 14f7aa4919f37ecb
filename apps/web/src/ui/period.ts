/** Days between which something lies, as `YYYY-MM-DD`; null where that side is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}
export const periodPresets = ['all', 'thisYear', 'lastYear'] as const;
export type PeriodPreset = (typeof periodPresets)[number];

const always: Period = { from: null, to: null };

/** A day that there is, else null. */
function dayOf(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** The period an address asks for; a day that cannot be read is as if it were not there, days the wrong way round change places. */
export function periodOf(params: URLSearchParams): Period {
  const [from, to] = [dayOf(params.get('from')), dayOf(params.get('to'))];
  return from !== null && to !== null && to < from ? { from: to, to: from } : { from, to };
}

/** A year counted from the legal day of today. */
export function presetPeriod(preset: PeriodPreset, today: string): Period {
  if (preset === 'all') return always;
  const year = String(Number(today.slice(0, 4)) - (preset === 'lastYear' ? 1 : 0));
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Which of the usual periods it is; null where its days were chosen. */
export const presetOf = ({ from, to }: Period, today: string): PeriodPreset | null =>
  periodPresets.find((preset) => {
    const usual = presetPeriod(preset, today);
    return usual.from === from && usual.to === to;
  }) ?? null;
