import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Reckoning } from '../deadlines/derive-deadlines.js';
import type { Article } from '../law/article.js';
import type { CaseState } from './case-model.js';
import type { Refusal } from './refusal.js';
import type { Capacity, Role } from './role.js';

/** An entry the engine wants written, with the state before and after it. */
export interface Entry<Tracks> {
  readonly type: string;
  readonly act: string;
  readonly article: Article;
  readonly occurredOn: CalendarDate;
  /** Who performs it: the actor who asked, or the system on its own. */
  readonly by: 'actor' | 'system';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly before: Tracks;
  readonly after: Tracks;
}

export type Enactment<Tracks, Rec> =
  | {
      readonly allowed: true;
      readonly entries: readonly Entry<Tracks>[];
      readonly state: CaseState<Tracks, Rec>;
    }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] };

/** What an engine call needs beyond the case itself. */
export interface Setting<Rules> {
  readonly reckoning: Reckoning;
  readonly rules: Rules;
  /** Who must approve an act, in order; empty where nobody must. */
  readonly approvers: (act: string, byDefault: readonly Role[]) => readonly Role[];
  readonly newId: () => string;
}

export interface ActRequest<Acts, A extends keyof Acts> {
  readonly act: A;
  readonly payload: Acts[A];
  readonly occurredOn: CalendarDate;
  readonly capacities: readonly Capacity[];
  readonly reasons?: string;
  /** The act carries out a proposal that all its approvers agreed to. */
  readonly approved?: boolean;
}
