import type { CalendarDate } from '../../calendar/calendar-date.js';
import { linesIn } from '../../hand-ins/evidence-list.js';
import type { Folds } from '../../reconsideration/record-folds.js';
import type { AnswerEvents } from '../answer/answer.acts.js';
import type { LitigationRecord as Rec } from '../litigation-record.js';
import type { DraftEvents } from './drafts.acts.js';
import type { UnitDraft } from './unit-draft.js';

const handedIn = ({ drafts }: Rec, { from }: { readonly from: string }, on: CalendarDate): Partial<Rec> => {
  const before = drafts[from];
  const draft = {
    standing: 'handedIn',
    handedInOn: before?.handedInOn ?? on,
    remarks: before?.remarks ?? null,
  };
  // A new text wants a new approval.
  return {
    answerApprovedOn: null,
    drafts: { ...drafts, [from]: { ...draft, checkedOn: null } as UnitDraft },
  };
};
const checked = (
  { drafts }: Rec,
  from: string,
  step: Partial<UnitDraft> & Pick<UnitDraft, 'checkedOn' | 'standing'>,
): Pick<Rec, 'drafts'> => {
  const before = drafts[from];
  return before === undefined ? { drafts } : { drafts: { ...drafts, [from]: { ...before, ...step } } };
};

/** Replays the hand-ins of the handling unit and what the office said of them. */
export const draftFolds = {
  AnswerDrafted: handedIn,
  HigherAnswerDrafted: handedIn,
  AnswerDraftReturned: (record, { from, remarks }, on) =>
    checked(record, from, { standing: 'returned', checkedOn: on, remarks }),
  AnswerDraftSupplemented: (record, said, on) => ({
    ...checked(record, said.from, { standing: 'supplemented', checkedOn: on }),
    ...(linesIn({ ...said }).some(({ item }) => item === 'answer') ? { answerApprovedOn: null } : {}),
  }),
  AnswerDraftAccepted: (record, { from }, on) =>
    checked(record, from, { standing: 'accepted', checkedOn: on }),
} satisfies Folds<DraftEvents & Pick<AnswerEvents, 'AnswerDrafted' | 'HigherAnswerDrafted'>, Rec>;
