import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { always } from '../law/article.js';
import { courtRuleSets, inEdition, type CourtRuleSet } from '../law/rule-set.js';
import { decide, isSystemsAlone } from '../procedure/act-table.js';
import { drawTrack, explore } from '../procedure/explore.js';
import { LitigationPlay } from '../scenario/litigation-samples.js';
import { sampleRules } from '../scenario/sample-office.js';
import { actLabels, eventLabels } from '../wording/act-labels.js';
import { articleText } from '../wording/article.js';
import { deadlineLabels } from '../wording/deadline-labels.js';
import { litigationActLabels, litigationEventLabels } from '../wording/litigation-act-labels.js';
import * as own from '../wording/litigation-labels.js';
import type { RefusalCode } from '../wording/refusal-texts.js';
import { afterJudgmentExamples } from './after/after-judgment.examples.fixture.js';
import { answerExamples } from './answer/answer.examples.fixture.js';
import { civilExamples } from './civil/civil.examples.fixture.js';
import { draftExamples } from './drafts/drafts.examples.fixture.js';
import { nonLitigationExamples } from './enforcement/non-litigation.examples.fixture.js';
import { instanceExamples } from './instances/instances.examples.fixture.js';
import { judgmentExamples } from './judgment/judgment.examples.fixture.js';
import { openingActs, type LitigationAct } from './litigation-acts.js';
import { courtRules, litigationDeadlinesFor } from './litigation-deadlines.js';
import type { Done, ExamplesOf, LitigationExample, Payload } from './litigation.examples.fixture.js';
import { litigation as table, litigationActs as acts } from './litigation-procedure.js';
import { emptyLitigation } from './litigation-record.js';
import { litigationPhases, type LitigationTracks } from './litigation-tracks.js';
import { suitRegisterExamples } from './register/register.examples.fixture.js';
import { trialExamples } from './trial/trial.examples.fixture.js';

const on = calendarDate;
const label = (act: string): string =>
  ({ ...actLabels, ...litigationActLabels })[act as 'close' | 'receiveSummons'].zh;

interface Stage {
  readonly today: string;
  readonly ruleSet?: CourtRuleSet;
  readonly organ?: LitigationExample['organ'];
}

function played(history: readonly Done[], { today, ruleSet = 'L2', organ }: Stage): LitigationPlay {
  const play = new LitigationPlay({
    ruleSet,
    today: on(history[0]?.[0] ?? today),
    ...(organ ? { organ } : {}),
  });
  for (const [day, act, payload] of history) {
    play.passTo(on(day));
    const refused = play.perform({ act, ...(payload ? { payload } : {}) });
    if (refused.length > 0)
      throw new Error(`${act} of ${day}: ${refused.map(({ code }) => code).join(', ')}`);
  }
  play.passTo(on(today));
  return play;
}
const codesOf = (play: LitigationPlay, act: LitigationAct, payload: Payload = {}, day?: string) =>
  play.refusals({ act, payload, ...(day === undefined ? {} : { on: on(day) }) }).map(({ code }) => code);

const editions = courtRuleSets.map((ruleSet) => ({
  ruleSet,
  ...explore<LitigationTracks>(table, ruleSet),
}));
const actsKnownTo = (ruleSet: CourtRuleSet) =>
  acts.filter((act) => inEdition(table.acts[act].article, ruleSet) !== null);

describe.each(editions)('the table of lawsuits in $ruleSet', ({ ruleSet, states, edges }) => {
  it('lets every act it knows happen in some state', () => {
    expect(new Set(edges.map(({ act }) => act))).toEqual(new Set(actsKnownTo(ruleSet)));
  });

  it('never traps a case: the archive can be reached from every state', () => {
    const closed = [...states].filter(([, { tracks }]) => tracks.phase === 'CLOSED').map(([key]) => key);
    const canClose = new Set(closed);
    for (let before = -1; before !== canClose.size;) {
      before = canClose.size;
      for (const edge of edges) if (canClose.has(edge.to)) canClose.add(edge.from);
    }
    expect([...states.keys()].filter((state) => !canClose.has(state))).toEqual([]);
  });

  it.each(actsKnownTo(ruleSet))('refuses %s for its state exactly where the graph has no edge', (act) => {
    const today = on('2026-03-02');
    const facts = {
      ruleSet,
      record: emptyLitigation,
      deadlines: [],
      today,
      occurredOn: today,
      organ: sampleRules,
    };
    const stopped = [...states].map(([state, { tracks }]) => {
      const decision = decide(table, tracks, { act, ruleSet, capacities: table.acts[act].by, facts });
      return [state, !decision.allowed && decision.refusals.some(({ kind }) => kind === 'state')];
    });
    expect(stopped).toEqual(
      [...states.keys()].map((state) => [
        state,
        !edges.some((edge) => edge.from === state && edge.act === act),
      ]),
    );
  });
});

describe('the table of lawsuits', () => {
  it('reaches every phase of the law sheet under the law of today, and opens by eight acts and a line of an old register alone', () => {
    const { states, edges } = explore<LitigationTracks>(table, 'L2');
    const reached = new Set([...states.values()].map(({ tracks }) => tracks.phase));
    expect([...reached].sort()).toEqual([...litigationPhases].sort());
    const opening = edges.filter(({ from }) => from.startsWith('NEW/')).map(({ act }) => act);
    expect(opening.sort()).toEqual([...openingActs, 'importRegisterEntry'].sort());
    expect(edges.filter(({ from, to }) => to.startsWith('NEW/') && !from.startsWith('NEW/'))).toEqual([]);
  });

  it.each(
    (['phase', 'clock', 'performance'] as const).flatMap((track) => [
      [track, 'L2', 'litigation-administrative'] as const,
      [track, 'C1', 'litigation-civil'] as const,
    ]),
  )('is drawn in %s of %s as the published diagram shows it', (track, ruleSet, file) => {
    const generated = join(import.meta.dirname, '../../../../docs/generated');
    const published = readFileSync(join(generated, `${file}.${track}.mmd`), 'utf8');
    const known = Object.fromEntries(actsKnownTo(ruleSet).map((act) => [act, table.acts[act]]));
    const drawn = drawTrack<LitigationTracks>({ ...table, acts: known }, track, label);
    expect(drawn.split('\n').sort()).toEqual(published.trimEnd().split('\n').sort());
  });

  it('starts, meets, cancels and extends its clocks with entries that exist, and names what it has', () => {
    const events = new Set(acts.map((act) => table.acts[act].records as string));
    const named = courtRules.flatMap(({ starts, met, cancelled = [], extended }) => [
      ...[...starts, ...met, ...cancelled].map(({ on: type }) => type),
      ...(extended ? [extended.on] : []),
    ]);
    expect(named.filter((type) => !events.has(type))).toEqual([]);
    expect([...events].filter((type) => !(type in { ...eventLabels, ...litigationEventLabels }))).toEqual([]);
    expect(courtRules.filter(({ id }) => !(id in deadlineLabels))).toEqual([]);
    const issued = acts.flatMap((act) => table.acts[act].issues ?? []);
    expect(issued.filter((kind) => !(kind in own.litigationDocumentLabels))).toEqual([]);
  });

  it('has its words in both languages', () => {
    const words = [...Object.values(own), litigationActLabels, litigationEventLabels].flatMap((each) =>
      Object.values(each),
    );
    expect(
      words.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[\x20-\u2019¥]+$/.test(en)),
    ).toEqual([]);
  });
});

/** What the law sheet gives for an edition before today's: of the law of 1989 the ten days to answer (J-36). */
const given = ['旧行政诉讼法第43条'];
const ofThen = /^(当时的诉讼法·待核实|本机关工作规则)/;

describe('an article of another edition', () => {
  const cited = (ruleSet: CourtRuleSet) => [
    ...acts.flatMap((act) => {
      const { article, requires = [] } = table.acts[act];
      const own = inEdition(article, ruleSet);
      // What an edition does not know asks for nothing in it.
      return own === null ? [] : [own, ...requires.map((need) => inEdition(need.article, ruleSet))];
    }),
    ...litigationDeadlinesFor(ruleSet).map(({ article }) => article),
  ];
  const shared = always({ law: 'RULES', at: '案卷材料' });

  it.each(['L0', 'L1', 'C0'] as const)('is never today’s number in %s', (ruleSet) => {
    const wrong = cited(ruleSet)
      .map((article) => articleText(article, 'zh'))
      .filter((text) => !ofThen.test(text) && !given.includes(text));
    expect(wrong).toEqual([]);
    expect(inEdition(shared, ruleSet)).toEqual(shared.now);
  });

  it.each([
    ['L2', 'L1', '2018-02-07'],
    ['L1', 'L0', '2015-04-30'],
  ] as const)('follows the day of receipt: %s, and %s up to %s', async (after, before, lastDay) => {
    const { courtRuleSetFor } = await import('../law/rule-set.js');
    expect(courtRuleSetFor(on(lastDay), 'administrative')).toBe(before);
    expect(courtRuleSetFor(addDays(on(lastDay), 1), 'administrative')).toBe(after);
  });

  it('marks every clock of an edition whose text was not read', () => {
    const unmarked = (ruleSet: CourtRuleSet) =>
      litigationDeadlinesFor(ruleSet).filter((rule) => rule.toBeVerified?.([]) !== true);
    expect([unmarked('L0'), unmarked('L1'), unmarked('C0')]).toEqual([[], [], []]);
    expect(unmarked('L2')).toHaveLength(litigationDeadlinesFor('L2').length);
  });
});

const chapters: readonly ExamplesOf[] = [
  answerExamples,
  draftExamples,
  trialExamples,
  judgmentExamples,
  instanceExamples,
  afterJudgmentExamples,
  nonLitigationExamples,
  civilExamples,
  suitRegisterExamples,
];
const examples = chapters.flatMap((chapter) =>
  Object.entries(chapter).flatMap(([act, codes]) =>
    Object.entries(codes).map(
      ([code, example]) =>
        ({ ...example, act, code }) as LitigationExample & { act: LitigationAct; code: RefusalCode },
    ),
  ),
);
const inTheFile: readonly LitigationAct[] = ['addMaterial', 'withdrawMaterial'];

describe('a guard of a lawsuit', () => {
  it('has an example for each act that people perform, and no example is left over', () => {
    const required = acts
      .filter((act) => !isSystemsAlone(table.acts[act]) && !inTheFile.includes(act))
      .flatMap((act) => [...new Set((table.acts[act].requires ?? []).map(({ code }) => `${act}: ${code}`))]);
    expect(examples.map(({ act, code }) => `${act}: ${code}`).toSorted()).toEqual(required.toSorted());
  });

  it.each(examples)('of $act refuses with $code, and otherwise lets the act through', (example) => {
    const { act, code, refused, today, wrong, right, wrongOn } = example;
    expect(codesOf(played(refused, example), act, wrong, wrongOn)).toContain(code);
    const { admitted = refused, admittedToday = today, admittedOrgan = example.organ } = example;
    const setting = { ...example, today: admittedToday, ...(admittedOrgan && { organ: admittedOrgan }) };
    const left = codesOf(played(admitted, setting), act, right);
    // What is put before the approvers already is performed by their consent.
    expect(left.filter((one) => one !== 'ALREADY_PROPOSED')).toEqual([]);
  });
});
