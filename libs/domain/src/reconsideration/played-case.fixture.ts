import { calendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import { ruleSetFor, type RuleSet } from '../law/rule-set.js';
import { CasePlay } from '../scenario/case-play.js';
import { explanationLines } from '../wording/explanation.js';
import type { Locale } from '../wording/locale.js';
import type { OrganRules } from './reconsideration.facts.js';
import type { ReconsiderationAct } from './reconsideration.acts.js';
import type { Done, Payload } from './requirement-examples.fixture.js';

/** A case in which all this has happened; the day of the first act chooses the law, unless it is named. */
export function played(
  history: readonly Done[],
  today: string,
  ruleSet?: RuleSet,
  organ: Partial<OrganRules> = {},
): CasePlay {
  const start = calendarDate(history[0]?.[0] ?? today);
  const play = new CasePlay({ ruleSet: ruleSet ?? ruleSetFor(start), today: start, organ });
  return playedOn(play, history, today);
}

/** Lets more happen to a case. */
export function playedOn(play: CasePlay, history: readonly Done[], today: string): CasePlay {
  for (const [on, act, said] of history) {
    play.passTo(calendarDate(on));
    const refused = play.perform({ act, ...(said ? { payload: said } : {}) });
    if (refused.length > 0)
      throw new Error(`${act} of ${on} was refused: ${refused.map(({ code }) => code).join(', ')}`);
  }
  play.passTo(calendarDate(today));
  return play;
}

export const codesOf = (
  play: CasePlay,
  act: ReconsiderationAct,
  payload: Payload = {},
  on?: string,
): string[] =>
  play
    .refusals({ act, payload, ...(on === undefined ? {} : { on: calendarDate(on) }) })
    .map(({ code }) => code);

/** The clocks of a rule, newest last. */
export const clocks = (play: CasePlay, rule: string, key?: string): Deadline[] =>
  play.state.deadlines
    .filter((one) => one.rule === rule && (key === undefined || one.key === key))
    .sort((a, b) => a.startSeq - b.startSeq);

/** The newest clock of a rule; one that is not there fails the test. */
export function clockOf(play: CasePlay, rule: string, key?: string): Deadline {
  const found = clocks(play, rule, key).at(-1);
  if (!found) throw new Error(`no clock ${rule} ${key ?? ''}`);
  return found;
}

export const explained = (clock: Deadline, locale: Locale): string[] =>
  explanationLines(clock.explanation, locale);
