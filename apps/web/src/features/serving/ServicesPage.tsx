import { Button, Select } from 'antd';
import { useSearchParams } from 'react-router';

import { useGet, useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { NothingFound, PagedRows } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { OpenServiceTable } from './OpenServiceTable';
import { useServingTexts } from './texts';
import './serving.css';

type Page = components['schemas']['OpenServicePage'];
type Counts = components['schemas']['OpenServiceCountsView'];

const states = ['all', 'open', 'returned', 'published'] as const;
const scopes = ['everybody', 'mine'] as const;
const sorts = ['since', 'failed', 'publishedUntil'] as const;
const sortNames = { since: 'page.since', failed: 'page.failed', publishedUntil: 'page.until' } as const;

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
  const pages = useGetRows<Page>('/api/services', {
    ...mine,
    sort,
    ...(sort === 'failed' ? { descending: true } : {}),
    ...(state === 'all' ? {} : { state }),
  });
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
        <PagedRows
          pages={pages}
          nothing={
            <NothingFound
              narrowed={state !== 'all' || scope === 'mine'}
              empty={t('page.empty')}
              clear={() => setParams({})}
              filteredText={t('page.emptyFiltered')}
              clearText={t('page.showAll')}
            />
          }
        >
          {(rows, { today }) => <OpenServiceTable rows={rows} today={today} />}
        </PagedRows>
      </Panel>
    </>
  );
}
