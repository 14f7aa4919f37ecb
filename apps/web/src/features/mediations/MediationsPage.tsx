import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';

import { useGetRows } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { PagedRows } from '../../ui/PagedRows';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState } from '../../ui/states';
import { MediationTable, type Order } from './MediationTable';
import { useMediationTexts } from './texts';

type Page = components['schemas']['MediationPage'];

const shows = ['all', 'open', 'agreed', 'ended'] as const;
const kinds = ['any', 'mediation', 'reconsideration'] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value =>
  values.find((value) => value === text) ?? (values[0] as Value);

/** Mediation of its own and within reconsideration: how it stands, who mediates, when next, what is due. */
export function MediationsPage() {
  const t = useMediationTexts();
  const { user } = useSession();
  const [params, setParams] = useSearchParams();
  const show = oneOf(shows, params.get('show'));
  const kind = oneOf(kinds, params.get('kind'));
  const order: Order = {
    sort: oneOf(['receivedOn', 'nextSession', 'dueOn'] as const, params.get('sort')),
    descending: params.get('descending') !== 'false',
  };
  const set = (change: Record<string, string>): void =>
    setParams(
      { show, kind, sort: order.sort, descending: String(order.descending), ...change },
      { replace: true },
    );
  const pages = useGetRows<Page>('/api/mediations', {
    sort: order.sort,
    descending: order.descending,
    ...(show === 'all' ? {} : { show }),
    ...(kind === 'any' ? {} : { procedure: kind }),
  });
  const mayEnter = user.roles.some((role) =>
    ['registrar', 'caseOfficer', 'officeHead', 'liaison'].includes(role),
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          mayEnter && (
            <Link to="/mediations/new">
              <Button type="primary" icon={<Icon name="inbox" />}>
                {t('new')}
              </Button>
            </Link>
          )
        }
      />
      <Panel
        title={t(show)}
        extra={
          <div className="row wrap">
            <Segments
              label={t('kinds')}
              options={kinds.map((value) => ({ value, label: t(value) }))}
              value={kind}
              onChange={(value) => set({ kind: value })}
            />
            <Segments
              label={t('show')}
              options={shows.map((value) => ({ value, label: t(value) }))}
              value={show}
              onChange={(value) => set({ show: value })}
            />
          </div>
        }
      >
        <PagedRows pages={pages} nothing={<EmptyState text={t('empty')} />}>
          {(rows) => (
            <MediationTable
              rows={rows}
              order={order}
              change={({ sort, descending }) => set({ sort, descending: String(descending) })}
            />
          )}
        </PagedRows>
      </Panel>
    </>
  );
}
