import type { Clock, HandInLine } from './answers';

/** The clock that runs out first is what presses. */
export const pressing = ({ legal, internal }: Pick<HandInLine, 'legal' | 'internal'>): Clock | null => {
  const running = [legal, internal].filter((clock) => clock?.dueOn != null && clock.left !== null);
  const [first = null] = running.sort((a, b) => ((a?.dueOn ?? '') < (b?.dueOn ?? '') ? -1 : 1));
  return first ?? legal ?? internal;
};
