import { calendarDate } from '../calendar/calendar-date.js';
import { ruleSetFor } from '../law/rule-set.js';
import { CasePlay } from '../scenario/case-play.js';
import { LitigationPlay } from '../scenario/litigation-samples.js';
import { MediationPlay } from '../scenario/mediation-samples.js';

const on = calendarDate;
const today = on('2026-11-02');
const rulesRunning = ({ state }: { state: { deadlines: readonly { rule: string }[] } }): string[] =>
  state.deadlines.map(({ rule }) => rule);

describe('a line of an old register', () => {
  it('becomes a case under the law of its receipt, closed on the day it was concluded, without clocks', () => {
    const play = new CasePlay({ ruleSet: ruleSetFor(on('2019-04-01')), today });
    const payload = { acceptedOn: '2019-04-03', concludedOn: '2019-05-30', outcome: 'UPHOLD' };
    expect(play.perform({ act: 'importRegisterEntry', on: on('2019-04-01'), payload })).toEqual([]);
    expect(play.state).toMatchObject({
      ruleSet: 'R0',
      tracks: { phase: 'CLOSED' },
      deadlines: [],
      record: {
        receivedOn: '2019-04-01',
        acceptedOn: '2019-04-03',
        concludedOn: '2019-05-30',
        closedOn: '2019-05-30',
        outcome: 'UPHOLD',
      },
    });
    expect(play.state.journal.map(({ act, occurredOn }) => [act, occurredOn])).toEqual([
      ['importRegisterEntry', '2019-04-01'],
      ['closeAsRegistered', '2019-05-30'],
    ]);
  });

  it('goes on as any case where it was pending: notices, answer and decision', () => {
    const play = new CasePlay({ ruleSet: 'R2', today });
    const payload = { acceptedOn: '2026-10-12' };
    expect(play.perform({ act: 'importRegisterEntry', on: on('2026-10-09'), payload })).toEqual([]);
    expect(play.state.tracks.phase).toBe('ACCEPTED');
    expect(rulesRunning(play)).toEqual(['rc_dispatch_ord', 'rc_decide_ord']);
    for (const act of ['sendCopy', 'serveCopy', 'receiveAnswer', 'hearOpinions'] as const)
      expect(play.perform({ act })).toEqual([]);
    expect(play.state.tracks.phase).toBe('UNDER_REVIEW');
  });

  it('is deemed accepted where the register names no acceptance and the five days are over (行政复议法 30(3))', () => {
    const play = new CasePlay({ ruleSet: 'R2', today });
    play.perform({
      act: 'importRegisterEntry',
      on: on('2026-10-09'),
      payload: { acceptedOn: undefined, actMadeOn: '2026-09-01' },
    });
    expect(play.state.journal.at(-1)).toMatchObject({ act: 'deemAcceptance', occurredOn: '2026-10-15' });
  });

  it('of a pending mediation runs by the periods of the organ', () => {
    const play = new MediationPlay({ ruleSet: 'R2', today });
    expect(play.perform({ act: 'importRegisterEntry', on: on('2026-10-26') })).toEqual([]);
    expect(play.state.tracks.phase).toBe('ACCEPTED');
    expect(rulesRunning(play)).toEqual(['md_conclude']);
    const waiting = new MediationPlay({ ruleSet: 'R2', today });
    waiting.perform({ act: 'importRegisterEntry', payload: { acceptedOn: undefined } });
    expect([waiting.state.tracks.phase, rulesRunning(waiting)]).toEqual(['APPLIED', ['md_accept']]);
  });

  it('of a pending first instance starts the days to answer; a concluded appeal none', () => {
    const pending = new LitigationPlay({ ruleSet: 'L2', today });
    expect(pending.perform({ act: 'importRegisterEntry', on: on('2026-10-26') })).toEqual([]);
    expect(pending.state.deadlines.find(({ rule }) => rule === 'al_answer_evidence')).toMatchObject({
      startedOn: '2026-10-26',
      dueOn: '2026-11-10',
      status: 'running',
    });
    const concluded = new LitigationPlay({ ruleSet: 'L2', today });
    const payload = { instance: 'second', concludedOn: '2026-10-30', outcome: 'AFFIRMED' };
    concluded.perform({ act: 'importRegisterEntry', on: on('2026-10-09'), payload });
    expect(concluded.state).toMatchObject({
      tracks: { phase: 'CLOSED' },
      deadlines: [],
      record: { instance: 'second', outcome: 'AFFIRMED', parties: [{ name: '原告甲' }, { ours: true }] },
    });
  });
});
