import { calendarDate } from '../calendar/calendar-date.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { appearancesOf } from './appearances.js';
import { litigationRecordOf } from './litigation-folds.js';

const summons = { kind: 'ADMIN_ORIGINAL', parties: [], title: '某案', cause: '行政处罚' };
type Told = readonly [on: string, type: string, payload: object];

const heardAs = (...told: readonly Told[]) => {
  const entries = [['2026-03-02', 'SummonsReceived', summons] as Told, ...told].map(
    ([on, type, payload], index) => ({
      seq: index + 1,
      type,
      payload,
      occurredOn: calendarDate(on),
    }),
  );
  return appearancesOf(litigationRecordOf(entries as unknown as readonly JournalEntry[]));
};
const noticed = (on: string, said: object = {}): Told => [
  '2026-03-10',
  'HearingSet',
  { hearing: 'h1', hearingOn: on, ...said },
];
const absent: Told = [
  '2026-03-12',
  'AppearanceSubmitted',
  { hearing: 'h1', appearance: 'absent', reason: '防汛', proof: '值班表' },
];
const held = (on: string, headAttended: boolean): Told => [on, 'TrialHeld', { hearing: 'h1', headAttended }];

describe('a hearing that was moved', () => {
  const moved: Told = ['2026-03-14', 'HearingSet', { hearing: 'h1', hearingOn: '2026-04-10' }];

  it('is still one to which the court asked the head to come', () => {
    expect(heardAs(noticed('2026-03-20', { headOrdered: true }), moved)).toMatchObject([
      { day: '2026-04-10', ordered: true },
    ]);
    expect(heardAs(noticed('2026-03-20'), moved)).toMatchObject([{ ordered: false }]);
  });

  it('leaves the reason of absence with the day it was told for', () => {
    expect(heardAs(noticed('2026-03-20'), absent, moved)).toMatchObject([
      { absence: null, absenceProof: null },
    ]);
    expect(heardAs(noticed('2026-03-20'), absent, held('2026-03-20', false))).toMatchObject([
      { absence: '防汛', absenceProof: '值班表' },
    ]);
  });
});

it('tells no reason of absence of a head who came after all', () => {
  expect(heardAs(noticed('2026-03-20'), absent, held('2026-03-20', true))).toMatchObject([
    { attended: true, absence: null, absenceProof: null },
  ]);
});
