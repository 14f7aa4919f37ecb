import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';

import type { OrganName } from '../../api/answers';
import { useGet } from '../../api/queries';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { SearchField } from '../../ui/SearchField';
import { EmptyState, Loaded } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { DelegationDrawer } from '../delegations/DelegationDrawer';
import { PasswordTold } from './PasswordTold';
import './settings.css';
import { useSettingsTexts } from './texts';
import { refreshUsers, USERS, type NewPassword, type Told, type User } from './user-accounts';
import { UserForm } from './UserForm';
import { UserTable } from './UserTable';

export function UsersPage() {
  const t = useSettingsTexts();
  const say = useToast();
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<User | 'new' | null>(null);
  const [away, setAway] = useState<User | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const users = useGet<{ users: User[] }>(USERS);
  const organs = useGet<{ organs: OrganName[] }>('/api/organs').data?.organs ?? [];
  const change = useMutation({
    mutationFn: async ({ work }: { name: string; work: () => Promise<NewPassword | null> }) => work(),
    onSuccess: async (password, { name }) => {
      if (password) setTold({ ...password, name });
      else say(t('users.done', { name }));
      await refreshUsers();
    },
    onError: (problem) => say(problem.detail ?? problem.title, { refusal: true }),
  });
  const matches = ({ displayName, loginName, post }: User) =>
    `${displayName} ${loginName} ${post ?? ''}`.toLowerCase().includes(text.trim().toLowerCase());
  return (
    <>
      <PageHeader
        title={t('users.title')}
        actions={
          <Button type="primary" onClick={() => setEdited('new')}>
            {t('users.create')}
          </Button>
        }
      />
      <Panel
        title={t('users.title')}
        note={users.data && t('users.note', { count: users.data.users.length })}
        extra={<SearchField label={t('find')} value={text} onSearch={setText} width={200} />}
      >
        <Loaded query={users} lines={10}>
          {(answer) => {
            const rows = answer.users.filter(matches);
            if (rows.length === 0) return <EmptyState text={t('users.empty')} />;
            return (
              <UserTable
                users={rows}
                organs={organs}
                onEdit={setEdited}
                onAway={setAway}
                onChange={(name, work) => change.mutate({ name, work })}
              />
            );
          }}
        </Loaded>
      </Panel>
      {edited !== null && (
        <UserForm
          user={edited === 'new' ? null : edited}
          organs={organs}
          onClose={() => setEdited(null)}
          onTold={setTold}
        />
      )}
      {away !== null && <DelegationDrawer user={away} onClose={() => setAway(null)} />}
      {told !== null && <PasswordTold told={told} onClose={() => setTold(null)} />}
    </>
  );
}
