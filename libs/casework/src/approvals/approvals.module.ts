import { Module } from '@nestjs/common';
import { ProposalProjector } from './proposal-projector.js';

@Module({ providers: [ProposalProjector], exports: [ProposalProjector] })
export class ApprovalsModule {}
