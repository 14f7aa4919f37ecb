import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';

import { useLanguage } from '../i18n/use-language';
import { longDay } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { usePhone } from '../ui/use-phone';
import { Bell } from './Bell';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchBox } from './SearchBox';
import { caseRoles, hasRole, useSession } from './session';
import { useAppTexts } from './texts';
import { UserMenu } from './UserMenu';

const PhoneMenu = lazy(async () => ({ default: (await import('./PhoneMenu')).PhoneMenu }));

export function TopBar() {
  const t = useAppTexts();
  const language = useLanguage();
  const phone = usePhone();
  const session = useSession();
  const { user, demoDay } = session;
  const searches = hasRole(session, caseRoles);
  const { key } = useLocation();
  const [menu, setMenu] = useState<'closed' | 'menu' | 'search'>('closed');
  useEffect(() => setMenu('closed'), [key]);
  return (
    <header className="topbar">
      <button
        type="button"
        className="iconbutton tool-phone"
        aria-label={t('nav.menu')}
        onClick={() => setMenu('menu')}
      >
        <Icon name="menu" />
      </button>
      <Link to="/" className="brand" title={t('brand')}>
        <span className="mark" aria-hidden="true">
          明
        </span>
        <span className="wide">{t('brand')}</span>
      </Link>
      <span className="org ell" title={user.organ.name}>
        {user.organ.name}
      </span>
      <div className="search">{searches && <SearchBox />}</div>
      {demoDay !== null && (
        <span className="demoday" title={t('demo.why')}>
          {t('demo.day', { day: phone ? demoDay.slice(5) : longDay(demoDay, language) })}
        </span>
      )}
      {searches && (
        <button
          type="button"
          className="iconbutton tool-phone"
          aria-label={t('search.label')}
          onClick={() => setMenu('search')}
        >
          <Icon name="search" />
        </button>
      )}
      <LanguageSwitch />
      <Bell />
      <UserMenu />
      {menu !== 'closed' && (
        <Suspense>
          <PhoneMenu searching={menu === 'search'} onClose={() => setMenu('closed')} />
        </Suspense>
      )}
    </header>
  );
}
