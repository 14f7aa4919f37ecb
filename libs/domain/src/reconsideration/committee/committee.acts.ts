import type { Person } from '../people-of-office.js';

/** Why the committee is asked (行政复议法 52(2)). */
export const consultationCauses = ['major', 'technical', 'provincial', 'necessary'] as const;
export type ConsultationCause = (typeof consultationCauses)[number];

/** The reconsideration committee (行政复议法 52): what the performer says. */
export interface CommitteeActs {
  consultCommittee: {
    readonly cause: ConsultationCause;
    readonly questions: readonly string[];
    /** The members who are asked, by their ids. */
    readonly members: readonly string[];
    readonly note?: string;
  };
  recordCommitteeOpinion: {
    readonly member: string;
    readonly opinion: string;
    readonly note?: string;
  };
  holdCommitteeSession: {
    readonly place: string;
    readonly attending: readonly string[];
    readonly discussion: string;
    readonly conclusion: string;
    readonly note?: string;
  };
}

export interface CommitteeEvents {
  CommitteeConsulted: CommitteeActs['consultCommittee'] & { readonly invited: readonly Person[] };
  CommitteeOpinionRecorded: CommitteeActs['recordCommitteeOpinion'] & { readonly memberName: string };
  CommitteeSessionHeld: CommitteeActs['holdCommitteeSession'] & { readonly present: readonly Person[] };
}
