import { Button } from 'antd';
import { useSearchParams } from 'react-router';

import { useGetPages } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { EmptyState, ErrorState, Loaded } from '../../ui/states';
import { SupervisionTable } from './SupervisionTable';
import { useSupervisionTexts } from './texts';
import '../workbench/workbench.css';
import '../waiting/waiting.css';

type Page = components['schemas']['SupervisionPage'];
type List = 'letters' | 'performance';

const shows = ['open', 'over', 'soon', 'done'] as const;
const PAGE = 50;
const paths = { letters: '/api/cases/opinion-letters', performance: '/api/cases/performance' } as const;

/** What is done is counted only so far. */
const COUNTED = 10_000;
const countWord = (count: number): number | string => (count > COUNTED ? `${String(COUNTED)}+` : count);

/** Opinion letters: to whom, when served, by when reported on, and what is late. */
export const LettersPage = () => <Supervision list="letters" />;

/** Decisions and mediation documents that somebody must perform. */
export const PerformancePage = () => <Supervision list="performance" />;

function useAddress() {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string, usual: string): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === usual) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    show: shows.find((name) => name === params.get('show')) ?? 'open',
    mine: params.get('scope') === 'mine',
    set,
  };
}

function Supervision({ list }: { readonly list: List }) {
  const t = useSupervisionTexts();
  const { show, mine, set } = useAddress();
  const pages = useGetPages<Page>(
    paths[list],
    { show, limit: PAGE, ...(mine ? { mine: true } : {}) },
    (last, all) => (last.more ? { offset: all.length * PAGE } : null),
  );
  const counts = pages.data?.pages[0]?.counts;
  return (
    <>
      <PageHeader
        title={t(`${list}.title`)}
        note={t(`${list}.note`)}
        actions={<Actions mine={mine} set={set} />}
      />
      <section className="panel waiting" aria-label={t(`${list}.title`)}>
        <div className="waithead noprint">
          <Segments
            label={t('show')}
            options={shows.map((value) => ({
              value,
              label: t(`show.${value}`, { count: countWord(counts?.[value] ?? 0) }),
            }))}
            value={show}
            onChange={(value) => set('show', value, 'open')}
          />
        </div>
        <Loaded query={pages} lines={10}>
          {({ pages: read }) => {
            const rows = read.flatMap((page) => page.rows);
            if (rows.length > 0)
              return <SupervisionTable list={list} rows={rows} today={read[0]?.today ?? ''} />;
            return (
              <Nothing
                list={list}
                filtered={show !== 'open' || mine}
                showAll={() => set('show', 'open', 'open')}
              />
            );
          }}
        </Loaded>
        {pages.isFetchNextPageError && <ErrorState problem={pages.error} />}
        {pages.hasNextPage && (
          <p className="pad more noprint">
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('more')}
            </Button>
          </p>
        )}
      </section>
    </>
  );
}

interface NothingProps {
  readonly list: List;
  readonly filtered: boolean;
  readonly showAll: () => void;
}

function Nothing({ list, filtered, showAll }: NothingProps) {
  const t = useSupervisionTexts();
  if (!filtered) return <EmptyState text={t(`${list}.empty`)} />;
  const way = (
    <button type="button" className="link" onClick={showAll}>
      {t('empty.showOpen')}
    </button>
  );
  return <EmptyState text={t('empty.filtered')} way={way} />;
}

interface ActionsProps {
  readonly mine: boolean;
  readonly set: (name: string, value: string, usual: string) => void;
}

function Actions({ mine, set }: ActionsProps) {
  const t = useSupervisionTexts();
  const session = useSession();
  return (
    <span className="row noprint">
      {hasRole(session, officeRoles) && (
        <Segments
          label={t('scope')}
          options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
          value={mine ? 'mine' : 'all'}
          onChange={(value) => set('scope', value, 'all')}
        />
      )}
      <Button onClick={() => print()} icon={<Icon name="print" />}>
        {t('print')}
      </Button>
    </span>
  );
}
