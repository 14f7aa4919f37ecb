import type { PayloadRequirement } from '../procedure/act-table.js';
import { disputeTypesOf, type DisputeType } from './dispute-types.js';
import type { AdministrativeMediationActs } from './mediation-acts.js';
import { ownRules, type MediationFacts } from './mediation-facts.js';

type OnDispute = PayloadRequirement<
  MediationFacts,
  Pick<AdministrativeMediationActs['applyMediation'], 'disputeKind' | 'disputeType'>
>;

const mediation = ownRules('行政调解');

/** Every civil dispute stands in one of ten columns of the table (law.md H.4); not every administrative one has a column. */
export const disputeTypeTold: OnDispute = {
  on: 'payload',
  code: 'DISPUTE_TYPE_MISSING',
  article: mediation,
  at: 'disputeType',
  holds: ({ disputeKind, disputeType }) => disputeKind !== 'civil' || disputeType !== undefined,
};
export const disputeTypeOfKind: OnDispute = {
  on: 'payload',
  code: 'DISPUTE_TYPE_OF_OTHER_KIND',
  article: mediation,
  at: 'disputeType',
  holds: ({ disputeKind, disputeType }) => {
    const known: readonly DisputeType[] = disputeTypesOf[disputeKind];
    return disputeType === undefined || known.includes(disputeType);
  },
};
