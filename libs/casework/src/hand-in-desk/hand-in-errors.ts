/** There is no such request, or none the actor may see or answer. */
export class HandInNotFound extends Error {
  override readonly name = 'HandInNotFound';
}

/** The draft was saved by somebody else since the version named. */
export class StaleHandIn extends Error {
  override readonly name = 'StaleHandIn';

  constructor(
    readonly current: number,
    readonly updatedAt: Date | null,
    readonly updatedBy: string,
  ) {
    super(`the draft is at version ${String(current)}`);
  }
}

/** The draft does not fit what is there: a file that is gone, an item the checklist does not have, nothing at all. */
export class HandInRefused extends Error {
  override readonly name = 'HandInRefused';

  constructor(
    readonly fault: HandInFault,
    readonly names: readonly string[] = [],
  ) {
    super(`hand-in refused: ${fault}`);
  }
}
export const handInFaults = ['file-gone', 'unknown-item', 'empty', 'not-open', 'no-colleague'] as const;
export type HandInFault = (typeof handInFaults)[number];
