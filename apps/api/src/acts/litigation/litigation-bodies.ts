import type { LitigationAct, LitigationActs, OpeningAct } from '@mingjing/domain';
import { RecordCounselOpinionBody } from '../hearing.dto.js';
import { ReasonBody } from '../inquiry.dto.js';
import { AssignOfficerBody } from '../intake.dto.js';
import { lessonBodies } from '../lesson.dto.js';
import { AddMaterialBody, WithdrawMaterialBody } from '../material.dto.js';
import { CorrectRecordBody } from '../parties.dto.js';
import { CloseBody } from '../review.dto.js';
import * as after from './after.dto.js';
import * as answer from './answer.dto.js';
import * as civil from './civil.dto.js';
import * as enforcement from './enforcement.dto.js';
import * as instances from './instances.dto.js';
import * as judgment from './judgment.dto.js';
import * as opening from './opening.dto.js';
import * as trial from './trial.dto.js';

/** Acts of a lawsuit a request may ask for: not the first of a case, not the system’s, not those only a proposal leads to. */
export type RequestableInLitigation = Exclude<
  LitigationAct,
  | OpeningAct
  | 'importRegisterEntry'
  | 'closeAsRegistered'
  | 'becomeEffective'
  | 'beginPerformance'
  | 'returnAppealChoice'
>;

/** A body class for each of the acts, which says what its act says. */
type BodiesOf<A extends LitigationAct> = { readonly [Name in A]: new () => LitigationActs[Name] };

/** The body of each act that opens a case of a lawsuit; an act without one does not compile. */
export const litigationFirstBodies: BodiesOf<OpeningAct> = {
  receiveSummons: opening.ReceiveSummonsBody,
  fileAppeal: opening.FileAppealBody,
  receiveAppealCopy: opening.ReceiveAppealCopyBody,
  applyRetrial: opening.ApplyRetrialBody,
  receiveRetrialCopy: opening.ReceiveRetrialCopyBody,
  receiveProtest: opening.ReceiveProtestBody,
  receiveProcuratorSuggestion: opening.ReceiveProcuratorSuggestionBody,
  openEnforcement: opening.OpenEnforcementBody,
};

/** The body of each act of a lawsuit that a request may ask for; an act without one does not compile. */
export const litigationBodies: BodiesOf<RequestableInLitigation> = {
  assign: answer.AssignUnitBody,
  confirmAssignment: answer.ConfirmAssignmentBody,
  assignOfficer: AssignOfficerBody,
  appointAgents: answer.AppointAgentsBody,
  submitDraftAnswer: answer.SubmitDraftAnswerBody,
  submitHigherDraft: answer.SubmitHigherDraftBody,
  returnDraft: answer.ReturnDraftBody,
  supplementDraft: answer.SupplementDraftBody,
  acceptDraft: answer.AcceptDraftBody,
  reviewAnswer: answer.ReviewAnswerBody,
  approveAnswer: answer.ApproveAnswerBody,
  fileAnswer: answer.FileAnswerBody,
  requestEvidenceExtension: answer.RequestEvidenceExtensionBody,
  recordEvidenceExtension: answer.RecordEvidenceExtensionBody,
  allowSupplement: answer.AllowSupplementBody,
  fileSupplement: answer.FileSupplementBody,
  objectJurisdiction: answer.ObjectJurisdictionBody,
  receiveJurisdictionRuling: answer.ReceiveJurisdictionRulingBody,
  appealJurisdictionRuling: ReasonBody,
  holdPreTrial: trial.HoldPreTrialBody,
  changeAct: trial.ChangeSuedActBody,
  receiveHearingNotice: trial.ReceiveHearingNoticeBody,
  proposeHeadAppearance: trial.ProposeHeadAppearanceBody,
  submitAppearance: trial.SubmitAppearanceBody,
  holdTrial: trial.HoldTrialBody,
  attendInquiry: trial.AttendInquiryBody,
  receiveInterimRuling: trial.ReceiveInterimRulingBody,
  courtSuspends: trial.CourtSuspendsBody,
  courtResumes: ReasonBody,
  excludeCourtTime: trial.ExcludeCourtTimeBody,
  extendTrial: trial.ExtendTrialBody,
  convertCourtProcedure: trial.ConvertCourtProcedureBody,
  endByCourt: trial.EndByCourtBody,
  receiveJudgment: judgment.ReceiveJudgmentBody,
  receiveRuling: judgment.ReceiveRulingBody,
  receiveMediationDocument: judgment.ReceiveMediationDocumentBody,
  recordJudgmentService: judgment.RecordJudgmentServiceBody,
  proposeAppealChoice: judgment.ProposeAppealChoiceBody,
  decideAppeal: judgment.ProposeAppealChoiceBody,
  recordAppeal: judgment.RecordAppealBody,
  recordRetrial: judgment.RecordRetrialBody,
  fileAppealAnswer: instances.FileHigherAnswerBody,
  recordSecondFiling: instances.RecordSecondFilingBody,
  receiveSecondJudgment: instances.ReceiveSecondJudgmentBody,
  fileRetrialOpinion: instances.FileHigherAnswerBody,
  receiveRetrialOrder: instances.ReceiveRetrialOrderBody,
  receiveRetrialDismissal: instances.ReceiveRetrialDismissalBody,
  applyProcurator: instances.ApplyProcuratorBody,
  submitPerformanceDraft: answer.UnitDraftBody,
  performed: after.PerformJudgmentBody,
  recordEnforcement: after.RecordCourtMeasureBody,
  applyCourtEnforcement: after.ApplyCourtEnforcementBody,
  receiveJudicialSuggestion: after.ReceiveJudicialSuggestionBody,
  replyJudicialSuggestion: after.ReplyJudicialSuggestionBody,
  submitDraftReply: answer.UnitDraftBody,
  replyProcuratorSuggestion: after.ReplyProcuratorSuggestionBody,
  receiveCompensationClaim: after.ReceiveCompensationClaimBody,
  decideCompensation: after.DecideCompensationBody,
  demandCompliance: enforcement.DemandComplianceBody,
  applyToCourt: enforcement.ApplyToCourtBody,
  receiveEnforcementFiling: enforcement.ReceiveEnforcementFilingBody,
  receiveEnforcementRefusal: enforcement.ReceiveEnforcementRefusalBody,
  objectToRefusal: ReasonBody,
  receiveEnforcementOrder: enforcement.ReceiveEnforcementOrderBody,
  fileCounterclaim: civil.FileCounterclaimBody,
  setEvidencePeriod: civil.SetEvidencePeriodBody,
  submitEvidence: civil.SubmitEvidenceBody,
  meetObstacle: civil.MeetObstacleBody,
  requestRestoration: ReasonBody,
  ...lessonBodies,
  correctRecord: CorrectRecordBody,
  addMaterial: AddMaterialBody,
  withdrawMaterial: WithdrawMaterialBody,
  recordCounselOpinion: RecordCounselOpinionBody,
  close: CloseBody,
};
