import type { ProcedureName } from '../procedures/procedure-names.js';
import type {
  AdministrativeMediationAct,
  AdministrativeMediationEventType,
  ConsentForm,
  ConsentRefusal,
  DisputeKind,
  MediationChannel,
  MediationCondition,
  MediationDecline,
  MediationEnd,
  MediationPause,
  ReplacementReason,
} from '../mediation/mediation-acts.js';
import type { DisputeType } from '../mediation/dispute-types.js';
import type { MediationDocumentKind } from '../mediation/mediation-documents.js';
import type { MediationPhase } from '../mediation/mediation-tracks.js';
import type { ReconsiderationAct } from '../reconsideration/reconsideration.acts.js';
import type { ReconsiderationEventType } from '../reconsideration/reconsideration.events.js';
import type { Phase } from '../reconsideration/reconsideration.tracks.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const procedureLabels: Labels<ProcedureName> = {
  reconsideration: w('行政复议', 'Reconsideration'),
  mediation: w('行政调解', 'Mediation'),
  litigation: w('应诉', 'Court response'),
};

/** What reconsideration does not call by the same name. */
export const mediationActLabels: Labels<Exclude<AdministrativeMediationAct, ReconsiderationAct>> = {
  applyMediation: w('申请行政调解', 'Apply for mediation'),
  askConsent: w('征求对方意见', 'Ask for consent'),
  giveConsent: w('对方同意', 'Record consent'),
  refuseConsent: w('对方不同意', 'Record refusal of consent'),
  acceptMediation: w('受理调解', 'Accept mediation'),
  declineMediation: w('不予受理调解', 'Decline mediation'),
  nameMediators: w('确定调解人员并通知', 'Name mediators and give notice'),
  replaceMediators: w('更换调解人员', 'Replace mediators'),
  extendMediation: w('延长调解期限', 'Extend the mediation'),
  agree: w('达成书面调解协议', 'Record a written agreement'),
  agreeOrally: w('达成口头调解协议', 'Record an oral agreement'),
  terminateMediation: w('终止调解', 'Terminate mediation'),
  applyConfirmation: w('申请司法确认', 'Apply for judicial confirmation'),
  confirmAgreement: w('法院裁定确认', 'Court confirms the agreement'),
  refuseConfirmation: w('法院裁定驳回确认申请', 'Court refuses confirmation'),
  breached: w('回访：未履行', 'Follow-up: not performed'),
};

export const mediationEventLabels: Labels<
  Exclude<AdministrativeMediationEventType, ReconsiderationEventType>
> = {
  MediationApplied: w('申请行政调解', 'Mediation applied for'),
  ConsentAsked: w('征求对方意见', 'Consent asked'),
  ConsentGiven: w('对方同意调解', 'Consent given'),
  ConsentRefused: w('对方不同意调解', 'Consent refused'),
  MediationAccepted: w('受理调解', 'Mediation accepted'),
  MediationDeclined: w('不予受理调解', 'Mediation declined'),
  MediatorsNamed: w('确定调解人员并通知', 'Mediators named'),
  MediatorsReplaced: w('更换调解人员', 'Mediators replaced'),
  MediationExtended: w('延长调解期限', 'Mediation extended'),
  AgreedInWriting: w('达成书面调解协议', 'Agreed in writing'),
  AgreedOrally: w('达成口头调解协议', 'Agreed orally'),
  MediationTerminated: w('终止调解', 'Mediation terminated'),
  ConfirmationApplied: w('申请司法确认', 'Confirmation applied for'),
  AgreementConfirmed: w('法院裁定确认', 'Agreement confirmed'),
  ConfirmationRefused: w('法院裁定驳回确认申请', 'Confirmation refused'),
  AgreementPerformed: w('回访：已履行', 'Follow-up: performed'),
  AgreementBreached: w('回访：未履行', 'Follow-up: not performed'),
};

export const mediationPhaseLabels: Labels<Exclude<MediationPhase, Phase>> = {
  APPLIED: w('已申请', 'Applied'),
  CONSENT_ASKED: w('征求意见中', 'Consent asked'),
  REFUSED: w('对方不同意', 'Consent refused'),
  MEDIATING: w('调解中', 'Mediating'),
  EXTENDED: w('延期调解中', 'Mediating, extended'),
  SUSPENDED: w('中止', 'Suspended'),
  AGREED_WRITTEN: w('达成书面协议', 'Agreed in writing'),
  AGREED_ORAL: w('达成口头协议', 'Agreed orally'),
  CONFIRMED: w('司法确认', 'Confirmed by court'),
  PERFORMED: w('已履行', 'Performed'),
  BREACHED: w('未履行', 'Not performed'),
  ARCHIVED: w('归档', 'Archived'),
};

export const mediationDocumentLabels: Labels<MediationDocumentKind> = {
  mediationConsentLetter: w('行政调解征求意见函', 'Letter asking for consent'),
  mediationAcceptance: w('行政调解受理通知书', 'Notice of acceptance for mediation'),
  mediationDecline: w('行政调解不予受理告知书', 'Notice that mediation is not taken up'),
  mediationNotice: w('行政调解通知书', 'Notice of the mediation session'),
  mediationMinutes: w('行政调解笔录', 'Minutes of the mediation'),
  mediationExtension: w('行政调解延期通知书', 'Notice extending the mediation'),
  mediationAgreement: w('行政调解协议书', 'Mediation agreement'),
  mediationOralAgreement: w('行政调解口头协议记录', 'Record of an oral agreement'),
  mediationTermination: w('行政调解终止告知书', 'Notice terminating the mediation'),
  confirmationApplication: w('司法确认申请书', 'Application for judicial confirmation'),
  followUpRecord: w('行政调解回访记录', 'Record of the follow-up visit'),
  breachRecord: w('行政调解协议未履行记录', 'Record of non-performance'),
};

export const mediationOutcomeLabels = {
  REFUSED: w('对方不同意调解', 'Consent refused'),
  AGREED_WRITTEN: w('达成书面协议', 'Agreed in writing'),
  AGREED_ORAL: w('达成口头协议', 'Agreed orally'),
  TERMINATED: w('调解终止', 'Mediation terminated'),
} as const;

export const mediationChannelLabels: Labels<MediationChannel> = {
  written: w('书面申请', 'In writing'),
  oral: w('口头申请', 'Orally'),
  byOffice: w('依职权提出', 'Proposed by the organ'),
};
export const disputeKindLabels: Labels<DisputeKind> = {
  civil: w('民事纠纷', 'Civil dispute'),
  administrative: w('行政争议', 'Administrative dispute'),
};
export const disputeTypeLabels: Labels<DisputeType> = {
  neighbours: w('治安民间纠纷', 'Neighbours and public order'),
  traffic: w('交通事故', 'Traffic accidents'),
  contract: w('合同', 'Contracts'),
  medical: w('医疗事故', 'Medical accidents'),
  consumer: w('消费/产品质量', 'Consumers, product quality'),
  landContract: w('土地承包', 'Land contracts'),
  intellectualProperty: w('知识产权', 'Intellectual property'),
  pollution: w('环境污染', 'Pollution'),
  utilities: w('电力水事', 'Power and water'),
  otherCivil: w('其他', 'Other'),
  harmCompensation: w('赔偿', 'Compensation for harm'),
  lossCompensation: w('补偿', 'Compensation for loss'),
  discretion: w('自由裁量', 'Discretion'),
};
export const consentFormLabels: Labels<ConsentForm> = {
  written: w('书面', 'In writing'),
  oral: w('口头', 'Orally'),
};
export const consentRefusalLabels: Labels<ConsentRefusal> = {
  refused: w('明确表示不同意', 'Said no'),
  noAnswer: w('逾期不答复', 'No answer in time'),
};
export const mediationConditionLabels: Labels<MediationCondition> = {
  clearDispute: w('有明确的当事人、具体的调解请求和事实', 'Clear parties, request and facts'),
  directInterest: w('申请人与纠纷有直接利害关系', 'Applicant directly concerned'),
  withinPowers: w('纠纷与本机关行使职权相关', 'Connected with the organ’s powers'),
  mediable: w('属于依法可以调解的事项', 'May lawfully be mediated'),
  notElsewhere: w(
    '未起诉、仲裁或者由人民调解组织受理，也未达成过协议',
    'Not before a court, arbitration or people’s mediation, nor agreed before',
  ),
};
export const mediationDeclineLabels: Labels<MediationDecline> = {
  clearDispute: w('当事人、请求或者事实不明确', 'Parties, request or facts unclear'),
  directInterest: w('申请人与纠纷没有直接利害关系', 'Applicant not directly concerned'),
  withinPowers: w('纠纷与本机关行使职权无关', 'Not connected with the organ’s powers'),
  mediable: w('依法不能调解', 'May not be mediated'),
  notElsewhere: w('已经起诉、仲裁、由其他组织调解或者已达成协议', 'Before another body, or already agreed'),
  withdrawn: w('申请人撤回申请', 'Application withdrawn'),
};
export const mediationPauseLabels: Labels<MediationPause> = {
  appraisal: w('等待鉴定、检测、评估结论', 'An appraisal is awaited'),
  relatedCase: w('等待其他案件的处理结果', 'The outcome of another case is awaited'),
  unavoidable: w('不可抗力', 'Force majeure'),
};
export const mediationEndLabels: Labels<MediationEnd> = {
  withdrawn: w('当事人撤回调解申请', 'A party withdraws'),
  refused: w('当事人拒绝继续调解', 'A party refuses to go on'),
  noAgreement: w('经调解未达成协议', 'No agreement'),
  periodOver: w('调解期限届满', 'The period is over'),
  illegalInterest: w('发现当事人谋取非法利益', 'An illegal interest was found'),
  absent: w('当事人无正当理由不参加调解', 'A party stays away without reason'),
};
export const replacementReasonLabels: Labels<ReplacementReason> = {
  recusal: w('回避', 'Recusal'),
  unable: w('不能履行职务', 'Unable to serve'),
  other: w('其他原因', 'Another reason'),
};

/** What must always be said of a mediation (law.md B.5, F): what it does not stop, and what it interrupts. */
export const mediationWarnings: readonly Wording[] = [
  w(
    '行政调解不停止、不中断行政复议申请期限和行政诉讼起诉期限，请在法定期限内申请复议或者起诉。',
    'Mediation stops neither the period to apply for reconsideration nor the period to sue; apply or sue in time.',
  ),
  w(
    '向有权处理的国家机关请求调解民事纠纷，自请求之日起诉讼时效中断，重新计算。',
    'In a civil dispute the request to a competent state organ interrupts the limitation period, which then begins anew.',
  ),
];
