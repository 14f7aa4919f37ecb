import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';

import type { Session } from '../../api/answers';
import { keepCsrfToken, send } from '../../api/client';
import type { Problem } from '../../api/problem';
import { queryClient, readSession, sessionKey } from '../../api/queries';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { useLanguage } from '../../i18n/use-language';
import { useAppTexts } from '../../app/texts';
import './account.css';
import { CapsHint } from './CapsHint';
import { useAccountTexts } from './texts';

interface Entry {
  readonly loginName: string;
  readonly password: string;
}

async function enter({ loginName, password }: Entry, locale: string): Promise<Session> {
  const session = await send<Session>('POST', '/api/session', { body: { loginName, password } });
  keepCsrfToken(session.csrfToken);
  if (session.user.locale === locale) return session;
  // The language of this page was chosen just now; the account's was chosen some day.
  return send<Session>('PATCH', '/api/session/profile', { body: { locale } }).catch(() => session);
}

/** Only a path of this system: an address elsewhere must not ride on the sign-in. */
const safePath = (next: string | null): string => (next !== null && /^\/(?![/\\])/.test(next) ? next : '/');

function Words({ problem }: { readonly problem: Problem }) {
  const t = useAccountTexts();
  const text = problem.status === 0 ? t('signIn.unreachable') : (problem.detail ?? problem.title);
  return (
    <div className="refusal" role="alert" style={{ marginBottom: 16 }}>
      {text}
    </div>
  );
}

export function SignInPage() {
  const t = useAccountTexts();
  const app = useAppTexts();
  const language = useLanguage();
  const [params] = useSearchParams();
  const { data: session } = useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: Infinity });
  const signIn = useMutation({
    mutationFn: async (entry: Entry) => enter(entry, language),
    onSuccess: (entered) => {
      queryClient.clear();
      queryClient.setQueryData(sessionKey, entered);
    },
  });
  const { reset } = signIn;
  // What the server said, it said in the other language.
  useEffect(reset, [language, reset]);
  useEffect(() => {
    document.title = `${t('signIn.title')} · 明镜`;
  }, [t]);
  if (session) return <Navigate to={safePath(params.get('next'))} replace />;
  const required = [{ required: true, message: t('signIn.required') }];
  return (
    <div className="signin">
      <div className="corner">
        <LanguageSwitch kept={false} />
      </div>
      <main className="mid">
        <div className="box">
          <div className="left">
            <div className="who">
              <span className="mark" aria-hidden="true">
                明
              </span>
              <div>
                <div className="name">{app('brand')}</div>
                <div className="t2 s13">{t('signIn.system')}</div>
              </div>
            </div>
            <blockquote>
              {t('signIn.law')}
              <footer>{t('signIn.article')}</footer>
            </blockquote>
          </div>
          <div className="form">
            <h1>{t('signIn.title')}</h1>
            {params.has('ended') && !signIn.error && (
              <p className="notice" style={{ marginBottom: 16 }}>
                {app('session.ended')}
              </p>
            )}
            {signIn.error && <Words problem={signIn.error} />}
            <Form<Entry> layout="vertical" requiredMark={false} onFinish={(entry) => signIn.mutate(entry)}>
              <Form.Item label={t('signIn.name')} name="loginName" rules={required}>
                <Input size="large" autoComplete="username" autoFocus maxLength={100} spellCheck={false} />
              </Form.Item>
              <CapsHint>
                <Form.Item
                  label={t('signIn.password')}
                  name="password"
                  rules={required}
                  style={{ marginBottom: 12 }}
                >
                  <Input.Password size="large" autoComplete="current-password" maxLength={200} />
                </Form.Item>
              </CapsHint>
              <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
                {t('signIn.do')}
              </Button>
            </Form>
            <p className="t2 s13" style={{ marginTop: 16 }}>
              {t('signIn.forgotten')}
            </p>
            <p className="t3 s12" style={{ marginTop: 8 }}>
              {t('signIn.traces')}
            </p>
          </div>
        </div>
      </main>
      <footer className="t3 s12 foot">{t('signIn.browser')}</footer>
    </div>
  );
}
