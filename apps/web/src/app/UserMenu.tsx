import { Dropdown } from 'antd';
import { Link } from 'react-router';

import { send } from '../api/client';
import { useSession } from './session';
import { useAppTexts } from './texts';

/** A fresh page: nothing of this person stays in memory. */
async function signOut(): Promise<void> {
  await send('DELETE', '/api/session').catch(() => undefined);
  location.assign('/signin');
}

export function UserMenu() {
  const t = useAppTexts();
  const { user } = useSession();
  const items = [
    { key: 'profile', label: <Link to="/profile">{t('user.profile')}</Link> },
    { key: 'password', label: <Link to="/password">{t('user.password')}</Link> },
    { type: 'divider' as const },
    { key: 'signOut', label: t('user.signOut'), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button
        type="button"
        className="plain userbutton"
        aria-haspopup="menu"
        title={t('user.menu', { name: user.displayName })}
      >
        <span className="avatar" aria-hidden="true">
          {user.displayName.slice(-2)}
        </span>
        <span className="who">
          {user.displayName} <span className="t3 s12">{user.roleNames[0]?.label}</span>
        </span>
      </button>
    </Dropdown>
  );
}
