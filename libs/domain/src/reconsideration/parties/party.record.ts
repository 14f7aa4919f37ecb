import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Party } from '../party.js';
import type { AnswerState } from '../answer-state.js';
import { noted, type Folds } from '../record-folds.js';
import type { PartyEvents } from './party.acts.js';

export interface PartyRecord {
  /** The parties as they stand now; a substitute has the key of the one it replaced. */
  readonly parties: readonly Party[];
  /** The applicants who died and whose place nobody has taken, with the day it was recorded for. */
  readonly died: Readonly<Record<string, CalendarDate>>;
}
export const emptyPartyRecord: PartyRecord = { parties: [], died: {} };

const replaced = (parties: readonly Party[], replacement: Party): readonly Party[] =>
  parties.map((party) => (party.key === replacement.key ? replacement : party));
const changed = (parties: readonly Party[], key: string, change: Partial<Party>): readonly Party[] =>
  parties.map((party) => (party.key === key ? { ...party, ...change } : party));

interface Answers {
  readonly answers: Readonly<Record<string, AnswerState>>;
}

export const partyFolds: Folds<PartyEvents, PartyRecord & Answers> = {
  ThirdPartyAdmitted: (record, { party }) => ({ ...record, parties: [...record.parties, party] }),
  ApplicantSubstituted: (record, { replacement }) => ({
    ...record,
    parties: replaced(record.parties, replacement),
    died: Object.fromEntries(Object.entries(record.died).filter(([key]) => key !== replacement.key)),
  }),
  RespondentSubstituted: (record, { replacement }) => ({
    ...record,
    parties: replaced(record.parties, replacement),
    answers: Object.fromEntries(Object.entries(record.answers).filter(([key]) => key !== replacement.key)),
  }),
  MandateRecorded: (record, { party, agents }) => ({
    ...record,
    parties: changed(record.parties, party, { agents }),
  }),
  RepresentativesElected: (record, { representatives }) => ({
    ...record,
    parties: record.parties.map((party) =>
      party.role === 'applicant' ? { ...party, representative: representatives.includes(party.key) } : party,
    ),
  }),
  ApplicantDied: (record, { party }, on) => ({ ...record, died: { ...record.died, [party]: on } }),
  HeirsInquired: noted,
};
