import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/index.js';
import { DelegationChanges } from './delegation-changes.js';
import { Delegations } from './delegations.js';
import { ProposalProjector } from './proposal-projector.js';

const services = [DelegationChanges, Delegations, ProposalProjector];

@Module({ imports: [SettingsModule], providers: services, exports: services })
export class ApprovalsModule {}
