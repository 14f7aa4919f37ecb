import type { LegalEvent } from '../deadlines/deadline-rule.js';

export const origins = ['live', 'demo', 'import'] as const;
export type Origin = (typeof origins)[number];

/** One entry of a case's append-only journal, as replay sees it. */
export interface JournalEntry extends LegalEvent {
  /** The act that caused it. */
  readonly act: string;
}
