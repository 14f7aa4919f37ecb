import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { momentOf } from '../../ui/dates';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded } from '../../ui/states';
import { markRead, useInbox, type Notice } from './inbox';
import { useNoticeText } from './notice-text';
import './notices.css';
import { useNoticesTexts } from './texts';

const STEP = 30;
const MOST = 100;
const shows = ['all', 'unread'] as const;

export function NoticesPage() {
  const t = useNoticesTexts();
  const [show, setShow] = useState<(typeof shows)[number]>('all');
  const [limit, setLimit] = useState(STEP);
  const inbox = useInbox({ limit, ...(show === 'unread' ? { unread: true } : {}) });
  const unread = inbox.data?.unread ?? 0;
  const options = shows.map((value) => ({ value, label: t(`show.${value}`) }));
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('unread', { count: unread })}
        actions={unread > 0 && <Button onClick={() => void markRead('all')}>{t('readAll')}</Button>}
      />
      <Panel
        title={t('title')}
        extra={<Segments label={t('show.label')} options={options} value={show} onChange={setShow} />}
      >
        <Loaded query={inbox}>
          {({ notices, next }) => (
            <>
              {notices.length === 0 && <EmptyState text={t(`empty.${show}`)} />}
              <ul className="notices">
                {notices.map((notice) => (
                  <Line key={notice.id} notice={notice} />
                ))}
              </ul>
              {next !== null && limit < MOST && (
                <p style={{ padding: '8px 16px' }}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => setLimit(Math.min(limit + STEP, MOST))}
                  >
                    {t('more')}
                  </button>
                </p>
              )}
            </>
          )}
        </Loaded>
      </Panel>
    </>
  );
}

function Line({ notice }: { readonly notice: Notice }) {
  const t = useNoticesTexts();
  const textOf = useNoticeText();
  const { id, caseId, createdAt, readAt, kind, params } = notice;
  const isNew = readAt === null;
  const proposal = params['proposalId'];
  const target =
    kind === 'approvalRequested' && proposal !== undefined
      ? `/approvals/${proposal}`
      : `/cases/${caseId ?? ''}`;
  return (
    <li className={isNew ? 'new' : ''}>
      <time dateTime={createdAt}>{momentOf(createdAt)}</time>
      <span>
        {isNew && <span className="unseen">{t('isNew')} </span>}
        {textOf(notice)}
      </span>
      <span className="do">
        {caseId !== null && (
          <Link to={target} onClick={() => isNew && void markRead([id])}>
            {t('open')}
          </Link>
        )}
        {isNew && (
          <button type="button" className="link" onClick={() => void markRead([id])}>
            {t('read')}
          </button>
        )}
      </span>
    </li>
  );
}
