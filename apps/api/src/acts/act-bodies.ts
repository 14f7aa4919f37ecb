import type { ReconsiderationAct } from '@mingjing/domain';
import {
  AcceptBody,
  AssignOfficerBody,
  DeclineToAcceptBody,
  DeemAbandonedBody,
  ExtendCorrectionBody,
  IssueCorrectionNoticeBody,
  OrderAcceptanceBody,
  OrderReviewBody,
  SubmitCorrectionBody,
} from './intake.dto.js';
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
  DiscussCollectivelyBody,
  SubmitDraftBody,
} from './decision.dto.js';
import {
  AttemptMediationBody,
  ConsultCommitteeBody,
  HoldCommitteeSessionBody,
  HoldHearingBody,
  HoldMediationBody,
  NoticeHearingBody,
  OpenMediationBody,
  PostponeHearingBody,
  ReachAgreementBody,
  RecordCommitteeOpinionBody,
  RetractMediationBody,
  SignMediationDocumentBody,
} from './hearing.dto.js';
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
  ReceiveAnswerBody,
  RecordNoAnswerBody,
  RecordSuitBody,
  SendCopyBody,
} from './review.dto.js';

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
export type RequestableAct = Exclude<
  ReconsiderationAct,
  | 'receiveApplication'
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
  | 'rejectApplication'
>;

type Body = new () => object;

/** The body of each act; an act without one does not compile. */
export const actBodies: Readonly<Record<RequestableAct, Body>> = {
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
  receiveAnswer: ReceiveAnswerBody,
  recordNoAnswer: RecordNoAnswerBody,
  hearOpinions: HearOpinionsBody,
  submitDraft: SubmitDraftBody,
  discussCollectively: DiscussCollectivelyBody,
  proposeDecision: DecisionBody,
  correctDecision: CorrectDecisionBody,
  serveDecisionCorrection: ServiceBody,
  serveDecision: ServiceBody,
  performed: PerformedBody,
  recordSuit: RecordSuitBody,
  extendCorrection: ExtendCorrectionBody,
  orderAcceptance: OrderAcceptanceBody,
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
  noticeHearing: NoticeHearingBody,
  serveHearingNotice: ServiceBody,
  postponeHearing: PostponeHearingBody,
  cancelHearing: ReasonBody,
  holdHearing: HoldHearingBody,
  consultCommittee: ConsultCommitteeBody,
  recordCommitteeOpinion: RecordCommitteeOpinionBody,
  holdCommitteeSession: HoldCommitteeSessionBody,
  attemptMediation: AttemptMediationBody,
  openMediation: OpenMediationBody,
  holdMediation: HoldMediationBody,
  reachAgreement: ReachAgreementBody,
  signMediationDocument: SignMediationDocumentBody,
  retractMediation: RetractMediationBody,
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
  close: CloseBody,
  addMaterial: AddMaterialBody,
  withdrawMaterial: WithdrawMaterialBody,
};

export const requestableActs = Object.keys(actBodies) as RequestableAct[];

export const isRequestable = (act: string): act is RequestableAct => Object.hasOwn(actBodies, act);
