import { ApiProperty } from '@nestjs/swagger';
import { discussionCauses, type DiscussionCause, type MediationPeriods } from '@mingjing/domain';
import type { RulesOfOrgan } from '@mingjing/casework/organ-rules';
import { ProcedureLabel } from '../cases/labels.response.dto.js';

export class MediationPeriodsView implements MediationPeriods {
  @ApiProperty({ type: 'integer' }) acceptWithinWorkingDays: number;
  @ApiProperty({ type: 'integer' }) concludeWithinDays: number;
  @ApiProperty({ type: 'integer' }) extendByDays: number;
}

export class OrganRulesContent implements RulesOfOrgan {
  @ApiProperty() mediationGate: boolean;
  @ApiProperty({ type: MediationPeriodsView }) mediationPeriods: MediationPeriodsView;
  @ApiProperty({ enum: discussionCauses, enumName: 'DiscussionCause', isArray: true })
  collectiveDiscussion: DiscussionCause[];
}

export class OrganRulesVersionView {
  @ApiProperty({ type: 'integer', description: 'To be named in If-Match by whoever sets them anew' })
  version: number;
  @ApiProperty({ type: OrganRulesContent }) rules: OrganRulesContent;
  @ApiProperty({ type: String, nullable: true, description: 'Null where they came with the organ' })
  changedBy: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) changedAt: string | null;
}

export class OpenCasesView {
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: 'integer' }) notAccepted: number;
  @ApiProperty({ type: 'integer' }) accepted: number;
}

export class OrganRulesView extends OrganRulesVersionView {
  @ApiProperty() organId: string;
  @ApiProperty({ description: 'Whether what concerns reconsideration can be set' })
  hearsReconsiderations: boolean;
  @ApiProperty({ type: [OpenCasesView], description: 'What a change can still reach' })
  open: OpenCasesView[];
}

export class OrganRulesHistory {
  @ApiProperty({ type: [OrganRulesVersionView], description: 'Newest first' })
  versions: OrganRulesVersionView[];
}
