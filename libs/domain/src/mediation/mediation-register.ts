import {
  acceptedAsRegistered,
  concludedAsRegistered,
  concludedBefore,
  pendingAndAccepted,
  registerKeepers,
  registerRequirements,
  registerRules,
} from '../register/register-entry.js';
import { disputeTypeOfKind } from './dispute.requirements.js';
import type { MediationEntry, MediationRegisterActs } from './mediation-acts.js';
import type { MediationFacts } from './mediation-facts.js';
import * as need from './mediation-requirements.js';
import type { MediationRows } from './mediation-rows.js';

/** Taking over an old register: one act of people, and what followed in its day. */
export const mediationRegisterRows: Pick<MediationRows, keyof MediationRegisterActs> = {
  importRegisterEntry: {
    article: registerRules,
    by: registerKeepers,
    moves: { phase: { from: ['APPLIED'], to: 'APPLIED' } },
    requires: [
      need.notAppliedYet,
      ...registerRequirements<MediationFacts, MediationEntry>(),
      need.bothSidesNamed,
      need.keysDistinct,
      disputeTypeOfKind,
    ],
    records: 'RegisterEntryImported',
    adds: (_, { organ }) => ({ acceptWithinWorkingDays: organ.mediationPeriods.acceptWithinWorkingDays }),
  },
  acceptAsRegistered: {
    restates: true,
    article: registerRules,
    by: ['system'],
    moves: { phase: { from: ['APPLIED'], to: 'ACCEPTED' } },
    requires: [pendingAndAccepted],
    records: 'MediationAccepted',
    adds: (_, { organ }) => ({ concludeWithinDays: organ.mediationPeriods.concludeWithinDays }),
    automatic: { occursOn: acceptedAsRegistered, payload: () => ({}) },
  },
  closeAsRegistered: {
    article: registerRules,
    by: ['system'],
    moves: { phase: { from: ['APPLIED'], to: 'ARCHIVED' } },
    requires: [concludedBefore],
    records: 'CaseClosed',
    automatic: { occursOn: concludedAsRegistered, payload: () => ({}) },
  },
};
