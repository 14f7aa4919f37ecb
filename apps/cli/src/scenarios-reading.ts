import {
  deadlineStatuses,
  discussionCauses,
  eventLabels,
  isCalendarDate,
  caseOutcomes,
  proposalStatuses,
  procedureNames,
  procedures,
  trackValueLabels,
  type CalendarDate,
  type ProcedureName,
  type DiscussionCause,
  type RuleSet,
} from '@mingjing/domain';

import { Fields } from './periods-fields.js';
import { readPeriod } from './periods-period.js';
import type {
  CaseExpectation,
  CaseScenario,
  ExpectedDeadline,
  PeriodScenario,
  Scenario,
} from './scenarios-scenario.js';
import { readCodes, readStep, texts } from './scenarios-steps.js';

/** Reads one scenario; whatever it says that nothing would check is a mistake. */
export function readScenario(value: unknown, file: string): Scenario {
  const fields = new Fields(value);
  const head = { file, title: fields.text('title'), law: fields.text('law') };
  const scenario = fields.has('period') ? readPeriodScenario(fields, head) : readCaseScenario(fields, head);
  fields.nothingElse();
  return scenario;
}

type Head = Pick<Scenario, 'file' | 'title' | 'law'>;

function readPeriodScenario(fields: Fields, head: Head): PeriodScenario {
  fields.text('why');
  const given = fields.inside('period');
  const period = readPeriod(given);
  given.nothingElse();
  const expected = expectations(fields);
  const expect = {
    ...(expected.has('due') ? { due: expected.value('due') === null ? null : expected.day('due') } : {}),
    ...(expected.has('provisional') ? { provisional: expected.flag('provisional') } : {}),
  };
  expected.nothingElse();
  return { ...head, kind: 'period', period, expect };
}

function readCaseScenario(fields: Fields, head: Head): CaseScenario {
  const procedure = fields.has('procedure') ? fields.oneOf('procedure', procedureNames) : 'reconsideration';
  const steps = fields.objects('acts').map((step) => readStep(procedure, step));
  const [first] = steps;
  const last = steps.at(-1);
  if (first?.on === undefined || last === undefined)
    throw fields.mistake('acts', '至少要有一步', 'must not be empty');
  const today = fields.has('today') ? fields.day('today') : last.recordedOn;
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (step.recordedOn > today || (before && step.recordedOn < before.recordedOn))
      throw fields.mistake('acts', '各步须依时间排列', 'must stand in the order of time');
  });
  if (fields.has('why')) fields.text('why');
  const ruleSet = fields.has('ruleSet')
    ? fields.oneOf('ruleSet', procedures[procedure].editions)
    : procedures[procedure].ruleSetFor(first.on, first.payload ?? {});
  const organ = {
    ...(fields.has('mediationGate') ? { mediationGate: fields.flag('mediationGate') } : {}),
    ...(fields.has('collectiveDiscussion') ? { collectiveDiscussion: readCauses(fields) } : {}),
  };
  const expect = readExpectation(fields, { procedure, ruleSet });
  return { ...head, kind: 'case', procedure, ruleSet, today, organ, steps, expect };
}

const readCauses = (fields: Fields): DiscussionCause[] =>
  texts(fields, 'collectiveDiscussion').map((cause) => {
    const found = discussionCauses.find((known) => known === cause);
    if (found) return found;
    throw fields.mistake('collectiveDiscussion', `没有这一情形：${cause}`, `no such cause: ${cause}`);
  });

/** A scenario that expects nothing would pass whatever happens. */
function expectations(fields: Fields): Fields {
  const expected = fields.inside('expect');
  if (expected.names().length > 0) return expected;
  throw fields.mistake('expect', '须写明预期结果', 'must say what is expected');
}

interface Place {
  readonly procedure: ProcedureName;
  readonly ruleSet: RuleSet;
}

function readExpectation(fields: Fields, { procedure, ruleSet }: Place): CaseExpectation {
  const expected = expectations(fields);
  const tracks = Object.fromEntries(
    Object.keys(procedures[procedure].model.procedure.initial)
      .filter((track) => expected.has(track))
      .map((track) => [track, expected.oneOf(track, Object.keys(trackValueLabels))]),
  );
  const rules = procedures[procedure].model.deadlineRules(ruleSet).map(({ id }) => id);
  const expectation: CaseExpectation = {
    tracks,
    ...(expected.has('outcome')
      ? { outcome: expected.value('outcome') === null ? null : expected.oneOf('outcome', caseOutcomes) }
      : {}),
    ...(expected.has('acceptedOn') ? { acceptedOn: dayOrNull(expected, 'acceptedOn') } : {}),
    ...(expected.has('deadlines')
      ? { deadlines: expected.objects('deadlines').map((deadline) => readDeadline(deadline, rules)) }
      : {}),
    ...(expected.has('without') ? { without: texts(expected, 'without') } : {}),
    ...(expected.has('entries') ? { entries: expected.objects('entries').map(readEntry) } : {}),
    ...(expected.has('proposals')
      ? { proposals: expected.objects('proposals').map((one) => readProposal(procedure, one)) }
      : {}),
    ...(expected.has('refusals') ? { refusals: readRefusals(procedure, expected.inside('refusals')) } : {}),
  };
  for (const rule of expectation.without ?? [])
    if (!rules.includes(rule)) throw expected.mistake('without', `没有期限${rule}`, `no rule ${rule}`);
  expected.nothingElse();
  return expectation;
}

function readDeadline(fields: Fields, rules: readonly string[]): ExpectedDeadline {
  const deadline = {
    rule: fields.oneOf('rule', rules),
    ...(fields.has('key') ? { key: fields.text('key') } : {}),
    ...(fields.has('startedOn') ? { startedOn: fields.day('startedOn') } : {}),
    ...(fields.has('dueOn') ? { dueOn: dayOrNull(fields, 'dueOn') } : {}),
    ...(fields.has('status') ? { status: fields.oneOf('status', deadlineStatuses) } : {}),
    ...(fields.has('doneOn') ? { doneOn: dayOrNull(fields, 'doneOn') } : {}),
    ...(fields.has('recordedLate') ? { recordedLate: fields.flag('recordedLate') } : {}),
    ...(fields.has('provisional') ? { provisional: fields.flag('provisional') } : {}),
    ...(fields.has('needsVerification') ? { needsVerification: fields.flag('needsVerification') } : {}),
  };
  fields.nothingElse();
  if (fields.names().every((name) => name === 'rule' || name === 'key'))
    throw fields.mistake('', '须写明预期的期限', 'must say what is expected of the deadline');
  return deadline;
}

const dayOrNull = (fields: Fields, name: string): CalendarDate | null => {
  const value = fields.value(name);
  return value === null ? null : isCalendarDate(value) ? value : fields.day(name);
};

function readEntry(fields: Fields): { event: string; on: CalendarDate } {
  const entry = { event: fields.oneOf('event', Object.keys(eventLabels)), on: fields.day('on') };
  fields.nothingElse();
  return entry;
}

function readProposal(procedure: ProcedureName, fields: Fields): { act: string; status: string } {
  const proposal = {
    act: fields.oneOf('act', procedures[procedure].acts),
    status: fields.oneOf('status', proposalStatuses),
  };
  fields.nothingElse();
  return proposal;
}

function readRefusals(procedure: ProcedureName, fields: Fields): Readonly<Record<string, readonly string[]>> {
  const acts = procedures[procedure].acts.filter((act) => fields.has(act));
  const refusals = Object.fromEntries(acts.map((act) => [act, readCodes(fields, act)]));
  fields.nothingElse();
  return refusals;
}
