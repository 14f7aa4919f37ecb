import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, Navigate } from 'react-router';

import type { WaitSummary } from '../../api/answers';
import { useGet } from '../../api/queries';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { CorrectionList, NormReviewList, SuspensionList } from './lists';
import { useWaitingTexts } from './texts';
import { waitLists, waitShows, useWaitAddress, type WaitAddress, type WaitList } from './waiting-address';
import '../workbench/workbench.css';
import './waiting.css';

const countIn = {
  corrections: 'corrections',
  suspended: 'suspended',
  'norm-reviews': 'normReviews',
} as const;
const listOf = {
  corrections: CorrectionList,
  suspended: SuspensionList,
  'norm-reviews': NormReviewList,
} as const;

/** The cases that something holds up, by what it is. */
export function WaitingPage() {
  const address = useWaitAddress();
  if (address.list === undefined) return <Navigate to="/waiting/corrections" replace />;
  return <Waiting key={address.list} list={address.list} address={address} />;
}

function Waiting({ list, address }: { readonly list: WaitList; readonly address: WaitAddress }) {
  const t = useWaitingTexts();
  const { today } = useSession();
  const summary = useGet<WaitSummary>(
    '/api/cases/waiting',
    address.scope === 'mine' ? { mine: true } : {},
  ).data;
  const count = summary?.[countIn[list]];
  const counts = { all: count?.all ?? 0, over: count?.over ?? 0, soon: count?.soon ?? 0 };
  const List = listOf[list];
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} actions={<Actions address={address} />} />
      <p className="printonly">
        {t('print.head', { list: t(`list.${list}`), day: today, count: counts[address.show] })}
      </p>
      <section className="panel waiting" aria-label={t(`list.${list}`)}>
        <div className="waithead noprint">
          <Lists open={list} summary={summary} search={address.search} />
          <Segments
            label={t('show.label')}
            options={waitShows.map((value) => ({
              value,
              label: t(`show.${value}`, { count: counts[value] }),
            }))}
            value={address.show}
            onChange={(show) => address.change({ show })}
          />
        </div>
        <List address={address} total={counts[address.show]} />
      </section>
    </>
  );
}

function Actions({ address }: { readonly address: WaitAddress }) {
  const t = useWaitingTexts();
  const session = useSession();
  return (
    <span className="row noprint">
      {hasRole(session, officeRoles) && (
        <Segments
          label={t('scope.label')}
          options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
          value={address.scope}
          onChange={(scope) => address.change({ scope })}
        />
      )}
      <Button onClick={() => print()} icon={<Icon name="print" />}>
        {t('print')}
      </Button>
    </span>
  );
}

interface ListsProps {
  readonly open: WaitList;
  readonly summary: WaitSummary | undefined;
  readonly search: string;
}

/** Each list with its number; red where a period is over. */
function Lists({ open, summary, search }: ListsProps) {
  const t = useWaitingTexts();
  const strip = useRef<HTMLElement>(null);
  // On a narrow screen the strip scrolls; the open list must be in it.
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) strip.current?.scrollTo({ left: current.offsetLeft - strip.current.offsetLeft - 16 });
  }, [open, summary]);
  return (
    <nav ref={strip} className="tabs" aria-label={t('lists.label')}>
      {waitLists.map((list) => {
        const count = summary?.[countIn[list]];
        return (
          <Link key={list} to={`/waiting/${list}${search}`} aria-current={list === open ? 'page' : undefined}>
            {t(`list.${list}`)} <b className="n">{count?.all ?? '–'}</b>
            {count !== undefined && count.over > 0 && (
              <span className="tag red">{t('lists.over', { count: count.over })}</span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
