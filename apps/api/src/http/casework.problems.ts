import {
  actLabels,
  articleText,
  eventLabels,
  refusalText,
  type Locale,
  type Refusal,
} from '@mingjing/domain';
import {
  ActRefused,
  CaseNotFound,
  IdempotencyKeyReused,
  ProposalNotFound,
  StaleCase,
  VersionMissing,
  type JournalChange,
} from '@mingjing/casework/procedures';
import {
  DraftNotFound,
  DraftTooLarge,
  mostDrafts,
  StaleDraft,
  TooManyDrafts,
} from '@mingjing/casework/intake-drafts';
import { CaseNotHandled } from '@mingjing/casework/people';
import { ReportOrganNotFound, YearNotReported } from '@mingjing/casework/year-report';
import { TooManyViews, ViewNameTaken, ViewNotFound } from '@mingjing/casework/saved-views';
import { problemOf, type Problem } from './problem.js';

/** The errors of the casework, which knows no HTTP, as problems; null for any other. */
export function caseworkProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof ActRefused) return refused(error, locale);
  if (error instanceof CaseNotFound) return problemOf('case-not-found', locale);
  if (error instanceof CaseNotHandled) return problemOf('not-permitted', locale);
  if (error instanceof ProposalNotFound) return problemOf('not-found', locale);
  if (error instanceof VersionMissing) return problemOf('version-required', locale);
  if (error instanceof IdempotencyKeyReused) return problemOf('idempotency-key-reused', locale);
  if (error instanceof TooManyViews) return problemOf('too-many-views', locale);
  if (error instanceof ViewNameTaken)
    return problemOf('view-name-taken', locale, { errors: [{ field: 'name', code: 'nameTaken' }] });
  if (error instanceof ViewNotFound || error instanceof ReportOrganNotFound)
    return problemOf('not-found', locale);
  if (error instanceof YearNotReported)
    return problemOf('invalid-fields', locale, { errors: [{ field: error.field, code: 'notInYear' }] });
  if (error instanceof StaleCase) {
    const { expected, current, changes } = error;
    return problemOf('stale-case', locale, {
      params: { expected, current },
      more: { currentVersion: current, changes: changes.map((change) => changeOf(change, locale)) },
    });
  }
  return draftProblem(error, locale);
}

function draftProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof DraftNotFound) return problemOf('not-found', locale);
  if (error instanceof TooManyDrafts)
    return problemOf('too-many-drafts', locale, { params: { most: mostDrafts } });
  if (error instanceof DraftTooLarge) return problemOf('draft-too-large', locale);
  if (error instanceof StaleDraft) {
    const { current, updatedAt } = error;
    return problemOf('stale-draft', locale, {
      params: { current },
      more: { currentVersion: current, updatedAt: updatedAt.toISOString() },
    });
  }
  return null;
}

const changeOf = ({ seq, type, act, occurredOn }: JournalChange, locale: Locale): object => ({
  seq,
  occurredOn,
  act,
  label: eventLabels[type as keyof typeof eventLabels][locale],
  actLabel: actLabels[act as keyof typeof actLabels][locale],
});

// Of several kinds the one that comes first in the order of answers decides the status; all are told.
const order = ['role', 'state', 'requirement'] as const;

function refused({ act, refusals }: ActRefused, locale: Locale): Problem {
  const kind = order.find((each) => refusals.some((refusal) => refusal.kind === each)) ?? 'requirement';
  return problemOf(`act-refused-${kind}`, locale, {
    refusals: refusals.map((refusal) => refusalOf(refusal, locale)),
    more: { act },
  });
}

const refusalOf = (refusal: Refusal, locale: Locale): object => ({
  code: refusal.code,
  kind: refusal.kind,
  article: articleText(refusal.article, locale),
  text: refusalText(refusal, locale),
  ...(refusal.at === undefined ? {} : { field: refusal.at }),
});
