import {
  actLabels,
  articleText,
  deadlineLabels,
  deadlineStatusLabels,
  explanationLines,
  inEdition,
  ownerLabels,
  rowOf,
  refusalText,
  roleLabels,
  type Article,
  type Deadline,
  type Locale,
  type ProcedureName,
  type Refusal,
  type Role,
  type RuleSet,
} from '@mingjing/domain';
import type { ActAnswer, ActOutcome, ActPreview } from '@mingjing/casework/procedures';
import { tracksView } from '../cases/tracks.response.dto.js';
import { isRequestable } from './act-bodies.js';
import type {
  ActOutcomeView,
  ActPreviewView,
  ActView,
  DerivedDeadlineView,
  RefusalView,
} from './act.response.dto.js';

/** A refusal as the screens show it. */
export const refusalView = (refusal: Refusal, locale: Locale): RefusalView => ({
  code: refusal.code,
  kind: refusal.kind,
  article: articleText(refusal.article, locale),
  text: refusalText(refusal, locale),
  ...(refusal.at === undefined ? {} : { field: refusal.at }),
});

interface Place {
  readonly procedure: ProcedureName;
  readonly ruleSet: RuleSet;
}

const articleOf = (act: string, { procedure, ruleSet }: Place): Article | null => {
  const row = rowOf(procedure, act);
  return row ? inEdition(row.article, ruleSet) : null;
};

/** An act with its article, its approvers and, where it is not allowed, every reason. */
export const actView = (answer: ActAnswer, place: Place, locale: Locale): ActView => {
  const article = articleOf(answer.act, place);
  return {
    act: answer.act,
    label: actLabels[answer.act][locale],
    article: article && articleText(article, locale),
    allowed: answer.allowed,
    approvers: answer.approvers.map((role) => ({ role, label: roleLabels[role as Role][locale] })),
    refusals: answer.refusals.map((refusal) => refusalView(refusal, locale)),
  };
};

export const requestable =
  (procedure: ProcedureName) =>
  ({ act }: ActAnswer): boolean =>
    isRequestable(act, procedure);

const told = ({ notRecorded: _, ...outcome }: ActOutcome) => ({
  ...outcome,
  tracks: tracksView(outcome.tracks),
});

/** What came of an act. */
export const outcomeView = (outcome: ActOutcome): ActOutcomeView => told(outcome);

/** What came of opening a case, and what the one it follows could not take in. */
export const openedView = (outcome: ActOutcome, locale: Locale): ActOutcomeView => ({
  ...told(outcome),
  ...(outcome.notRecorded === undefined
    ? {}
    : {
        notRecorded: outcome.notRecorded.map(({ act, refusals, ...below }) => ({
          ...below,
          act,
          label: actLabels[act][locale],
          refusals: refusals.map((refusal) => refusalView(refusal, locale)),
        })),
      }),
});

/** A clock as derived, before it is stored. */
export const derivedDeadlineView = (deadline: Deadline, locale: Locale): DerivedDeadlineView => ({
  rule: deadline.rule,
  label: deadlineLabels[deadline.rule]?.[locale] ?? deadline.rule,
  key: deadline.key,
  owner: { code: deadline.owner, label: ownerLabels[deadline.owner][locale] },
  article: articleText(deadline.article, locale),
  startedOn: deadline.startedOn,
  dueOn: deadline.dueOn,
  status: { code: deadline.status, label: deadlineStatusLabels[deadline.status][locale] },
  provisional: deadline.provisional,
  explanation: explanationLines(deadline.explanation, locale),
});

export const previewView = (preview: ActPreview, locale: Locale): ActPreviewView => ({
  tracksBefore: tracksView(preview.tracksBefore),
  tracksAfter: tracksView(preview.tracksAfter),
  proposed: preview.proposed,
  deadlines: preview.deadlines.flatMap(({ change, before, after }) =>
    change === 'stays'
      ? []
      : {
          change,
          before: before && derivedDeadlineView(before, locale),
          after: after && derivedDeadlineView(after, locale),
        },
  ),
  documents: preview.documents,
});
