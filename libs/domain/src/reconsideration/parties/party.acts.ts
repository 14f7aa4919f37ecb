import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Agent, Party } from '../party.js';
import type { Route } from '../terms.js';

export const thirdPartyWays = ['applied', 'notified'] as const;

/** Parties who come, change or are lost while the case runs: what the performer says. */
export interface PartyActs {
  admitThirdParty: {
    readonly party: Party;
    readonly how: (typeof thirdPartyWays)[number];
    readonly reason?: string;
    readonly note?: string;
  };
  /** `replacement` takes the place, and the key, of the party that leaves. */
  substituteApplicant: { readonly replacement: Party; readonly reason: string; readonly note?: string };
  substituteRespondent: { readonly replacement: Party; readonly reason: string; readonly note?: string };
  recordMandate: { readonly party: string; readonly agents: readonly Agent[]; readonly note?: string };
  electRepresentatives: { readonly representatives: readonly string[]; readonly note?: string };
  recordDeathOfApplicant: { readonly party: string; readonly diedOn?: CalendarDate; readonly note?: string };
  inquireHeirs: { readonly to: string; readonly note?: string };
}

export interface PartyEvents {
  ThirdPartyAdmitted: PartyActs['admitThirdParty'];
  ApplicantSubstituted: PartyActs['substituteApplicant'];
  RespondentSubstituted: PartyActs['substituteRespondent'] & { readonly key: string; readonly route: Route };
  MandateRecorded: PartyActs['recordMandate'];
  RepresentativesElected: PartyActs['electRepresentatives'];
  ApplicantDied: PartyActs['recordDeathOfApplicant'];
  HeirsInquired: PartyActs['inquireHeirs'];
}
