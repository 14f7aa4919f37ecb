import type { CalendarDate } from '@mingjing/domain';
import {
  counselConflictKinds,
  type ConflictDraft,
  type CounselConflictKind,
  type CounselDraft,
} from '@mingjing/casework/counsel';
import { DateField, EnumField, IdField, ListField, TextField } from '../http/fields.js';

const reasonLabel = { zh: '理由', en: 'Reason' };

/** Who counsel is; the years of engagement are kept beside it. */
export class CounselRequest implements CounselDraft {
  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 60 }) name: string;
  @TextField({ label: { zh: '律师事务所', en: 'Law firm' }, max: 200 }) firm: string;
  @TextField({ label: { zh: '电话', en: 'Phone' }, max: 60, optional: true }) phone?: string;
  @ListField({ label: { zh: '专业领域', en: 'Fields of expertise' }, of: 'text', min: 1, max: 20 })
  fields: string[];
  @IdField({ label: { zh: '账号', en: 'Account' }, optional: true }) userId?: string;
}

export class EngageCounselRequest extends CounselRequest {
  @DateField({ label: { zh: '聘期起始日', en: 'Engaged from' } }) startsOn: CalendarDate;
}

export class RenewCounselRequest {
  @DateField({ label: { zh: '续聘起始日', en: 'Renewed from' }, optional: true }) startsOn?: CalendarDate;
}

export class EndEngagementRequest {
  @DateField({ label: { zh: '最后一日', en: 'Last day' } }) lastDay: CalendarDate;
  @TextField({ label: reasonLabel, max: 1000, multiline: true }) reason: string;
}

export class RecordConflictRequest implements ConflictDraft {
  @EnumField({ label: { zh: '冲突情形', en: 'Kind' }, values: counselConflictKinds })
  kind: CounselConflictKind;
  @TextField({ label: { zh: '当事人', en: 'Party' }, max: 200, optional: true }) partyName?: string;
  @TextField({ label: { zh: '机关', en: 'Organ' }, max: 60, optional: true, control: 'organ' })
  organId?: string;
  @TextField({ label: { zh: '说明', en: 'Note' }, max: 1000, multiline: true }) note: string;
}

export class ReasonRequest {
  @TextField({ label: reasonLabel, max: 1000, multiline: true }) reason: string;
}

export class AssignCounselRequest {
  @IdField({ label: { zh: '法律顾问', en: 'Counsel' } }) counselId: string;
  @TextField({ label: { zh: '咨询事项', en: 'What is asked' }, max: 2000, multiline: true }) task: string;
}
