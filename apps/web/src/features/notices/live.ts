import { useEffect } from 'react';

import { queryClient, readSession, refreshWork, sessionKey } from '../../api/queries';
import { refreshInbox } from './inbox';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** Hears of notices while the page is open; the stream carries ids only, so whatever it names is read again. */
export function useLiveNotices(): void {
  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = FIRST_PAUSE;
    const refresh = () => void Promise.all([refreshInbox(), refreshWork()]);
    const open = () => {
      stream = new EventSource('/api/live');
      stream.onopen = () => (pause = FIRST_PAUSE);
      stream.addEventListener('notice', refresh);
      stream.addEventListener('signed-out', () => queryClient.setQueryData(sessionKey, null));
      stream.onerror = () => {
        if (stream?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(() => void retry(), pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      };
    };
    const retry = async () => {
      const session = await readSession().catch(() => undefined);
      if (session === null) queryClient.setQueryData(sessionKey, null);
      else open();
    };
    open();
    return () => {
      clearTimeout(timer);
      stream?.close();
    };
  }, []);
}
