import type { UseQueryResult } from '@tanstack/react-query';

import { send, type Query } from '../../api/client';
import { queryClient, useGet, useGetPages } from '../../api/queries';
import type { components } from '../../api/schema';

export type Notice = components['schemas']['InboxNotice'];
export type Inbox = components['schemas']['InboxView'];

const INBOX = '/api/inbox';

export const useInbox = (query: Query = {}): UseQueryResult<Inbox> => useGet<Inbox>(INBOX, query);

const PAGE = 30;

/** The inbox from the newest notice back, page by page. */
export const useInboxPages = (unreadOnly: boolean) =>
  useGetPages<Inbox>(INBOX, { limit: PAGE, ...(unreadOnly ? { unread: true } : {}) }, ({ next }) =>
    next === null ? null : { before: next },
  );

export async function refreshInbox(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [INBOX] });
}

export async function markRead(which: readonly string[] | 'all'): Promise<void> {
  await send('POST', `${INBOX}/read`, { body: which === 'all' ? { all: true } : { ids: which } });
  await refreshInbox();
}
