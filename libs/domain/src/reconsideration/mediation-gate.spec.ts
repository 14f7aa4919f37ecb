import { calendarDate } from '../calendar/calendar-date.js';
import { CasePlay } from '../scenario/case-play.js';
import { clockOf, clocks, playedOn } from './played-case.fixture.js';
import type { ReconsiderationAct } from './reconsideration.acts.js';
import { answered, type Done } from './requirement-examples.fixture.js';

const heardWithoutWish: Done = ['2026-03-25', 'hearOpinions', { wishForMediation: undefined }];

describe('the mediation gate', () => {
  const at = (day: string, more: readonly Done[] = [], mediationGate = true): CasePlay => {
    const play = new CasePlay({ ruleSet: 'R1', today: calendarDate('2026-03-02'), organ: { mediationGate } });
    return playedOn(play, [...answered, heardWithoutWish, ...more], day);
  };
  const codes = (play: CasePlay, act: ReconsiderationAct, payload: object = {}): string[] =>
    play.refusals({ act, payload: { noMediationReason: undefined, ...payload } }).map(({ code }) => code);

  it('is a setting of the organ', () => {
    expect(codes(at('2026-03-26'), 'proposeDecision')).toEqual(['MEDIATION_NOT_CONSIDERED']);
    expect(codes(at('2026-03-26'), 'noticeHearing')).toEqual(['MEDIATION_NOT_CONSIDERED']);
    expect(codes(at('2026-03-26', [], false), 'proposeDecision')).toEqual([]);
    expect(codes(at('2026-03-26', [], false), 'noticeHearing')).toEqual([]);
  });

  it.each([
    ['a wish asked about', [['2026-03-26', 'hearOpinions', { wishForMediation: 'refused' }]]],
    ['an attempt', [['2026-03-26', 'attemptMediation']]],
    [
      'mediation that was opened',
      [
        ['2026-03-26', 'openMediation'],
        ['2026-03-27', 'failMediation'],
      ],
    ],
    ['a reason written down', [['2026-03-26', 'explainNoMediation']]],
  ] as const)('is passed by %s', (_, more) => {
    const play = at('2026-03-30', more);
    expect(codes(play, 'proposeDecision')).toEqual([]);
    expect(codes(play, 'noticeHearing')).toEqual([]);
  });

  it('is passed by a reason written with the act itself', () => {
    const play = at('2026-03-26');
    expect(codes(play, 'proposeDecision', { note: '当事人均不同意调解' })).toEqual([]);
    expect(codes(play, 'noticeHearing', { noMediationReason: '当事人均不同意调解' })).toEqual([]);
  });

  it('never stops an act within three days of its legal due date, and asks for the reason afterwards', () => {
    expect(codes(at('2026-05-02'), 'proposeDecision')).toContain('MEDIATION_NOT_CONSIDERED');
    const play = at('2026-05-03', [['2026-05-03', 'proposeDecision']]);
    expect(clockOf(play, 'rc_mediation_reason')).toMatchObject({
      kind: 'internal',
      startedOn: '2026-05-03',
      status: 'running',
    });
    playedOn(play, [['2026-05-06', 'explainNoMediation']], '2026-05-06');
    expect(clockOf(play, 'rc_mediation_reason')).toMatchObject({ status: 'met', doneOn: '2026-05-06' });
  });

  it('asks for no reason where one is on record', () => {
    const play = at('2026-03-27', [['2026-03-27', 'proposeDecision', { note: '不具备调解条件' }]]);
    expect(clocks(play, 'rc_mediation_reason')).toEqual([]);
  });
});
