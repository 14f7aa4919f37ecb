import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { Link } from 'react-router';

import type { Locale, Session } from '../../api/answers';
import { send } from '../../api/client';
import { queryClient, sessionKey } from '../../api/queries';
import { useSession } from '../../app/session';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { OwnDelegations } from '../delegations/OwnDelegations';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import './account.css';
import { useAccountTexts } from './texts';

interface Change {
  readonly phone: string;
  readonly locale: Locale;
}

export function ProfilePage() {
  const t = useAccountTexts();
  const say = useToast();
  const { user } = useSession();
  const save = useMutation({
    mutationFn: async ({ phone, locale }: Change) =>
      send<Session>('PATCH', '/api/session/profile', {
        body: { phone: phone === '' ? null : phone, locale },
      }),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionKey, session);
      say(t('profile.saved'));
    },
  });
  return (
    <div className="formpage">
      <PageHeader title={t('profile.title')} actions={<Link to="/password">{t('password.title')}</Link>} />
      <Panel title={user.displayName} note={t('profile.fixed')}>
        <dl className="kv pad">
          <dt>{t('profile.loginName')}</dt>
          <dd>{user.loginName}</dd>
          <dt>{t('profile.name')}</dt>
          <dd>{user.displayName}</dd>
          <dt>{t('profile.organ')}</dt>
          <dd>{user.organ.name}</dd>
          <dt>{t('profile.post')}</dt>
          <dd>{user.post ?? '—'}</dd>
          <dt>{t('profile.roles')}</dt>
          <dd>{user.roleNames.map(({ label }) => label).join(' · ')}</dd>
        </dl>
      </Panel>
      <Panel title={t('profile.yours')}>
        <div className="pad">
          {save.error && <Refusals problem={save.error} />}
          <Form<Change>
            layout="vertical"
            initialValues={{ phone: user.phone ?? '', locale: user.locale }}
            onFinish={(change) => save.mutate(change)}
          >
            <Form.Item label={t('profile.phone')} name="phone">
              <Input autoComplete="tel" maxLength={60} />
            </Form.Item>
            <Form.Item label={t('profile.language')} name="locale">
              <Radio.Group
                options={[
                  { value: 'zh', label: '简体中文' },
                  { value: 'en', label: 'English' },
                ]}
              />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('profile.save')}
            </Button>
          </Form>
        </div>
      </Panel>
      <OwnDelegations />
    </div>
  );
}
