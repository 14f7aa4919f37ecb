import { useEffect } from 'react';

import { queryClient, readSession, refreshWork, sessionKey } from '../../api/queries';
import { refreshInbox } from './inbox';

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

const refresh = () => void Promise.all([refreshInbox(), refreshWork()]);
const leave = () => queryClient.setQueryData(sessionKey, null);

/** Keeps a stream open, through restarts of the server, until what it answers is called. */
function listen(): () => void {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE;
  let wanted = true;
  const open = () => {
    stream = new EventSource('/api/live');
    stream.onopen = () => (pause = FIRST_PAUSE);
    stream.addEventListener('notice', refresh);
    stream.addEventListener('signed-out', leave);
    stream.onerror = () => {
      if (stream?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(() => void retry(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  };
  const retry = async () => {
    const session = await readSession().catch(() => undefined);
    if (!wanted) return;
    if (session === null) leave();
    else open();
  };
  open();
  return () => {
    wanted = false;
    clearTimeout(timer);
    stream?.close();
  };
}

/** Hears of notices while the page is seen; the stream carries ids only, so whatever it names is read again. */
export function useLiveNotices(): void {
  useEffect(() => {
    let stop: (() => void) | undefined = document.hidden ? undefined : listen();
    // A browser keeps few connections to one server: a tab that nobody sees leaves its own to the others.
    const onVisibility = () => {
      stop?.();
      stop = document.hidden ? undefined : listen();
      if (!document.hidden) refresh();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      stop?.();
    };
  }, []);
}
