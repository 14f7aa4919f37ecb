import { calendarDate } from '../../calendar/calendar-date.js';
import type { HandInRequest } from '../../hand-ins/hand-in-requests.js';
import type { CourtRuleSet } from '../../law/rule-set.js';
import { LitigationPlay } from '../../scenario/litigation-samples.js';
import { opennessToDefendant } from '../litigation-openness.js';
import type { Done } from '../litigation.examples.fixture.js';
import { defenceRequests } from './defence-requests.js';

function played(history: readonly Done[], ruleSet: CourtRuleSet = 'L2'): LitigationPlay {
  const play = new LitigationPlay({ ruleSet, today: calendarDate(history[0]![0]) });
  for (const [day, act, payload] of history) {
    play.passTo(calendarDate(day));
    expect([act, play.perform({ act, ...(payload ? { payload } : {}) })]).toEqual([act, []]);
  }
  return play;
}
const after = (history: readonly Done[], ruleSet?: CourtRuleSet): readonly HandInRequest[] =>
  defenceRequests.requests(played(history, ruleSet).state);
const standings = (history: readonly Done[]): string[] => after(history).map(({ standing }) => standing);
const clockOf = (play: LitigationPlay, rules: readonly string[]) =>
  play.state.deadlines.find(({ rule, key }) => rules.includes(rule) && key === '');

const summoned: readonly Done[] = [['2026-03-02', 'receiveSummons']];
const assigned: readonly Done[] = [
  ...summoned,
  ['2026-03-03', 'assign', { unit: 'organ-1', internalDue: '2026-03-10' }],
];
const drafted: readonly Done[] = [...assigned, ['2026-03-09', 'submitDraftAnswer']];
const returned: readonly Done[] = [...drafted, ['2026-03-10', 'returnDraft', { remarks: '缺送达回证' }]];

describe('what a handling unit is asked to hand in', () => {
  it('is nothing before the suit is assigned', () => expect(after(summoned)).toEqual([]));

  it('is the defence from the assignment, on the clocks of the court and of the bureau', () => {
    const play = played(assigned);
    const [request] = defenceRequests.requests(play.state);
    expect(request).toMatchObject({
      ...{ key: 'defence-organ-1', kind: 'defence', organId: 'organ-1', actKind: 'penalty' },
      ...{ askedOn: '2026-03-03', standing: 'open', handedInOn: null },
    });
    expect(clockOf(play, request!.legalRules)?.dueOn).toBe('2026-03-17');
    expect(clockOf(play, request!.internalRules)?.dueOn).toBe('2026-03-10');
  });

  it('meets the date of the bureau by the hand-in, and the court’s by the filing alone', () => {
    const play = played(drafted);
    const [request] = defenceRequests.requests(play.state);
    expect([request?.standing, request?.handedInOn]).toEqual(['handedIn', '2026-03-09']);
    expect(clockOf(play, request!.internalRules)?.status).toBe('met');
    expect(clockOf(play, request!.legalRules)?.status).toBe('running');
  });

  it('goes over return and supplement to acceptance, and keeps the day of the first hand-in', () => {
    const supplemented: readonly Done[] = [...returned, ['2026-03-11', 'supplementDraft']];
    expect(after(returned)).toMatchObject([
      { standing: 'returned', handedInOn: '2026-03-09', remarks: '缺送达回证' },
    ]);
    expect(standings(supplemented)).toEqual(['supplemented']);
    const accepted: readonly Done[] = [...supplemented, ['2026-03-12', 'acceptDraft']];
    expect(standings(accepted)).toEqual(['accepted']);
    expect(after([...supplemented, ['2026-03-12', 'submitDraftAnswer']])).toMatchObject([
      { standing: 'handedIn', handedInOn: '2026-03-09' },
    ]);
  });

  it('is over once the answer is filed or the case has ended, unless it was accepted', () => {
    const approved: Done = ['2026-03-12', 'approveAnswer'];
    const filed: Done = ['2026-03-13', 'fileAnswer'];
    expect(standings([...assigned, approved, filed])).toEqual(['over']);
    expect(standings([...drafted, approved, filed])).toEqual(['over']);
    expect(standings([...drafted, ['2026-03-10', 'acceptDraft'], approved, filed])).toEqual(['accepted']);
    expect(standings([...assigned, ['2026-03-12', 'receiveRuling', { outcome: 'WITHDRAWN' }]])).toEqual([
      'over',
    ]);
  });

  it('is of the unit it is assigned to now', () => {
    const moved: readonly Done[] = [...drafted, ['2026-03-10', 'assign', { unit: 'organ-2' }]];
    expect(after(moved)).toMatchObject([
      { key: 'defence-organ-2', standing: 'open', askedOn: '2026-03-10', internalRules: [] },
    ]);
  });

  it.each([
    ['receiveAppealCopy', 'al_appeal_answer'],
    ['receiveRetrialCopy', 'al_retrial_opinion'],
  ] as const)('is asked of a suit that begins with %s', (act, rule) => {
    const opened: readonly Done[] = [
      ['2026-03-02', act],
      ['2026-03-03', 'assign'],
    ];
    const play = played(opened);
    const [request] = defenceRequests.requests(play.state);
    expect([request?.standing, clockOf(play, request!.legalRules)?.rule]).toEqual(['open', rule]);
    expect(standings([...opened, ['2026-03-04', 'submitHigherDraft']])).toEqual(['handedIn']);
  });

  it.each(['fileAppeal', 'applyRetrial', 'receiveProcuratorSuggestion', 'openEnforcement'] as const)(
    'is nothing in a case that begins with %s',
    (act) =>
      expect(
        after([
          ['2026-03-02', act],
          ['2026-03-03', 'assign'],
        ]),
      ).toEqual([]),
  );

  it('is a civil defence in a civil suit', () => {
    expect(after(assigned, 'C1')).toMatchObject([{ kind: 'civilDefence' }]);
  });

  it('asks for a new approval of a new text alone', () => {
    const supplemented = (item: string): readonly Done[] => [
      ...drafted,
      ['2026-03-10', 'approveAnswer'],
      ['2026-03-11', 'supplementDraft', { evidenceList: [{ material: 'material-1', item, name: '材料' }] }],
    ];
    const approvedOn = (item: string) => played(supplemented(item)).state.record.answerApprovedOn;
    expect([approvedOn('service'), approvedOn('answer')]).toEqual(['2026-03-10', null]);
  });
});

describe('what a unit handed in', () => {
  it('is sealed against every other organ, with what was said of it', () => {
    const { journal } = played(returned).state;
    const sealed = (organ: string) =>
      [...(opennessToDefendant.sealed?.(journal, new Set([organ])) ?? [])].map(
        (seq) => journal.find((entry) => entry.seq === seq)?.type,
      );
    expect(sealed('organ-2')).toEqual(['AnswerDrafted', 'AnswerDraftReturned']);
    expect(sealed('organ-1')).toEqual([]);
  });
});
