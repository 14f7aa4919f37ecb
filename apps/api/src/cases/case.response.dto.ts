import { ApiProperty, IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import {
  caseChannels,
  courtProcedures,
  disputeKinds,
  disputeTypes,
  instances,
  partyKinds,
  allRuleSets,
  suitKinds,
  type CalendarDate,
  type CourtProcedure,
  type DisputeKind,
  type DisputeType,
  type Instance,
  type PartyKind,
  type RuleSet,
  type SuitKind,
} from '@mingjing/domain';
import { furtherParticulars } from '@mingjing/casework/cases';
import { ChallengedActBody, ReceiveApplicationBody } from '../acts/intake.dto.js';
import { SuedActBody, SuitPartyBody } from '../acts/litigation/suit.dto.js';
import {
  ChannelLabel,
  OutcomeLabel,
  PartyRoleLabel,
  PhaseLabel,
  ProcedureLabel,
  RouteLabel,
} from './labels.response.dto.js';
import { TrackLine } from './tracks.response.dto.js';

export class CaseOrgan {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class CaseOfficer {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

const beside = ['key', 'role', 'kind', 'name', 'organId'] as const;

/** What the application or the complaint says of a party besides, as far as it says it. */
export class PartyParticulars extends PartialType(OmitType(SuitPartyBody, beside)) {}

export class CasePartyView {
  @ApiProperty({ description: 'The name within the case: applicant-1, respondent-1 …' }) key: string;
  @ApiProperty({ type: PartyRoleLabel }) role: PartyRoleLabel;
  @ApiProperty({ enum: partyKinds, enumName: 'PartyKind' }) kind: PartyKind;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) organId: string | null;
  @ApiProperty({ type: PartyParticulars }) particulars: PartyParticulars;
}

/** The act complained of; an old register does not say when it was known. */
export class KnownActView extends IntersectionType(
  OmitType(ChallengedActBody, ['knownOn', 'advised']),
  PartialType(PickType(ChallengedActBody, ['knownOn', 'advised'])),
) {}

/** What the application says. */
export class CaseParticularsView extends PartialType(PickType(ReceiveApplicationBody, furtherParticulars)) {
  @ApiProperty({ enum: caseChannels, enumName: 'Channel', required: false, description: 'Not of a lawsuit' })
  channel?: string;
  @ApiProperty({ type: String, required: false, format: 'date' }) postmarkedOn?: CalendarDate;
  @ApiProperty({ type: KnownActView, required: false, description: 'In reconsideration' })
  challengedAct?: object;
  @ApiProperty() request: string;
  @ApiProperty() facts: string;
  @ApiProperty() reasons: string;
  @ApiProperty({ required: false, description: 'In reconsideration' }) reconsiderationFirst?: boolean;
  @ApiProperty({
    enum: disputeKinds,
    enumName: 'DisputeKind',
    required: false,
    description: 'In a mediation',
  })
  disputeKind?: DisputeKind;
  @ApiProperty({
    enum: disputeTypes,
    enumName: 'DisputeType',
    required: false,
    description: 'In a mediation; older cases have none',
  })
  disputeType?: DisputeType;
  @ApiProperty({ required: false, description: 'What was agreed in a mediation' }) agreement?: string;
  @ApiProperty({ enum: suitKinds, enumName: 'SuitKind', required: false, description: 'Of a lawsuit' })
  suitKind?: SuitKind;
  @ApiProperty({ enum: instances, enumName: 'Instance', required: false }) instance?: Instance;
  @ApiProperty({ required: false }) court?: string;
  @ApiProperty({ required: false }) courtCaseNumber?: string;
  @ApiProperty({ enum: courtProcedures, enumName: 'CourtProcedure', required: false })
  courtProcedure?: CourtProcedure;
  @ApiProperty({ type: SuedActBody, required: false }) actSued?: SuedActBody;
  @ApiProperty({ required: false, description: 'The organ that handles the lawsuit' }) unit?: string;
}

/** From where a case of an old register came. */
export class CaseTakeoverView {
  @ApiProperty({ type: String, nullable: true, description: 'Null where it was no file' })
  fileName: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'As the spreadsheet counts' })
  row: number | null;
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who handled it, by the old register; null for who reads a party’s part only',
  })
  officer: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the old register notes; null likewise' })
  note: string | null;
}

export class CaseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer', description: 'To be named in If-Match by whatever changes the case' })
  version: number;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ enum: allRuleSets, enumName: 'RuleSet' }) ruleSet: RuleSet;
  @ApiProperty() needsVerification: boolean;
  @ApiProperty({ type: CaseOrgan }) organ: CaseOrgan;
  @ApiProperty({ type: CaseOrgan }) office: CaseOrgan;
  @ApiProperty({ type: CaseOfficer, nullable: true }) officer: CaseOfficer | null;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty({ type: [TrackLine] }) tracks: TrackLine[];
  @ApiProperty({ type: RouteLabel, nullable: true }) route: RouteLabel | null;
  @ApiProperty({ type: ChannelLabel, nullable: true }) channel: ChannelLabel | null;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: CalendarDate;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) acceptedOn: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) concludedOn: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) closedOn: CalendarDate | null;
  @ApiProperty({ type: OutcomeLabel, nullable: true }) outcome: OutcomeLabel | null;
  @ApiProperty() category: string;
  @ApiProperty() matter: string;
  @ApiProperty({ type: [String] }) flags: string[];
  @ApiProperty({ description: 'Taken over from an old register' }) imported: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Its number there' }) oldNumber: string | null;
  @ApiProperty({ type: CaseTakeoverView, nullable: true }) takenOver: CaseTakeoverView | null;
  @ApiProperty({ type: CaseParticularsView }) particulars: CaseParticularsView;
  @ApiProperty({ type: [CasePartyView] }) parties: CasePartyView[];
  @ApiProperty({ type: [String], description: 'What must always be said of such a case' }) warnings: string[];
  @ApiProperty({ type: String, format: 'date' }) today: string;
}
