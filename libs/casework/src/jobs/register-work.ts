/** Goes through the old registers that are to be looked through or imported. */
export interface RegisterWork {
  /** How many rows were gone through. */
  run(): Promise<number>;
}

/** Under this token the work is injected; the imports provide it. */
export const REGISTER_WORK = Symbol('RegisterWork');
