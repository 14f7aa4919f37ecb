import { Module } from '@nestjs/common';
import { AuditModule } from '@mingjing/casework/audit';
import { PeopleModule } from '@mingjing/casework/people';
import { AuditExportsController } from './audit-exports.controller.js';
import { AuditPeriods } from './audit-reading.js';
import { AuditController } from './audit.controller.js';
import { VerificationsController } from './verifications.controller.js';

@Module({
  imports: [AuditModule, PeopleModule],
  controllers: [AuditController, AuditExportsController, VerificationsController],
  providers: [AuditPeriods],
})
export class AuditApiModule {}
