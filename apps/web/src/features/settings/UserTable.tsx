import { roleLabels } from '@mingjing/domain';
import { Popconfirm } from 'antd';

import type { OrganName } from '../../api/answers';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
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

const columns = ['name', 'loginName', 'organ', 'post', 'roles', 'state', 'actions'] as const;

export function UserTable({ users, organs, onEdit, onAway, onChange }: Props) {
  const t = useSettingsTexts();
  const names = new Map(organs.map(({ id, name }) => [id, name]));
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col" key={name}>
                {t(`users.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <Row
              key={user.id}
              user={user}
              organ={names.get(user.organId) ?? user.organId}
              onEdit={onEdit}
              onAway={onAway}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<Props, 'onEdit' | 'onAway' | 'onChange'> {
  readonly user: User;
  readonly organ: string;
}

function Row({ user, organ, ...doing }: RowProps) {
  const t = useSettingsTexts();
  const language = useLanguage();
  const roles = user.roles.map((role) => roleLabels[role][language]).join(' · ');
  return (
    <tr>
      <td data-label={t('users.name')} className={user.active ? 'nowrap b' : 'nowrap t3'}>
        {user.displayName}
      </td>
      <td data-label={t('users.loginName')}>{user.loginName}</td>
      <td data-label={t('users.organ')} className="t2">
        {organ}
      </td>
      <td data-label={t('users.post')} className="t2">
        {user.post}
      </td>
      <td data-label={t('users.roles')}>{roles}</td>
      <td data-label={t('users.state')}>
        <span className="row wrap" style={{ gap: 4 }}>
          <span className={user.active ? 'tag' : 'tag dash'}>
            {user.active ? t('users.active') : t('users.closed')}
          </span>
          {user.lockedUntil !== null && <span className="tag amber">{t('users.locked')}</span>}
          {user.mustChangePassword && <span className="tag">{t('users.firstPassword')}</span>}
          {user.demo && <span className="tag dash">{t('users.demo')}</span>}
        </span>
      </td>
      <td>
        <Actions user={user} {...doing} />
      </td>
    </tr>
  );
}

function Actions({ user, onEdit, onAway, onChange }: Omit<RowProps, 'organ'>) {
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
