import type { Counts, Show } from './appearance-address';

/** The four rates: what is divided by what, and which rows of the list each number stands for (law.md H.3). */
export const rateNames = ['attendance', 'voice', 'chief', 'whenOrdered'] as const;
export type RateName = (typeof rateNames)[number];

interface Fraction {
  readonly part: keyof Omit<Counts, 'rates'>;
  readonly whole: keyof Omit<Counts, 'rates'>;
}
export const fractions: Readonly<Record<RateName, Fraction>> = {
  attendance: { part: 'attended', whole: 'heard' },
  voice: { part: 'spoke', whole: 'attended' },
  chief: { part: 'chief', whole: 'heard' },
  whenOrdered: { part: 'orderedAttended', whole: 'ordered' },
};

/** The rows behind a number. */
export const showOf: Readonly<Record<Fraction['part'], Show>> = {
  heard: 'all',
  attended: 'attended',
  chief: 'chief',
  spoke: 'spoke',
  ordered: 'ordered',
  orderedAttended: 'orderedAttended',
};

/** With one decimal, as the reports have it; a dash where there is nothing to divide by. */
export const percent = (rate: number | null): string => (rate === null ? '—' : `${(rate * 100).toFixed(1)}%`);
