import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/index.js';
import { ProceduresModule } from '../procedures/index.js';
import { AccessRecords } from './access-records.js';
import { AccountRecords } from './account-records.js';
import { ActRecords } from './act-records.js';
import { JournalVerifications } from './journal-verifications.js';

const services = [AccessRecords, AccountRecords, ActRecords, JournalVerifications];

@Module({ imports: [NoticesModule, ProceduresModule], providers: services, exports: services })
export class AuditModule {}
