import type { CalendarDate } from '@mingjing/domain';
import { DateField } from '../http/fields.js';

export class MoveDemoDayRequest {
  @DateField({ label: { zh: '演示日期', en: 'Demo day' } }) day: CalendarDate;
}
