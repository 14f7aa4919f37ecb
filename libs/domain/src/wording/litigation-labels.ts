import type { LitigationPhase, LitigationTracks } from '../litigation/litigation-tracks.js';
import type {
  CourtProcedure,
  Instance,
  LeaderPost,
  PerformanceStart,
  SuitKind,
  SuitOutcome,
  SuitRole,
} from '../litigation/litigation-terms.js';
import type { LitigationDocumentKind } from '../litigation/litigation-documents.js';
import type {
  ProtestForm,
  RemandGround,
  RetrialGround,
  RetrialLevel,
} from '../litigation/instances/instances.acts.js';
import type { CourtMeasure, SuggestionMatter } from '../litigation/after/after-judgment.acts.js';
import type {
  Appearance,
  CourtEnding,
  CourtSuspension,
  InterimMatter,
  Mediable,
  PreTrialStep,
  UncountedCause,
} from '../litigation/trial/trial.acts.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const litigationPhaseLabels: Labels<LitigationPhase> = {
  NEW: w('新建', 'New'),
  SUMMONS_RECEIVED: w('收到应诉通知', 'Summons received'),
  ASSIGNED: w('已交办', 'Assigned'),
  PREPARING_ANSWER: w('答辩准备', 'Preparing the answer'),
  ANSWERED: w('已答辩', 'Answered'),
  PRE_TRIAL: w('庭前准备', 'Pre-trial'),
  HEARING_SET: w('待开庭', 'Hearing set'),
  HEARD: w('已开庭', 'Heard'),
  JUDGED_1: w('收到一审裁判', 'Judged in first instance'),
  APPEAL_DECISION: w('研究是否上诉', 'Deciding whether to appeal'),
  APPEALED: w('我方上诉待审', 'Our appeal pending'),
  APPEAL_COPY_RECEIVED: w('收到上诉状副本', 'Appeal copy received'),
  JUDGED_2: w('收到二审裁判', 'Judged in second instance'),
  HIGHER_INSTANCE: w('已进入上诉审', 'In the higher instance'),
  RETRIAL_APPLIED: w('申请再审审查', 'Retrial applied for'),
  RETRIAL_ORDERED: w('裁定再审', 'Retrial ordered'),
  RETRIAL_DISMISSED: w('驳回再审申请', 'Retrial refused'),
  PROTEST_RECEIVED: w('抗诉、再审检察建议', 'Protest or suggestion to retry'),
  ENDED_CT: w('法院终结诉讼', 'Ended by the court'),
  EFFECTIVE: w('裁判生效', 'In effect'),
  PERFORMANCE_DUE: w('待履行裁判', 'Performance due'),
  PROCURATOR_SUGGESTION: w('诉前检察建议', 'Procuratorial suggestion'),
  SUGGESTION_ANSWERED: w('已回复检察建议', 'Suggestion answered'),
  ENFORCEMENT_DUE: w('待催告', 'Demand due'),
  ENFORCEMENT_DEMANDED: w('已催告', 'Demanded'),
  ENFORCEMENT_APPLIED: w('已申请强制执行', 'Enforcement applied for'),
  ENFORCEMENT_ACCEPTED: w('法院已受理执行申请', 'Application accepted by the court'),
  ENFORCEMENT_REFUSED: w('不予受理或者不准予执行', 'Enforcement refused'),
  ENFORCEMENT_ORDERED: w('准予执行', 'Enforcement ordered'),
  CLOSED: w('结案归档', 'Closed'),
};
export const performanceLabels: Labels<LitigationTracks['performance']> = {
  none: w('无', 'None'),
  due: w('待履行', 'Due'),
  PERFORMED: w('已履行', 'Performed'),
  ENFORCED: w('被强制执行', 'Enforced'),
};
export const suitKindLabels: Labels<SuitKind> = {
  ADMIN_ORIGINAL: w('原行政行为机关应诉', 'Agency of the original act'),
  ADMIN_CO_RECONSIDERATION: w('复议维持，共同被告', 'Co-defendant after upholding'),
  ADMIN_SOLE_RECONSIDERATION: w('复议改变或者不作为，单独被告', 'Sole defendant as reconsideration body'),
  ADMIN_THIRD_PARTY: w('第三人', 'Third party'),
  ADMIN_COMPENSATION: w('行政赔偿', 'State compensation'),
  PUBLIC_INTEREST: w('检察公益诉讼', 'Public interest litigation'),
  CIVIL_DEFENDANT: w('民事应诉', 'Civil defendant'),
  NON_LITIGATION_ENFORCEMENT: w('非诉执行（申请人）', 'Non-litigation enforcement, as applicant'),
};
export const instanceLabels: Labels<Instance> = {
  first: w('一审', 'First instance'),
  second: w('二审', 'Second instance'),
  retrial: w('再审', 'Retrial'),
  preTrial: w('诉前', 'Before suit'),
  enforcement: w('执行', 'Enforcement'),
};
export const courtProcedureLabels: Labels<CourtProcedure> = {
  ordinary: w('普通程序', 'Ordinary'),
  simplified: w('简易程序', 'Simplified'),
  small: w('小额诉讼程序', 'Small claims'),
};
export const suitRoleLabels: Labels<SuitRole> = {
  plaintiff: w('原告', 'Plaintiff'),
  defendant: w('被告', 'Defendant'),
  thirdParty: w('第三人', 'Third party'),
};
export const suitOutcomeLabels: Labels<SuitOutcome> = {
  DISMISS_CLAIMS: w('驳回诉讼请求', 'Claims dismissed'),
  REVOKE_ACT: w('撤销', 'Act revoked'),
  REVOKE_ACT_PART: w('部分撤销', 'Act revoked in part'),
  REVOKE_REDO: w('撤销并责令重作', 'Act revoked and to be made anew'),
  REVOKE_PART_REDO: w('部分撤销并责令重作', 'Act revoked in part and to be made anew'),
  PERFORM_DUTY: w('履行法定职责', 'To perform a statutory duty'),
  PERFORM_PAYMENT: w('履行给付义务', 'To perform a payment'),
  ACT_ILLEGAL: w('确认违法', 'Act confirmed illegal'),
  ACT_VOID: w('确认无效', 'Act confirmed void'),
  ACT_MODIFIED: w('变更', 'Act modified'),
  AGREEMENT_PERFORMANCE: w('行政协议履行', 'To perform an administrative agreement'),
  AGREEMENT_COMPENSATION: w('行政协议补救、赔偿、补偿', 'Remedy or compensation under an agreement'),
  COMPENSATION: w('行政赔偿', 'Compensation'),
  CLAIMS_SUPPORTED: w('支持诉讼请求', 'Claims granted'),
  CLAIMS_PARTLY_SUPPORTED: w('部分支持诉讼请求', 'Claims granted in part'),
  NOT_FILED: w('不予立案', 'Not filed'),
  SUIT_REJECTED: w('驳回起诉', 'Suit rejected'),
  TRANSFERRED: w('移送', 'Transferred'),
  WITHDRAWN: w('准许撤诉（主动）', 'Withdrawal permitted'),
  WITHDRAWN_ACT_CHANGED: w('准许撤诉（被告改变行政行为）', 'Withdrawal permitted after the act was changed'),
  DEEMED_WITHDRAWN: w('按撤诉处理', 'Deemed withdrawn'),
  ENDED: w('终结诉讼', 'Ended'),
  AFFIRMED: w('驳回上诉，维持原判', 'Judgment affirmed'),
  RULING_AFFIRMED: w('维持原裁定', 'Ruling affirmed'),
  CHANGED: w('改判', 'Judgment changed'),
  REMANDED: w('发回重审', 'Remanded'),
  REVERSED_SUIT_REJECTED: w('撤销原判，驳回起诉', 'Judgment quashed, suit rejected'),
  APPEAL_WITHDRAWN: w('准许撤回上诉', 'Withdrawal of the appeal permitted'),
  SECOND_MEDIATION: w('二审调解', 'Mediated in second instance'),
  MEDIATED_BY_COURT: w('法院调解', 'Mediated by the court'),
  RETRIAL_DISMISSED: w('驳回再审申请', 'Retrial refused'),
  SUGGESTION_ANSWERED: w('回复检察建议', 'Suggestion answered'),
  ENFORCEMENT_ORDERED: w('准予强制执行', 'Enforcement ordered'),
  ENFORCEMENT_REFUSED: w('不予受理、不准予执行', 'Enforcement refused'),
};
export const leaderPostLabels: Labels<LeaderPost> = {
  chief: w('正职负责人', 'Chief'),
  deputy: w('副职负责人', 'Deputy'),
  deputyInCharge: w('参与分管的副职级负责人', 'Official of deputy rank in charge'),
  otherInCharge: w('其他参与分管的负责人', 'Other official in charge'),
};
export const preTrialStepLabels: Labels<PreTrialStep> = {
  evidenceExchange: w('证据交换', 'Exchange of evidence'),
  conference: w('庭前会议', 'Pre-trial conference'),
  settlement: w('协调化解', 'Settlement talks'),
  courtMediation: w('法院调解', 'Mediation by the court'),
};
export const mediableLabels: Labels<Mediable> = {
  compensation: w('行政赔偿', 'Compensation'),
  makingGood: w('行政补偿', 'Making good'),
  discretion: w('行使法律、法规规定的自由裁量权', 'Use of discretion'),
};
export const courtSuspensionLabels: Labels<CourtSuspension> = {
  heirAwaited: w('原告死亡，等待近亲属表明是否参加诉讼', 'Relatives of a dead plaintiff are awaited'),
  capacityLost: w('原告丧失诉讼行为能力，尚未确定法定代理人', 'The plaintiff lost capacity'),
  agencyEnded: w('作为一方当事人的机关、法人终止', 'A party organ or legal person has ended'),
  unavoidable: w('不可抗力', 'Force majeure'),
  normToBeReferred: w('涉及法律适用问题需送请有权机关解释或者确认', 'A question of law is referred'),
  otherCase: w('须以另案结果为依据', 'The result of another case is awaited'),
  other: w('其他应当中止诉讼的情形', 'Another ground'),
};
export const courtEndingLabels: Labels<CourtEnding> = {
  noHeir: w('原告死亡，没有近亲属', 'The plaintiff died without relatives'),
  heirsRenounce: w('近亲属放弃诉讼权利', 'The relatives renounce the suit'),
  suspensionTooLong: w('中止满九十日仍无人继续诉讼', 'Nobody goes on after ninety days of suspension'),
};
export const uncountedCauseLabels: Labels<UncountedCause> = {
  publicNotice: w('公告期间', 'Public notice'),
  appraisal: w('鉴定期间', 'Appraisal'),
  mediation: w('调解期间', 'Mediation'),
  jurisdiction: w('处理管辖争议期间', 'Dispute over jurisdiction'),
};
export const retrialGroundLabels: Labels<RetrialGround> = {
  judgment: w('裁判有法定再审情形', 'A statutory ground against the judgment'),
  newEvidence: w('有新的证据，足以推翻原裁判', 'New evidence'),
  forgedEvidence: w('主要证据系伪造', 'Forged evidence'),
  basisRevoked: w('据以作出裁判的法律文书被撤销或者变更', 'The basis was revoked or changed'),
  corruptJudge: w('审判人员贪污受贿、徇私舞弊、枉法裁判', 'A corrupt judge'),
};
export const courtMeasureLabels: Labels<CourtMeasure> = {
  transfer: w('从账户划拨', 'Transfer from the account'),
  fine: w('对负责人按日处五十元至一百元罚款', 'Daily fine of ¥50 to ¥100 on the head'),
  publication: w('公告拒绝履行情况', 'Publication of the refusal'),
  suggestion: w('提出司法建议', 'Judicial suggestion'),
  detention: w('拘留或者追究刑事责任', 'Detention or prosecution'),
};
export const appearanceLabels: Labels<Appearance> = {
  attends: w('负责人出庭', 'The head attends'),
  absent: w('负责人不能出庭', 'The head cannot attend'),
};
export const interimMatterLabels: Labels<InterimMatter> = {
  stayOfExecution: w('停止执行', 'Stay of execution'),
  advanceExecution: w('先予执行', 'Advance execution'),
  preservation: w('保全', 'Preservation'),
};
export const protestFormLabels: Labels<ProtestForm> = {
  protest: w('抗诉', 'Protest'),
  retrialSuggestion: w('再审检察建议', 'Suggestion to retry'),
};
export const remandGroundLabels: Labels<RemandGround> = {
  facts: w('基本事实不清、证据不足', 'The facts are unclear or not proved'),
  procedure: w(
    '遗漏当事人、违法缺席判决等严重违反法定程序',
    'A grave fault of procedure, such as a party left out',
  ),
};
export const retrialLevelLabels: Labels<RetrialLevel> = {
  first: w('按第一审程序', 'By the rules of the first instance'),
  second: w('按第二审程序', 'By the rules of the second instance'),
};
export const performanceStartLabels: Labels<PerformanceStart> = {
  effect: w('自裁判生效之日', 'From the effect of the judgment'),
  service: w('自送达之日', 'From its service'),
};
export const suggestionMatterLabels: Labels<SuggestionMatter> = {
  norm: w('规范性文件', 'A norm'),
  other: w('其他事项', 'Another matter'),
};
export const challengedLabels: Labels<'judgment' | 'ruling'> = {
  judgment: w('判决', 'Judgment'),
  ruling: w('裁定', 'Ruling'),
};
export const litigationDocumentLabels: Labels<LitigationDocumentKind> = {
  assignmentSheet: w('应诉交办单', 'Assignment sheet'),
  suitAnswer: w('答辩状', 'Answer'),
  evidenceExtensionRequest: w('延期提供证据申请书', 'Request for more time for evidence'),
  jurisdictionObjection: w('管辖异议申请书', 'Objection to jurisdiction'),
  suitMandate: w('授权委托书', 'Mandate'),
  appearanceStatement: w(
    '负责人身份证明（不能出庭情况说明）',
    'Proof of the head’s identity or written reason',
  ),
  changeOfActNotice: w('改变行政行为告知书', 'Notice that the act was changed'),
  appeal: w('上诉状', 'Appeal'),
  appealAnswer: w('二审答辩状', 'Answer to the appeal'),
  retrialApplication: w('再审申请书', 'Application for retrial'),
  retrialOpinion: w('再审书面意见', 'Opinion on the retrial'),
  performanceReport: w('履行情况报告', 'Report on performance'),
  judicialSuggestionReply: w('司法建议复函', 'Reply to a judicial suggestion'),
  procuratorSuggestionReply: w('检察建议复函', 'Reply to a procuratorial suggestion'),
  courtEnforcementApplication: w('强制执行申请书', 'Application for enforcement'),
};
