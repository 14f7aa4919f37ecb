import type { DeadlineOwner } from '../deadlines/deadline-rule.js';
import type { DeadlineStatus } from '../deadlines/derive-deadlines.js';
import type { ProposalStatus } from '../procedure/proposals.js';
import type { Capacity } from '../procedure/role.js';
import type { CasePhase } from '../procedures/procedure-names.js';
import type { CaseChannel, CaseDocumentKind, CaseOutcome } from '../procedures/procedures.js';
import type { IntakeCondition } from '../reconsideration/intake-conditions.js';
import type { MaterialKind } from '../reconsideration/materials.acts.js';
import type { PartyKind, PartyRole } from '../reconsideration/party.js';
import type {
  Channel,
  HearingMethod,
  MediationWish,
  Route,
  ServiceMethod,
  SimplifiedGround,
} from '../reconsideration/reconsideration.acts.js';
import type { Tracks } from '../reconsideration/reconsideration.tracks.js';
import type { LitigationTracks } from '../litigation/litigation-tracks.js';
import {
  mediationChannelLabels,
  mediationDocumentLabels,
  mediationOutcomeLabels,
  mediationPhaseLabels,
} from './administrative-mediation-labels.js';
import {
  litigationDocumentLabels,
  litigationPhaseLabels,
  performanceLabels,
  suitOutcomeLabels,
  suitRoleLabels,
} from './litigation-labels.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const phaseLabels: Labels<CasePhase> = {
  ...mediationPhaseLabels,
  ...litigationPhaseLabels,
  RECEIVED: w('收到申请', 'Received'),
  INTAKE_REVIEW: w('受理审查', 'Intake review'),
  CORRECTION_PENDING: w('待补正', 'Correction pending'),
  ABANDONED: w('视为放弃申请', 'Abandoned'),
  NOT_ACCEPTED: w('不予受理', 'Not accepted'),
  ACCEPTED: w('已受理', 'Accepted'),
  AWAITING_REPLY: w('待答复', 'Awaiting reply'),
  UNDER_REVIEW: w('审理中', 'Under review'),
  DECISION_PENDING: w('决定待审批', 'Decision pending'),
  REJECTED: w('驳回申请', 'Application rejected'),
  DECIDED: w('已作决定', 'Decided'),
  MEDIATED: w('调解结案', 'Mediated'),
  TERMINATED: w('终止', 'Terminated'),
  SERVED: w('已送达生效', 'Served, in effect'),
  PERFORMANCE: w('履行监督', 'Performance'),
  CLOSED: w('结案归档', 'Closed'),
};

export const trackLabels: Labels<keyof Tracks | keyof LitigationTracks> = {
  phase: w('阶段', 'Phase'),
  clock: w('期限', 'Clock'),
  mediation: w('调解', 'Mediation'),
  normReview: w('附带审查', 'Norm review'),
  stay: w('停止执行', 'Stay of execution'),
  performance: w('裁判履行', 'Performance of the judgment'),
};

export const trackValueLabels: Readonly<Record<string, Wording>> = {
  ...phaseLabels,
  ...performanceLabels,
  running: w('进行中', 'running'),
  suspended: w('中止', 'suspended'),
  none: w('无', 'none'),
  inProgress: w('进行中', 'in progress'),
  failed: w('未达成', 'failed'),
  agreed: w('达成', 'agreed'),
  done: w('已完成', 'done'),
  requested: w('已申请', 'requested'),
  stayed: w('停止执行', 'stayed'),
};

export const roleLabels: Labels<Capacity> = {
  registrar: w('立案登记', 'Registrar'),
  caseOfficer: w('承办人', 'Case officer'),
  officeHead: w('复议机构负责人', 'Head of the reconsideration office'),
  organHead: w('行政机关负责人', 'Organ head'),
  liaison: w('部门联络员', 'Department liaison'),
  supervisor: w('监督人员', 'Supervisor'),
  counsel: w('法律顾问', 'Counsel'),
  committeeMember: w('复议委员会委员', 'Committee member'),
  administrator: w('系统管理员', 'Administrator'),
  auditor: w('审计员', 'Auditor'),
  system: w('系统', 'System'),
};

export const outcomeLabels: Labels<CaseOutcome> = {
  ...mediationOutcomeLabels,
  ...suitOutcomeLabels,
  UPHOLD: w('维持', 'Upheld'),
  MODIFY: w('变更', 'Modified'),
  REVOKE: w('撤销', 'Revoked'),
  REVOKE_PART: w('部分撤销', 'Revoked in part'),
  CONFIRM_ILLEGAL_NOT_REVOKE: w('确认违法（不撤销）', 'Confirmed illegal, not revoked'),
  CONFIRM_ILLEGAL: w('确认违法', 'Confirmed illegal'),
  CONFIRM_VOID: w('确认无效', 'Confirmed void'),
  ORDER_PERFORM: w('责令履行', 'Performance ordered'),
  REJECT_REQUEST: w('驳回行政复议请求', 'Request rejected on the merits'),
  AGREEMENT_LIABILITY: w('行政协议责任', 'Liability under an administrative agreement'),
  REJECT_R0: w('驳回行政复议申请', 'Application rejected (before 2024)'),
  REJECT_APPLICATION: w('驳回行政复议申请', 'Application rejected as inadmissible'),
  NOT_ACCEPTED: w('不予受理', 'Not accepted'),
  ABANDONED: w('视为放弃申请', 'Abandoned'),
  MEDIATION_DOC: w('调解书', 'Mediation document'),
  TERMINATE: w('终止', 'Terminated'),
  TO_SUPERIOR: w('移送上级审理', 'Handed to the superior'),
};

export const conditionLabels: Labels<IntakeCondition> = {
  definiteParties: w('有明确的申请人和符合规定的被申请人', 'Definite applicant and lawful respondent'),
  interest: w('申请人与被申请复议的行政行为有利害关系', 'Interest between applicant and act'),
  concreteRequest: w('有具体的行政复议请求和理由', 'Concrete request and reasons'),
  inTime: w('在法定申请期限内提出', 'Filed in time'),
  withinScope: w('属于行政复议范围', 'Within the scope of reconsideration'),
  ownJurisdiction: w('属于本机关的管辖范围', 'Within the jurisdiction of this body'),
  notAlreadyAccepted: w('未被其他复议机关或者人民法院受理', 'Not already accepted elsewhere or by a court'),
};

export const channelLabels: Labels<Channel> = {
  inPerson: w('当面', 'In person'),
  post: w('邮寄', 'By post'),
  online: w('互联网', 'Online'),
  oral: w('口头', 'Oral'),
  viaAgency: w('经原行政机关转交', 'Forwarded by the agency'),
};

/** How a case came in, of whatever procedure. */
export const caseChannelLabels: Labels<CaseChannel> = { ...mediationChannelLabels, ...channelLabels };

export const routeLabels: Labels<Route> = {
  ordinary: w('普通程序', 'Ordinary'),
  simplified: w('简易程序', 'Simplified'),
};

export const simplifiedGroundLabels: Labels<SimplifiedGround> = {
  actMadeOnTheSpot: w('被申请复议的行政行为是当场作出', 'The act was made on the spot'),
  warningOrCriticism: w('警告或者通报批评', 'Warning or criticism'),
  upTo3000Yuan: w('案件涉及款额三千元以下', 'Up to ¥3,000'),
  governmentInformation: w('属于政府信息公开案件', 'Government information'),
  allPartiesAgree: w('当事人各方同意适用简易程序', 'All parties agree'),
};

export const serviceMethodLabels: Labels<ServiceMethod> = {
  direct: w('直接送达', 'Direct'),
  post: w('邮寄送达', 'By post'),
  forwarded: w('转交送达', 'Forwarded'),
  electronic: w('电子送达', 'Electronic'),
  left: w('留置送达', 'Left at the address'),
  entrusted: w('委托送达', 'Entrusted'),
  publicNotice: w('公告送达', 'Public notice'),
};

export const hearingMethodLabels: Labels<HearingMethod> = {
  inPerson: w('当面', 'In person'),
  online: w('互联网', 'Online'),
  phone: w('电话', 'By phone'),
  written: w('书面', 'In writing'),
};

export const mediationWishLabels: Labels<MediationWish> = {
  asked: w('申请调解', 'Asks for mediation'),
  agreed: w('同意调解', 'Agrees to mediation'),
  refused: w('不同意调解', 'Refuses mediation'),
};

export const partyRoleLabels: Labels<PartyRole> = {
  ...suitRoleLabels,
  applicant: w('申请人', 'Applicant'),
  respondent: w('被申请人', 'Respondent'),
  thirdParty: w('第三人', 'Third party'),
};

export const partyKindLabels: Labels<PartyKind> = {
  citizen: w('公民', 'Citizen'),
  company: w('法人', 'Legal person'),
  organisation: w('其他组织', 'Organisation'),
  organ: w('行政机关', 'Organ'),
};

export const ownerLabels: Labels<DeadlineOwner> = {
  applicant: w('申请人', 'Applicant'),
  respondent: w('被申请人', 'Respondent'),
  thirdParty: w('第三人', 'Third party'),
  reconsiderationBody: w('复议机关', 'Reconsideration body'),
  reconsiderationOffice: w('复议机构', 'Reconsideration office'),
  obligor: w('履行义务人', 'Obliged party'),
  normMaker: w('制定机关', 'Maker of the norm'),
  normTransferee: w('受转送机关', 'Body the norm was transferred to'),
  lowerOrgan: w('下级行政机关', 'Lower organ'),
  mediationBody: w('调解机关', 'Mediating organ'),
  parties: w('双方当事人', 'Both parties'),
  boundParty: w('义务人', 'Bound party'),
  ourSide: w('我方', 'Our side'),
  otherSide: w('对方当事人', 'The other side'),
  court: w('法院', 'Court'),
  procuratorate: w('检察院', 'Procuratorate'),
};

export const deadlineStatusLabels: Labels<DeadlineStatus> = {
  running: w('进行中', 'Running'),
  paused: w('中止', 'Paused'),
  met: w('按期', 'Met'),
  metLate: w('逾期完成', 'Met late'),
  missed: w('逾期', 'Missed'),
  lapsed: w('届满', 'Lapsed'),
  cancelled: w('取消', 'Cancelled'),
};

export const proposalStatusLabels: Labels<ProposalStatus> = {
  pending: w('待审批', 'Pending'),
  approved: w('已同意', 'Approved'),
  returned: w('已退回', 'Returned'),
  withdrawn: w('已撤回', 'Withdrawn'),
  lapsed: w('已失效', 'Lapsed'),
};

export const documentLabels: Labels<CaseDocumentKind> = {
  ...mediationDocumentLabels,
  ...litigationDocumentLabels,
  correctionNotice: w('补正通知书', 'Correction notice'),
  abandonmentRecord: w('视为放弃申请记录', 'Record of abandonment'),
  declineDecision: w('不予受理决定书', 'Decision not to accept'),
  acceptanceNotice: w('受理通知书', 'Acceptance notice'),
  answerNotice: w('答复通知书', 'Answer notice'),
  rejectionDecision: w('驳回行政复议申请决定书', 'Decision rejecting the application'),
  reconsiderationDecision: w('行政复议决定书', 'Reconsideration decision'),
  correctionExtensionNotice: w('延长补正期限通知书', 'Notice extending the correction period'),
  thirdPartyNotice: w('第三人参加行政复议通知书', 'Notice to a third party'),
  conversionNotice: w('简易程序转为普通程序通知书', 'Notice of conversion'),
  extensionNotice: w('行政复议延期通知书', 'Notice of extension'),
  suspensionNotice: w('行政复议中止通知书', 'Notice of suspension'),
  resumptionNotice: w('行政复议恢复审理通知书', 'Notice of resumption'),
  terminationDecision: w('行政复议终止决定书', 'Decision terminating the case'),
  stayNotice: w('停止执行通知书', 'Notice staying execution'),
  stayRefusal: w('不予停止执行通知书', 'Notice refusing a stay'),
  stayLifting: w('恢复执行通知书', 'Notice lifting the stay'),
  normNotice: w('规范性文件书面答复通知书', 'Notice to the maker of a norm'),
  hearingNotice: w('行政复议听证通知书', 'Notice of a hearing'),
  hearingChangeNotice: w('变更听证通知书', 'Notice of a changed hearing'),
  hearingCancellation: w('取消听证通知书', 'Notice cancelling a hearing'),
  hearingRecord: w('行政复议听证笔录', 'Record of the hearing'),
  consultationLetter: w('行政复议委员会咨询函', 'Letter consulting the committee'),
  committeeRecord: w('行政复议委员会会议记录', 'Record of the committee session'),
  discussionRecord: w('集体讨论记录', 'Record of the collective discussion'),
  decisionCorrection: w('更正通知书', 'Notice correcting a decision'),
  mediationDocument: w('行政复议调解书', 'Mediation document'),
  mediationEndRecord: w('行政复议调解终结记录', 'Record of the end of mediation'),
  normTransfer: w('规范性文件转送处理通知书', 'Letter transferring a norm'),
  opinionLetter: w('行政复议意见书', 'Opinion letter'),
  suggestionLetter: w('行政复议建议书', 'Suggestion letter'),
  performanceOrder: w('责令限期履行通知书', 'Order to perform within a period'),
  talkNotice: w('约谈通知书', 'Notice of a talk'),
  talkRecord: w('约谈记录', 'Record of the talk'),
  criticism: w('通报批评', 'Circular of criticism'),
  superiorLetter: w('抄告函', 'Copy to the superior department'),
  publicationReview: w('公开审查表', 'Publication review'),
  cluesLetter: w('移送函', 'Transfer of clues'),
  performanceDemand: w('催告书', 'Demand to perform'),
  enforcementApplication: w('强制执行申请书（决定书）', 'Application for or decision on enforcement'),
};

export const materialKindLabels: Labels<MaterialKind> = {
  application: w('行政复议申请书', 'Application'),
  receiptRecord: w('收件登记', 'Record of receipt'),
  applicantIdentity: w('申请人身份证明', 'Identity of the applicant'),
  agentIdentity: w('代理人身份证明', 'Identity of the agent'),
  mandate: w('授权委托书', 'Mandate'),
  challengedAct: w('行政行为文书', 'Challenged act'),
  applicantEvidence: w('申请人提交的证据', 'Evidence of the applicant'),
  correction: w('补正材料', 'Correction'),
  answer: w('行政复议答复书', 'Answer of the respondent'),
  respondentEvidence: w('被申请人的证据和依据', 'Evidence and bases of the respondent'),
  respondentSupplement: w('被申请人补充材料', 'Supplement of the respondent'),
  thirdPartyMaterial: w('第三人材料', 'Material of a third party'),
  ownInquiry: w('复议机构调查取得的材料', 'Material of our own inquiry'),
  inspectionRecord: w('阅卷记录', 'Record of inspection'),
  record: w('笔录', 'Record of a hearing or talk'),
  serviceReceipt: w('送达回证', 'Receipt of service'),
  postmark: w('邮寄凭证', 'Proof of posting'),
  approval: w('审批材料', 'Approval'),
  courtPaper: w('法院文书', 'Court paper'),
  closingPaper: w('结案材料', 'Closing paper'),
  subFile: w('副卷材料', 'Paper of the internal file'),
  other: w('其他材料', 'Other'),
};
