import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { JudgmentOutcome, OrderedPerformance, RulingOutcome } from '../litigation-terms.js';

/** Whether we appeal, with the reasons put before the approver. */
export interface AppealChoice {
  readonly appeal: boolean;
  readonly reasons: string;
  /** What counsel advises. */
  readonly counselOpinion?: string;
  readonly note?: string;
}

/** The judgment of a first instance and what leads to its effect or to an appeal (law.md E.2). */
export interface JudgmentActs {
  receiveJudgment: OrderedPerformance & {
    readonly outcome: JudgmentOutcome;
    readonly text: string;
    /** What became of the reconsideration decision, judged beside the act (行诉解释 136). */
    readonly onReconsideration?: JudgmentOutcome;
    readonly amount?: number;
    /** A defendant summoned to the hearing stayed away without good reason (行政诉讼法 58; 民事诉讼法 147). */
    readonly byDefault?: boolean;
    readonly proof: string;
    readonly note?: string;
  };
  receiveRuling: {
    readonly outcome: RulingOutcome;
    readonly text?: string;
    readonly proof: string;
    readonly note?: string;
  };
  receiveMediationDocument: OrderedPerformance & {
    readonly text: string;
    readonly amount?: number;
    readonly proof: string;
    readonly note?: string;
  };
  recordJudgmentService: { readonly party: string; readonly note?: string };
  proposeAppealChoice: AppealChoice;
  returnAppealChoice: { readonly note?: string };
  decideAppeal: AppealChoice;
  recordAppeal: {
    /** The party that appealed; ours where we did. */
    readonly party: string;
    readonly court: string;
    /** Of another party’s appeal we may know the copy only. */
    readonly filedOn?: CalendarDate;
    readonly note?: string;
  };
  /** A party applies for retrial; the retrial is a case of its own. */
  recordRetrial: { readonly party: string; readonly filedOn?: CalendarDate; readonly note?: string };
  becomeEffective: object;
  beginPerformance: object;
}

export interface JudgmentEvents {
  JudgmentReceived: JudgmentActs['receiveJudgment'] & { readonly appealable: boolean };
  RulingReceived: JudgmentActs['receiveRuling'] & { readonly appealable: boolean };
  MediationDocumentReceived: JudgmentActs['receiveMediationDocument'];
  JudgmentServed: JudgmentActs['recordJudgmentService'] & {
    readonly appealable: boolean;
    readonly ruling: boolean;
    /** One of our own defendants, served on a day of its own. */
    readonly ours?: true;
  };
  AppealChoiceProposed: JudgmentActs['proposeAppealChoice'];
  AppealChoiceReturned: JudgmentActs['returnAppealChoice'];
  AppealDecided: JudgmentActs['decideAppeal'];
  AppealRecorded: JudgmentActs['recordAppeal'] & { readonly ours: boolean };
  RetrialRecorded: JudgmentActs['recordRetrial'] & { readonly ours: boolean };
  BecameEffective: OrderedPerformance & {
    /** The case goes on elsewhere: it was sent back, or to another court. */
    readonly goesOn?: true;
    /** Made on retrial. */
    readonly retried?: true;
  };
  PerformanceBegun: object;
}
