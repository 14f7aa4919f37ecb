import type { JournalEntryAnswer } from '../case/case-answers';
import { hearingsToCome, openClaims, openSuggestions } from './suit-entries';

let seq = 0;
const entry = (type: string, occurredOn: string, payload: Record<string, unknown>) =>
  ({
    seq: ++seq,
    type,
    act: type,
    occurredOn,
    recordedAt: `${occurredOn}T02:00:00Z`,
    payload,
  }) as unknown as JournalEntryAnswer;

describe('the hearings to come', () => {
  const set = entry('HearingSet', '2026-03-02', {
    hearing: 'hearing-1',
    hearingOn: '2026-03-20',
    startsAt: '09:30',
    place: '第三法庭',
  });

  it('are told by day, hour and place', () => {
    expect(hearingsToCome([set])).toEqual([
      { key: 'hearing-1', on: '2026-03-20', about: ['09:30', '第三法庭'] },
    ]);
  });

  it('stand on the day they were moved to, and are gone once held', () => {
    const moved = entry('HearingSet', '2026-03-10', { hearing: 'hearing-1', hearingOn: '2026-04-02' });
    expect(hearingsToCome([set, moved])).toEqual([{ key: 'hearing-1', on: '2026-04-02', about: [] }]);
    const held = entry('TrialHeld', '2026-04-02', { hearing: 'hearing-1' });
    expect(hearingsToCome([set, moved, held])).toEqual([]);
  });

  it('leave out a notice that was struck out', () => {
    const struck = entry('RecordCorrected', '2026-03-11', {
      seq: set.seq,
      replaced: null,
      dropped: [],
      restated: [],
    });
    expect(hearingsToCome([set, struck])).toEqual([]);
  });
});

it('offers the suggestions of courts without an answer', () => {
  const first = entry('JudicialSuggestionReceived', '2026-05-06', { letter: '1', subject: '规范性文件' });
  const second = entry('JudicialSuggestionReceived', '2026-05-09', { letter: '2', subject: '送达' });
  const answer = entry('JudicialSuggestionAnswered', '2026-05-20', { letter: '1', content: '已修改' });
  expect(openSuggestions([first, second, answer])).toEqual([
    { key: '2', on: '2026-05-09', about: ['2', '送达'] },
  ]);
});

it('offers the claims for compensation not decided on', () => {
  const claimed = entry('CompensationClaimed', '2026-05-06', { claim: 'claim-1', claimant: '方一凡' });
  expect(openClaims([claimed]).map(({ key }) => key)).toEqual(['claim-1']);
  expect(openClaims([claimed, entry('CompensationDecided', '2026-06-01', { claim: 'claim-1' })])).toEqual([]);
});
