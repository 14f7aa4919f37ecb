import { calendarDate } from '../calendar/calendar-date.js';
import { LitigationPlay } from '../scenario/litigation-samples.js';
import { explanationSentence } from '../wording/explanation.js';
import type { Done } from './litigation.examples.fixture.js';

const noticed: readonly Done[] = [
  ['2026-09-01', 'receiveSummons'],
  ['2026-10-12', 'receiveHearingNotice', { hearing: 'h1', hearingOn: '2026-10-16' }],
];

function explained(rule: string, acts: readonly Done[]): string | undefined {
  const play = new LitigationPlay({ ruleSet: 'L2', today: calendarDate(acts[0]![0]) });
  for (const [day, act, payload = {}] of acts) {
    play.passTo(calendarDate(day));
    expect(play.perform({ act, payload })).toEqual([]);
  }
  const clock = play.state.deadlines.find((deadline) => deadline.rule === rule);
  return clock && explanationSentence(clock.explanation);
}

describe('the day of a clock of a lawsuit', () => {
  it.each<[string, readonly Done[], string]>([
    [
      'al_answer_evidence',
      [['2026-09-21', 'receiveSummons']],
      '自2026-09-21（周一）次日起算15日，末日2026-10-06（周二），为休息日，顺延至2026-10-08（周四）',
    ],
    ['al_summons', noticed, '开庭2026-10-16（周五），须留三整日（J-7），最迟2026-10-12（周一）通知'],
    ['al_leader_id', noticed, '开庭2026-10-16（周五）前提交负责人身份证明或者不能出庭说明'],
    [
      'al_trial_ord',
      [
        ['2026-01-06', 'receiveSummons', { filedOn: '2026-01-05' }],
        ['2026-03-02', 'courtSuspends'],
        ['2026-04-01', 'courtResumes'],
        ['2026-05-20', 'excludeCourtTime', { cause: 'appraisal', from: '2026-05-06', to: '2026-05-20' }],
      ],
      '自2026-01-05（周一）起6个月（另加中止30日）（另加不计入审限14日），末日2026-08-18（周二）',
    ],
  ])('of %s is explained step by step', (rule, acts, sentence) =>
    expect(explained(rule, acts)).toBe(sentence),
  );
});

describe('the appeal of another party', () => {
  const judged: readonly Done[] = [
    ['2026-03-02', 'receiveSummons'],
    ['2026-04-01', 'receiveJudgment'],
    ['2026-04-02', 'recordJudgmentService'],
  ];
  const window = (filedOn: string | undefined) => {
    const play = new LitigationPlay({ ruleSet: 'L2', today: calendarDate('2026-03-02') });
    for (const [day, act, payload = {}] of [
      ...judged,
      ['2026-04-22', 'recordAppeal', { filedOn }] satisfies Done,
    ]) {
      play.passTo(calendarDate(day));
      expect(play.perform({ act, payload })).toEqual([]);
    }
    const { status, doneOn, dueOn } = play.state.deadlines.find(({ key }) => key === 'plaintiff-1')!;
    return { status, doneOn, dueOn };
  };

  it('was in time where the copy is all we know of it, though the copy came later', () =>
    expect(window(undefined)).toEqual({ status: 'met', doneOn: '2026-04-17', dueOn: '2026-04-17' }));

  it('has its day where that is known', () =>
    expect(window('2026-04-10')).toEqual({ status: 'met', doneOn: '2026-04-10', dueOn: '2026-04-17' }));
});
