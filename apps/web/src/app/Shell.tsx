import { Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useMatches } from 'react-router';

import { Bones } from '../ui/states';
import type { RouteHandle } from './feature';
import { Doors } from './Doors';
import { ForbiddenPage } from './pages';
import { hasRole, useSession } from './session';
import { useAppTexts } from './texts';
import { TopBar } from './TopBar';
import { Icon } from '../ui/Icon';

const FOLDED = 'mingjing.nav.folded';

export function Shell() {
  const t = useAppTexts();
  const session = useSession();
  const [folded, setFolded] = useState(() => sessionStorage.getItem(FOLDED) === '1');
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const permitted = useMatches().every(({ handle }) => {
    const roles = (handle as RouteHandle | undefined)?.roles;
    return roles === undefined || hasRole(session, roles);
  });
  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [pathname]);
  const fold = () => {
    setFolded(!folded);
    sessionStorage.setItem(FOLDED, folded ? '0' : '1');
  };
  return (
    <div className="shell">
      <a className="skip" href="#main" onClick={() => main.current?.focus()}>
        {t('skip')}
      </a>
      <TopBar />
      <div className="body">
        <nav className={folded ? 'nav folded' : 'nav'} aria-label={t('nav.label')}>
          <Doors titled={folded} />
          <button type="button" className="plain fold" onClick={fold} aria-expanded={!folded}>
            <Icon name={folded ? 'unfold' : 'fold'} />
            <span className={folded ? 'unseen' : ''}>{folded ? t('nav.unfold') : t('nav.fold')}</span>
          </button>
        </nav>
        <main className="main" id="main" ref={main} tabIndex={-1}>
          <Suspense fallback={<Bones />}>{permitted ? <Outlet /> : <ForbiddenPage />}</Suspense>
        </main>
      </div>
    </div>
  );
}
