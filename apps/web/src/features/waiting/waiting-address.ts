import { useParams, useSearchParams } from 'react-router';

import type { Query } from '../../api/client';

export const waitLists = ['corrections', 'suspended', 'norm-reviews'] as const;
export type WaitList = (typeof waitLists)[number];
export const waitShows = ['all', 'over', 'soon'] as const;
export type WaitShow = (typeof waitShows)[number];
export type WaitScope = 'mine' | 'all';

export interface WaitAddress {
  /** Undefined where the address names no list. */
  readonly list: WaitList | undefined;
  readonly show: WaitShow;
  readonly scope: WaitScope;
  readonly query: Query;
  /** What is kept when one goes from list to list. */
  readonly search: string;
  readonly change: (part: { readonly show?: WaitShow; readonly scope?: WaitScope }) => void;
}

/** Kept in the address, so that a view can be bookmarked. */
export function useWaitAddress(): WaitAddress {
  const { list } = useParams();
  const [params, setParams] = useSearchParams();
  const show = waitShows.find((name) => name === params.get('show')) ?? 'all';
  const scope: WaitScope = params.get('scope') === 'mine' ? 'mine' : 'all';
  return {
    list: waitLists.find((name) => name === list),
    show,
    scope,
    query: { ...(show === 'all' ? {} : { show }), ...(scope === 'mine' ? { mine: true } : {}) },
    search: scope === 'mine' ? '?scope=mine' : '',
    change: (part) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          for (const [name, value] of Object.entries(part))
            if (value === 'all') next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
  };
}
