import {
  awaitsOn,
  playOf,
  effectiveJournal,
  proposalEventTypes,
  refusalWithArticle,
  type Deadline,
  type AnyPlay,
  type Refusal,
} from '@mingjing/domain';

import { countWithinCalendar } from './periods-answers.js';
import { Mistake } from './periods-fields.js';
import type {
  CaseExpectation,
  CaseScenario,
  Correction,
  ExpectedDeadline,
  PeriodScenario,
  Scenario,
  Step,
} from './scenarios-scenario.js';

/** What differs from what the scenario expects; empty where all is as it says. */
export function differences(scenario: Scenario): string[] {
  try {
    return scenario.kind === 'period' ? periodDifferences(scenario) : caseDifferences(scenario);
  } catch (error) {
    if (error instanceof Mistake) return [error.in('en')];
    throw error;
  }
}

function compare(what: string, expected: unknown, found: unknown): string[] {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(found)];
  return wanted === got ? [] : [`${what}: expected ${wanted}, found ${got}`];
}

function periodDifferences({ period, expect }: PeriodScenario): string[] {
  const counted = countWithinCalendar(period);
  return (Object.keys(expect) as (keyof typeof expect)[]).flatMap((name) =>
    compare(name, expect[name], counted[name]),
  );
}

function caseDifferences(scenario: CaseScenario): string[] {
  const { play, found } = playedScenario(scenario);
  return [...found, ...standingDifferences(play, scenario.expect)];
}

/** The case as the scenario leaves it, with what its steps did otherwise than expected. */
export function playedScenario({ procedure, ruleSet, today, organ, steps }: CaseScenario): {
  readonly play: AnyPlay;
  readonly found: readonly string[];
} {
  const [first] = steps;
  const play = playOf(procedure, { ruleSet, today: first?.recordedOn ?? today, organ });
  const found: string[] = [];
  for (const step of steps) {
    play.passTo(step.recordedOn);
    found.push(...stepDifferences(play, step));
  }
  play.passTo(today);
  return { play, found };
}

function stepDifferences(play: AnyPlay, step: Step): string[] {
  const name = `${step.recordedOn} ${step.kind === 'act' ? '' : `${step.kind} `}${step.act}`;
  const needsProposal = step.kind === 'approve' || step.kind === 'return' || step.kind === 'withdraw';
  const day = step.approved?.on ?? step.recordedOn;
  if (needsProposal && !play.state.proposals.some((each) => each.act === step.act && awaitsOn(each, day)))
    return step.refused?.length === 1 && step.refused[0] === 'PROPOSAL_NOT_PENDING'
      ? []
      : [`${name}: no such proposal is pending`];
  const before = play.state.journal;
  const refusals = take(play, step);
  if (step.refused !== undefined)
    return [
      ...compare(`${name}: refusals`, [...step.refused].sort(), codes(refusals)),
      ...(refusals.length > 0 && play.state.journal !== before ? [`${name}: refused, and yet written`] : []),
    ];
  return refusals.map((refusal) => `${name}: refused, ${refusal.code}: ${refusalWithArticle(refusal, 'zh')}`);
}

function take(play: AnyPlay, step: Step): readonly Refusal[] {
  switch (step.kind) {
    case 'act':
      return play.perform(step.corrects ? correcting(play, step, step.corrects) : step);
    case 'propose':
      return play.propose(step);
    case 'approve':
      return play.approve(step.act, step.approved);
    case 'return':
      return play.returnToProposer(step.act);
    case 'withdraw':
      return play.withdraw(step.act);
  }
}

/** The correction of the latest entry of an act, with what is to be told otherwise. */
function correcting(play: AnyPlay, step: Step, { act, rightly }: Correction): Step {
  const wrong = effectiveJournal(play.state.journal).findLast(
    (entry) => entry.act === act && !proposalEventTypes.includes(entry.type),
  );
  const replacement = rightly && {
    act,
    occurredOn: rightly.on ?? wrong?.occurredOn ?? step.on,
    payload: { ...wrong?.payload, ...rightly.payload },
  };
  return { ...step, payload: { ...step.payload, seq: wrong?.seq ?? 0, replacement } };
}

const codes = (refusals: readonly Refusal[]): string[] => refusals.map(({ code }) => code).sort();

function standingDifferences(play: AnyPlay, expect: CaseExpectation): string[] {
  const { tracks, record, deadlines, journal, proposals } = play.state;
  const entries = journal.map(({ type, occurredOn }) => `${type} ${occurredOn}`);
  const made = proposals.map(({ act, status }) => ({ act, status }));
  return [
    ...Object.entries(expect.tracks ?? {}).flatMap(([track, value]) => compare(track, value, tracks[track])),
    ...(expect.outcome === undefined ? [] : compare('outcome', expect.outcome, record.outcome)),
    ...(expect.acceptedOn === undefined ? [] : compare('acceptedOn', expect.acceptedOn, record.acceptedOn)),
    ...(expect.deadlines ?? []).flatMap((deadline) => deadlineDifferences(deadline, deadlines)),
    ...(expect.without ?? [])
      .filter((rule) => deadlines.some((deadline) => deadline.rule === rule))
      .map((rule) => `${rule}: expected none, found one`),
    ...(expect.entries ?? [])
      .filter(({ event, on }) => !entries.includes(`${event} ${on}`))
      .map(({ event, on }) => `journal: expected ${event} on ${on}, found ${entries.join(', ')}`),
    ...(expect.proposals === undefined ? [] : compare('proposals', expect.proposals, made)),
    ...refusalDifferences(play, expect.refusals ?? {}),
  ];
}

function deadlineDifferences(expected: ExpectedDeadline, deadlines: readonly Deadline[]): string[] {
  const { rule, key, ...fields } = expected;
  const name = key === undefined ? rule : `${rule} (${key})`;
  const found = deadlines.filter((one) => one.rule === rule && (key === undefined || one.key === key));
  const [deadline] = found;
  if (deadline === undefined) return [`${name}: expected, found none`];
  const matching = found.filter((one) => differing(one, fields).length === 0);
  if (matching.length > 0) return [];
  return differing(deadline, fields).map((difference) => `${name} ${difference}`);
}

const differing = (deadline: Deadline, fields: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    compare(field, value, deadline[field as keyof Deadline]),
  );

const refusalDifferences = (play: AnyPlay, expected: NonNullable<CaseExpectation['refusals']>): string[] =>
  Object.entries(expected).flatMap(([act, wanted]) =>
    compare(`${act}: refusals`, [...wanted].sort(), codes(play.refusals({ act }))),
  );
