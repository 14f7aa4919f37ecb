import { Module } from '@nestjs/common';
import { ApprovalsModule } from '@mingjing/casework/approvals';
import { RelayAfterAct } from '../cases/relay-after-act.interceptor.js';
import { DelegationLists } from './delegation-lists.js';
import { DelegationsController } from './delegations.controller.js';
import { UserDelegationsController } from './user-delegations.controller.js';

/** Who approves while an approver is away. */
@Module({
  imports: [ApprovalsModule],
  controllers: [DelegationsController, UserDelegationsController],
  providers: [DelegationLists, RelayAfterAct],
})
export class DelegationsApiModule {}
