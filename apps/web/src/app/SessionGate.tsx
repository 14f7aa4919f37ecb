import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';

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
  const locale = session?.user.locale;
  useEffect(() => {
    if (locale !== undefined) applyLanguage(locale);
  }, [locale]);

  if (session === null) {
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/signin${next}`} replace />;
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
