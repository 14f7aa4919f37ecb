import type { CalendarDate } from '../../calendar/calendar-date.js';
import type {
  DeadlineRule,
  EndTrigger,
  Exclusion,
  Length,
  LegalEvent,
  StartTrigger,
} from '../../deadlines/deadline-rule.js';
import type { Article } from '../../law/article.js';
import type { CourtRuleSet } from '../../law/rule-set.js';
import type { CourtArticle } from '../litigation-law.js';
import { isPending } from '../../register/register-entry.js';
import type { LitigationEvents, LitigationEventType } from '../litigation-acts.js';
import type { Suit } from '../litigation-terms.js';

/** A clock with the editions that know it, and its article in each of them. */
export interface CourtRule extends Omit<DeadlineRule, 'article' | 'toBeVerified'> {
  readonly article: CourtArticle<Article | null>;
  readonly in: readonly CourtRuleSet[];
}

export const sinceOldLaw = ['L0', 'L1', 'L2'] as const;
export const since2015 = ['L1', 'L2'] as const;
export const since2018 = ['L2'] as const;
export const civilAlways = ['C0', 'C1'] as const;
export const civilNow = ['C1'] as const;
export const everywhere = [...sinceOldLaw, ...civilAlways] as const;

export const naturalDays = (length: number): Length => ({ length, unit: 'naturalDay' });
export const workingDays = (length: number): Length => ({ length, unit: 'workingDay' });
export const years = (length: number): Length => ({ length, unit: 'year' });
export const months = (length: number): Length => ({ length, unit: 'month' });

type PayloadOf<T extends LitigationEventType> = LitigationEvents[T];
const said = <T extends LitigationEventType>(event: LegalEvent): PayloadOf<T> =>
  event.payload as unknown as PayloadOf<T>;

interface Starting<T extends LitigationEventType> {
  readonly when?: (payload: PayloadOf<T>) => boolean;
  readonly from?: (payload: PayloadOf<T>, on: CalendarDate) => CalendarDate | null;
  readonly key?: (payload: PayloadOf<T>) => string;
  readonly each?: (
    payload: PayloadOf<T>,
    on: CalendarDate,
  ) => readonly { readonly key: string; readonly from: CalendarDate }[];
}

/** What starts a clock, read in the terms of its entry. */
export function start<T extends LitigationEventType>(
  on: T,
  { when, from, key, each }: Starting<T> = {},
): StartTrigger {
  return {
    on,
    ...(when ? { when: (event) => when(said<T>(event)) } : {}),
    ...(from ? { from: (event) => from(said<T>(event), event.occurredOn) } : {}),
    ...(key ? { key: (event) => key(said<T>(event)) } : {}),
    ...(each ? { each: (event) => each(said<T>(event), event.occurredOn) } : {}),
  };
}

type Begun = Pick<Suit, 'courtProcedure' | 'filedOn'>;
interface Beginning {
  readonly when?: (suit: Begun) => boolean;
  readonly from?: (suit: Begun) => CalendarDate | null;
}
/** What a first instance starts, whether it came by a summons or, still pending, from an old register. */
export const summoned = ({ when = () => true, from }: Beginning = {}): readonly StartTrigger[] => [
  start('SummonsReceived', { when, ...(from ? { from } : {}) }),
  start('RegisterEntryImported', {
    when: (entry) => isPending(entry) && when(entry),
    ...(from ? { from } : {}),
  }),
];

interface Ending<T extends LitigationEventType> {
  readonly when?: (payload: PayloadOf<T>) => boolean;
  readonly key?: (payload: PayloadOf<T>) => string;
  readonly keys?: (payload: PayloadOf<T>) => readonly string[] | null;
  readonly doneOn?: (payload: PayloadOf<T>, on: CalendarDate) => CalendarDate;
  readonly undated?: (payload: PayloadOf<T>) => boolean;
  /** Ends the clocks of this key alone. */
  readonly only?: string;
  /** Ends no clock of this key. */
  readonly except?: string;
  readonly unusual?: true;
  readonly voids?: true;
}
export function end<T extends LitigationEventType>(
  on: T,
  { when, key, keys, doneOn, undated, only, except, unusual, voids }: Ending<T> = {},
): EndTrigger {
  return {
    on,
    ...(when ? { when: (event) => when(said<T>(event)) } : {}),
    ...(key ? { key: (event) => key(said<T>(event)) } : {}),
    ...(keys ? { keys: (event) => keys(said<T>(event)) } : {}),
    ...(doneOn ? { doneOn: (event) => doneOn(said<T>(event), event.occurredOn) } : {}),
    ...(undated ? { undated: (event) => undated(said<T>(event)) } : {}),
    ...(only === undefined ? {} : { only, key: () => only }),
    ...(except === undefined ? {} : { except }),
    ...(unusual ? { unusual } : {}),
    ...(voids ? { voids } : {}),
  };
}
export const lengthOf =
  <T extends LitigationEventType>(length: (payload: PayloadOf<T>) => Length) =>
  (event: LegalEvent): Length =>
    length(said<T>(event));

/**
 * The copy of the complaint reached us: one clock from the day it was received, or one for each of our defendants where the
 * days are told apart, from the day it was served on it (行政诉讼法 67; 民事诉讼法 128).
 */
export const served = (when?: (suit: PayloadOf<'SummonsReceived'>) => boolean): readonly StartTrigger[] => [
  start('SummonsReceived', {
    ...(when ? { when } : {}),
    each: ({ parties }, on) => {
      const ours = parties.filter((party) => party.ours === true);
      if (ours.every(({ servedOn }) => servedOn === undefined)) return [{ key: '', from: on }];
      return ours.map(({ key, servedOn = on }) => ({ key, from: servedOn }));
    },
  }),
  // A line of a register says nothing of what the court asked for with its summons.
  ...(when ? [] : [start('RegisterEntryImported', { when: isPending })]),
];
/** The clock of the evidence for which the court gave more time (行诉解释 34). */
export const lateEvidence = 'evidence';
/** The evidence our answer had left to follow. */
export const completed = end('SupplementFiled', {
  when: ({ completesAnswer }) => completesAnswer === true,
  except: lateEvidence,
  unusual: true,
});
/** The answer of the defendants it is for; of all where it names none. */
export const answered = (when?: (answer: PayloadOf<'AnswerFiled'>) => boolean): EndTrigger =>
  end('AnswerFiled', {
    except: lateEvidence,
    ...(when ? { when } : {}),
    keys: ({ defendants = [] }) => (defendants.length > 0 ? defendants : null),
  });

/** The day for which the court set a hearing. */
export const hearingOn = (event: LegalEvent): CalendarDate => said<'HearingSet'>(event).hearingOn;

/** Only where we know the day; otherwise the clock cannot be counted. */
export const filing = ({ filedOn }: Pick<Suit, 'filedOn'>): CalendarDate | null => filedOn ?? null;

/** Time the court does not count (行诉解释 50). */
export const uncounted = (events: readonly LegalEvent[]): readonly Exclusion[] =>
  events
    .filter(({ type }) => type === 'CourtTimeExcluded')
    .map((event) => {
      const { from, to } = said<'CourtTimeExcluded'>(event);
      return { from, to, ofCourt: true };
    });

/** The court's own clock: shown as an estimate, never overdue for us. */
export const ofCourt = {
  owner: 'court',
  kind: 'estimate',
  whenOver: 'lapsed',
} as const;
/** The court's period to decide: suspension and other uncounted time are taken out, an extension is added. */
export const trialClock = {
  ...ofCourt,
  pausedBySuspension: true,
  excluded: uncounted,
  extended: {
    on: 'TrialExtended',
    days: (event: LegalEvent) => said<'TrialExtended'>(event).days,
    atMost: Number.POSITIVE_INFINITY,
  },
} as const;

/** A case sent back or to another court goes on there: nothing to try again, nothing to say about its norm. */
export const conclusive = ({ goesOn }: PayloadOf<'BecameEffective'>): boolean => goesOn !== true;

/** An appeal, also one learnt of when the judgment had seemed to be in effect: nothing runs from its effect (行政诉讼法 85). */
export const appealed: readonly EndTrigger[] = [end('AppealRecorded', { voids: true })];

/** What ends a first instance. */
export const disposals: readonly EndTrigger[] = [
  end('JudgmentReceived'),
  end('RulingReceived'),
  end('MediationDocumentReceived'),
  end('EndedByCourt'),
];
/** After these nobody waits for our answer any more. */
export const withoutAnswer: readonly EndTrigger[] = [end('RulingReceived'), end('EndedByCourt')];
