import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Folds } from '../record-folds.js';
import type { AnswerEvents } from './answers.acts.js';

/** How the office has looked over a respondent's hand-in, newest step. */
export interface AnswerCheck {
  readonly standing: 'returned' | 'supplemented' | 'accepted';
  readonly on: CalendarDate;
  /** Of the last return. */
  readonly remarks: string | null;
}

export interface AnswerCheckRecord {
  /** By respondent; nothing where the office has not looked the hand-in over. */
  readonly answerChecks: Readonly<Record<string, AnswerCheck>>;
}
export const emptyAnswerCheckRecord: AnswerCheckRecord = { answerChecks: {} };

const checked = (
  { answerChecks }: AnswerCheckRecord,
  from: string,
  step: Omit<AnswerCheck, 'remarks'> & { readonly remarks?: string },
): AnswerCheckRecord => ({
  answerChecks: {
    ...answerChecks,
    [from]: { ...step, remarks: step.remarks ?? answerChecks[from]?.remarks ?? null },
  },
});

export const answerCheckFolds: Folds<AnswerEvents, AnswerCheckRecord> = {
  AnswerReturned: (record, { from, remarks }, on) =>
    checked(record, from, { standing: 'returned', on, remarks }),
  AnswerSupplemented: (record, { from }, on) => checked(record, from, { standing: 'supplemented', on }),
  AnswerAccepted: (record, { from }, on) => checked(record, from, { standing: 'accepted', on }),
};
