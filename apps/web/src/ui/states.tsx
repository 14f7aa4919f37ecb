import { Button } from 'antd';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { Problem } from '../api/problem';
import { useUiTexts } from './texts';

/** Grey lines of about the height of what will stand there. */
export function Bones({ lines = 8 }: { readonly lines?: number }) {
  const t = useUiTexts();
  return (
    <div className="bones" role="status">
      <span className="unseen">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} style={{ width: `${String(96 - ((index * 17) % 40))}%` }} />
      ))}
    </div>
  );
}

/** One sentence and one way out. */
export function EmptyState({ text, way }: { readonly text: string; readonly way?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {way !== undefined && <div className="way">{way}</div>}
    </div>
  );
}

/** What failed, what is safe, how to go on, and the id to quote. */
export function ErrorState({ problem, retry }: { readonly problem: Problem; readonly retry?: () => void }) {
  const t = useUiTexts();
  const unreachable = problem.status === 0;
  return (
    <div className="failure" role="alert">
      <h3>{unreachable ? t('error.title') : problem.title || t('error.title')}</h3>
      <p>{unreachable ? t('error.unreachable') : (problem.detail ?? t('error.safe'))}</p>
      {problem.errors.map(({ field, message }) => (
        <p key={field + message}>{message}</p>
      ))}
      <div className="way">
        {retry !== undefined && <Button onClick={retry}>{t('error.retry')}</Button>}
        {problem.requestId !== undefined && (
          <span className="t3 s12">
            {t('error.requestId')} <code>{problem.requestId}</code>
          </span>
        )}
      </div>
    </div>
  );
}

interface LoadedProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly lines?: number;
  readonly children: (answer: Answer) => ReactNode;
}

/** The three states of something read: lines, failure, content. Content stays while it is read again. */
export function Loaded<Answer>({ query, lines, children }: LoadedProps<Answer>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <Bones {...(lines === undefined ? {} : { lines })} />;
}

/** Every refusal at once, each with its article. */
export function Refusals({ problem }: { readonly problem: Problem }) {
  const t = useUiTexts();
  return (
    <div className="refusal" role="alert">
      <h3>{problem.title || t('refusal.title')}</h3>
      {problem.refusals.length === 0 && <p>{problem.detail}</p>}
      <ul>
        {problem.refusals.map((refusal) => (
          <li key={`${refusal.code}${refusal.field ?? ''}`}>
            {refusal.text} <span className="article">{refusal.article}</span>
          </li>
        ))}
        {problem.errors.map(({ field, message }) => (
          <li key={field + message}>{message}</li>
        ))}
      </ul>
      {problem.requestId !== undefined && (
        <p className="t3 s12">
          {t('error.requestId')} <code>{problem.requestId}</code>
        </p>
      )}
    </div>
  );
}
