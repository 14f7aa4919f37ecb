import { Button } from 'antd';
import type { ReactNode } from 'react';

import { Problem } from '../api/problem';
import { useAppTexts } from './texts';

interface StateProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function StatePage({ title, text, children }: StateProps) {
  return (
    <div className="statepage" role="alert">
      <h1>{title}</h1>
      <p className="t2">{text}</p>
      {children}
    </div>
  );
}

const Home = () => <a href="/">{useAppTexts()('way.home')}</a>;

export function LostPage() {
  const t = useAppTexts();
  return (
    <StatePage title={t('lost.title')} text={t('lost.text')}>
      <p style={{ marginTop: 16 }}>
        <Home />
      </p>
    </StatePage>
  );
}

export function ForbiddenPage() {
  const t = useAppTexts();
  return (
    <StatePage title={t('forbidden.title')} text={t('forbidden.text')}>
      <p style={{ marginTop: 16 }}>
        <Home />
      </p>
    </StatePage>
  );
}

/** The request's id is what the administrator finds in the log. */
export function FailurePage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const t = useAppTexts();
  const problem = error instanceof Problem ? error : null;
  if (problem?.status === 404) return <LostPage />;
  if (problem?.status === 403) return <ForbiddenPage />;
  const unreachable = problem?.status === 0;
  const message = problem?.detail ?? (error instanceof Error ? error.message : undefined);
  return (
    <StatePage
      title={unreachable ? t('failure.unreachable') : t('failure.title')}
      text={unreachable ? t('failure.unreachableText') : t('failure.text')}
    >
      {!unreachable && (
        <dl>
          {problem?.requestId !== undefined && (
            <>
              <dt>{t('failure.requestId')}</dt>
              <dd>
                <code>{problem.requestId}</code>
              </dd>
            </>
          )}
          <dt>{t('failure.message')}</dt>
          <dd>{message}</dd>
        </dl>
      )}
      <div className="row" style={{ gap: 16, marginTop: 16 }}>
        <Button type="primary" onClick={retry}>
          {t('failure.retry')}
        </Button>
        <Home />
      </div>
    </StatePage>
  );
}
