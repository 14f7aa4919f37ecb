import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import {
  appearancesOf,
  calendarDate,
  courtRuleSetFor,
  Engine,
  explanationSentence,
  litigationModel,
  officialCalendar,
  ownerLabels,
  usualMediationPeriods,
  type CalendarDate,
  type CaseState,
  type Deadline,
  type JournalEntry,
  type LitigationRecord,
  type LitigationTracks,
} from '@mingjing/domain';
import type { DemoLawsuit } from './demo-lawsuit-file.js';
import { lawsuitStories } from './demo-lawsuit-readers.js';
import { isCivil, type LawsuitStep, type LawsuitStory } from './demo-lawsuit-steps.js';

type State = CaseState<LitigationTracks, LitigationRecord>;
const folder = join(process.cwd(), 'demo');
const demoDay = calendarDate('2026-11-23');
const read = <Content>(file: string): Content => parse(readFileSync(join(folder, file), 'utf8')) as Content;
const { organs } = read<{ organs: { id: string; name: string; parent?: string }[] }>('organs.yaml');
const organNames = new Map(organs.map(({ id, name }) => [id, name]));
/** The organ of the case and everything below it; what stands above answers for itself. */
const below = (organ: string, id: string): boolean => {
  const parent = organs.find((one) => one.id === id)?.parent;
  return id === organ || (parent !== undefined && below(organ, parent));
};
const files = ['cases-2015', 'cases-2026'].flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => /^(al|cv)-/.test(file))
    .map((file) => read<DemoLawsuit>(join(name, file))),
);

let ids = 0;
const engineOn = (today: CalendarDate) =>
  new Engine(litigationModel, {
    reckoning: { calendar: officialCalendar, today },
    rules: {
      mediationGate: true,
      mediationPeriods: usualMediationPeriods,
      officeStaff: [],
      departments: {},
      committee: [],
      counsel: [],
      bookings: [],
    },
    approvers: (_, byDefault) => byDefault,
    newId: () => `proposal-${String((ids += 1))}`,
  });

function taken(state: State, step: LawsuitStep, id: string): State {
  const engine = engineOn(step.on);
  const proposal = state.proposals.findLast(({ act }) => act === step.act);
  const before =
    step.approve && proposal
      ? engine.proposalStep(state, {
          type: 'ProposalApproved',
          proposal,
          occurredOn: step.on,
          by: 'actor',
        }).state
      : state;
  const enacted = engine.enact(before, {
    act: step.act,
    payload: (step.approve ? proposal?.payload : step.payload) as never,
    occurredOn: step.on,
    capacities: engine.row(step.act).by,
    approved: step.approve === true,
  });
  if (!enacted.allowed) throw new Error(`${id} ${step.act} ${step.on}: ${JSON.stringify(enacted.refusals)}`);
  return enacted.state;
}

function play(file: DemoLawsuit, { steps }: LawsuitStory): State {
  const received = steps[0]!.on;
  const ruleSet = courtRuleSetFor(received, isCivil(file) ? 'civil' : 'administrative');
  let journal: readonly JournalEntry[] = [];
  for (const step of steps) {
    const engine = engineOn(step.on);
    const state = engine.settle(engine.stateOf(ruleSet, journal)).state;
    journal = taken(state, step, file.id).journal;
  }
  const engine = engineOn(demoDay);
  return engine.settle(engine.stateOf(ruleSet, journal)).state;
}

const played = files.map((file) => {
  const stories = lawsuitStories(file, organNames, (id) => below(file.organ, id));
  return { id: file.id, file, states: stories.map((story) => play(file, story)) };
});
const expecting = played.flatMap(({ id, file, states }) =>
  file.expected ? [{ id, expected: file.expected, states }] : [],
);

/** Rights that share a window with a duty, or that nobody used: the files tell the duties. */
const untold = [
  'al_evidence_ext_req',
  'al_jurisdiction_obj',
  'cv_jurisdiction_obj',
  'al_retrial_apply',
  'cv_retrial_apply',
];
const told = (deadlines: readonly Deadline[]) =>
  deadlines.filter(({ rule, kind }) => kind === 'legal' && !untold.includes(rule));
/** The files do not move a court's last day that lies in 2016. */
const unmoved = ({ explanation, dueOn }: Deadline): string | null =>
  explanation.find((step) => step.code === 'LAST_DAY')?.date ?? dueOn;

describe('the lawsuits of the demo county', () => {
  it('are all there: thirty-two disputes', () => {
    expect(files).toHaveLength(32);
    expect(expecting.length).toBeGreaterThan(25);
  });

  it.each(played)('$id is played to its end, and stands where its file says', ({ file, states }) => {
    expect(states[0]!.record.receivedOn).toBe(file.acts[0]!.occurredOn);
    const phase = file.expected?.phase ?? file.phase;
    if (phase) expect(states.at(-1)!.tracks.phase).toBe(phase);
  });

  it.each(played)('$id takes effect on the day its file says', ({ file, states }) => {
    const stated = file.acts
      .filter(({ act }) => act === 'becomeEffective')
      .map(({ occurredOn }) => occurredOn);
    const byItself = states.flatMap(({ journal }) =>
      journal.filter(({ type }) => type === 'BecameEffective').map(({ occurredOn }) => occurredOn),
    );
    const silent = file.acts.some(({ act }) => act === 'receiveRuling') && stated.length === 0;
    if (!silent) expect(byItself).toEqual(stated);
  });

  it('have hearings to which the court called the head: one came, one explained in writing with proof', () => {
    const called = played.flatMap(({ id, states }) =>
      states
        .flatMap(({ record }) => appearancesOf(record))
        .filter(({ held, ordered }) => held && ordered)
        .map(({ attended, spoke, absence, absenceProof }) => ({
          id,
          attended,
          spoke,
          absence,
          absenceProof,
        })),
    );
    expect(called).toEqual([
      {
        id: 'al-2026-06',
        attended: false,
        spoke: false,
        absence: expect.stringContaining('他人不能代替的公务') as string,
        absenceProof: '防汛应急响应通知及值班安排表',
      },
      { id: 'al-2026-10', attended: true, spoke: true, absence: null, absenceProof: null },
    ]);
  });

  it.each(expecting)(
    '$id has exactly the duties of its file, for the same reasons',
    ({ expected, states }) => {
      const deadlines = states.flatMap((state) => state.deadlines);
      const wanted = expected.deadlines.filter(({ owner }) => owner !== '法院');
      const legal = told(deadlines);
      const asTold = legal.map((deadline) => ({
        rule: deadline.rule,
        owner: ownerLabels[deadline.owner].zh,
        startedOn: deadline.startedOn,
        dueOn: deadline.dueOn,
        status: deadline.status,
        doneOn: deadline.doneOn ?? undefined,
        because: explanationSentence(deadline.explanation.filter(({ code }) => code !== 'PROVISIONAL')),
      }));
      const inOrder = (a: { rule: string }, b: { rule: string }) => a.rule.localeCompare(b.rule);
      expect(asTold.sort(inOrder)).toEqual(
        wanted
          .map(({ rule, owner, startedOn, dueOn, status, doneOn, because }) => ({
            rule,
            owner,
            startedOn,
            dueOn,
            status,
            doneOn,
            because,
          }))
          .sort(inOrder),
      );
    },
  );

  it.each(expecting)(
    '$id shows the court’s periods as estimates with the dates of its file',
    ({ expected, states }) => {
      const estimates = states.flatMap((state) => state.deadlines).filter(({ kind }) => kind === 'estimate');
      for (const { rule, startedOn, dueOn, provisional = false } of expected.deadlines.filter(
        ({ owner }) => owner === '法院',
      )) {
        const found = estimates.find((one) => one.rule === rule && one.startedOn === startedOn);
        const day = dueOn?.startsWith('2016') ? found && unmoved(found) : found?.dueOn;
        expect([rule, day, found?.provisional]).toEqual([rule, dueOn, provisional]);
      }
    },
  );

  it.each(expecting.filter(({ expected }) => expected.nextDeadline))(
    '$id has next what its file says',
    ({ expected, states }) => {
      const { deadlines } = states.at(-1)!;
      const open = (kinds: readonly Deadline[]) =>
        kinds
          .filter(({ status }) => status === 'running')
          .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))[0];
      const next = open(told(deadlines)) ?? open(deadlines.filter(({ owner }) => owner === 'court'));
      expect([next?.rule, next?.dueOn]).toEqual([expected.nextDeadline?.rule, expected.nextDeadline?.dueOn]);
    },
  );
});
