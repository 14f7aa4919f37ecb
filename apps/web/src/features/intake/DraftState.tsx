import { Button, Popconfirm } from 'antd';

import { momentOf } from '../../ui/dates';
import type { Saving, StoredDraft } from './kept-draft';
import { useIntakeTexts } from './texts';

interface SavedProps {
  readonly saving: Saving;
  readonly retry: () => void;
}

/** Whether what was typed is safe, in a few words beside the title. */
export function SavedState({ saving, retry }: SavedProps) {
  const t = useIntakeTexts();
  const failed = saving.state === 'failed';
  const text = {
    untouched: '',
    waiting: t('keep.saving'),
    saving: t('keep.saving'),
    saved: saving.state === 'saved' ? t('keep.saved', { time: momentOf(saving.at).slice(11) }) : '',
    failed: failed && saving.problem.status !== 0 ? saving.problem.detail : t('keep.failed'),
    conflict: t('keep.held'),
    gone: t('keep.held'),
  }[saving.state];
  return (
    <span role="status" className={failed ? 'red' : undefined} data-saving={saving.state}>
      {text}
      {failed && (
        <button type="button" className="link" onClick={retry} style={{ marginLeft: 8 }}>
          {t('keep.retry')}
        </button>
      )}
    </span>
  );
}

interface ConflictProps {
  readonly saving: Saving;
  readonly onTheirs: () => void;
  readonly onOurs: (theirs: StoredDraft) => void;
  readonly onBoth: () => void;
}

/** Two windows wrote the same draft, or the other one has finished it: the person says what holds. */
export function DraftConflict({ saving, onTheirs, onOurs, onBoth }: ConflictProps) {
  const t = useIntakeTexts();
  if (saving.state === 'gone')
    return (
      <div className="notice draftconflict" role="alert">
        <p>{t('keep.gone')}</p>
        <Button onClick={onBoth}>{t('keep.asNew')}</Button>
      </div>
    );
  if (saving.state !== 'conflict') return null;
  const { theirs } = saving;
  return (
    <div className="notice draftconflict" role="alert">
      <p>{t('keep.conflict', { moment: momentOf(theirs.updatedAt) })}</p>
      <span className="row wrap">
        <Button onClick={onBoth}>{t('keep.asNew')}</Button>
        <Button onClick={() => onOurs(theirs)}>{t('keep.ours')}</Button>
        <Popconfirm
          title={t('keep.theirsSure')}
          okText={t('keep.theirs')}
          cancelText={t('cancel')}
          onConfirm={onTheirs}
        >
          <Button>{t('keep.theirs')}</Button>
        </Popconfirm>
      </span>
    </div>
  );
}
