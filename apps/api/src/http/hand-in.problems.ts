import type { Locale } from '@mingjing/domain';
import { HandInNotFound, HandInRefused, StaleHandIn } from '@mingjing/casework/hand-in-desk';
import { problemOf, type Problem } from './problem.js';

/** What stands against a hand-in, as a problem; null for any other error. */
export function handInProblem(error: unknown, locale: Locale): Problem | null {
  if (error instanceof HandInNotFound) return problemOf('not-found', locale);
  if (error instanceof HandInRefused)
    return problemOf(`hand-in-${error.fault}`, locale, { params: { names: error.names.join('、') || '—' } });
  if (error instanceof StaleHandIn && error.current === 0) return problemOf('hand-in-gone', locale);
  if (error instanceof StaleHandIn) {
    const { current, updatedAt, updatedBy } = error;
    return problemOf('stale-hand-in', locale, {
      params: { current, by: updatedBy },
      more: { currentVersion: current, updatedAt: updatedAt?.toISOString() ?? null },
    });
  }
  return null;
}
