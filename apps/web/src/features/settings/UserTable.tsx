import { roleLabels } from '@mingjing/domain';
import { Popconfirm } from 'antd';

import type { OrganName } from '../../api/answers';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { ListTable } from '../../ui/ListTable';
import { useSettingsTexts } from './texts';
import { resetPassword, setActive, unlock, type NewPassword, type User } from './user-accounts';

type Change = (name: string, work: () => Promise<NewPassword | null>) => void;

interface Props {
  readonly users: readonly User[];
  readonly organs: readonly OrganName[];
  readonly onEdit: (user: User) => void;
  readonly onAway: (user: User) => void;
  readonly onChange: Change;
}

export function UserTable({ users, organs, ...doing }: Props) {
  const t = useSettingsTexts();
  const language = useLanguage();
  const names = new Map(organs.map(({ id, name }) => [id, name]));
  return (
    <ListTable
      rows={users}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('users.name'),
          cell: (user) => <span className={user.active ? 'nowrap b' : 'nowrap t3'}>{user.displayName}</span>,
        },
        { name: t('users.loginName'), cell: ({ loginName }) => loginName },
        { name: t('users.organ'), className: 't2', cell: ({ organId }) => names.get(organId) ?? organId },
        { name: t('users.post'), className: 't2', cell: ({ post }) => post },
        {
          name: t('users.roles'),
          cell: ({ roles }) => roles.map((role) => roleLabels[role][language]).join(' · '),
        },
        { name: t('users.state'), cell: (user) => <State user={user} /> },
        { name: t('users.actions'), unseen: true, cell: (user) => <Actions user={user} {...doing} /> },
      ]}
    />
  );
}

function State({ user }: { readonly user: User }) {
  const t = useSettingsTexts();
  return (
    <span className="row wrap" style={{ gap: 4 }}>
      <span className={user.active ? 'tag' : 'tag dash'}>
        {user.active ? t('users.active') : t('users.closed')}
      </span>
      {user.lockedUntil !== null && <span className="tag amber">{t('users.locked')}</span>}
      {user.mustChangePassword && <span className="tag">{t('users.firstPassword')}</span>}
      {user.demo && <span className="tag dash">{t('users.demo')}</span>}
    </span>
  );
}

interface ActionsProps extends Omit<Props, 'users' | 'organs'> {
  readonly user: User;
}

function Actions({ user, onEdit, onAway, onChange }: ActionsProps) {
  const t = useSettingsTexts();
  const me = useSession().user;
  const name = user.displayName;
  if (user.id === me.id)
    return (
      <span className="t3 s12" title={t('users.own')}>
        {t('users.you')}
      </span>
    );
  const doing = (work: () => Promise<NewPassword | null>) => () => onChange(name, work);
  return (
    <span className="rowactions">
      <button type="button" className="link" onClick={() => onEdit(user)}>
        {t('users.changeRoles')}
      </button>
      {user.active && user.roles.some((role) => role === 'officeHead' || role === 'organHead') && (
        <button type="button" className="link" onClick={() => onAway(user)}>
          {t('users.away')}
        </button>
      )}
      {user.lockedUntil !== null && (
        <button type="button" className="link" onClick={doing(async () => unlock(user))}>
          {t('users.unlock')}
        </button>
      )}
      <Popconfirm title={t('users.resetAsk', { name })} onConfirm={doing(async () => resetPassword(user))}>
        <button type="button" className="link">
          {t('users.reset')}
        </button>
      </Popconfirm>
      {user.active ? (
        <Popconfirm
          title={t('users.closeAsk', { name })}
          onConfirm={doing(async () => setActive(user, false))}
        >
          <button type="button" className="link">
            {t('users.close')}
          </button>
        </Popconfirm>
      ) : (
        <button type="button" className="link" onClick={doing(async () => setActive(user, true))}>
          {t('users.reopen')}
        </button>
      )}
    </span>
  );
}
