import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';

import type { Session } from '../../api/answers';
import { keepCsrfToken, send } from '../../api/client';
import { queryClient, sessionKey } from '../../api/queries';
import { useSession } from '../../app/session';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Refusals } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import './account.css';
import { CapsHint } from './CapsHint';
import { useAccountTexts } from './texts';

interface Change {
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

const SHORTEST = 10;
/** What is wrong with one field is said at that field. */
const fieldOf: Readonly<Record<string, keyof Change>> = {
  'wrong-password': 'oldPassword',
  'weak-password': 'newPassword',
};

export function PasswordPage() {
  const t = useAccountTexts();
  const say = useToast();
  const go = useNavigate();
  const { user } = useSession();
  const [form] = Form.useForm<Change>();
  const change = useMutation({
    mutationFn: async ({ oldPassword, newPassword }: Change) =>
      send<Session>('PUT', '/api/session/password', { body: { oldPassword, newPassword } }),
    onSuccess: (session) => {
      keepCsrfToken(session.csrfToken);
      queryClient.setQueryData(sessionKey, session);
      say(t('password.done'));
      void go('/');
    },
    onError: (problem) => {
      const name = fieldOf[problem.code];
      if (name) form.setFields([{ name, errors: [problem.detail ?? problem.title] }]);
    },
  });
  const required = { required: true, message: t('signIn.required') };
  return (
    <div className="formpage">
      <PageHeader title={t('password.title')} />
      {user.mustChangePassword && (
        <p className="notice" style={{ marginBottom: 12 }}>
          {t('password.must')}
        </p>
      )}
      <Panel title={user.displayName} note={user.loginName}>
        <div className="pad">
          {change.error && !(change.error.code in fieldOf) && <Refusals problem={change.error} />}
          <CapsHint>
            <Form<Change>
              form={form}
              layout="vertical"
              requiredMark={false}
              onFinish={(values) => change.mutate(values)}
            >
              <input type="text" autoComplete="username" value={user.loginName} readOnly hidden />
              <Form.Item label={t('password.old')} name="oldPassword" rules={[required]}>
                <Input.Password autoComplete="current-password" autoFocus maxLength={200} />
              </Form.Item>
              <Form.Item
                label={t('password.new')}
                name="newPassword"
                extra={t('password.rule')}
                rules={[required, { min: SHORTEST, message: t('password.short') }]}
              >
                <Input.Password autoComplete="new-password" maxLength={200} />
              </Form.Item>
              <Form.Item
                label={t('password.again')}
                name="again"
                dependencies={['newPassword']}
                rules={[
                  required,
                  {
                    validator: async (_, value) => {
                      if (value && value !== form.getFieldValue('newPassword'))
                        throw new Error(t('password.differs'));
                    },
                  },
                ]}
              >
                <Input.Password autoComplete="new-password" maxLength={200} />
              </Form.Item>
              <Button type="primary" htmlType="submit" loading={change.isPending}>
                {t('password.do')}
              </Button>
            </Form>
          </CapsHint>
        </div>
      </Panel>
    </div>
  );
}
