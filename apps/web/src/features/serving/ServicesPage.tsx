import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useGet, useGetPages } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { Bones, EmptyState, ErrorState } from '../../ui/states';
import { OpenServiceTable } from './OpenServiceTable';
import { useServingTexts } from './texts';
import './serving.css';

type Page = components['schemas']['OpenServicePage'];
type Counts = components['schemas']['OpenServiceCountsView'];

const states = ['all', 'open', 'returned', 'published'] as const;
const scopes = ['everybody', 'mine'] as const;
const sorts = ['since', 'failed', 'publishedUntil'] as const;
const sortNames = { since: 'page.since', failed: 'page.failed', publishedUntil: 'page.until' } as const;
const PAGE = 50;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value =>
  values.find((value) => value === text) ?? (values[0] as Value);

/** Documents of all cases somebody sees that have not reached their recipient; kept in the address. */
export function ServicesPage() {
  const t = useServingTexts();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const state = oneOf(states, params.get('state'));
  const scope = oneOf(scopes, params.get('scope'));
  const sort = oneOf(sorts, params.get('sort'));
  const set = (change: Record<string, string>): void =>
    setParams({ state, scope, sort, ...change }, { replace: true });
  const mine = scope === 'mine' ? { mine: true } : {};
  const counts = useGet<Counts>('/api/services/counts', mine, { fresh: true }).data;
  const pages = useGetPages<Page>(
    '/api/services',
    {
      ...mine,
      ...{ sort, limit: PAGE },
      ...(sort === 'failed' ? { descending: true } : {}),
      ...(state === 'all' ? {} : { state }),
    },
    (last, all) => (last.more ? { offset: all.length * PAGE } : null),
  );
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <PageHeader
        title={t('page.title')}
        note={t('page.note')}
        actions={
          <span className="row noprint">
            {hasRole(session, officeRoles) && (
              <Segments
                label={t('page.scope')}
                options={scopes.map((value) => ({ value, label: t(`page.${value}`) }))}
                value={scope}
                onChange={(value) => set({ scope: value })}
              />
            )}
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('page.print')}
            </Button>
          </span>
        }
      />
      <Panel
        title={t('title')}
        extra={
          <div className="row wrap noprint">
            <Segments
              label={t('page.states')}
              options={states.map((value) => ({
                value,
                label: t(`page.${value}`, { count: counts?.[value] ?? 0 }),
              }))}
              value={state}
              onChange={(value) => set({ state: value })}
            />
            <Select
              aria-label={t('page.sort')}
              value={sort}
              onChange={(value) => set({ sort: value })}
              options={sorts.map((value) => ({
                value,
                label: `${t('page.sort')}: ${t(sortNames[value])}`,
              }))}
            />
          </div>
        }
      >
        {pages.isPending && <Bones lines={10} />}
        {pages.error && pages.data === undefined && (
          <ErrorState problem={pages.error} retry={() => void pages.refetch()} />
        )}
        {pages.data && rows.length === 0 && (
          <Nothing filtered={state !== 'all' || scope === 'mine'} showAll={() => setParams({})} />
        )}
        {rows.length > 0 && <OpenServiceTable rows={rows} today={pages.data?.pages[0]?.today ?? ''} />}
        {pages.hasNextPage && (
          <div className="pad noprint">
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('page.more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}

function Nothing({ filtered, showAll }: { readonly filtered: boolean; readonly showAll: () => void }) {
  const t = useServingTexts();
  if (!filtered) return <EmptyState text={t('page.empty')} />;
  return (
    <EmptyState
      text={t('page.emptyFiltered')}
      way={
        <button type="button" className="link" onClick={showAll}>
          {t('page.showAll')}
        </button>
      }
    />
  );
}
