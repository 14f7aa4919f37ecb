import { createBrowserRouter, Navigate, useRouteError } from 'react-router';

import { features } from './feature';
import { FailurePage, LostPage } from './pages';
import { SessionGate } from './SessionGate';
import { homeOf, useSession } from './session';
import { Shell } from './Shell';

function RouteFailure() {
  return <FailurePage error={useRouteError()} retry={() => location.reload()} />;
}

function Home() {
  return <Navigate to={homeOf(useSession())} replace />;
}

export const router = createBrowserRouter([
  {
    path: '/signin',
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({ Component: (await import('../features/account/SignInPage')).SignInPage }),
  },
  {
    element: <SessionGate />,
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <></>,
    children: [
      {
        element: <Shell />,
        errorElement: <RouteFailure />,
        children: [
          {
            errorElement: <RouteFailure />,
            children: [
              { index: true, element: <Home /> },
              ...features.flatMap(({ routes }) => routes),
              { path: '*', element: <LostPage /> },
            ],
          },
        ],
      },
    ],
  },
]);
