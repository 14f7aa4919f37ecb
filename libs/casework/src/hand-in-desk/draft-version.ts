import { StaleHandIn } from './hand-in-errors.js';
import type { HandInRow } from './hand-in-row.js';

/** Nothing is being prepared: nobody began, or all of it was handed in. */
export const isEmptyDraft = ({
  lines,
  notApplicable,
  summary,
}: Pick<HandInRow, 'lines' | 'notApplicable' | 'summary'>): boolean =>
  !lines?.length && !notApplicable?.length && !summary;

/** Refuses what was done on another version of the draft: a colleague saved it since, or handed it in. */
export function requireDraftVersion(row: HandInRow, expected: number): void {
  const { draftVersion, draftedAt, draftedBy } = row;
  const version = draftVersion ?? 0;
  if (version === expected) return;
  throw isEmptyDraft(row)
    ? new StaleHandIn(0, null, '')
    : new StaleHandIn(version, draftedAt, draftedBy ?? '');
}
