/** Verifies the journals of all cases in bounded steps, so that a standstill costs one step only. */
export interface JournalChecks {
  /** What each night does. */
  nightly(): Promise<void>;
  /** Works off a verification that was asked for, or that stood still. */
  resume(): Promise<void>;
}

/** Under this token the verification is injected; the audit provides it. */
export const JOURNAL_CHECKS = Symbol('JournalChecks');
