import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type ReconsiderationRecord,
  calendarDate,
  Engine,
  explanationSentence,
  letterOf,
  officialCalendar,
  ownerLabels,
  procedures,
  ruleSetFor,
  usualMediationPeriods,
  type CalendarDate,
  type Deadline,
  type JournalEntry,
  type AnyActs,
  type AnyEngine,
  type AnyEvents,
  type AnyTracks,
  type OrganRules,
  type AnyRecord,
} from '@mingjing/domain';
import { nextDeadline } from '../cases/index.js';
import type { DemoExpectation, DemoFile } from './demo-file.js';
import type { DemoStep } from './demo-reading.js';
import { demoSteps } from './demo-steps.js';

const folder = join(process.cwd(), 'demo');
const demoDay = calendarDate('2026-11-23');
const read = <Content>(file: string): Content => parse(readFileSync(join(folder, file), 'utf8')) as Content;
const { organs } = read<{
  organs: {
    id: string;
    name: string;
    kind: string;
    parent?: string;
    superiorDepartmentName?: string;
  }[];
}>('organs.yaml');
const organNames = new Map(organs.map(({ id, name }) => [id, name]));
const files = ['cases-2015', 'cases-2026'].flatMap((name) =>
  readdirSync(join(folder, name)).map((file) => read<DemoFile>(join(name, file))),
);

const { people, committee: members } = read<{
  people: { id: string; name: string; role: string; organ: string }[];
  committee: { name: string; employer?: string; from: string }[];
}>('people.yaml');
const departments = Object.fromEntries(
  organs.flatMap(({ id, kind, parent, superiorDepartmentName = null }) =>
    kind === 'department' && parent === 'qz-gov' ? [[id, superiorDepartmentName]] : [],
  ),
);
const officeStaff = people
  .filter(({ organ, role }) => organ === 'qz-justice' || role === 'liaison')
  .map(({ id, name }) => ({ id, name, employer: null }));
const committee = members.map(({ name, employer, from }) => ({
  id: name,
  name,
  employer: employer ?? null,
  from: calendarDate(from),
  to: null,
}));
const office = {
  userIds: new Map(people.map(({ id }) => [id, id])),
  committee: committee.map(({ id }) => id),
};

let ids = 0;
const engineOn = (today: CalendarDate, { procedure }: DemoFile): AnyEngine =>
  new Engine<AnyTracks, AnyActs, AnyRecord, unknown, AnyEvents, OrganRules>(
    procedures[procedure === 'mediation' ? 'mediation' : 'reconsideration'].model,
    {
      reckoning: { calendar: officialCalendar, today },
      rules: {
        mediationGate: true,
        mediationPeriods: usualMediationPeriods,
        officeStaff,
        departments,
        committee,
        counsel: [],
        bookings: [],
      },
      approvers: (_, byDefault) => byDefault,
      newId: () => `proposal-${String((ids += 1))}`,
    },
  );

function play(file: DemoFile, steps: readonly DemoStep[]) {
  const ruleSet = ruleSetFor(calendarDate(file.acts[0]!.occurredOn));
  let journal: readonly JournalEntry[] = [];
  for (const step of steps) {
    const engine = engineOn(step.on, file);
    let state = engine.settle(engine.stateOf(ruleSet, journal)).state;
    const proposal = state.proposals.filter(({ act }) => act === step.act).at(-1);
    if (step.kind === 'approve') {
      state = engine.proposalStep(state, {
        type: 'ProposalApproved',
        proposal: proposal!,
        occurredOn: step.on,
        by: 'actor',
      }).state;
      if (state.proposals.some(({ id, status }) => id === proposal!.id && status === 'pending')) {
        journal = state.journal;
        continue;
      }
    }
    const enacted = engine.enact(state, {
      act: step.act,
      payload: (step.kind === 'act' ? step.payload : proposal!.payload) as never,
      occurredOn: step.on,
      capacities: step.kind === 'approve' ? engine.row(step.act).by : ['registrar', 'caseOfficer'],
      approved: step.kind === 'approve',
    });
    if (!enacted.allowed)
      throw new Error(`${file.id} ${step.act} ${step.on}: ${JSON.stringify(enacted.refusals)}`);
    journal = enacted.state.journal;
  }
  const engine = engineOn(demoDay, file);
  return engine.settle(engine.stateOf(ruleSet, journal)).state;
}

const playable = files.flatMap((file) => {
  const steps = demoSteps(file, organNames, office);
  return 'unknownAct' in steps ? [] : [{ id: file.id, file, steps }];
});
const expecting = playable.flatMap(({ id, file, steps }) =>
  file.expected ? [{ id, expected: file.expected, state: play(file, steps) }] : [],
);

/** The file names a respondent by its organ, the others by their standing. */
const concerns = (deadline: Deadline, party: string | undefined, record: AnyRecord): boolean => {
  const letter =
    'letters' in record ? letterOf(record as unknown as ReconsiderationRecord, deadline.key) : undefined;
  const found = record.parties.find(({ key }) => key === (letter?.to ?? deadline.key));
  return (
    party === undefined || found?.organId === party || (found !== undefined && found.role !== 'respondent')
  );
};

const asTheFileTells = (deadline: Deadline) => ({
  owner: ownerLabels[deadline.owner].zh,
  dueOn: deadline.dueOn,
  status: deadline.status,
  doneOn: deadline.doneOn ?? undefined,
  provisional: deadline.provisional,
  because: explanationSentence(deadline.explanation.filter(({ code }) => code !== 'PROVISIONAL')),
});

describe('the demo county, whose dates were worked out by an independent script', () => {
  it('plays every case whose acts the table knows', () => {
    expect(playable.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['rc-2015-01', 'rc-2015-03', 'rc-2015-05', 'rc-2015-08', 'rc-2015-09', 'rc-2015-10', 'rc-2015-12'],
        ...['rc-2015-13', 'rc-2026-02', 'rc-2026-05', 'rc-2026-08', 'rc-2026-09', 'rc-2026-23', 'rc-2026-24'],
        ...['rc-2026-25', 'rc-2026-26', 'rc-2026-28', 'rc-2026-30'],
        ...['rc-2015-04', 'rc-2015-07', 'rc-2015-11', 'rc-2026-12', 'rc-2026-15', 'rc-2026-16'],
        ...['rc-2026-17', 'rc-2026-18', 'rc-2026-19', 'rc-2026-21', 'rc-2026-22', 'rc-2026-27', 'rc-2026-29'],
        ...['rc-2015-02', 'rc-2015-06', 'rc-2026-01', 'rc-2026-03', 'rc-2026-04', 'rc-2026-10'],
        ...['md-2026-01', 'md-2026-02', 'md-2026-03', 'md-2026-04'],
        ...['rc-2026-31', 'rc-2026-32', 'rc-2026-33', 'rc-2026-34', 'rc-2026-35', 'rc-2026-36'],
      ]),
    );
  });

  it.each(playable)('plays $id to its end', ({ file, steps }) =>
    expect(play(file, steps).record.receivedOn).toBe(file.acts[0]!.occurredOn),
  );

  it.each(expecting)('$id stands where the file says', ({ expected, state }) => {
    const { phase, clock, mediation } = state.tracks;
    expect({ phase, clock, mediation }).toEqual({
      phase: expected.phase,
      clock: expected.clock,
      mediation: expected.mediation,
    });
    // The files tell what comes next and what is overdue apart; the register shows what is due first of both.
    const next = nextDeadline(state.deadlines.filter(({ status }) => status !== 'missed'));
    expect(next && { rule: next.rule, dueOn: next.dueOn }).toEqual(
      expected.nextDeadline ? { rule: expected.nextDeadline.rule, dueOn: expected.nextDeadline.dueOn } : null,
    );
    const missed = state.deadlines.filter(({ kind, status }) => kind === 'legal' && status === 'missed');
    if (expected.overdue)
      expect(missed.map(({ rule, dueOn }) => ({ rule, dueOn }))).toEqual(
        expected.overdue.map(({ rule, dueOn }) => ({ rule, dueOn })),
      );
  });

  it.each(expecting)(
    '$id has exactly the clocks of the file, for the same reasons',
    ({ expected, state }) => {
      const legal = state.deadlines.filter(({ kind }) => ['legal', 'setting', 'agreed'].includes(kind));
      const told = (wanted: DemoExpectation['deadlines'][number]) =>
        legal.find(
          (deadline) =>
            deadline.rule === wanted.rule &&
            // The file counts from the service, the system from the notice, so that the service can be reminded of.
            (wanted.rule === 'rc_hearing_notice' || deadline.startedOn === wanted.startedOn) &&
            concerns(deadline, wanted.party, state.record),
        );
      for (const wanted of expected.deadlines) {
        const found = told(wanted);
        expect(found && { rule: found.rule, dueOn: found.dueOn }).toEqual({
          rule: wanted.rule,
          dueOn: wanted.dueOn,
        });
        // Whether a party sued is recorded with the lawsuit.
        if (wanted.rule !== 'rc_sue')
          expect(asTheFileTells(found!)).toEqual({
            owner: wanted.owner,
            dueOn: wanted.dueOn,
            status: wanted.status,
            doneOn: wanted.doneOn,
            provisional: wanted.provisional ?? false,
            because: wanted.because,
          });
      }
      // A clock that conversion has replaced by another is cancelled; the files name the other alone.
      const standing = legal.filter(({ status }) => status !== 'cancelled');
      expect(standing.map(({ rule }) => rule).sort()).toEqual(
        expected.deadlines.map(({ rule }) => rule).sort(),
      );
    },
  );
});
