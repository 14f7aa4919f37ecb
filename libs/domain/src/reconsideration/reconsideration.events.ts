import type { MaterialEvents } from './materials.acts.js';
import type { Additions, ReconsiderationActs as Acts } from './reconsideration.acts.js';

/** Every entry the journal of a reconsideration case can hold, with its payload. */
export interface ReconsiderationEvents extends MaterialEvents {
  ApplicationReceived: Acts['receiveApplication'] & Additions['ApplicationReceived'];
  OfficerAssigned: Acts['assignOfficer'];
  CorrectionNoticeIssued: Acts['issueCorrectionNotice'] & Additions['CorrectionNoticeIssued'];
  CorrectionNoticeServed: Acts['serveCorrectionNotice'] & { readonly submitWithinDays: number };
  CorrectionSubmitted: Acts['submitCorrection'];
  ApplicationAbandoned: Acts['deemAbandoned'];
  ApplicationAccepted: Partial<Acts['accept']> & Additions['ApplicationAccepted'];
  AcceptanceDeclined: Acts['declineToAccept'] & Additions['AcceptanceDeclined'];
  DeclineServed: Acts['serveDecline'] & Additions['DeclineServed'];
  RouteChosen: Acts['chooseProcedure'] & Additions['RouteChosen'];
  CopySent: Acts['sendCopy'] & Additions['CopySent'];
  CopyServed: Acts['serveCopy'] & Additions['CopyServed'];
  AnswerReceived: Acts['receiveAnswer'];
  NoAnswerRecorded: Acts['recordNoAnswer'];
  ReviewEntered: Acts['enterReview'];
  OpinionsHeard: Acts['hearOpinions'];
  DecisionProposed: Acts['proposeDecision'];
  DecisionReturned: Acts['returnDecision'];
  DecisionWithdrawn: Acts['withdrawDecision'];
  DecisionMade: Acts['decide'];
  ApplicationRejected: Acts['rejectApplication'] & Additions['ApplicationRejected'];
  DecisionServed: Acts['serveDecision'] & Additions['DecisionServed'];
  DecisionTookEffect: Acts['takeEffect'];
  PerformanceSupervised: Acts['superviseDecision'];
  DecisionPerformed: Acts['performed'];
  SuitRecorded: Acts['recordSuit'];
  CaseClosed: Acts['close'];
}
export type ReconsiderationEventType = keyof ReconsiderationEvents;
