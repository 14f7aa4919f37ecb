import { ApiProperty } from '@nestjs/swagger';
import { caseActs, type CalendarDate } from '@mingjing/domain';
import { ColleagueView } from '../people/people.view.js';

export const delegationStandings = ['coming', 'running', 'over', 'revoked'] as const;
export type DelegationStanding = (typeof delegationStandings)[number];

export class PersonName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class DelegatedAct {
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) code: string;
  @ApiProperty() label: string;
}

export class DelegationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: PersonName, description: 'The approver who is away' }) delegator: PersonName;
  @ApiProperty({ type: PersonName, description: 'Who approves meanwhile' }) delegate: PersonName;
  @ApiProperty({ type: String, format: 'date' }) fromOn: CalendarDate;
  @ApiProperty({ type: String, format: 'date', description: 'The last day' }) toOn: CalendarDate;
  @ApiProperty({ type: [DelegatedAct], description: 'All acts where it is empty' }) acts: DelegatedAct[];
  @ApiProperty({ enum: delegationStandings, enumName: 'DelegationStanding' }) standing: DelegationStanding;
  @ApiProperty({ type: PersonName }) recordedBy: PersonName;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: PersonName, nullable: true }) revokedBy: PersonName | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) revokedAt: string | null;
}

/** What somebody has handed over, what was handed over to them, and who may stand in for them. */
export class DelegationList {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [DelegationView] }) given: DelegationView[];
  @ApiProperty({ type: [DelegationView] }) received: DelegationView[];
  @ApiProperty({ type: [ColleagueView], description: 'Empty for those who approve nothing' })
  candidates: ColleagueView[];
}

export class DelegationRecorded {
  @ApiProperty({ format: 'uuid' }) id: string;
}
