import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { hasRole, useSession } from '../../app/session';
import { momentOf } from '../../ui/dates';
import { MorePages } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded } from '../../ui/states';
import { markRead, useInboxPages, type Notice } from './inbox';
import { useNoticeText } from './notice-text';
import './notices.css';
import { useNoticesTexts } from './texts';

const shows = ['all', 'unread'] as const;

export function NoticesPage() {
  const t = useNoticesTexts();
  const [show, setShow] = useState<(typeof shows)[number]>('all');
  const inbox = useInboxPages(show === 'unread');
  const unread = inbox.data?.pages[0]?.unread ?? 0;
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
          {({ pages }) => {
            const notices = pages.flatMap((page) => page.notices);
            if (notices.length === 0) return <EmptyState text={t(`empty.${show}`)} />;
            return (
              <ul className="notices">
                {notices.map((notice) => (
                  <Line key={notice.id} notice={notice} />
                ))}
              </ul>
            );
          }}
        </Loaded>
        <MorePages pages={inbox} text={t('more')} />
      </Panel>
    </>
  );
}

function Line({ notice }: { readonly notice: Notice }) {
  const t = useNoticesTexts();
  const textOf = useNoticeText();
  const session = useSession();
  const keeps = hasRole(session, ['officeHead', 'administrator']);
  const { id, caseId, createdAt, readAt, kind, params } = notice;
  const isNew = readAt === null;
  const proposal = params['proposalId'];
  const target =
    (kind === 'approvalRequested' || kind === 'approvalRequestedOnBehalf') && proposal !== undefined
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
        {kind.startsWith('delegation') && (
          <Link to="/profile" onClick={() => isNew && void markRead([id])}>
            {t('openDelegation')}
          </Link>
        )}
        {kind === 'counselEngagementEnds' && keeps && (
          <Link to="/counsel" onClick={() => isNew && void markRead([id])}>
            {t('openCounsel')}
          </Link>
        )}
        {kind === 'conferenceActionDue' && (
          <Link to="/conference-actions" onClick={() => isNew && void markRead([id])}>
            {t('openActions')}
          </Link>
        )}
        {kind === 'journalDiffers' && hasRole(session, ['auditor']) && (
          <Link to="/audit/verifications" onClick={() => isNew && void markRead([id])}>
            {t('openVerifications')}
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
