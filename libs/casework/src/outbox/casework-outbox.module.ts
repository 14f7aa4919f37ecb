import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/index.js';
import { CaseworkOutbox } from './casework-outbox.js';
import { OutboxRelay } from './outbox-relay.js';

@Module({
  imports: [NoticesModule],
  providers: [CaseworkOutbox, OutboxRelay],
  exports: [CaseworkOutbox, OutboxRelay],
})
export class CaseworkOutboxModule {}
