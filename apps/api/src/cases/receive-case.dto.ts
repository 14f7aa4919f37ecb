import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  procedureNames,
  procedures,
  type Act,
  type CalendarDate,
  type ProcedureName,
} from '@mingjing/domain';
import { firstBodies } from '../acts/act-bodies.js';
import { DateField, EnumField, IdField, RecordField } from '../http/fields.js';

const bodies = [...new Set(Object.values(firstBodies).flatMap((ofProcedure) => Object.values(ofProcedure)))];
const firstActs = procedureNames.flatMap((name) => procedures[name].firstActs);

/** A new case: what the first act of its procedure says. */
@ApiExtraModels(...bodies)
export class ReceiveCaseRequest {
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames, optional: true })
  procedure: ProcedureName = 'reconsideration';
  @EnumField({ label: { zh: '行为', en: 'Act' }, values: firstActs, optional: true })
  act?: Act;
  @DateField({ label: { zh: '收到日期', en: 'Received on' }, optional: true }) occurredOn?: CalendarDate;
  @IdField({ label: { zh: '草稿', en: 'Draft' }, optional: true }) draftId?: string;
  @ApiProperty({ oneOf: bodies.map((body) => ({ $ref: getSchemaPath(body) })) })
  @RecordField({ label: { zh: '申请', en: 'Application' } })
  payload: Record<string, unknown>;
}
