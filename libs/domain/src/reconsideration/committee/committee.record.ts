import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Person } from '../people-of-office.js';
import type { Folds } from '../record-folds.js';
import type { CommitteeEvents, ConsultationCause } from './committee.acts.js';

export interface Consultation {
  readonly on: CalendarDate;
  readonly cause: ConsultationCause;
  readonly questions: readonly string[];
  readonly invited: readonly Person[];
  readonly opinions: readonly { readonly member: string; readonly name: string; readonly opinion: string }[];
}

export interface CommitteeRecord {
  /** The consultation begun last, or null. */
  readonly consultation: Consultation | null;
  readonly committeeSessions: readonly {
    readonly on: CalendarDate;
    readonly place: string;
    readonly present: readonly Person[];
    readonly conclusion: string;
  }[];
}
export const emptyCommitteeRecord: CommitteeRecord = { consultation: null, committeeSessions: [] };

export const committeeFolds: Folds<CommitteeEvents, CommitteeRecord> = {
  CommitteeConsulted: (_, { cause, questions, invited }, on) => ({
    consultation: { on, cause, questions, invited, opinions: [] },
  }),
  CommitteeOpinionRecorded: ({ consultation }, { member, memberName, opinion }) => ({
    consultation: consultation && {
      ...consultation,
      opinions: [...consultation.opinions, { member, name: memberName, opinion }],
    },
  }),
  CommitteeSessionHeld: ({ committeeSessions }, { place, present, conclusion }, on) => ({
    committeeSessions: [...committeeSessions, { on, place, present, conclusion }],
  }),
};

/** Whether the committee has advised, by an opinion or in a session. */
export const committeeAdvised = ({ consultation, committeeSessions }: CommitteeRecord): boolean =>
  committeeSessions.length > 0 || (consultation?.opinions.length ?? 0) > 0;
