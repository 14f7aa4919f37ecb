import { ApiProperty } from '@nestjs/swagger';
import { caseActs, origins, type CalendarDate, type Origin } from '@mingjing/domain';
import { accountEventKinds, type AccountEventKind } from '@mingjing/casework/account-events';
import {
  accessWays,
  verificationOrigins,
  type AccessWay,
  type VerificationOrigin,
} from '@mingjing/casework/audit';
import { faultKinds, type FaultKind } from '@mingjing/casework/procedures';
import { CapacityLabel, ProcedureLabel } from '../cases/labels.response.dto.js';

const nullable = { type: String, nullable: true } as const;
const day = { type: String, format: 'date' } as const;

class RecordsPage {
  @ApiProperty({ ...day, nullable: true, description: 'The first day told; null: from the beginning' })
  from: CalendarDate | null;
  @ApiProperty({ ...day, nullable: true }) to: CalendarDate | null;
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ description: 'False: there are more than the total says' }) totalIsExact: boolean;
  @ApiProperty({ ...nullable, description: 'The cursor of the page behind this one' }) next: string | null;
}

export class AccessWayLabel {
  @ApiProperty({ enum: accessWays, enumName: 'AccessWay' }) code: AccessWay;
  @ApiProperty() label: string;
}
export class AccessView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ ...nullable, description: 'Null where nobody was signed in' }) userName: string | null;
  @ApiProperty(nullable) organName: string | null;
  @ApiProperty({ type: AccessWayLabel }) way: AccessWayLabel;
  @ApiProperty({ description: 'What was asked for, in words' }) what: string;
  @ApiProperty({ description: 'The route as the API has it' }) route: string;
  @ApiProperty() method: string;
  @ApiProperty(nullable) caseNumber: string | null;
  @ApiProperty({ type: 'integer', description: 'HTTP status' }) status: number;
  @ApiProperty() refused: boolean;
  @ApiProperty({ type: [String], description: 'Why it was refused' }) reasons: string[];
  @ApiProperty() requestId: string;
}
export class AccessPage extends RecordsPage {
  @ApiProperty({ type: [AccessView] }) rows: AccessView[];
}

export class ActRecordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: 'integer', description: 'The number of the entry in the journal of its case' })
  seq: number;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty({ ...nullable, description: 'Null for the system' }) actorName: string | null;
  @ApiProperty(nullable) organName: string | null;
  @ApiProperty({ type: CapacityLabel }) capacity: CapacityLabel;
  @ApiProperty({ ...nullable, description: 'The approver who was away and for whom it was decided' })
  onBehalfOf: string | null;
  @ApiProperty({ ...day, description: 'When it happened in law' }) occurredOn: CalendarDate;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: 'integer', description: 'Natural days between; 0 for what the system did' })
  lateDays: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The later entry that corrected this one' })
  supersededBy: number | null;
  @ApiProperty({ enum: origins, enumName: 'Origin' }) origin: Origin;
}
export class ActRecordPage extends RecordsPage {
  @ApiProperty({ type: [ActRecordView] }) rows: ActRecordView[];
}

export class AccountEventLabel {
  @ApiProperty({ enum: accountEventKinds, enumName: 'AccountEventKind' }) code: AccountEventKind;
  @ApiProperty() label: string;
}
export class SignInView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: AccountEventLabel }) kind: AccountEventLabel;
  @ApiProperty({ ...nullable, description: 'Null where a name was tried that is no account' })
  userName: string | null;
  @ApiProperty(nullable) loginName: string | null;
  @ApiProperty(nullable) organName: string | null;
  @ApiProperty({ ...nullable, description: 'Null where nobody was signed in' }) actorName: string | null;
  @ApiProperty(nullable) address: string | null;
  @ApiProperty({ type: [String], description: 'Roles before a change, in words' }) rolesBefore: string[];
  @ApiProperty({ type: [String], description: 'Roles after it, in words' }) rolesAfter: string[];
}
export class SignInPage extends RecordsPage {
  @ApiProperty({ type: [SignInView] }) rows: SignInView[];
}

export class AuditedPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
  @ApiProperty() organName: string;
}
export class AuditedPeople {
  @ApiProperty({ type: [AuditedPerson] }) people: AuditedPerson[];
}

export const verificationStates = ['waiting', 'running', 'whole', 'differs'] as const;
export class DifferenceView {
  @ApiProperty() number: string;
  @ApiProperty({ enum: faultKinds, enumName: 'FaultKind' }) kind: FaultKind;
  @ApiProperty() label: string;
}
export class VerificationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: verificationOrigins, enumName: 'VerificationOrigin' }) origin: VerificationOrigin;
  @ApiProperty({ enum: verificationStates, enumName: 'VerificationState' })
  state: (typeof verificationStates)[number];
  @ApiProperty(nullable) requestedByName: string | null;
  @ApiProperty({ format: 'date-time' }) requestedAt: string;
  @ApiProperty({ ...nullable, format: 'date-time' }) startedAt: string | null;
  @ApiProperty({ ...nullable, format: 'date-time' }) endedAt: string | null;
  @ApiProperty({ type: 'integer', description: 'Cases there were at the start' }) total: number;
  @ApiProperty({ type: 'integer', description: 'Cases verified so far' }) cases: number;
  @ApiProperty({ type: 'integer', description: 'Entries of their journals' }) entries: number;
  @ApiProperty({ type: 'integer', description: 'Cases that differ' }) differences: number;
  @ApiProperty({ type: [DifferenceView], description: 'The first of them' })
  firstDifferences: DifferenceView[];
}
export class VerificationList {
  @ApiProperty({ type: [VerificationView] }) verifications: VerificationView[];
}
