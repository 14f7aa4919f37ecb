import type { JournalEntryAnswer } from './case-answers';
import { countingEntries, goneSince } from './counting-entries';

const entry = (seq: number, type: string, payload: object): JournalEntryAnswer =>
  ({
    seq,
    type,
    act: type,
    occurredOn: `2026-03-0${String(seq)}`,
    recordedAt: `2026-03-0${String(seq)}T02:00:00.000Z`,
    payload,
  }) as unknown as JournalEntryAnswer;
const death = entry(1, 'ApplicantDied', { party: 'applicant-1' });
const correction = (replaced: object | null) =>
  entry(2, 'RecordCorrected', { seq: 1, reason: '误记', replaced, dropped: [], restated: [] });

describe('the entries that count', () => {
  it('leave out what was struck out', () => {
    const counting = countingEntries([death, correction(null)]);
    expect(counting.map(({ seq }) => seq)).toEqual([2]);
    expect(goneSince(counting, 'applicant-1', 'ApplicantDied')).toBeUndefined();
  });

  it('say what was told rightly', () => {
    const right = { act: 'ApplicantDied', occurredOn: '2026-02-28', payload: { party: 'applicant-2' } };
    const counting = countingEntries([death, correction(right)]);
    expect(goneSince(counting, 'applicant-1', 'ApplicantDied')).toBeUndefined();
    expect(goneSince(counting, 'applicant-2', 'ApplicantDied')).toBe('2026-02-28');
  });

  it('forget a death once somebody has taken the place', () => {
    const heir = entry(2, 'ApplicantSubstituted', { replacement: { key: 'applicant-1' } });
    expect(goneSince([death], 'applicant-1', 'ApplicantDied')).toBe('2026-03-01');
    expect(goneSince([death, heir], 'applicant-1', 'ApplicantDied')).toBeUndefined();
  });
});
