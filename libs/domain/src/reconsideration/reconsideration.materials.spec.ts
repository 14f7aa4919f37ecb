import { calendarDate } from '../calendar/calendar-date.js';
import { CasePlay } from '../scenario/case-play.js';
import { sampleEvidence } from '../scenario/sample-payloads.js';

const playWith = (...acts: Parameters<CasePlay['perform']>[0][]): CasePlay => {
  const play = new CasePlay({ ruleSet: 'R1', today: calendarDate('2026-03-02') });
  for (const act of [{ act: 'receiveApplication' } as const, ...acts])
    expect([act.act, play.perform(act)]).toEqual([act.act, []]);
  return play;
};
const add = (...ids: string[]) =>
  ({ act: 'addMaterial', payload: { evidence: ids.map((id) => sampleEvidence(id)) } }) as const;

describe('the papers of a file', () => {
  it('come in by the act that first names them', () => {
    const { state } = playWith(add('a', 'b'), {
      act: 'assignOfficer',
      payload: { evidence: [sampleEvidence('b'), sampleEvidence('c')] },
    });
    expect(state.record.materials).toMatchObject({
      a: { filedSeq: 2, withdrawnSeq: null },
      b: { filedSeq: 2 },
      c: { filedSeq: 3, title: '送达回证' },
    });
  });

  it('come in when an act that names them is proposed, and stay when it is returned', () => {
    const play = playWith();
    expect(play.propose({ act: 'accept', payload: { evidence: [sampleEvidence('a')] } })).toEqual([]);
    expect(play.state.record.materials).toMatchObject({ a: { filedSeq: 2 } });
    play.returnToProposer('accept');
    expect(play.state.record.materials).toMatchObject({ a: { filedSeq: 2, withdrawnSeq: null } });
  });

  it('are withdrawn once, and the journal keeps their title', () => {
    const withdraw = { act: 'withdrawMaterial', payload: { material: 'a', reason: '误交' } } as const;
    const play = playWith(add('a', 'b'), withdraw);
    expect(play.state.record.materials).toMatchObject({ a: { withdrawnSeq: 3 }, b: { withdrawnSeq: null } });
    expect(play.state.journal.at(-1)?.payload).toMatchObject({ title: '送达回证', reason: '误交' });
    expect(play.refusals(withdraw).map(({ code }) => code)).toEqual(['MATERIAL_NOT_IN_FILE']);
  });

  it('move nothing and start no clock', () => {
    const before = playWith().state;
    const { tracks, deadlines } = playWith(add('a')).state;
    expect([tracks, deadlines]).toEqual([before.tracks, before.deadlines]);
  });

  it('may not come in the future', () => {
    const play = playWith();
    play.passTo(calendarDate('2026-03-05'));
    expect(play.refusals({ ...add('a'), on: calendarDate('2026-03-06') }).map(({ code }) => code)).toEqual([
      'OCCURRED_IN_FUTURE',
    ]);
  });
});
