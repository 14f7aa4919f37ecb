import type { LessonEvents } from '../lessons/loss-analysis.js';
import type { CorrectionEvents } from '../procedure/corrections.js';
import type { AfterEvents } from './after/after.acts.js';
import type { AnswerEvents } from './answers/answers.acts.js';
import type { ClockEvents } from './clock/clock.acts.js';
import type { CommitteeEvents } from './committee/committee.acts.js';
import type { CounselEvents } from './counsel/counsel.acts.js';
import type { DecisionEvents } from './decision/decision.acts.js';
import type { HearingEvents } from './hearing/hearing.acts.js';
import type { MediationEvents } from './mediation/mediation.acts.js';
import type { InquiryEvents } from './inquiry/inquiry.acts.js';
import type { MaterialEvents } from './materials.acts.js';
import type { NormEvents } from './norms/norm.acts.js';
import type { PartyEvents } from './parties/party.acts.js';
import type { RegisterEvents } from './register/register.acts.js';
import type { ServiceEvents } from './service/service.acts.js';
import type { StayEvents } from './stay/stay.acts.js';
import type { SuperiorEvents } from './superior/superior.acts.js';
import type { Additions, ReconsiderationActs as Acts } from './reconsideration.acts.js';

/** Every entry the journal of a reconsideration case can hold, with its payload. */
export interface ReconsiderationEvents
  extends
    CorrectionEvents,
    PartyEvents,
    InquiryEvents,
    HearingEvents,
    CommitteeEvents,
    CounselEvents,
    DecisionEvents,
    MediationEvents,
    StayEvents,
    SuperiorEvents,
    ClockEvents,
    ServiceEvents,
    NormEvents,
    MaterialEvents,
    AnswerEvents,
    LessonEvents,
    AfterEvents,
    RegisterEvents {
  ApplicationReceived: Acts['receiveApplication'] & Additions['ApplicationReceived'];
  OfficerAssigned: Acts['assignOfficer'];
  CorrectionNoticeIssued: Acts['issueCorrectionNotice'] & Additions['CorrectionNoticeIssued'];
  CorrectionNoticeServed: Acts['serveCorrectionNotice'] & { readonly submitWithinDays: number };
  CorrectionSubmitted: Acts['submitCorrection'];
  CorrectionExtended: Acts['extendCorrection'];
  ApplicationAbandoned: Acts['deemAbandoned'];
  ApplicationAccepted: Partial<Acts['accept']> & Additions['ApplicationAccepted'];
  AcceptanceDeclined: Acts['declineToAccept'] & Additions['AcceptanceDeclined'];
  DeclineServed: Acts['serveDecline'] & Additions['DeclineServed'];
  RouteChosen: Acts['chooseProcedure'] & Additions['RouteChosen'];
  ConvertedToOrdinary: Acts['convertToOrdinary'] & Additions['ConvertedToOrdinary'];
  CopySent: Acts['sendCopy'] & Additions['CopySent'];
  CopyServed: Acts['serveCopy'] & Additions['CopyServed'];
  AnswerReceived: Acts['receiveAnswer'];
  NoAnswerRecorded: Acts['recordNoAnswer'];
  ReviewEntered: Acts['enterReview'];
  OpinionsHeard: Acts['hearOpinions'];
  ReviewOrdered: Acts['orderReview'] & Additions['ReviewOrdered'];
  DecisionServed: Acts['serveDecision'] & Additions['DecisionServed'];
  DecisionTookEffect: Acts['takeEffect'];
  PerformanceSupervised: Acts['superviseDecision'];
  DecisionPerformed: Acts['performed'];
  SuitRecorded: Acts['recordSuit'];
  CaseClosed: Acts['close'];
}
export type ReconsiderationEventType = keyof ReconsiderationEvents;

type Application = ReconsiderationEvents['ApplicationReceived'];
type ToldOfAct = 'knownOn' | 'advised';
/** What is known of the application; of a case taken over from a register not how it came in, nor when the act was known. */
export interface KnownApplication
  extends Omit<Application, 'channel' | 'challengedAct'>, Partial<Pick<Application, 'channel'>> {
  readonly challengedAct: Omit<Application['challengedAct'], ToldOfAct> &
    Partial<Pick<Application['challengedAct'], ToldOfAct>>;
}
