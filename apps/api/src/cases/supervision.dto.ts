import { ApiProperty } from '@nestjs/swagger';
import {
  dutyStates,
  supervisedKinds,
  units,
  type CalendarDate,
  type DutyState,
  type SupervisedKind,
  type Unit,
} from '@mingjing/domain';
import { FURTHEST_DUTY, supervisedShows, type SupervisedShow } from '@mingjing/casework/case-queries';
import { EnumField, FlagField, IntegerField } from '../http/fields.js';
import { ClockActView } from './deadline.response.dto.js';
import { TimeLeft } from './labels.response.dto.js';

/** A page of what is under supervision. */
export class SupervisionQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: supervisedShows, optional: true })
  show?: SupervisedShow;
  @FlagField({ label: { zh: '本人承办', en: 'Assigned to me' }, optional: true }) mine?: boolean;
  @IntegerField({ label: { zh: '跳过行数', en: 'Rows to skip' }, min: 0, max: FURTHEST_DUTY, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

const day = { type: String, format: 'date' } as const;
const perhapsDay = { ...day, nullable: true } as const;

export class DutyKindLabel {
  @ApiProperty({ enum: supervisedKinds, enumName: 'SupervisedKind' }) code: SupervisedKind;
  @ApiProperty() label: string;
}
export class DutyStateLabel {
  @ApiProperty({ enum: dutyStates, enumName: 'DutyState' }) code: DutyState;
  @ApiProperty() label: string;
}
export class DutyPeriod {
  @ApiProperty({ type: 'integer' }) length: number;
  @ApiProperty({ enum: units, enumName: 'Unit' }) unit: Unit;
}

/** What somebody must perform or report on. */
export class SupervisedView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty({ type: DutyKindLabel }) kind: DutyKindLabel;
  @ApiProperty({ description: 'The key of the letter; else as the kind' }) key: string;
  @ApiProperty({ description: 'Who must perform' }) bearer: string;
  @ApiProperty({ ...day, description: 'Issued, made or signed' }) since: CalendarDate;
  @ApiProperty({ ...perhapsDay, description: 'Null: the period has not begun' })
  servedOn: CalendarDate | null;
  @ApiProperty({ type: DutyPeriod, nullable: true }) period: DutyPeriod | null;
  @ApiProperty({ ...perhapsDay, description: 'The first period' }) dueOn: CalendarDate | null;
  @ApiProperty({ ...perhapsDay, description: 'The period of the order served last' })
  orderDueOn: CalendarDate | null;
  @ApiProperty({ type: TimeLeft, nullable: true, description: 'To the end of the later period' })
  left: TimeLeft | null;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: 'integer', description: 'Orders to perform' }) orders: number;
  @ApiProperty({ type: DutyStateLabel }) state: DutyStateLabel;
  @ApiProperty(perhapsDay) doneOn: CalendarDate | null;
  @ApiProperty({ description: 'Done after the first period' }) late: boolean;
  @ApiProperty({ type: [ClockActView], description: 'What carries it on, as far as the table of acts says' })
  acts: ClockActView[];
}

export class SupervisedCountsView {
  @ApiProperty({ type: 'integer' }) open: number;
  @ApiProperty({ type: 'integer' }) over: number;
  @ApiProperty({ type: 'integer' }) soon: number;
  @ApiProperty({ type: 'integer', description: 'Counted up to 10000; one more says that there are more' })
  done: number;
}

export class SupervisionPage {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: SupervisedCountsView }) counts: SupervisedCountsView;
  @ApiProperty({ type: [SupervisedView] }) rows: SupervisedView[];
  @ApiProperty({ description: 'Whether there are rows after these' }) more: boolean;
}
