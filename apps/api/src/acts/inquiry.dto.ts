import {
  reminderWays,
  stayGrounds,
  trialModes,
  type CalendarDate,
  type InquiryActs,
  type StayGround,
} from '@mingjing/domain';
import { DateField, EnumField, FlagField, ListField, TextField } from '../http/fields.js';
import { claimantField, noteField, partyField, reasonField, respondentField } from './common-fields.js';

const investigators = {
  label: { zh: '调查人员（两人以上）', en: 'Investigators (two or more)' },
  of: 'text',
  min: 1,
  max: 20,
} as const;
const findings = { label: { zh: '情况记录', en: 'Findings' }, max: 20000, multiline: true } as const;

export class InspectFileBody {
  @TextField({ ...claimantField, label: { zh: '查阅人', en: 'Inspected by' } }) by: string;
  @ListField({
    label: { zh: '查阅的材料（逐件）', en: 'Documents, one by one' },
    of: 'text',
    max: 200,
  })
  documents: string[];
  @FlagField({ label: { zh: '复制', en: 'Copied' } }) copied: boolean;
  @ListField({ label: { zh: '不予查阅的材料', en: 'Withheld' }, of: 'text', max: 200, optional: true })
  withheld?: string[];
  @TextField({
    label: { zh: '不予查阅的理由', en: 'Why withheld' },
    max: 2000,
    optional: true,
    multiline: true,
  })
  withheldReason?: string;
  @TextField(noteField) note?: string;
}

export class InvestigateBody {
  @TextField({ label: { zh: '调查事项', en: 'Subject' }, max: 500 }) subject: string;
  @ListField(investigators) investigators: string[];
  @FlagField({ label: { zh: '已出示行政复议工作证件', en: 'Credentials were shown' } })
  credentialsShown: boolean;
  @TextField(findings) findings: string;
  @TextField(noteField) note?: string;
}

export class InspectSiteBody {
  @TextField({ label: { zh: '地点', en: 'Place' }, max: 300 }) place: string;
  @ListField(investigators) investigators: string[];
  @TextField(findings) findings: string;
  @DateField({
    label: { zh: '开始日期（多日勘验）', en: 'First day, where it lasted longer' },
    optional: true,
  })
  startedOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class CommissionAppraisalBody {
  @TextField({ label: { zh: '鉴定机构', en: 'Agency' }, max: 200 }) agency: string;
  @TextField({ label: { zh: '鉴定事项', en: 'Subject' }, max: 500 }) subject: string;
  @TextField(noteField) note?: string;
}

export class ReceiveAppraisalBody {
  @TextField({ label: { zh: '鉴定意见', en: 'Conclusion' }, max: 10000, multiline: true }) conclusion: string;
  @TextField(noteField) note?: string;
}

export class RemindRespondentBody {
  @TextField(respondentField) to: string;
  @EnumField({ label: { zh: '方式', en: 'Way' }, values: reminderWays })
  way: InquiryActs['remindRespondent']['way'];
  @TextField(noteField) note?: string;
}

export class BeginTrialBody {
  @EnumField({ label: { zh: '审理方式', en: 'Mode' }, values: trialModes })
  mode: InquiryActs['beginTrial']['mode'];
  @TextField(noteField) note?: string;
}

export class ChangeActBody {
  @TextField(respondentField) by: string;
  @TextField({ label: { zh: '改变的内容', en: 'What was changed' }, max: 4000, multiline: true })
  content: string;
  @TextField(noteField) note?: string;
}

export class ConsolidateBody {
  @ListField({ label: { zh: '合并审理的其他案号', en: 'Other case numbers' }, of: 'text', min: 1, max: 100 })
  withCases: string[];
  @TextField({ label: { zh: '主办案号', en: 'Leading case' }, max: 60 }) leadingCase: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class ReasonBody {
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class RequestStayBody {
  @TextField(claimantField) by: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class StayExecutionBody {
  @EnumField({ label: { zh: '停止执行的情形', en: 'Ground' }, values: stayGrounds }) ground: StayGround;
  @TextField({ label: { zh: '停止执行的范围', en: 'Scope' }, max: 2000, multiline: true }) scope: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}
