import { ApiProperty } from '@nestjs/swagger';
import {
  contactBodies,
  sensitiveFlags,
  type CalendarDate,
  type ContactBody,
  type SensitiveFlag,
} from '@mingjing/domain';
import type {
  ContactLine,
  FlagChangeLine,
  ReportLine,
  SensitiveDetail,
  SensitiveRow,
} from '@mingjing/casework/sensitive';
import { PhaseLabel, ProcedureLabel } from '../cases/labels.response.dto.js';

const day = { type: String, format: 'date' } as const;
const nullableDay = { ...day, nullable: true } as const;
const nullable = { type: String, nullable: true } as const;
const instant = { type: String, format: 'date-time' } as const;
const flags = { enum: sensitiveFlags, enumName: 'SensitiveFlag', isArray: true } as const;

export class SensitiveContactView implements ContactLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: contactBodies, enumName: 'ContactBody' }) body: ContactBody;
  @ApiProperty() bodyName: string;
  @ApiProperty() person: string;
  @ApiProperty(day) contactedOn: CalendarDate;
  @ApiProperty() said: string;
  @ApiProperty(nullable) agreed: string | null;
  @ApiProperty(nullable) nextStep: string | null;
  @ApiProperty(nullableDay) nextOn: CalendarDate | null;
  @ApiProperty(nullableDay) doneOn: CalendarDate | null;
  @ApiProperty(nullable) doneNote: string | null;
  @ApiProperty({ ...nullable, format: 'uuid', description: 'The entry it takes the place of' })
  supersedes: string | null;
  @ApiProperty(nullable) reason: string | null;
  @ApiProperty({ description: 'A later entry has taken its place' }) superseded: boolean;
  @ApiProperty() recordedByName: string;
  @ApiProperty(instant) recordedAt: string;
}

export class LeaderReportView implements ReportLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() leader: string;
  @ApiProperty(day) reportedOn: CalendarDate;
  @ApiProperty() content: string;
  @ApiProperty(nullable) instruction: string | null;
  @ApiProperty({ ...nullable, format: 'uuid' }) supersedes: string | null;
  @ApiProperty(nullable) reason: string | null;
  @ApiProperty() superseded: boolean;
  @ApiProperty() recordedByName: string;
  @ApiProperty(instant) recordedAt: string;
}

export class FlagChangeView implements FlagChangeLine {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty(flags) flags: readonly SensitiveFlag[];
  @ApiProperty() reason: string;
  @ApiProperty(day) changedOn: CalendarDate;
  @ApiProperty() changedByName: string;
}

export class SensitiveDetailView implements SensitiveDetail {
  @ApiProperty({ description: 'The leader has not been told since the flag set last' }) reportOwed: boolean;
  @ApiProperty({ type: [SensitiveContactView], description: 'The latest first' })
  contacts: readonly SensitiveContactView[];
  @ApiProperty({ type: [LeaderReportView], description: 'The latest first' })
  reports: readonly LeaderReportView[];
  @ApiProperty({ type: [FlagChangeView], description: 'Newest first' }) changes: readonly FlagChangeView[];
  @ApiProperty({ ...flags, description: 'What the intake noted of its risks' })
  suggested: readonly SensitiveFlag[];
  @ApiProperty() mayRecord: boolean;
}

export class SensitivityView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: 'integer', description: 'To be named in If-Match by whoever sets the flags' })
  version: number;
  @ApiProperty(flags) flags: readonly SensitiveFlag[];
  @ApiProperty(nullableDay) flaggedOn: CalendarDate | null;
  @ApiProperty({
    type: SensitiveDetailView,
    nullable: true,
    description: 'Null for who reads the flags only',
  })
  detail: SensitiveDetailView | null;
}

export class SensitiveVersion {
  @ApiProperty({ type: 'integer' }) version: number;
}

export class SensitiveRecorded {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class SensitiveRowView implements Omit<SensitiveRow, 'phase' | 'procedure'> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty(flags) flags: readonly SensitiveFlag[];
  @ApiProperty(day) flaggedOn: CalendarDate;
  @ApiProperty(nullable) officerName: string | null;
  @ApiProperty(nullable) nextStep: string | null;
  @ApiProperty(nullableDay) nextOn: CalendarDate | null;
  @ApiProperty(nullableDay) lastContactOn: CalendarDate | null;
  @ApiProperty() reportOwed: boolean;
}

export class SensitiveCounts {
  @ApiProperty({ type: 'integer' }) all: number;
  @ApiProperty({ type: 'integer', description: 'A step within three days, or overdue' }) due: number;
  @ApiProperty({ type: 'integer' }) reportOwed: number;
  @ApiProperty({ type: 'integer' }) noStep: number;
}

export class SensitiveCaseList {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: SensitiveCounts }) counts: SensitiveCounts;
  @ApiProperty({ type: [SensitiveRowView], description: 'What is to be done next comes first' })
  rows: SensitiveRowView[];
  @ApiProperty() more: boolean;
}
