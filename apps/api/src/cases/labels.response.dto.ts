import { ApiProperty } from '@nestjs/swagger';
import {
  caseChannels,
  deadlineOwners,
  deadlineStatuses,
  caseOutcomes,
  partyRoles,
  casePhases,
  procedureNames,
  proposalStatuses,
  roles,
  routes,
  type Capacity,
  type CaseChannel,
  type ProcedureName,
  type DeadlineOwner,
  type DeadlineStatus,
  type CaseOutcome,
  type PartyRole,
  type CasePhase,
  type ProposalStatus,
  type Route,
} from '@mingjing/domain';

export class PhaseLabel {
  @ApiProperty({ enum: casePhases, enumName: 'Phase' }) code: CasePhase;
  @ApiProperty() label: string;
}

export class ProcedureLabel {
  @ApiProperty({ enum: procedureNames, enumName: 'Procedure' }) code: ProcedureName;
  @ApiProperty() label: string;
}

export class RouteLabel {
  @ApiProperty({ enum: routes, enumName: 'Route' }) code: Route;
  @ApiProperty() label: string;
}

export class OutcomeLabel {
  @ApiProperty({ enum: caseOutcomes, enumName: 'Outcome' }) code: CaseOutcome;
  @ApiProperty() label: string;
}

export class ChannelLabel {
  @ApiProperty({ enum: caseChannels, enumName: 'Channel' }) code: CaseChannel;
  @ApiProperty() label: string;
}

export class PartyRoleLabel {
  @ApiProperty({ enum: partyRoles, enumName: 'PartyRole' }) code: PartyRole;
  @ApiProperty() label: string;
}

export class DeadlineOwnerLabel {
  @ApiProperty({ enum: deadlineOwners, enumName: 'DeadlineOwner' }) code: DeadlineOwner;
  @ApiProperty() label: string;
}

export class DeadlineStatusLabel {
  @ApiProperty({ enum: deadlineStatuses, enumName: 'DeadlineStatus' }) code: DeadlineStatus;
  @ApiProperty() label: string;
}

export class ProposalStatusLabel {
  @ApiProperty({ enum: proposalStatuses, enumName: 'ProposalStatus' }) code: ProposalStatus;
  @ApiProperty() label: string;
}

export class CapacityLabel {
  @ApiProperty({ enum: [...roles, 'system'], enumName: 'Capacity' }) code: Capacity;
  @ApiProperty() label: string;
}

/** What is left until a day; negative when it is over. */
export class TimeLeft {
  @ApiProperty({ type: 'integer', description: 'As the screens count' }) workingDays: number;
  @ApiProperty({ type: 'integer', description: 'Calendar days' }) days: number;
}
