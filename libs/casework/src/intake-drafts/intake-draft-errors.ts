/** Nobody has such a draft, or somebody else has it. */
export class DraftNotFound extends Error {
  override readonly name = 'DraftNotFound';
}

/** The draft was saved elsewhere since the version named. */
export class StaleDraft extends Error {
  override readonly name = 'StaleDraft';

  constructor(
    readonly current: number,
    readonly updatedAt: Date,
  ) {
    super(`the draft is at version ${String(current)}`);
  }
}

export class TooManyDrafts extends Error {
  override readonly name = 'TooManyDrafts';
}

export class DraftTooLarge extends Error {
  override readonly name = 'DraftTooLarge';
}
