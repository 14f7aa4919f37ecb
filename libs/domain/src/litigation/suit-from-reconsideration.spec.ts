import { calendarDate } from '../calendar/calendar-date.js';
import { articleText } from '../wording/article.js';
import { CasePlay } from '../scenario/case-play.js';
import { litigationSamples } from '../scenario/litigation-samples.js';
import { LitigationPlay } from '../scenario/litigation-samples.js';
import { suitFrom } from './suit-from-reconsideration.js';
import { emptyLitigation } from './litigation-record.js';

const on = calendarDate;
const body = { organId: 'organ-0', name: '某市人民政府' };

function reconsidered(outcome: string): CasePlay {
  const play = new CasePlay({ ruleSet: 'R1', today: on('2026-03-02') });
  const acts = [
    ['2026-03-02', 'receiveApplication', {}],
    ['2026-03-02', 'assignOfficer', {}],
    ['2026-03-03', 'accept', {}],
    ['2026-03-04', 'sendCopy', {}],
    ['2026-03-05', 'serveCopy', {}],
    ['2026-03-12', 'receiveAnswer', {}],
    ['2026-03-18', 'hearOpinions', {}],
    ['2026-04-20', 'proposeDecision', { outcome }],
    ['2026-04-22', 'decide', {}],
  ] as const;
  for (const [day, act, payload] of acts) {
    play.passTo(on(day));
    const refused = play.perform({ act, payload });
    if (refused.length > 0) throw new Error(`${act}: ${refused.map(({ code }) => code).join(', ')}`);
  }
  return play;
}

describe('a lawsuit over a reconsideration', () => {
  it.each([
    ['UPHOLD', 'ADMIN_CO_RECONSIDERATION', '行政诉讼法第26条第2款', 2],
    ['MODIFY', 'ADMIN_SOLE_RECONSIDERATION', '行政诉讼法第26条第2款', 1],
  ])('after %s is %s, by %s', (outcome, kind, basis, count) => {
    const { state } = reconsidered(outcome);
    const draft = suitFrom(state, body);
    expect([draft.kind, articleText(draft.defendants.basis, 'zh')]).toEqual([kind, basis]);
    const defendants = draft.suit.parties.filter(({ role }) => role === 'defendant');
    expect(defendants).toHaveLength(count);
    expect(defendants.at(-1)).toMatchObject({ name: '某市人民政府', ours: true });
    expect(draft.suit.parties.filter(({ role }) => role === 'plaintiff').map(({ name }) => name)).toEqual(
      state.record.parties.filter(({ role }) => role === 'applicant').map(({ name }) => name),
    );
    expect(draft.officerId).toBe(state.record.officerId);
    expect(draft.suit.actSued.title).toBe(
      outcome === 'MODIFY' ? '行政复议决定书' : state.record.application?.challengedAct.title,
    );
  });

  it('over a decision that changed the act is over that decision, by its number', () => {
    const { record, journal } = reconsidered('MODIFY').state;
    const document = { id: 'document-1', number: '某府复〔2026〕1号' };
    const issued = journal.map((entry) =>
      entry.type === 'DecisionMade' ? { ...entry, payload: { ...entry.payload, document } } : entry,
    );
    expect(suitFrom({ record, journal: issued }, body).suit.actSued).toEqual({
      title: '行政复议决定书',
      number: document.number,
      madeOn: '2026-04-22',
    });
  });

  it('over an application that was not decided depends on what is sued', () => {
    const play = new CasePlay({ ruleSet: 'R1', today: on('2026-03-02') });
    play.perform({ act: 'receiveApplication' });
    const draft = suitFrom(play.state, body);
    expect([draft.kind, draft.defendants.why, articleText(draft.defendants.basis, 'zh')]).toEqual([
      null,
      'notDecided',
      '行政诉讼法第26条第3款',
    ]);
  });

  it('can be entered as it is filled in, once the papers of the court are there', () => {
    const { suit, kind } = suitFrom(reconsidered('UPHOLD').state, body);
    const today = on('2026-05-11');
    const play = new LitigationPlay({ ruleSet: 'L2', today });
    const sample = litigationSamples.receiveSummons({ ruleSet: 'L2', record: emptyLitigation, on: today });
    expect(play.perform({ act: 'receiveSummons', payload: { ...sample, ...suit, kind } })).toEqual([]);
    expect(play.state.record.parties).toEqual(suit.parties);
  });

  it('is not begun from nothing', () => {
    const { state } = new CasePlay({ ruleSet: 'R1', today: on('2026-03-02') });
    expect(() => suitFrom(state, body)).toThrow('cannot be sued over');
  });
});
