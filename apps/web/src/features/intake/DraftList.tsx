import { useMutation } from '@tanstack/react-query';
import { Popconfirm } from 'antd';
import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import { momentOf } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import { ErrorState } from '../../ui/states';
import { deleteDraft, DRAFTS, type DraftLine } from './kept-draft';
import { useIntakeTexts } from './texts';
import { refreshDrafts } from './use-kept-draft';

/** The applications left unfinished, but for the one on the page. */
export function DraftList({ present }: { readonly present: string }) {
  const t = useIntakeTexts();
  const { data, error, refetch } = useGet<{ drafts: readonly DraftLine[] }>(DRAFTS);
  const remove = useMutation({ mutationFn: deleteDraft, onSuccess: refreshDrafts });
  const others = data?.drafts.filter(({ id }) => id !== present) ?? [];
  if (error && !data) return <ErrorState problem={error} retry={() => void refetch()} />;
  if (others.length === 0) return null;
  return (
    <Panel title={t('drafts.title')} note={t('drafts.note', { count: others.length })} className="draftlist">
      {remove.error && <ErrorState problem={remove.error} />}
      <ul>
        {others.map(({ id, title, updatedAt }) => (
          <li key={id}>
            <span className="grow ell" title={title}>
              {title}
            </span>
            <time className="t3 s12" dateTime={updatedAt}>
              {t('drafts.saved', { moment: momentOf(updatedAt) })}
            </time>
            <Link to={`/intake/new?draft=${id}`} aria-label={t('drafts.resumeOf', { title })}>
              {t('drafts.resume')}
            </Link>
            <Popconfirm
              title={t('drafts.sure')}
              okText={t('drafts.delete')}
              cancelText={t('cancel')}
              onConfirm={() => remove.mutate(id)}
            >
              <button type="button" className="link" aria-label={t('drafts.deleteOf', { title })}>
                {t('drafts.delete')}
              </button>
            </Popconfirm>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
