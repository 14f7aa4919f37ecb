import { ApiProperty } from '@nestjs/swagger';
import {
  mediationStates,
  procedureNames,
  type CalendarDate,
  type ProcedureName,
  type Tracks,
} from '@mingjing/domain';
import {
  FURTHEST_MEDIATION,
  mediationShows,
  mediationSorts,
  type MediationShow,
  type MediationSort,
} from '@mingjing/casework/case-queries';
import { PhaseLabel, ProcedureLabel } from '../cases/labels.response.dto.js';
import { EnumField, FlagField, IntegerField } from '../http/fields.js';

export class MediationsQuery {
  @EnumField({ label: { zh: '状态', en: 'State' }, values: mediationShows, optional: true })
  show?: MediationShow;
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames, optional: true })
  procedure?: ProcedureName;
  @EnumField({ label: { zh: '排序', en: 'Sort' }, values: mediationSorts, optional: true })
  sort?: MediationSort;
  @FlagField({ label: { zh: '倒序', en: 'Descending' }, optional: true }) descending?: boolean;
  @IntegerField({
    label: { zh: '跳过行数', en: 'Rows to skip' },
    min: 0,
    max: FURTHEST_MEDIATION,
    optional: true,
  })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

const nullable = { type: String, nullable: true } as const;

/** What is due of a mediation next. */
export class MediationDue {
  @ApiProperty() label: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn: CalendarDate;
}

/** A mediation of its own, or the mediation beside a review. */
export class MediationView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty({ enum: mediationStates, description: 'Beside a review; `none` in a mediation of its own' })
  track: Tracks['mediation'];
  @ApiProperty({ description: 'How the mediation stands, in words' }) state: string;
  @ApiProperty() organName: string;
  @ApiProperty(nullable) officerName: string | null;
  @ApiProperty({ type: [String] }) mediators: readonly string[];
  @ApiProperty({ type: String, format: 'date' }) receivedOn: CalendarDate;
  @ApiProperty({ ...nullable, format: 'date' }) nextSession: CalendarDate | null;
  @ApiProperty({ type: 'integer', description: 'Sessions held' }) sessions: number;
  @ApiProperty({ type: MediationDue, nullable: true }) due: MediationDue | null;
}

export class MediationPage {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [MediationView] }) rows: readonly MediationView[];
  @ApiProperty({ description: 'Whether there are rows after these' }) more: boolean;
}
