import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';

import type { Session } from './answers';
import { get, keepCsrfToken, type Query } from './client';
import { Problem } from './problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

const SESSION = '/api/session';
export const sessionKey = [SESSION] as const;

/** A session that ended shows the sign-in page, wherever it was noticed. */
function noticeEnd(error: unknown): void {
  if (error instanceof Problem && error.unauthenticated) queryClient.setQueryData(sessionKey, null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => (error.status === 0 || error.status >= 502) && failures < 2,
      placeholderData: keepPreviousData,
    },
  },
});

/** The key of what `useGet` reads; its beginning invalidates everything below that path. */
export const keyOf = (path: string, query: Query = {}): readonly unknown[] => [path, query];

export function useGet<Answer>(
  path: string,
  query: Query = {},
  { enabled = true, fresh = false }: { enabled?: boolean; fresh?: boolean } = {},
): UseQueryResult<Answer> {
  return useQuery<Answer>({
    queryKey: keyOf(path, query),
    queryFn: async ({ signal }) => get<Answer>(path, query, signal),
    enabled,
    // Data of another case must never stand on this one's page, not even for a moment.
    ...(fresh ? { placeholderData: undefined } : {}),
  });
}

/** A list read page by page; `nextOf` says how the page after the last one is asked for, null when there is none. */
export function useGetPages<Answer>(
  path: string,
  query: Query,
  nextOf: (last: Answer, all: readonly Answer[]) => Query | null,
  { enabled = true }: { enabled?: boolean } = {},
): UseInfiniteQueryResult<InfiniteData<Answer>> {
  return useInfiniteQuery({
    queryKey: [path, query, 'pages'],
    queryFn: async ({ signal, pageParam }) => get<Answer>(path, { ...query, ...pageParam }, signal),
    initialPageParam: {},
    getNextPageParam: nextOf,
    enabled,
  });
}

const PAGE = 50;

/** A list whose pages are asked for by the rows before them. */
export function useGetRows<Page extends { readonly more: boolean }>(
  path: string,
  query: Query,
): UseInfiniteQueryResult<InfiniteData<Page>> {
  return useGetPages<Page>(path, { ...query, limit: PAGE }, ({ more }, all) =>
    more ? { offset: all.length * PAGE } : null,
  );
}

export async function readSession(): Promise<Session | null> {
  try {
    const session = await get<Session>(SESSION);
    keepCsrfToken(session.csrfToken);
    return session;
  } catch (error) {
    if (error instanceof Problem && error.unauthenticated) return null;
    throw error;
  }
}

/** Everything that shows cases, clocks or approvals: what any act may have changed. */
export async function refreshWork(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION });
}
