import { calendarDate } from '../calendar/calendar-date.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { opennessToRespondent } from './openness.js';
import type { ReconsiderationEventType } from './reconsideration.events.js';

type Told = readonly [ReconsiderationEventType, Readonly<Record<string, unknown>>?];

const day = calendarDate('2026-03-02');
const journalOf = (told: readonly Told[]): JournalEntry[] =>
  told.map(([type, payload = {}], index) => ({
    seq: index + 1,
    type,
    act: 'any',
    occurredOn: day,
    recordedOn: day,
    payload,
  }));
const readBy = (party: string, ...told: Told[]): string[] => {
  const journal = journalOf(told);
  const open = opennessToRespondent.entries(journal, new Set([party]));
  return journal.filter(({ seq }) => open.has(seq)).map(({ type }) => type);
};

describe('what a respondent’s organ reads of a file', () => {
  it.each<ReconsiderationEventType>([
    'DraftSubmitted',
    'CollectivelyDiscussed',
    'CommitteeConsulted',
    'CommitteeOpinionRecorded',
    'CounselOpinionRecorded',
    'CommitteeSessionHeld',
    'DecisionProposed',
    'DecisionReturned',
    'DecisionWithdrawn',
    'OpinionsHeard',
    'Investigated',
    'NoMediationExplained',
    'CluesTransferred',
    'LossAnalysed',
    'MeasuresDone',
    'CopiedToSuperior',
    'CorrectionNoticeIssued',
  ])('leaves %s to the office', (type) => {
    expect(readBy('respondent-1', [type])).toEqual([]);
  });

  it('holds what both sides share and what was sent to this organ, and nothing sent to another', () => {
    expect(
      readBy(
        'respondent-1',
        ['ApplicationReceived'],
        ['CopySent', { to: 'respondent-1' }],
        ['CopySent', { to: 'respondent-2' }],
        ['CriticismIssued', { to: 'respondent-2' }],
        ['CriticismIssued', { to: 'respondent-1' }],
        ['HearingHeld'],
      ),
    ).toEqual(['ApplicationReceived', 'CopySent', 'CriticismIssued', 'HearingHeld']);
  });

  it('holds a decision once it has been served on this organ, not once another has it', () => {
    const made: Told = ['DecisionMade'];
    expect(readBy('respondent-1', made)).toEqual([]);
    expect(readBy('respondent-1', made, ['DecisionServed', { to: 'applicant-1' }])).toEqual([]);
    expect(readBy('respondent-1', made, ['DecisionServed', { to: 'respondent-1' }])).toEqual([
      'DecisionMade',
      'DecisionServed',
    ]);
  });

  it('holds a letter to this organ once it is served, with what came back; none to another', () => {
    const issued = (letter: string, to?: string): Told => [
      'OpinionLetterIssued',
      { letter, ...(to && { to }) },
    ];
    const served = (letter: string): Told => ['OpinionLetterServed', { letter }];
    const both = [issued('letter-1', 'respondent-1'), issued('letter-2', 'respondent-2'), issued('letter-3')];
    expect(readBy('respondent-1', ...both)).toEqual([]);
    expect(readBy('respondent-1', ...both, served('letter-2'), served('letter-3'))).toEqual([]);
    expect(
      readBy('respondent-1', ...both, served('letter-1'), [
        'OpinionFeedbackReceived',
        { letter: 'letter-1' },
      ]),
    ).toEqual(['OpinionLetterIssued', 'OpinionLetterServed', 'OpinionFeedbackReceived']);
    const copied: Told = ['CopiedToSuperior', { about: 'respondent-1', letter: 'letter-1' }];
    expect(readBy('respondent-1', ...both, copied)).toEqual([]);
  });

  it('holds the order to perform that was served, not the one that waits', () => {
    const issued = (order: string): Told => ['PerformanceOrderIssued', { order, to: 'respondent-1' }];
    const served: Told = ['PerformanceOrderServed', { order: 'order-1', to: 'respondent-1' }];
    expect(readBy('respondent-1', issued('order-1'))).toEqual([]);
    expect(readBy('respondent-1', issued('order-1'), served, issued('order-2'))).toEqual([
      'PerformanceOrderIssued',
      'PerformanceOrderServed',
    ]);
  });

  it('holds a correction where it holds what was corrected', () => {
    const corrected = (seq: number): Told => ['RecordCorrected', { seq }];
    expect(readBy('respondent-1', ['HearingHeld'], corrected(1))).toEqual(['HearingHeld', 'RecordCorrected']);
    expect(readBy('respondent-1', ['Investigated'], corrected(1))).toEqual([]);
  });

  it('holds materials that parties brought; of the office’s only what lies beside an entry it holds', () => {
    const evidence = (kind: string): Told => ['MaterialAdded', { evidence: [{ kind }] }];
    expect(readBy('respondent-1', evidence('applicantEvidence'))).toEqual(['MaterialAdded']);
    expect(readBy('respondent-1', evidence('ownInquiry'))).toEqual([]);
    const { material } = opennessToRespondent;
    expect(material('applicantEvidence', false)).toBe(true);
    expect(material('record', true)).toBe(true);
    expect(material('record', false)).toBe(false);
    expect(material('approval', true)).toBe(false);
  });
});
