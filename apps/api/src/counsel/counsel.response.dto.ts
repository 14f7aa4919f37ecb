import { ApiProperty } from '@nestjs/swagger';
import { engagementStates, type CalendarDate, type EngagementState } from '@mingjing/domain';
import {
  counselChangeKinds,
  counselConflictKinds,
  type CaseOfCounsel,
  type CounselAssignmentLine,
  type CounselCandidate,
  type CounselChangeKind,
  type CounselConflictHit,
  type CounselConflictKind,
} from '@mingjing/casework/counsel';
import { PhaseLabel, ProcedureLabel } from '../cases/labels.response.dto.js';

const day = { type: String, format: 'date' } as const;
const nullableDay = { ...day, nullable: true } as const;
const nullable = { type: String, nullable: true } as const;

export class EngagementView {
  @ApiProperty(day) startsOn: CalendarDate;
  @ApiProperty(day) endsOn: CalendarDate;
  @ApiProperty({ ...nullableDay, description: 'Where it was ended before its time' })
  endedOn: CalendarDate | null;
  @ApiProperty(nullable) endReason: string | null;
}

export class CounselConflictView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: counselConflictKinds, enumName: 'CounselConflictKind' }) kind: CounselConflictKind;
  @ApiProperty(nullable) partyName: string | null;
  @ApiProperty(nullable) organId: string | null;
  @ApiProperty(nullable) organName: string | null;
  @ApiProperty() note: string;
  @ApiProperty(day) recordedOn: CalendarDate;
}

const state = { enum: engagementStates, enumName: 'EngagementState' } as const;

/** Counsel with the years of engagement and what stands in the way of cases. */
export class CounselView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() firm: string;
  @ApiProperty(nullable) phone: string | null;
  @ApiProperty({ type: [String] }) fields: readonly string[];
  @ApiProperty({ ...nullable, format: 'uuid' }) userId: string | null;
  @ApiProperty(nullable) loginName: string | null;
  @ApiProperty(state) state: EngagementState;
  @ApiProperty({ ...nullableDay, description: 'The last day of the engagement that runs, with its renewals' })
  until: CalendarDate | null;
  @ApiProperty({ ...day, description: 'When a renewal would begin' }) renewsOn: CalendarDate;
  @ApiProperty({ type: [EngagementView], description: 'The earliest first' }) terms: EngagementView[];
  @ApiProperty({ type: [CounselConflictView] }) conflicts: CounselConflictView[];
  @ApiProperty({ type: 'integer' }) openCases: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CounselAccountView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
}

export class CounselList {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [CounselView] }) counsel: CounselView[];
  @ApiProperty({ type: [CounselAccountView], description: 'Accounts that may be named in the roster' })
  accounts: CounselAccountView[];
}

export class CounselVersionView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: counselChangeKinds, enumName: 'CounselChangeKind' }) kind: CounselChangeKind;
  @ApiProperty() name: string;
  @ApiProperty() firm: string;
  @ApiProperty({ type: [String] }) fields: readonly string[];
  @ApiProperty(nullableDay) until: CalendarDate | null;
  @ApiProperty(nullable) reason: string | null;
  @ApiProperty({ ...nullable, description: 'Null where it came with the system' }) changedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt: string;
}

export class CounselHistory {
  @ApiProperty({ type: [CounselVersionView], description: 'Newest first' }) versions: CounselVersionView[];
}

export class ConflictRecorded {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'How many cases were taken from counsel by it' })
  released: number;
}

const hitCodes = ['counselActsForParty', 'counselAgainstOrgan', 'counselIsParty'] as const;

export class ConflictHitView implements CounselConflictHit {
  @ApiProperty({ enum: hitCodes, enumName: 'CounselConflictCode' }) code: CounselConflictHit['code'];
  @ApiProperty() name: string;
}

export class CounselAssignmentView implements CounselAssignmentLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) counselId: string;
  @ApiProperty() name: string;
  @ApiProperty() firm: string;
  @ApiProperty(nullable) phone: string | null;
  @ApiProperty() task: string;
  @ApiProperty(day) assignedOn: CalendarDate;
  @ApiProperty() assignedByName: string;
  @ApiProperty(nullableDay) releasedOn: CalendarDate | null;
  @ApiProperty(nullable) releaseReason: string | null;
  @ApiProperty(nullableDay) opinionOn: CalendarDate | null;
  @ApiProperty({ description: 'If not, they read the case no longer' }) engaged: boolean;
  @ApiProperty({ type: [ConflictHitView] }) conflicts: readonly ConflictHitView[];
}

export class CounselOfCaseView {
  @ApiProperty({ type: [CounselAssignmentView] }) assignments: readonly CounselAssignmentView[];
  @ApiProperty() mayAssign: boolean;
}

export class CounselCandidateView implements CounselCandidate {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() firm: string;
  @ApiProperty({ type: [String] }) fields: readonly string[];
  @ApiProperty(state) state: EngagementState;
  @ApiProperty({ type: 'integer' }) openCases: number;
  @ApiProperty() assigned: boolean;
  @ApiProperty({ type: [ConflictHitView] }) conflicts: readonly ConflictHitView[];
}

export class CounselCandidateList {
  @ApiProperty({ type: [CounselCandidateView], description: 'Those who can be asked first' })
  candidates: readonly CounselCandidateView[];
}

export class CounselAssigned {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class CaseOfCounselView implements Omit<CaseOfCounsel, 'phase' | 'procedure'> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty() task: string;
  @ApiProperty(day) assignedOn: CalendarDate;
  @ApiProperty(nullableDay) opinionOn: CalendarDate | null;
  @ApiProperty(nullable) officerName: string | null;
  @ApiProperty(nullableDay) closedOn: CalendarDate | null;
  @ApiProperty({ description: 'Whether the procedure takes an opinion of counsel into the file' })
  takesOpinion: boolean;
}

export class CasesOfCounsel {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [CaseOfCounselView] }) rows: CaseOfCounselView[];
}
