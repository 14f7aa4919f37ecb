import type { UseQueryResult } from '@tanstack/react-query';

import { send } from '../../api/client';
import { queryClient, useGet } from '../../api/queries';

export interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly caseNumber?: string | null;
  /** The sentence, in the reader's language. */
  readonly text: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface Inbox {
  readonly unread: number;
  readonly notices: readonly Notice[];
}

const INBOX = '/api/inbox';

export const useInbox = (): UseQueryResult<Inbox> => useGet<Inbox>(INBOX);

export async function refreshInbox(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [INBOX] });
}

export async function markRead(ids: readonly string[]): Promise<void> {
  await send('POST', `${INBOX}/read`, { body: { ids } });
  await refreshInbox();
}
