import { actsWithApproval, type CalendarDate, type Act } from '@mingjing/domain';
import { DateField, EnumListField, IdField } from '../http/fields.js';

/** Who approves for the approver, on which days, and which acts; all where none is named. */
export class RecordDelegationRequest {
  @IdField({ label: { zh: '代行人', en: 'Delegate' } }) delegateId: string;
  @DateField({ label: { zh: '第一天', en: 'First day' } }) fromOn: CalendarDate;
  @DateField({ label: { zh: '最后一天', en: 'Last day' } }) toOn: CalendarDate;
  @EnumListField({ label: { zh: '审批事项', en: 'Acts' }, values: actsWithApproval, optional: true })
  acts?: Act[];
}
