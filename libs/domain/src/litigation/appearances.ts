import type { CalendarDate } from '../calendar/calendar-date.js';
import type { LitigationRecord } from './litigation-record.js';
import type { Instance, LeaderPost } from './litigation-terms.js';

/** A hearing of a court and whether our head came (行政诉讼法 3(3); 出庭规定 2, 9, 11, 12). */
export interface CourtAppearance {
  readonly hearing: string;
  readonly instance: Instance;
  readonly day: CalendarDate;
  readonly held: boolean;
  /** The court asked for the head to come (出庭规定 5). */
  readonly ordered: boolean;
  /** A head came and stayed; whoever walked out has not attended (出庭规定 12). */
  readonly attended: boolean;
  readonly leftEarly: boolean;
  /** Spoke on the substance of the dispute (出庭规定 11(3)). */
  readonly spoke: boolean;
  readonly headName: string | null;
  readonly headPost: LeaderPost | null;
  readonly headOf: string | null;
  /** Why the head could not come, as the court was told; null where it was not told. */
  readonly absence: string | null;
  /** What proves the reason, as it was handed to the court (出庭规定 9). */
  readonly absenceProof: string | null;
}

/** The hearings of an administrative suit in their order; a civil suit knows no such duty (law.md E.6). */
export function appearancesOf({ suit, instance, hearings }: LitigationRecord): readonly CourtAppearance[] {
  if (suit === null || instance === null || suit.kind === 'CIVIL_DEFENDANT') return [];
  return Object.entries(hearings)
    .map(([hearing, one]) => ({
      hearing,
      instance,
      day: one.heldOn ?? one.on,
      held: one.heldOn !== null,
      ordered: one.headOrdered,
      attended: one.headAttended ?? false,
      leftEarly: one.leftEarly,
      spoke: (one.headAttended ?? false) && one.spokeOnSubstance,
      headName: one.headName,
      headPost: one.headPost,
      headOf: one.headOf,
      ...(one.headAttended === true
        ? { absence: null, absenceProof: null }
        : { absence: one.absence, absenceProof: one.absenceProof }),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What the rates are counted from: cases heard in an instance within a period (law.md H.3). */
export interface AppearanceCount {
  /** Cases heard in court. */
  readonly heard: number;
  /** Of these, cases a head attended at least once. */
  readonly attended: number;
  /** Of these, cases the chief attended. */
  readonly chief: number;
  /** Of those attended, cases in which the head spoke on the substance. */
  readonly spoke: number;
  /** Cases in which the court asked for the head, and those of them attended. */
  readonly ordered: number;
  readonly orderedAttended: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** 负责人出庭应诉率、出声率 (law.md H.3); null where there is nothing to divide by. */
export const appearanceRates = (count: AppearanceCount) => ({
  attendance: share(count.attended, count.heard),
  chief: share(count.chief, count.heard),
  voice: share(count.spoke, count.attended),
  whenOrdered: share(count.orderedAttended, count.ordered),
});
export type AppearanceRates = ReturnType<typeof appearanceRates>;
