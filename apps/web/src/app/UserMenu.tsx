import { Alert, Dropdown } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { send } from '../api/client';
import { Problem } from '../api/problem';
import { useSession } from './session';
import { useAppTexts } from './texts';

/** Whether the session has ended; on a shared computer nobody may think so while it has not. */
async function endSession(): Promise<boolean> {
  try {
    await send('DELETE', '/api/session');
    return true;
  } catch (error) {
    return error instanceof Problem && error.status === 401;
  }
}

export function UserMenu() {
  const t = useAppTexts();
  const { user } = useSession();
  const [failed, setFailed] = useState(false);
  const signOut = async () => {
    const ended = await endSession();
    // A fresh page: nothing of this person stays in memory.
    if (ended) location.assign('/signin');
    else setFailed(true);
  };
  const items = [
    { key: 'profile', label: <Link to="/profile">{t('user.profile')}</Link> },
    { key: 'password', label: <Link to="/password">{t('user.password')}</Link> },
    { type: 'divider' as const },
    { key: 'signOut', label: t('user.signOut'), onClick: () => void signOut() },
  ];
  return (
    <>
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
      {failed && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('user.signOutFailed')}
          style={{ position: 'fixed', top: 56, insetInlineEnd: 16, zIndex: 1000 }}
        />
      )}
    </>
  );
}
