import { Button } from 'antd';

import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { ListTable, type Column } from '../../ui/ListTable';
import { useMediationTexts } from './texts';

type Sorting = Pick<Column<Mediation>, 'head' | 'sorted'>;
type Mediation = components['schemas']['MediationView'];

export interface Order {
  readonly sort: 'receivedOn' | 'nextSession' | 'dueOn';
  readonly descending: boolean;
}

interface Props {
  readonly rows: readonly Mediation[];
  readonly order: Order;
  readonly change: (order: Order) => void;
}

/** Mediations in their order; the heads of three columns sort. */
export function MediationTable({ rows, order, change }: Props) {
  const t = useMediationTexts();
  const sortedBy = (name: string, sort: Order['sort']): Sorting => {
    const chosen = sort === order.sort;
    return {
      sorted: chosen ? (order.descending ? 'descending' : 'ascending') : undefined,
      head: (
        <Button
          type="text"
          size="small"
          title={t('sort', { name })}
          onClick={() => change({ sort, descending: chosen && !order.descending })}
        >
          {name} {chosen ? (order.descending ? '↓' : '↑') : ''}
        </Button>
      ),
    };
  };
  return (
    <ListTable
      rows={rows}
      keyOf={({ caseId }) => caseId}
      columns={[
        { name: t('case'), cell: (row) => <CaseCell row={row} /> },
        { name: t('state'), cell: ({ state }) => <span className="tag">{state}</span> },
        { name: t('mediators'), className: 't2', cell: mediatorsOf },
        {
          name: t('session'),
          ...sortedBy(t('session'), 'nextSession'),
          className: 'n',
          cell: ({ nextSession, sessions }) => (
            <span>
              <span className="nowrap">{nextSession ?? '—'}</span>{' '}
              {sessions > 0 && <span className="t3 s12 nowrap">{t('held', { count: sessions })}</span>}
            </span>
          ),
        },
        {
          name: t('due'),
          ...sortedBy(t('due'), 'dueOn'),
          className: 'n',
          cell: ({ due }) =>
            due === null ? (
              '—'
            ) : (
              <span>
                <span className="nowrap">{due.dueOn}</span> <span className="t3 s12 nowrap">{due.label}</span>
              </span>
            ),
        },
        {
          name: t('received'),
          ...sortedBy(t('received'), 'receivedOn'),
          className: 'n nowrap',
          cell: ({ receivedOn }) => receivedOn,
        },
      ]}
    />
  );
}

/** The organ that mediates with its mediators, or else with the officer. */
function mediatorsOf({ organName, mediators, officerName }: Mediation): string {
  const people = mediators.length > 0 ? mediators : officerName === null ? [] : [officerName];
  return [organName, people.join('、')].filter(Boolean).join(' · ');
}
