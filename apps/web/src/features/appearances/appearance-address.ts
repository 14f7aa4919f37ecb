import { useSearchParams } from 'react-router';

import type { components } from '../../api/schema';

export type Row = components['schemas']['AppearanceView'];
export type Counts = components['schemas']['AppearanceCountView'];
export type Group = components['schemas']['AppearanceGroupView'];
export type Page = components['schemas']['AppearancePageView'];

export const shows = [
  'all',
  'attended',
  'absent',
  'leftEarly',
  'ahead',
  'chief',
  'spoke',
  'ordered',
  'orderedAttended',
] as const;
export type Show = (typeof shows)[number];
export const courtInstances = ['first', 'second', 'retrial'] as const;
export type CourtInstance = (typeof courtInstances)[number];

/** Lawsuits are kept from the year in which the Administrative Litigation Law made heads appear. */
const FIRST_YEAR = 2015;
const MONTHS = 12;

export interface Place {
  readonly year: number;
  /** First and last month of the period, within the year. */
  readonly months: readonly [number, number];
  readonly show: Show;
  readonly instance: CourtInstance | null;
  readonly organId: string | null;
}

const whole = (text: string | null, least: number, most: number): number | null => {
  const number = /^\d{1,4}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
};

/** What an address asks for; what cannot be read is as if it were not there. */
export function placeOf(params: URLSearchParams, today: string): Place {
  const now = Number(today.slice(0, 4));
  const first = whole(params.get('month'), 1, MONTHS) ?? 1;
  const last = whole(params.get('until'), 1, MONTHS) ?? MONTHS;
  return {
    year: whole(params.get('year'), FIRST_YEAR, now + 1) ?? now,
    months: first <= last ? [first, last] : [last, first],
    show: shows.find((name) => name === params.get('show')) ?? 'all',
    instance: courtInstances.find((name) => name === params.get('instance')) ?? null,
    organId: params.get('organ'),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The place as the server is asked for it. */
export function queryOf({ year, months: [first, last], show, instance, organId }: Place) {
  return {
    from: `${String(year)}-${two(first)}-01`,
    to: `${String(year)}-${two(last)}-${two(lengthOf(year, last))}`,
    show,
    instance,
    organId,
  };
}

export const yearsUntil = (today: string): readonly number[] => {
  const next = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: next - FIRST_YEAR + 1 }, (_, index) => next - index);
};
export const monthsOfYear: readonly number[] = Array.from({ length: MONTHS }, (_, index) => index + 1);

export interface Address {
  readonly place: Place;
  readonly narrowed: boolean;
  /** The place with some of it changed, as a link. */
  readonly to: (change: Readonly<Record<string, string | number | null>>) => { readonly search: string };
  readonly set: (change: Readonly<Record<string, string | number | null>>) => void;
}

export function useAppearanceAddress(today: string): Address {
  const [params, setParams] = useSearchParams();
  const changed = (change: Readonly<Record<string, string | number | null>>): URLSearchParams => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change))
      if (value === null) next.delete(name);
      else next.set(name, String(value));
    return next;
  };
  return {
    place: placeOf(params, today),
    narrowed: ['show', 'instance', 'organ', 'month', 'until'].some((name) => params.has(name)),
    to: (change) => ({ search: changed(change).toString() }),
    set: (change) => setParams(changed(change), { replace: true }),
  };
}
