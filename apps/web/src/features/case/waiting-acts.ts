/** An act that put another before its approvers, where that one is listed itself: what waits is told once. */
const toldBy: Readonly<Record<string, string>> = { proposeAppealChoice: 'decideAppeal' };

/** What waits for its approvers, each proposal once. */
export const toldOnce = <One extends { readonly act: string }>(waiting: readonly One[]): readonly One[] =>
  waiting.filter(({ act }) => !waiting.some((other) => other.act === toldBy[act]));
