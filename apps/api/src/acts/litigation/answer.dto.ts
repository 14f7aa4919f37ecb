import type { AfterJudgmentActs, AnswerActs, CalendarDate, DraftActs, SuitAgent } from '@mingjing/domain';
import { DateField, FlagField, IntegerField, ListField, TextField } from '../../http/fields.js';
import { noteField, reasonField } from '../common-fields.js';
import { EvidenceListBody } from '../evidence-list.dto.js';
import { courtField, unitField } from './court-fields.js';

type Said<A extends keyof AnswerActs> = AnswerActs[A];
type Draft<A extends keyof DraftActs> = DraftActs[A];
type After<A extends keyof AfterJudgmentActs> = AfterJudgmentActs[A];

const draftFrom = { ...unitField, label: { zh: '报送单位', en: 'Submitted by' } } as const;

const draftSummary = {
  label: { zh: '需要说明的情况', en: 'What should be explained' },
  max: 10_000,
  optional: true,
  multiline: true,
} as const;

export class AssignUnitBody implements Said<'assign'> {
  @TextField(unitField) unit: string;
  @DateField({
    label: { zh: '内部报送期限', en: 'Internal date' },
    help: {
      zh: '承办单位报送答辩状初稿和证据的日期，应留出审核、报批时间',
      en: 'When the unit hands in draft and evidence; leave time to review and approve before the court’s date',
    },
    optional: true,
  })
  internalDue?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class ConfirmAssignmentBody implements Said<'confirmAssignment'> {
  @TextField({ label: { zh: '承办人和联系方式', en: 'Contact of the unit' }, max: 200 }) contact: string;
  @TextField(noteField) note?: string;
}

/** Counsel or staff with a mandate (行诉解释 131(2)). */
export class SuitAgentBody implements SuitAgent {
  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 100 }) name: string;
  @TextField({
    label: { zh: '职务或者执业机构', en: 'Post or law firm' },
    help: {
      zh: '行政机关工作人员填写单位和职务，律师填写律师事务所',
      en: 'Organ and post of staff; the firm of a lawyer',
    },
    max: 200,
  })
  post: string;
  @TextField({
    label: { zh: '代理权限', en: 'Powers' },
    help: {
      zh: '一般代理，或者特别授权及其事项（承认、变更、放弃请求，和解，上诉）',
      en: 'General, or special with what it covers: to admit, change or waive claims, to settle, to appeal',
    },
    max: 500,
  })
  powers: string;
}

export class AppointAgentsBody implements Said<'appointAgents'> {
  @ListField({
    label: { zh: '诉讼代理人（一至二人）', en: 'Agents (one or two)' },
    of: () => SuitAgentBody,
    min: 1,
    max: 2,
    control: 'groups',
  })
  agents: SuitAgentBody[];
  @FlagField({ label: { zh: '授权委托书已加盖行政机关印章', en: 'The mandate bears the agency’s seal' } })
  sealed: boolean;
  @TextField(noteField) note?: string;
}

export class SubmitDraftAnswerBody extends EvidenceListBody implements Said<'submitDraftAnswer'> {
  @TextField(draftFrom) from: string;
  @IntegerField({
    label: { zh: '证据份数', en: 'Pieces of evidence' },
    min: 0,
    max: 10_000,
    optional: true,
  })
  evidenceCount?: number;
  @TextField(draftSummary) summary?: string;
  @TextField(noteField) note?: string;
}

/** The draft of an appeal or a retrial, with the evidence list as of the first instance. */
export class SubmitHigherDraftBody extends EvidenceListBody implements Said<'submitHigherDraft'> {
  @TextField(draftFrom) from: string;
  @TextField(draftSummary) summary?: string;
  @TextField(noteField) note?: string;
}

export class ReturnDraftBody implements Draft<'returnDraft'> {
  @TextField(draftFrom) from: string;
  @TextField({ label: { zh: '退回意见', en: 'Remarks' }, max: 4000, multiline: true }) remarks: string;
  @ListField({ label: { zh: '缺少的材料', en: 'Missing' }, of: 'text', max: 40, optional: true })
  missing?: string[];
  @TextField(noteField) note?: string;
}

export class SupplementDraftBody extends EvidenceListBody implements Draft<'supplementDraft'> {
  @TextField(draftFrom) from: string;
  @TextField({ ...draftSummary, label: { zh: '补充说明', en: 'Explanation' } }) summary?: string;
  @TextField(noteField) note?: string;
}

export class AcceptDraftBody implements Draft<'acceptDraft'> {
  @TextField(draftFrom) from: string;
  @TextField(noteField) note?: string;
}

/** A draft of the handling unit the performance, or of a reply to the procuratorate. */
export class UnitDraftBody implements After<'submitPerformanceDraft'> {
  @TextField(draftFrom) from: string;
  @TextField(noteField) note?: string;
}

export class ReviewAnswerBody implements Said<'reviewAnswer'> {
  @TextField({ label: { zh: '审核人', en: 'Reviewed by' }, max: 100 }) by: string;
  @TextField({ label: { zh: '审核意见', en: 'Opinion' }, max: 10_000, multiline: true }) opinion: string;
  @TextField(noteField) note?: string;
}

export class ApproveAnswerBody implements Said<'approveAnswer'> {
  @TextField({ label: { zh: '答辩要点', en: 'Main points' }, max: 10_000, optional: true, multiline: true })
  summary?: string;
  @TextField(noteField) note?: string;
}

export class FileAnswerBody implements Said<'fileAnswer'> {
  @FlagField({
    label: { zh: '已提交作出行政行为的全部证据和证据清单', en: 'All evidence and its list are filed' },
  })
  evidenceListed: boolean;
  @FlagField({
    label: { zh: '已提交所依据的规范性文件和清单', en: 'The norms relied on and their list are filed' },
  })
  basesListed: boolean;
  @TextField({
    label: { zh: '未一并提交的理由', en: 'Why something is not filed with it' },
    help: {
      zh: '证据或者依据未提交的必填，如已申请延期；无正当理由逾期提供的，可能视为没有证据',
      en: 'Where evidence or norms are missing, such as more time asked for; what is late without good reason may count as no evidence',
    },
    max: 2000,
    optional: true,
    multiline: true,
  })
  withoutReason?: string;
  @ListField({
    label: { zh: '答辩的被告', en: 'Defendants it answers for' },
    help: {
      zh: '由我方应诉的各被告分别答辩的选择；不选的，为全部被告答辩',
      en: 'Choose where the defendants on our side answer apart; blank answers for all of them',
    },
    of: 'text',
    max: 100,
    optional: true,
    control: 'suitParties',
  })
  defendants?: string[];
  @TextField({ label: { zh: '提交方式', en: 'How it was filed' }, max: 200, optional: true }) way?: string;
  @TextField(noteField) note?: string;
}

export class RequestEvidenceExtensionBody implements Said<'requestEvidenceExtension'> {
  @TextField({
    ...reasonField,
    label: { zh: '不能按期提供的正当事由', en: 'Good cause' },
    help: {
      zh: '不可抗力等客观上不能控制的事由',
      en: 'Force majeure or another cause outside our control',
    },
  })
  reason: string;
  @TextField(noteField) note?: string;
}

export class RecordEvidenceExtensionBody implements Said<'recordEvidenceExtension'> {
  @FlagField({
    label: { zh: '法院准许延期（不勾选即不准许）', en: 'The court grants it (blank: refuses it)' },
  })
  granted: boolean;
  @DateField({
    label: { zh: '正当事由消除日期', en: 'The cause ended on' },
    help: {
      zh: '准许的必填，举证期限由此起算',
      en: 'Needed where granted: the period for evidence counts from here',
    },
    optional: true,
  })
  causeEndedOn?: CalendarDate;
  @TextField(noteField) note?: string;
}

export class AllowSupplementBody implements Said<'allowSupplement'> {
  @IntegerField({
    label: { zh: '法院限定的补充期限（日）', en: 'Days the court allows' },
    min: 1,
    max: 365,
  })
  withinDays: number;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class FileSupplementBody implements Said<'fileSupplement'> {
  @TextField({
    label: { zh: '补充的证据和证明对象', en: 'Evidence and what it proves' },
    max: 10_000,
    multiline: true,
  })
  summary: string;
  @TextField(noteField) note?: string;
}

export class ObjectJurisdictionBody implements Said<'objectJurisdiction'> {
  @TextField({ ...courtField, label: { zh: '有管辖权的法院', en: 'Competent court' } })
  competentCourt: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

export class ReceiveJurisdictionRulingBody implements Said<'receiveJurisdictionRuling'> {
  @FlagField({
    label: { zh: '异议成立（不勾选即驳回异议）', en: 'Objection upheld (blank: overruled)' },
  })
  upheld: boolean;
  @TextField(noteField) note?: string;
}
