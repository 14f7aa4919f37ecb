import { calendarDate } from '../calendar/calendar-date.js';
import { CasePlay, type PlayedAct } from '../scenario/case-play.js';
import { effectiveJournal, supersededBy } from './corrections.js';

const on = calendarDate;

/** Accepted on 03-05, copy sent on 03-06 and served on 03-09; the answer came on 03-20. */
function answered(): CasePlay {
  const play = new CasePlay({ ruleSet: 'R1', today: on('2026-03-02') });
  const done: readonly (readonly [string, PlayedAct['act']])[] = [
    ['2026-03-02', 'receiveApplication'],
    ['2026-03-05', 'accept'],
    ['2026-03-06', 'sendCopy'],
    ['2026-03-09', 'serveCopy'],
    ['2026-03-20', 'receiveAnswer'],
  ];
  for (const [day, act] of done) {
    play.passTo(on(day));
    expect(play.perform({ act })).toEqual([]);
  }
  return play;
}
const seqOf = (play: CasePlay, act: string): number =>
  play.state.journal.find((entry) => entry.act === act && entry.payload['proposalId'] === undefined)?.seq ??
  0;
const dueOf = (play: CasePlay, rule: string): string | null | undefined =>
  play.state.deadlines.find((deadline) => deadline.rule === rule)?.dueOn;

describe('a corrected record', () => {
  it('moves the deadline with the day that is told rightly', () => {
    const play = answered();
    expect(dueOf(play, 'rc_reply_ord')).toBe('2026-03-23');
    const seq = seqOf(play, 'serveCopy');
    const replacement = {
      act: 'serveCopy',
      occurredOn: on('2026-03-11'),
      payload: { to: 'respondent-1', method: 'post', trackingNumber: 'EMS-1' },
    };
    expect(play.perform({ act: 'correctRecord', payload: { seq, replacement } })).toEqual([]);
    expect(dueOf(play, 'rc_reply_ord')).toBe('2026-03-25');
    const counting = effectiveJournal(play.state.journal).find((entry) => entry.seq === seq);
    expect(counting).toMatchObject({
      occurredOn: '2026-03-11',
      payload: { method: 'post', route: 'ordinary' },
    });
    expect(play.state.journal.find((entry) => entry.seq === seq)?.occurredOn).toBe('2026-03-09');
  });

  it('strikes out an entry, with what the system had made of it', () => {
    const play = answered();
    expect(play.state.tracks.phase).toBe('UNDER_REVIEW');
    const seq = seqOf(play, 'receiveAnswer');
    const by = (play.state.journal.at(-1)?.seq ?? 0) + 3;
    const refused = play.perform({ act: 'correctRecord', payload: { seq, replacement: undefined } });
    expect(refused).toEqual([]);
    expect(play.state.tracks.phase).toBe('AWAITING_REPLY');
    expect(play.state.record.answers['respondent-1']?.answeredOn).toBeNull();
    expect([...supersededBy(play.state.journal)]).toEqual([
      [seq, by],
      [seqOf(play, 'enterReview'), by],
    ]);
  });

  it('is refused where a later act would lose its ground, and names it', () => {
    const play = answered();
    const seq = seqOf(play, 'sendCopy');
    const refusals = play.refusals({ act: 'correctRecord', payload: { seq, replacement: undefined } });
    expect(refusals).toMatchObject([
      { code: 'CORRECTION_BREAKS_LATER', params: { act: 'serveCopy', on: '2026-03-09' } },
    ]);
  });

  it.each([
    ['the receipt of the application struck out', 'receiveApplication'],
    ['an entry of the system', 'enterReview'],
  ])('is refused for %s', (_, act) => {
    const play = answered();
    const payload = { seq: seqOf(play, act), replacement: undefined };
    expect(play.refusals({ act: 'correctRecord', payload }).map(({ code }) => code)).toEqual([
      'ENTRY_NOT_CORRECTABLE',
    ]);
  });

  it('is refused where the replacement itself would be', () => {
    const play = answered();
    const replacement = {
      act: 'serveCopy',
      occurredOn: on('2026-03-05'),
      payload: { to: 'respondent-1', method: 'post' },
    };
    const refusals = play.refusals({
      act: 'correctRecord',
      payload: { seq: seqOf(play, 'serveCopy'), replacement },
    });
    expect(refusals.map(({ at }) => at)).toEqual(expect.arrayContaining(['replacement']));
  });

  it('cannot be corrected twice by the same number once struck out', () => {
    const play = answered();
    const payload = { seq: seqOf(play, 'receiveAnswer'), replacement: undefined };
    play.perform({ act: 'correctRecord', payload });
    expect(play.refusals({ act: 'correctRecord', payload }).map(({ code }) => code)).toEqual([
      'ENTRY_NOT_CORRECTABLE',
    ]);
  });
});
