import type { CalendarDate } from '@mingjing/domain';
import { DateField, IdField, ObjectField } from '../http/fields.js';
import { ReceiveApplicationBody } from '../acts/intake.dto.js';

/** A new application: the first act of a case. */
export class ReceiveCaseRequest {
  @DateField({ label: { zh: '收到日期', en: 'Received on' }, optional: true }) occurredOn?: CalendarDate;
  @IdField({ label: { zh: '草稿', en: 'Draft' }, optional: true }) draftId?: string;
  @ObjectField({ label: { zh: '申请', en: 'Application' }, of: () => ReceiveApplicationBody })
  payload: ReceiveApplicationBody;
}
