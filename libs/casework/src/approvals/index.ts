export { ApprovalsModule } from './approvals.module.js';
export { ProposalEntity } from './proposal.entity.js';
export { ProposalProjector } from './proposal-projector.js';
