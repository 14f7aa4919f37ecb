import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Outcome } from '../outcomes.js';
import type { Folds } from '../record-folds.js';
import type { DecisionActs, DecisionDraft, DecisionEvents, WordsCorrected } from './decision.acts.js';

export interface DecisionRecord {
  /** The reports and drafts the officer has submitted, oldest first. */
  readonly reports: readonly { readonly on: CalendarDate; readonly report: string }[];
  readonly discussions: readonly (Pick<
    DecisionActs['discussCollectively'],
    'level' | 'passed' | 'conclusion' | 'outcome'
  > & { readonly on: CalendarDate })[];
  readonly draft: DecisionDraft | null;
  readonly decision: { readonly on: CalendarDate; readonly draft: DecisionDraft } | null;
  /** The correction of the decision issued last, and whom its notice has reached. */
  readonly decisionCorrection: {
    readonly on: CalendarDate;
    readonly corrections: readonly WordsCorrected[];
    readonly served: Readonly<Record<string, CalendarDate>>;
  } | null;
}
export const emptyDecisionRecord: DecisionRecord = {
  reports: [],
  discussions: [],
  draft: null,
  decision: null,
  decisionCorrection: null,
};

type Disposal = { readonly outcome: Outcome | null; readonly concludedOn: CalendarDate | null };

const decided = (_: unknown, draft: DecisionDraft, on: CalendarDate) => ({
  decision: { on, draft },
  outcome: draft.outcome,
  concludedOn: on,
});
const noted = (): object => ({});

export const decisionFolds: Folds<DecisionEvents, DecisionRecord & Disposal> = {
  DraftSubmitted: ({ reports }, { report }, on) => ({ reports: [...reports, { on, report }] }),
  CollectivelyDiscussed: ({ discussions }, { level, passed, conclusion, outcome }, on) => ({
    discussions: [
      ...discussions,
      { on, level, passed, conclusion, ...(outcome === undefined ? {} : { outcome }) },
    ],
  }),
  DecisionProposed: (_, draft) => ({ draft }),
  DecisionReturned: noted,
  DecisionWithdrawn: noted,
  DecisionMade: decided,
  ApplicationRejected: decided,
  DecisionCorrected: (_, { corrections }, on) => ({ decisionCorrection: { on, corrections, served: {} } }),
  DecisionCorrectionServed: ({ decisionCorrection }, { to }, on) => ({
    decisionCorrection: decisionCorrection && {
      ...decisionCorrection,
      served: { ...decisionCorrection.served, [to]: on },
    },
  }),
};

/** Whether the body's collective discussion has passed this outcome, the last one that spoke of it counting (61(1)). */
export function passedByDiscussion({ discussions }: DecisionRecord, { outcome }: DecisionDraft): boolean {
  const last = discussions.filter(({ level }) => level === 'organ').at(-1);
  return last?.passed === true && (last.outcome === undefined || last.outcome === outcome);
}
