import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { addDays, calendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import { courtRuleSets, type CourtRuleSet } from '../law/rule-set.js';
import { LitigationPlay } from '../scenario/litigation-samples.js';
import { explanationLines, explanationSentence } from '../wording/explanation.js';
import type { LitigationAct } from './litigation-acts.js';
import { courtRules, litigationDeadlinesFor } from './litigation-deadlines.js';

interface Step {
  readonly on: string;
  readonly act: LitigationAct;
  readonly [field: string]: unknown;
}
interface ClockScenario {
  readonly title: string;
  readonly law: string;
  readonly ruleSet: CourtRuleSet;
  readonly acts: readonly Step[];
  readonly clock: {
    readonly rule: string;
    readonly key?: string;
    readonly startedOn: string;
    readonly dueOn: string | null;
    /** What it is called the day after, where nothing met it. */
    readonly whenOver?: 'missed' | 'lapsed';
    /** Where the acts themselves settle it. */
    readonly status?: string;
    readonly doneOn?: string | null;
    readonly because?: string;
  };
  /** The act that meets the clock, and what becomes of it the day after: metLate, or why it is refused. */
  readonly meet?: { readonly act: LitigationAct; readonly [field: string]: unknown };
  readonly afterwards?: string;
}

const folder = join(import.meta.dirname, 'scenarios');
const scenarios = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(join(folder, file), 'utf8')) as readonly ClockScenario[],
);

function played({ ruleSet, acts }: ClockScenario, today: CalendarDate): LitigationPlay {
  const play = new LitigationPlay({ ruleSet, today: calendarDate(acts[0]!.on) });
  for (const { on, act, ...payload } of acts) {
    play.passTo(calendarDate(on));
    const refused = play.perform({ act, payload });
    if (refused.length > 0) throw new Error(`${act}: ${refused.map(({ code }) => code).join(', ')}`);
  }
  play.passTo(today);
  return play;
}
const clockIn = (play: LitigationPlay, { clock }: ClockScenario): Deadline | undefined =>
  play.state.deadlines.findLast(
    ({ rule, key, startedOn }) =>
      rule === clock.rule && key === (clock.key ?? '') && startedOn === clock.startedOn,
  );
const lastActOf = ({ acts }: ClockScenario): CalendarDate => calendarDate(acts.at(-1)!.on);
const dueOf = ({ clock }: ClockScenario): CalendarDate => calendarDate(clock.dueOn ?? '');

const settled = scenarios.filter(({ clock }) => clock.whenOver === undefined);
const running = scenarios.filter(({ clock }) => clock.whenOver !== undefined);
const meetable = running.flatMap((scenario) => (scenario.meet ? [{ ...scenario, meet: scenario.meet }] : []));

describe('a clock of a lawsuit', () => {
  it('has a scenario under each rule id of the law sheet, in each edition that counts it', () => {
    const told = new Set(scenarios.map(({ ruleSet, clock }) => `${ruleSet} ${clock.rule}`));
    const today = (['L2', 'C1'] as const).flatMap((ruleSet) =>
      litigationDeadlinesFor(ruleSet).map(({ id }) => `${ruleSet} ${id}`),
    );
    // The clock of performance is one and the same in both; it is told for administrative suits.
    const same = ['C1 al_perform', 'C1 al_unit_draft'];
    expect(today.filter((rule) => !told.has(rule) && !same.includes(rule))).toEqual([]);
    expect(scenarios.filter(({ clock }) => !courtRules.some(({ id }) => id === clock.rule))).toEqual([]);
    expect(new Set(scenarios.map(({ ruleSet }) => ruleSet))).toEqual(new Set(courtRuleSets));
  });

  it('explains its date in English too', () => {
    const explained = running.flatMap((scenario) =>
      explanationLines(clockIn(played(scenario, lastActOf(scenario)), scenario)?.explanation ?? [], 'en'),
    );
    expect(explained.length).toBeGreaterThan(running.length);
    expect(explained.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
    expect(explained).toContainEqual(expect.stringContaining('14 days outside the trial period not counted'));
  });

  it.each(settled)('$title', (scenario) => {
    const { clock } = scenario;
    const found = clockIn(played(scenario, lastActOf(scenario)), scenario);
    expect([found?.dueOn, found?.status, found?.doneOn]).toEqual([clock.dueOn, clock.status, clock.doneOn]);
    if (clock.because) expect(explanationSentence(found!.explanation)).toBe(clock.because);
  });

  it.each(running)('$title: runs to the last day, and is over the day after', (scenario) => {
    const due = dueOf(scenario);
    const onLast = clockIn(played(scenario, due), scenario);
    expect([onLast?.dueOn, onLast?.status]).toEqual([due, 'running']);
    if (scenario.clock.because) expect(explanationSentence(onLast!.explanation)).toBe(scenario.clock.because);
    const after = clockIn(played(scenario, addDays(due, 1)), scenario);
    expect(after?.status).toBe(scenario.clock.whenOver);
  });

  it.each(meetable)('$title: is met the day before and on the last day, and not after it', (scenario) => {
    const { meet, afterwards } = scenario;
    const { act, ...payload } = meet;
    const due = dueOf(scenario);
    for (const day of [addDays(due, -1), due]) {
      const play = played(scenario, day);
      expect(play.perform({ act, payload }).map(({ code }) => code)).toEqual([]);
      const clock = clockIn(play, scenario);
      expect([clock?.status, clock?.doneOn]).toEqual(['met', day]);
    }
    const late = played(scenario, addDays(due, 1));
    const refusals = late.perform({ act, payload }).map(({ code }) => code);
    if (afterwards === 'metLate') {
      expect(refusals).toEqual([]);
      expect(clockIn(late, scenario)?.status).toBe('metLate');
    } else expect(refusals).toContain(afterwards);
  });
});
