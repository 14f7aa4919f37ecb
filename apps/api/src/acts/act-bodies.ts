import type { ReconsiderationAct } from '@mingjing/domain';
import {
  AcceptBody,
  AssignOfficerBody,
  DeclineToAcceptBody,
  DeemAbandonedBody,
  IssueCorrectionNoticeBody,
  ServiceBody,
  SubmitCorrectionBody,
} from './intake.dto.js';
import { AddMaterialBody, WithdrawMaterialBody } from './material.dto.js';
import {
  ChooseProcedureBody,
  CloseBody,
  DecisionBody,
  HearOpinionsBody,
  PerformedBody,
  ReceiveAnswerBody,
  RecordNoAnswerBody,
  RecordSuitBody,
  SendCopyBody,
} from './review.dto.js';

/** The acts that come from outside: not the first act of a case, not the system's, not those only a proposal leads to. */
export type RequestableAct = Exclude<
  ReconsiderationAct,
  | 'receiveApplication'
  | 'deemAcceptance'
  | 'enterReview'
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
  proposeDecision: DecisionBody,
  serveDecision: ServiceBody,
  performed: PerformedBody,
  recordSuit: RecordSuitBody,
  close: CloseBody,
  addMaterial: AddMaterialBody,
  withdrawMaterial: WithdrawMaterialBody,
};

export const requestableActs = Object.keys(actBodies) as RequestableAct[];

export const isRequestable = (act: string): act is RequestableAct => Object.hasOwn(actBodies, act);
