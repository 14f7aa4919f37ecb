/** Goes through the open cases and lets happen what the law makes happen by itself. */
export interface CaseSweep {
  sweep(): Promise<{ readonly cases: number; readonly acts: number }>;
}

/** Under this token the sweep is injected; the procedures provide it. */
export const CASE_SWEEP = Symbol('CaseSweep');
