import {
  consentForms,
  consentRefusals,
  disputeKinds,
  disputeTypes,
  mediationChannels,
  mediationConditions,
  mediationDeclines,
  mediationEnds,
  mediationPauses,
  replacementReasons,
  type AdministrativeMediationActs as Acts,
  type CalendarDate,
  type CheckedMediationCondition,
  type DisputeType,
  type MediationCondition,
} from '@mingjing/domain';
import {
  DateField,
  EnumField,
  FlagField,
  IntegerField,
  ListField,
  MoneyField,
  TextField,
} from '../http/fields.js';
import { noteField, partyField, reasonField } from './common-fields.js';
import { PartyBody } from './party.dto.js';

type Said<A extends keyof Acts> = Acts[A];

const place = { label: { zh: '地点', en: 'Place' }, max: 200 } as const;
const court = { label: { zh: '人民法院', en: 'Court' }, max: 200 } as const;
const findings = { label: { zh: '履行情况', en: 'Findings' }, max: 4000, multiline: true } as const;
const content = { label: { zh: '协议内容', en: 'Content' }, max: 20000, multiline: true } as const;
const lawful = {
  label: { zh: '自愿、合法，不损害公共利益和他人权益', en: 'Voluntary and lawful, harms nobody' },
} as const;
const performBy = { label: { zh: '履行期限届满日', en: 'To be performed by' }, optional: true } as const;
const amount = {
  label: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
  optional: true,
} as const;
const mediators = {
  label: { zh: '调解人员', en: 'Mediators' },
  of: 'id',
  min: 1,
  max: 10,
  control: 'colleagues',
} as const;

export class ApplyMediationBody implements Said<'applyMediation'> {
  @TextField({ label: { zh: '案件名称', en: 'Title' }, max: 200 }) title: string;
  @EnumField({ label: { zh: '申请方式', en: 'How applied' }, values: mediationChannels })
  channel: Acts['applyMediation']['channel'];
  @TextField({
    label: { zh: '口头申请笔录', en: 'Oral record' },
    max: 20000,
    optional: true,
    multiline: true,
  })
  oralRecord?: string;
  @EnumField({ label: { zh: '纠纷性质', en: 'Kind of dispute' }, values: disputeKinds })
  disputeKind: Acts['applyMediation']['disputeKind'];
  @EnumField({ label: { zh: '纠纷类型', en: 'Type of dispute' }, values: disputeTypes, optional: true })
  disputeType?: DisputeType;
  @ListField({ label: { zh: '当事人', en: 'Parties' }, of: () => PartyBody, min: 2, max: 100 })
  parties: PartyBody[];
  @TextField({ label: { zh: '调解请求', en: 'Request' }, max: 4000, multiline: true }) request: string;
  @TextField({ label: { zh: '事实', en: 'Facts' }, max: 20000, multiline: true }) facts: string;
  @TextField({ label: { zh: '理由', en: 'Reasons' }, max: 20000, optional: true, multiline: true })
  reasons?: string;
  @TextField({ label: { zh: '行政管理类别', en: 'Category' }, max: 60 }) category: string;
  @TextField({ label: { zh: '纠纷事项', en: 'Matter' }, max: 60 }) matter: string;
  @ListField({ label: { zh: '标签', en: 'Flags' }, of: 'text', max: 20, optional: true }) flags?: string[];
  @TextField(noteField) note?: string;
}

export class AskConsentBody implements Said<'askConsent'> {
  @TextField(partyField) to: string;
  @DateField({ label: { zh: '答复截止日期', en: 'To answer by' } }) answerBy: CalendarDate;
  @TextField(noteField) note?: string;
}

export class GiveConsentBody implements Said<'giveConsent'> {
  @TextField(partyField) by: string;
  @EnumField({ label: { zh: '同意的形式', en: 'How consent was given' }, values: consentForms })
  form: Acts['giveConsent']['form'];
  @TextField(noteField) note?: string;
}

export class RefuseConsentBody implements Said<'refuseConsent'> {
  @TextField(partyField) by: string;
  @EnumField({ label: { zh: '情形', en: 'What happened' }, values: consentRefusals })
  ground: Acts['refuseConsent']['ground'];
  @TextField(noteField) note?: string;
}

export class MediationConditionBody implements CheckedMediationCondition {
  @EnumField({ label: { zh: '条件', en: 'Condition' }, values: mediationConditions })
  condition: MediationCondition;
  @FlagField({ label: { zh: '符合', en: 'Met' } }) met: boolean;
}

export class AcceptMediationBody implements Said<'acceptMediation'> {
  @ListField({
    label: { zh: '受理条件', en: 'Conditions' },
    of: () => MediationConditionBody,
    min: 5,
    max: 5,
    control: 'mediationConditions',
  })
  conditions: MediationConditionBody[];
  @TextField(noteField) note?: string;
}

export class DeclineMediationBody implements Said<'declineMediation'> {
  @EnumField({ label: { zh: '不予受理的情形', en: 'Ground' }, values: mediationDeclines })
  ground: Acts['declineMediation']['ground'];
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class NameMediatorsBody implements Said<'nameMediators'> {
  @ListField(mediators) mediators: string[];
  @DateField({ label: { zh: '调解日期', en: 'Day of the session' } }) sessionOn: CalendarDate;
  @TextField({ label: { zh: '开始时间', en: 'Starts at' }, max: 5, optional: true, control: 'time' })
  startsAt?: string;
  @TextField(place) place: string;
  @TextField(noteField) note?: string;
}

export class ReplaceMediatorsBody implements Said<'replaceMediators'> {
  @ListField(mediators) mediators: string[];
  @EnumField({ label: { zh: '更换原因', en: 'Why' }, values: replacementReasons })
  ground: Acts['replaceMediators']['ground'];
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class HoldMediationSessionBody implements Said<'holdMediation'> {
  @ListField({
    label: { zh: '到场的当事人', en: 'Parties who came' },
    of: 'text',
    min: 1,
    max: 100,
    control: 'parties',
  })
  attending: string[];
  @TextField(place) place: string;
  @TextField({ label: { zh: '调解经过', en: 'Course' }, max: 20000, multiline: true }) course: string;
  @DateField({ label: { zh: '下次调解日期', en: 'Next session' }, optional: true }) nextOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class ExtendMediationBody implements Said<'extendMediation'> {
  @IntegerField({ label: { zh: '延长天数', en: 'Days' }, min: 1, max: 365 }) days: number;
  @FlagField({ label: { zh: '各方当事人同意延长', en: 'All parties agree' } }) partiesConsent: boolean;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class SuspendMediationBody implements Said<'suspend'> {
  @EnumField({ label: { zh: '中止事由', en: 'Ground' }, values: mediationPauses })
  ground: Acts['suspend']['ground'];
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class ResumeMediationBody implements Said<'resume'> {
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class AgreeBody implements Said<'agree'> {
  @TextField(content) content: string;
  @FlagField(lawful) lawful: boolean;
  @DateField(performBy) performBy?: CalendarDate;
  @MoneyField(amount) amount?: number;
  @ListField({
    label: { zh: '已签字或者盖章的当事人', en: 'Signed or sealed by' },
    of: 'text',
    min: 1,
    max: 100,
    control: 'parties',
  })
  signedBy: string[];
  @FlagField({ label: { zh: '已加盖行政机关印章', en: 'Sealed by the organ' } }) sealed: boolean;
  @TextField(noteField) note?: string;
}

export class AgreeOrallyBody implements Said<'agreeOrally'> {
  @TextField(content) content: string;
  @FlagField(lawful) lawful: boolean;
  @DateField(performBy) performBy?: CalendarDate;
  @MoneyField(amount) amount?: number;
  @ListField({
    label: { zh: '已确认记录的当事人', en: 'Record confirmed by' },
    of: 'text',
    min: 1,
    max: 100,
    control: 'parties',
  })
  confirmedBy: string[];
  @TextField(noteField) note?: string;
}

export class TerminateMediationBody implements Said<'terminateMediation'> {
  @EnumField({ label: { zh: '终止的情形', en: 'Ground' }, values: mediationEnds })
  ground: Acts['terminateMediation']['ground'];
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class ApplyConfirmationBody implements Said<'applyConfirmation'> {
  @TextField(court) court: string;
  @FlagField({ label: { zh: '双方当事人共同申请', en: 'Both parties apply together' } }) jointly: boolean;
  @TextField(noteField) note?: string;
}

export class ConfirmAgreementBody implements Said<'confirmAgreement'> {
  @TextField(court) court: string;
  @TextField({ label: { zh: '裁定书案号', en: 'Number of the ruling' }, max: 120 }) rulingNumber: string;
  @TextField(noteField) note?: string;
}

export class RefuseConfirmationBody implements Said<'refuseConfirmation'> {
  @TextField(court) court: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class FollowUpBody implements Said<'performed'> {
  @TextField({ label: { zh: '回访对象', en: 'Visited' }, max: 200 }) visited: string;
  @TextField(findings) findings: string;
  @TextField(noteField) note?: string;
}

export class BreachedBody implements Said<'breached'> {
  @TextField({ ...partyField, label: { zh: '未履行的当事人', en: 'Party in breach' } }) by: string;
  @TextField(findings) findings: string;
  @TextField(noteField) note?: string;
}
