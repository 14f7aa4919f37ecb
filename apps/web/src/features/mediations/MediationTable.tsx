import { Button } from 'antd';

import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { useMediationTexts } from './texts';

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

const columns = [
  { name: 'case', sort: null },
  { name: 'state', sort: null },
  { name: 'mediators', sort: null },
  { name: 'session', sort: 'nextSession' },
  { name: 'due', sort: 'dueOn' },
  { name: 'received', sort: 'receivedOn' },
] as const;

function Row({ row }: { readonly row: Mediation }) {
  const t = useMediationTexts();
  const people = row.mediators.length > 0 ? row.mediators : row.officerName === null ? [] : [row.officerName];
  return (
    <tr>
      <td data-label={t('case')}>
        <CaseCell row={row} />
      </td>
      <td data-label={t('state')}>
        <span className="tag">{row.state}</span>
      </td>
      <td data-label={t('mediators')} className="t2">
        {[row.organName, people.join('、')].filter(Boolean).join(' · ')}
      </td>
      <td data-label={t('session')} className="n">
        <span>
          <span className="nowrap">{row.nextSession ?? '—'}</span>{' '}
          {row.sessions > 0 && <span className="t3 s12 nowrap">{t('held', { count: row.sessions })}</span>}
        </span>
      </td>
      <td data-label={t('due')} className="n">
        {row.due === null ? (
          '—'
        ) : (
          <span>
            <span className="nowrap">{row.due.dueOn}</span>{' '}
            <span className="t3 s12 nowrap">{row.due.label}</span>
          </span>
        )}
      </td>
      <td data-label={t('received')} className="n nowrap">
        {row.receivedOn}
      </td>
    </tr>
  );
}

/** Mediations in their order; the heads of three columns sort. */
export function MediationTable({ rows, order, change }: Props) {
  const t = useMediationTexts();
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            {columns.map(({ name, sort }) => (
              <th
                scope="col"
                key={name}
                aria-sort={sort === order.sort ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                {sort === null ? (
                  t(name)
                ) : (
                  <Button
                    type="text"
                    size="small"
                    title={t('sort', { name: t(name) })}
                    onClick={() => change({ sort, descending: sort === order.sort && !order.descending })}
                  >
                    {t(name)} {sort === order.sort ? (order.descending ? '↓' : '↑') : ''}
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.caseId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
