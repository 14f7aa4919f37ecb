import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';

import { addressOf } from '../api/client';
import { readSession, sessionKey } from '../api/queries';
import { FailurePage } from './pages';
import { SessionContext } from './session';
import { applyLanguage } from '../i18n/language';

/** Nothing behind it is shown to anybody who has not signed in. */
export function SessionGate() {
  const { pathname, search } = useLocation();
  const {
    data: session,
    error,
    refetch,
  } = useQuery({
    queryKey: sessionKey,
    queryFn: readSession,
    staleTime: Infinity,
  });
  const wasSignedIn = useRef(false);
  const locale = session?.user.locale;
  useEffect(() => {
    if (session) wasSignedIn.current = true;
  }, [session]);
  // Before the pages behind it ask for anything, or they ask in the language somebody else left on this machine.
  useLayoutEffect(() => {
    if (locale !== undefined) applyLanguage(locale);
  }, [locale]);

  if (session === null) {
    const next = addressOf('/signin', {
      next: pathname === '/' ? undefined : pathname + search,
      ended: wasSignedIn.current ? '1' : undefined,
    });
    return <Navigate to={next} replace />;
  }
  if (session === undefined) {
    return error ? <FailurePage error={error} retry={() => void refetch()} /> : <div className="topbar" />;
  }
  if (session.user.mustChangePassword && pathname !== '/password') return <Navigate to="/password" replace />;
  return (
    <SessionContext value={session}>
      <Outlet />
    </SessionContext>
  );
}
