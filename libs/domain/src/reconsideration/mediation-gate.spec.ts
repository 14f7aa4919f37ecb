import { calendarDate } from '../calendar/calendar-date.js';
import { CasePlay } from '../scenario/case-play.js';

const answeredCase = [
  ['2026-03-02', 'receiveApplication'],
  ['2026-03-05', 'accept'],
  ['2026-03-06', 'sendCopy'],
  ['2026-03-09', 'serveCopy'],
  ['2026-03-20', 'receiveAnswer'],
] as const;

describe('the mediation gate', () => {
  const propose = (mediationGate: boolean, day: string): string[] => {
    const play = new CasePlay({ ruleSet: 'R1', today: calendarDate('2026-03-02'), organ: { mediationGate } });
    for (const [on, act] of answeredCase) {
      play.passTo(calendarDate(on));
      play.perform({ act });
    }
    play.passTo(calendarDate(day));
    return play.refusals({ act: 'proposeDecision' }).map(({ code }) => code);
  };

  it('is a setting of the organ', () => {
    expect(propose(true, '2026-03-26')).toContain('MEDIATION_NOT_CONSIDERED');
    expect(propose(false, '2026-03-26')).not.toContain('MEDIATION_NOT_CONSIDERED');
  });

  it('never stops an act within three days of its legal due date', () => {
    expect(propose(true, '2026-05-02')).toContain('MEDIATION_NOT_CONSIDERED');
    expect(propose(true, '2026-05-03')).not.toContain('MEDIATION_NOT_CONSIDERED');
  });
});
