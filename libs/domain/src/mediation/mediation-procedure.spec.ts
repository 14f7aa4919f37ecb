import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { calendarDate } from '../calendar/calendar-date.js';
import { draftDocument } from '../documents/draft-document.js';
import { decide, isSystemsAlone } from '../procedure/act-table.js';
import { drawTrack, explore } from '../procedure/explore.js';
import { procedureNames } from '../procedures/procedure-names.js';
import { actsWithApproval, foreignAct, procedures } from '../procedures/procedures.js';
import { usualMediationPeriods } from '../reconsideration/reconsideration.facts.js';
import { MediationPlay } from '../scenario/mediation-samples.js';
import { actLabels, eventLabels } from '../wording/act-labels.js';
import * as own from '../wording/administrative-mediation-labels.js';
import { deadlineLabels, plannedDayRules } from '../wording/deadline-labels.js';
import { documentLabels, phaseLabels } from '../wording/labels.js';
import type { RefusalCode } from '../wording/refusal-texts.js';
import type { AdministrativeMediationAct } from './mediation-acts.js';
import { administrativeMediationDeadlines } from './mediation-deadlines.js';
import {
  accepted,
  agreed,
  mediating,
  mediationProcedureExamples,
  type Done,
  type MediationExample,
  type Payload,
} from './mediation.examples.fixture.js';
import {
  administrativeMediation as table,
  administrativeMediationActs as acts,
} from './mediation-procedure.js';
import { emptyAdministrativeMediation } from './mediation-record.js';
import { mediationPhases, type MediationTracks } from './mediation-tracks.js';

const on = calendarDate;
function played(history: readonly Done[], today: string): MediationPlay {
  const play = new MediationPlay({ ruleSet: 'R1', today: on(history[0]?.[0] ?? today) });
  for (const [day, act, payload] of history) {
    play.passTo(on(day));
    const refused = play.perform({ act, ...(payload ? { payload } : {}) });
    if (refused.length > 0)
      throw new Error(`${act} of ${day}: ${refused.map(({ code }) => code).join(', ')}`);
  }
  play.passTo(on(today));
  return play;
}
const codesOf = (play: MediationPlay, act: AdministrativeMediationAct, payload: Payload = {}) =>
  play.refusals({ act, payload }).map(({ code }) => code);

describe('the table of mediation', () => {
  const { states, edges } = explore<MediationTracks>(table, 'R1');

  it('lets every act happen in some state, and reaches every phase of the law sheet', () => {
    expect(new Set(edges.map(({ act }) => act))).toEqual(new Set(acts));
    expect([...states.keys()].sort()).toEqual([...mediationPhases].sort());
  });

  it('never traps a case: the archive can be reached from every state', () => {
    const canClose = new Set(['ARCHIVED']);
    for (let before = -1; before !== canClose.size;) {
      before = canClose.size;
      for (const edge of edges) if (canClose.has(edge.to)) canClose.add(edge.from);
    }
    expect([...states.keys()].filter((state) => !canClose.has(state))).toEqual([]);
  });

  it.each(acts)('refuses %s for its state exactly where the graph has no edge', (act) => {
    const facts = {
      record: emptyAdministrativeMediation,
      deadlines: [],
      today: on('2026-03-02'),
      occurredOn: on('2026-03-02'),
      organ: {
        mediationGate: true,
        mediationPeriods: usualMediationPeriods,
        officeStaff: [],
        departments: {},
        committee: [],
        counsel: [],
        bookings: [],
      },
    };
    const stopped = [...states].map(([state, { tracks }]) => {
      const decision = decide(table, tracks, { act, ruleSet: 'R1', capacities: table.acts[act].by, facts });
      return [state, !decision.allowed && decision.refusals.some(({ kind }) => kind === 'state')];
    });
    expect(stopped).toEqual(
      [...states.keys()].map((state) => [
        state,
        !edges.some((edge) => edge.from === state && edge.act === act),
      ]),
    );
  });

  it('is drawn as the published diagram shows it', () => {
    const published = readFileSync(
      join(import.meta.dirname, '../../../../docs/generated/mediation.phase.mmd'),
      'utf8',
    );
    const drawn = drawTrack<MediationTracks>(table, 'phase', (act) => actLabels[act as 'close'].zh);
    expect(drawn.split('\n').sort()).toEqual(published.trimEnd().split('\n').sort());
  });

  it('starts, meets and extends its clocks with entries that exist, and names what it has', () => {
    const events = new Set(acts.map((act) => table.acts[act].records as string));
    const named = administrativeMediationDeadlines.flatMap(({ starts, met, extended }) => [
      ...starts.map(({ on: type }) => type),
      ...met.map(({ on: type }) => type),
      ...(extended ? [extended.on] : []),
    ]);
    expect(named.filter((type) => !events.has(type))).toEqual([]);
    expect([...events].filter((type) => !(type in eventLabels))).toEqual([]);
    expect(administrativeMediationDeadlines.filter(({ id }) => !(id in deadlineLabels))).toEqual([]);
    expect(mediationPhases.filter((phase) => !(phase in phaseLabels))).toEqual([]);
    const issued = acts.flatMap((act) => table.acts[act].issues ?? []);
    expect(issued.filter((kind) => !(kind in documentLabels))).toEqual([]);
  });

  it('has its words in both languages', () => {
    const words = Object.values(own).flatMap((each) => Object.values(each).flat());
    expect(words.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[\x20-\u2019]+$/.test(en))).toEqual(
      [],
    );
  });
});

const examples = Object.entries(mediationProcedureExamples).flatMap(([act, codes]) =>
  Object.entries(codes).map(
    ([code, example]) =>
      ({ ...example, act, code }) as MediationExample & {
        act: AdministrativeMediationAct;
        code: RefusalCode;
      },
  ),
);

describe('a guard of a mediation', () => {
  it('has an example for each act, and no example is left over', () => {
    const required = acts.flatMap((act) =>
      (table.acts[act].requires ?? []).map(({ code }) => `${act}: ${code}`),
    );
    expect(examples.map(({ act, code }) => `${act}: ${code}`).toSorted()).toEqual(required.toSorted());
  });

  it.each(examples)('of $act refuses with $code, and otherwise lets the act through', (example) => {
    const { act, code, refused, today, wrong, right } = example;
    expect(codesOf(played(refused, today), act, wrong)).toContain(code);
    const { admitted = refused, admittedToday = today } = example;
    const play = played(admitted, admittedToday);
    // What a register says is done by itself by then.
    if (isSystemsAlone(table.acts[act])) expect(play.state.journal.map((entry) => entry.act)).toContain(act);
    else expect(codesOf(play, act, right)).toEqual([]);
  });
});

describe('a mediation', () => {
  it('asks everybody where the organ itself proposes it', () => {
    const play = played([['2026-03-02', 'applyMediation', { channel: 'byOffice' }]], '2026-03-02');
    expect(play.state.record.consented).toEqual({});
    expect(play.refusals({ act: 'acceptMediation' })[0]?.params).toEqual({
      missing: '申请人甲、被申请人乙公司',
    });
  });

  it('keeps the periods its organ had set when the clock began', () => {
    const organ = {
      mediationPeriods: { acceptWithinWorkingDays: 3, concludeWithinDays: 15, extendByDays: 10 },
    };
    const play = new MediationPlay({ ruleSet: 'R1', today: on('2026-03-02'), organ });
    for (const act of ['applyMediation', 'giveConsent', 'acceptMediation'] as const) play.perform({ act });
    const [accept, conclude] = play.state.deadlines;
    expect([accept?.dueOn, accept?.kind, conclude?.dueOn, conclude?.kind]).toEqual([
      '2026-03-05',
      'setting',
      '2026-03-17',
      'setting',
    ]);
  });

  it('tells the days that are planned from the periods that run out', () => {
    const rules = procedureNames.flatMap((name) =>
      procedures[name].editions.flatMap((ruleSet) => procedures[name].model.deadlineRules(ruleSet)),
    );
    const planned = rules.filter(({ plannedDay }) => plannedDay).map(({ id }) => id);
    expect([...new Set(planned)].sort()).toEqual([...plannedDayRules].sort());
  });

  it('plans the next session, and no more once it is over', () => {
    const held = played(
      [...mediating, ['2026-03-05', 'holdMediation', { nextOn: '2026-03-09' }]],
      '2026-03-05',
    );
    expect(held.state.record.planned).toMatchObject({ sessionOn: '2026-03-09' });
    expect(
      held.state.deadlines.find(({ rule, status }) => rule === 'md_session' && status === 'running'),
    ).toMatchObject({
      dueOn: '2026-03-09',
      kind: 'internal',
      explanation: [{ code: 'PLANNED_DAY', date: '2026-03-09' }],
    });
    expect(played(agreed, '2026-03-05').state.record.planned).toBeNull();
  });

  it('says in each of its papers to the parties that no period stops', () => {
    const { record, journal } = played(accepted, '2026-03-03').state;
    const draft = draftDocument('mediationAcceptance', {
      ruleSet: 'R1',
      record,
      payload: journal.at(-1)?.payload,
      issuedOn: on('2026-03-03'),
      caseNumber: '清司调〔2026〕1号',
      body: { organName: '清镇市司法局', officeName: '清镇市司法局' },
      deadlines: [],
      journal,
      names: {},
    });
    expect(draft.body).toContain('不停止、不中断行政复议申请期限');
    expect(draft.body).toContain('诉讼时效中断');
    expect(draft.body).toContain('设置值，非法定');
  });

  it('knows no act of another procedure, and others none of its own', () => {
    expect(foreignAct('mediation', 'decide')).toMatchObject({ code: 'NOT_IN_THIS_PROCEDURE', kind: 'state' });
    expect(foreignAct('reconsideration', 'agree')).toMatchObject({ code: 'NOT_IN_THIS_PROCEDURE' });
    expect(foreignAct('mediation', 'close')).toBeNull();
    expect(procedureNames.map((name) => procedures[name].firstActs[0])).toEqual([
      'receiveApplication',
      'applyMediation',
      'receiveSummons',
    ]);
    expect(actsWithApproval).toContain('extendMediation');
  });
});
