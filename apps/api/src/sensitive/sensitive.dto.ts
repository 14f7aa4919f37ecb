import {
  contactBodies,
  sensitiveFlags,
  type CalendarDate,
  type ContactBody,
  type SensitiveFlag,
} from '@mingjing/domain';
import {
  FURTHEST_SENSITIVE,
  sensitiveShows,
  type ContactDraft,
  type ReportDraft,
  type SensitiveShow,
} from '@mingjing/casework/sensitive';
import {
  DateField,
  EnumField,
  EnumListField,
  FlagField,
  IdField,
  IntegerField,
  TextField,
} from '../http/fields.js';

const reason = { label: { zh: '理由', en: 'Reason' }, max: 1000, multiline: true } as const;
const long = { max: 4000, multiline: true } as const;

export class SetSensitiveFlagsRequest {
  @EnumListField({ label: { zh: '标记', en: 'Flags' }, values: sensitiveFlags }) flags: SensitiveFlag[];
  @TextField(reason) reason: string;
}

export class RecordContactRequest implements ContactDraft {
  @EnumField({ label: { zh: '沟通对象', en: 'With' }, values: contactBodies }) body: ContactBody;
  @TextField({ label: { zh: '单位名称', en: 'Name of the body' }, max: 100 }) bodyName: string;
  @TextField({ label: { zh: '对方人员', en: 'With whom' }, max: 100 }) person: string;
  @DateField({ label: { zh: '沟通日期', en: 'Day' } }) contactedOn: CalendarDate;
  @TextField({ label: { zh: '沟通内容', en: 'What was said' }, ...long }) said: string;
  @TextField({ label: { zh: '达成的意见', en: 'What was agreed' }, ...long, optional: true }) agreed?: string;
  @TextField({ label: { zh: '下一步', en: 'Next step' }, max: 500, optional: true }) nextStep?: string;
  @DateField({ label: { zh: '下一步日期', en: 'Its day' }, optional: true }) nextOn?: CalendarDate;
  @IdField({ label: { zh: '替代的记录', en: 'Takes the place of' }, optional: true }) supersedes?: string;
  @TextField({ ...reason, optional: true }) reason?: string;
}

export class StepDoneRequest {
  @DateField({ label: { zh: '办理日期', en: 'Day' } }) doneOn: CalendarDate;
  @TextField({ label: { zh: '办理情况', en: 'What was done' }, max: 2000, multiline: true }) note: string;
}

export class RecordLeaderReportRequest implements ReportDraft {
  @TextField({ label: { zh: '报告对象', en: 'Leader' }, max: 60 }) leader: string;
  @DateField({ label: { zh: '报告日期', en: 'Day' } }) reportedOn: CalendarDate;
  @TextField({ label: { zh: '报告内容', en: 'What was reported' }, ...long }) content: string;
  @TextField({ label: { zh: '领导意见', en: 'What the leader said' }, ...long, optional: true })
  instruction?: string;
  @IdField({ label: { zh: '替代的记录', en: 'Takes the place of' }, optional: true }) supersedes?: string;
  @TextField({ ...reason, optional: true }) reason?: string;
}

export class SensitiveQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: sensitiveShows, optional: true })
  show?: SensitiveShow;
  @EnumField({ label: { zh: '标记', en: 'Flag' }, values: sensitiveFlags, optional: true })
  flag?: SensitiveFlag;
  @FlagField({ label: { zh: '本人承办', en: 'Mine' }, optional: true }) mine?: boolean;
  @IntegerField({
    label: { zh: '跳过行数', en: 'Rows to skip' },
    min: 0,
    max: FURTHEST_SENSITIVE,
    optional: true,
  })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}
