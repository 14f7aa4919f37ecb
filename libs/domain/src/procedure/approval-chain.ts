import type { Capacity, Role } from './role.js';

interface Asked {
  readonly chain: readonly Role[];
  /** Roles whose consent the case has already. */
  readonly given: readonly Role[];
  readonly proposer: readonly Capacity[];
}

/** Who is still to approve: not the proposer's own first step, nor whose consent is given; always somebody. */
export function approversLeft({ chain, given, proposer }: Asked): readonly Role[] {
  const [first] = chain;
  const own = chain.length > 1 && first !== undefined && proposer.includes(first);
  const left = (own ? chain.slice(1) : chain).filter((role) => !given.includes(role));
  return left.length > 0 ? left : chain.slice(-1);
}
