import { superiorBodies } from './superior.dto.js';
import {
  procedureNames,
  type Act,
  type AdministrativeMediationAct,
  type PayloadOf,
  type ProcedureName,
  type ReconsiderationAct,
} from '@mingjing/domain';
import { litigationBodies, litigationFirstBodies } from './litigation/litigation-bodies.js';
import * as mediation from './administrative-mediation.dto.js';
import {
  ApplyEnforcementBody,
  CopyToSuperiorBody,
  DemandPerformanceBody,
  HoldTalkBody,
  NoticeTalkBody,
  IssueCriticismBody,
  IssueOpinionLetterBody,
  IssuePerformanceOrderBody,
  IssueSuggestionLetterBody,
  PublishBody,
  ReceiveOpinionFeedbackBody,
  RecordAgencyEnforcementBody,
  ServeOpinionLetterBody,
  TransferCluesBody,
} from './after.dto.js';
import { answerBodies } from './answer.dto.js';
import {
  AcceptBody,
  AssignOfficerBody,
  DeclineToAcceptBody,
  DeemAbandonedBody,
  ExtendCorrectionBody,
  IssueCorrectionNoticeBody,
  OrderAcceptanceBody,
  OrderReviewBody,
  ReceiveApplicationBody,
  SubmitCorrectionBody,
} from './intake.dto.js';
import { lessonBodies } from './lesson.dto.js';
import { AddMaterialBody, WithdrawMaterialBody } from './material.dto.js';
import {
  ExtendPeriodBody,
  NormConclusionBody,
  PermitWithdrawalBody,
  ReceiveNormReplyBody,
  ResumeBody,
  SettleBody,
  SuspendBody,
  TerminateBody,
  TransferNormBody,
} from './clock.dto.js';
import {
  CorrectDecisionBody,
  DecisionBody,
  RejectApplicationBody,
  DiscussCollectivelyBody,
  SubmitDraftBody,
} from './decision.dto.js';
import * as hearing from './hearing.dto.js';
import {
  BeginTrialBody,
  ChangeActBody,
  CommissionAppraisalBody,
  ConsolidateBody,
  InspectFileBody,
  InspectSiteBody,
  InvestigateBody,
  ReasonBody,
  ReceiveAppraisalBody,
  RemindRespondentBody,
  RequestStayBody,
  StayExecutionBody,
} from './inquiry.dto.js';
import {
  AdmitThirdPartyBody,
  CorrectRecordBody,
  ElectRepresentativesBody,
  InquireHeirsBody,
  RecordDeathBody,
  RecordMandateBody,
  SubstitutePartyBody,
} from './parties.dto.js';
import {
  ChooseProcedureBody,
  CloseBody,
  HearOpinionsBody,
  PerformedBody,
  RecordNoAnswerBody,
  RecordSuitBody,
  SendCopyBody,
} from './review.dto.js';
import { MediationEntryBody, ReconsiderationEntryBody, SuitEntryBody } from './register.dto.js';
import {
  ConfirmServiceAddressBody,
  PublishServiceNoticeBody,
  RecordReturnedMailBody,
  ServeDocumentBody,
  ServeNormNoticeBody,
  ServiceBody,
  ServiceProofBody,
} from './service.dto.js';

/** The acts that come from outside: not the first act of a case, not the system's, not those only a proposal leads to. */
type RequestableInReconsideration = Exclude<
  ReconsiderationAct,
  | 'receiveApplication'
  | 'importRegisterEntry'
  | 'acceptAsRegistered'
  | 'closeAsRegistered'
  | 'deemAcceptance'
  | 'enterReview'
  | 'enterNormReview'
  | 'settleInMediation'
  | 'resumeAfterMediation'
  | 'takeEffect'
  | 'superviseDecision'
  | 'returnDecision'
  | 'withdrawDecision'
  | 'decide'
>;

type RequestableInMediation = Exclude<
  AdministrativeMediationAct,
  'applyMediation' | 'importRegisterEntry' | 'acceptAsRegistered' | 'closeAsRegistered'
>;

type Body = new () => object;

const reconsiderationBodies: Readonly<Record<RequestableInReconsideration, Body>> = {
  assignOfficer: AssignOfficerBody,
  issueCorrectionNotice: IssueCorrectionNoticeBody,
  serveCorrectionNotice: ServiceBody,
  submitCorrection: SubmitCorrectionBody,
  deemAbandoned: DeemAbandonedBody,
  accept: AcceptBody,
  declineToAccept: DeclineToAcceptBody,
  serveDecline: ServiceBody,
  chooseProcedure: ChooseProcedureBody,
  sendCopy: SendCopyBody,
  serveCopy: ServiceBody,
  ...answerBodies,
  recordNoAnswer: RecordNoAnswerBody,
  hearOpinions: HearOpinionsBody,
  submitDraft: SubmitDraftBody,
  discussCollectively: DiscussCollectivelyBody,
  proposeDecision: DecisionBody,
  rejectApplication: RejectApplicationBody,
  correctDecision: CorrectDecisionBody,
  serveDecisionCorrection: ServiceBody,
  serveDecision: ServiceBody,
  performed: PerformedBody,
  recordSuit: RecordSuitBody,
  extendCorrection: ExtendCorrectionBody,
  orderAcceptance: OrderAcceptanceBody,
  ...superiorBodies,
  orderReview: OrderReviewBody,
  convertToOrdinary: ReasonBody,
  serveConversionNotice: ServiceBody,
  admitThirdParty: AdmitThirdPartyBody,
  substituteApplicant: SubstitutePartyBody,
  substituteRespondent: SubstitutePartyBody,
  recordMandate: RecordMandateBody,
  electRepresentatives: ElectRepresentativesBody,
  recordDeathOfApplicant: RecordDeathBody,
  inquireHeirs: InquireHeirsBody,
  inspectFile: InspectFileBody,
  investigate: InvestigateBody,
  inspectSite: InspectSiteBody,
  commissionAppraisal: CommissionAppraisalBody,
  receiveAppraisal: ReceiveAppraisalBody,
  remindRespondent: RemindRespondentBody,
  beginTrial: BeginTrialBody,
  changeAct: ChangeActBody,
  recordReturnedMail: RecordReturnedMailBody,
  serveDocument: ServeDocumentBody,
  confirmServiceAddress: ConfirmServiceAddressBody,
  publishServiceNotice: PublishServiceNoticeBody,
  consolidate: ConsolidateBody,
  separateCases: ReasonBody,
  noticeHearing: hearing.NoticeHearingBody,
  serveHearingNotice: ServiceBody,
  postponeHearing: hearing.PostponeHearingBody,
  cancelHearing: ReasonBody,
  holdHearing: hearing.HoldHearingBody,
  consultCommittee: hearing.ConsultCommitteeBody,
  recordCommitteeOpinion: hearing.RecordCommitteeOpinionBody,
  recordCounselOpinion: hearing.RecordCounselOpinionBody,
  holdCommitteeSession: hearing.HoldCommitteeSessionBody,
  attemptMediation: hearing.AttemptMediationBody,
  openMediation: hearing.OpenMediationBody,
  holdMediation: hearing.HoldMediationBody,
  reachAgreement: hearing.ReachAgreementBody,
  signMediationDocument: hearing.SignMediationDocumentBody,
  retractMediation: hearing.RetractMediationBody,
  failMediation: ReasonBody,
  explainNoMediation: ReasonBody,
  requestStay: RequestStayBody,
  stayExecution: StayExecutionBody,
  refuseStay: ReasonBody,
  liftStay: ReasonBody,
  extendPeriod: ExtendPeriodBody,
  serveExtensionNotice: ServiceBody,
  suspend: SuspendBody,
  serveSuspensionNotice: ServiceBody,
  resume: ResumeBody,
  serveResumptionNotice: ServiceBody,
  settle: SettleBody,
  permitWithdrawal: PermitWithdrawalBody,
  terminate: TerminateBody,
  serveNormNotice: ServeNormNoticeBody,
  receiveNormReply: ReceiveNormReplyBody,
  transferNorm: TransferNormBody,
  serveNormTransfer: ServiceProofBody,
  receiveNormDisposition: NormConclusionBody,
  concludeNormReview: NormConclusionBody,
  correctRecord: CorrectRecordBody,
  issuePerformanceOrder: IssuePerformanceOrderBody,
  servePerformanceOrder: ServiceBody,
  noticeTalk: NoticeTalkBody,
  holdTalk: HoldTalkBody,
  issueCriticism: IssueCriticismBody,
  issueOpinionLetter: IssueOpinionLetterBody,
  serveOpinionLetter: ServeOpinionLetterBody,
  receiveOpinionFeedback: ReceiveOpinionFeedbackBody,
  issueSuggestionLetter: IssueSuggestionLetterBody,
  copyToSuperior: CopyToSuperiorBody,
  transferClues: TransferCluesBody,
  publish: PublishBody,
  demandPerformance: DemandPerformanceBody,
  serveDemand: ServiceBody,
  applyEnforcement: ApplyEnforcementBody,
  recordAgencyEnforcement: RecordAgencyEnforcementBody,
  ...lessonBodies,
  close: CloseBody,
  addMaterial: AddMaterialBody,
  withdrawMaterial: WithdrawMaterialBody,
};

const mediationBodies: Readonly<Record<RequestableInMediation, Body>> = {
  assignOfficer: AssignOfficerBody,
  askConsent: mediation.AskConsentBody,
  giveConsent: mediation.GiveConsentBody,
  refuseConsent: mediation.RefuseConsentBody,
  acceptMediation: mediation.AcceptMediationBody,
  declineMediation: mediation.DeclineMediationBody,
  nameMediators: mediation.NameMediatorsBody,
  replaceMediators: mediation.ReplaceMediatorsBody,
  holdMediation: mediation.HoldMediationSessionBody,
  extendMediation: mediation.ExtendMediationBody,
  suspend: mediation.SuspendMediationBody,
  resume: mediation.ResumeMediationBody,
  terminateMediation: mediation.TerminateMediationBody,
  agree: mediation.AgreeBody,
  agreeOrally: mediation.AgreeOrallyBody,
  applyConfirmation: mediation.ApplyConfirmationBody,
  confirmAgreement: mediation.ConfirmAgreementBody,
  refuseConfirmation: mediation.RefuseConfirmationBody,
  performed: mediation.FollowUpBody,
  breached: mediation.BreachedBody,
  correctRecord: CorrectRecordBody,
  addMaterial: AddMaterialBody,
  withdrawMaterial: WithdrawMaterialBody,
  close: CloseBody,
};

/** The bodies of the acts that open a case of each procedure. */
export const firstBodies: Readonly<Record<ProcedureName, Readonly<Partial<Record<Act, Body>>>>> = {
  reconsideration: {
    receiveApplication: ReceiveApplicationBody,
    importRegisterEntry: ReconsiderationEntryBody,
  },
  mediation: { applyMediation: mediation.ApplyMediationBody, importRegisterEntry: MediationEntryBody },
  litigation: { ...litigationFirstBodies, importRegisterEntry: SuitEntryBody },
};

/** The body of each act of each procedure that a request may ask for; an act without one does not compile. */
export const actBodies: Readonly<Record<ProcedureName, Readonly<Partial<Record<Act, Body>>>>> = {
  reconsideration: reconsiderationBodies,
  mediation: mediationBodies,
  litigation: litigationBodies,
};

export type RequestableAct =
  RequestableInReconsideration | RequestableInMediation | keyof typeof litigationBodies;
export type RequestedPayload = PayloadOf<RequestableAct>;

/** The acts of a procedure that a request may ask for. */
export const requestableActsOf = (procedure: ProcedureName): readonly RequestableAct[] =>
  Object.keys(actBodies[procedure]) as RequestableAct[];
export const requestableActs = Object.keys(reconsiderationBodies) as RequestableInReconsideration[];

/** Whether a request may ask for the act, in the procedure or in some procedure. */
export const isRequestable = (act: string, ...within: readonly ProcedureName[]): act is RequestableAct =>
  (within.length > 0 ? within : procedureNames).some((name) => Object.hasOwn(actBodies[name], act));

/** What an entry of an act may be told anew by: its body, also where it opened the case. */
export const bodyOf = (procedure: ProcedureName, act: string): Body | undefined =>
  actBodies[procedure][act as Act] ?? firstBodies[procedure][act as Act];
