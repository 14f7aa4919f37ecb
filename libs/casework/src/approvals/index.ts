export { ApprovalsModule } from './approvals.module.js';
export { DelegationEntity } from './delegation.entity.js';
export { DelegationChanges, type DelegationDraft, type DelegationTarget } from './delegation-changes.js';
export { approverRoles, coversAct, coversDay, mayStandIn } from './delegation-rules.js';
export { Delegations, type DelegationLine, type StandIn, type StandInQuestion } from './delegations.js';
export { ProposalEntity } from './proposal.entity.js';
export { ProposalProjector } from './proposal-projector.js';
