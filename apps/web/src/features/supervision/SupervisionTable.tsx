import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { ClockActs } from '../workbench/ClockActs';
import { DutyState } from './DutyState';
import { useSupervisionTexts } from './texts';
import '../waiting/waiting.css';

type Row = components['schemas']['SupervisedView'];

interface Props {
  readonly list: 'letters' | 'performance';
  readonly rows: readonly Row[];
  readonly today: string;
}

/** By when it is due: of an order that was served, its own day beside the first. */
function Due({ row, today }: { readonly row: Row; readonly today: string }) {
  const t = useSupervisionTexts();
  if (row.doneOn !== null)
    return (
      <div className="waitdue">
        <Day day={row.doneOn} today={today} />
        <span className="t3 s12">
          {t('wasDue')} <Day day={row.dueOn} today={today} weekday={false} />
        </span>
      </div>
    );
  if (row.left === null) return <span className="t3">{t('noClock')}</span>;
  return (
    <div className="waitdue">
      <DueBadge left={row.left} />
      <Day day={row.orderDueOn ?? row.dueOn} today={today} provisional={row.provisional} />
      {row.orderDueOn !== null && (
        <span className="t3 s12">
          {t('firstDue')} <Day day={row.dueOn} today={today} weekday={false} />
        </span>
      )}
    </div>
  );
}

function Standing({ row, today }: { readonly row: Row; readonly today: string }) {
  const t = useSupervisionTexts();
  return (
    <div className="grow">
      <DutyState state={row.state} />{' '}
      {row.orders > 0 && <span className="t2 s13">{t('orders', { count: row.orders })}</span>}
      <span className="line t3 s12">
        {t('served')}{' '}
        {row.servedOn === null ? t('notServed') : <Day day={row.servedOn} today={today} weekday={false} />}
      </span>
    </div>
  );
}

/** Each duty with its case, who must perform, by when, and how far it has come. */
export function SupervisionTable({ list, rows, today }: Props) {
  const t = useSupervisionTexts();
  return (
    <ListTable
      className="waits"
      rows={rows}
      keyOf={({ caseId, key }) => `${caseId}/${key}`}
      classOf={({ left }) => (left && isOverdue(left) ? 'late' : '')}
      columns={[
        { name: t('due'), width: 160, cell: (row) => <Due row={row} today={today} /> },
        { name: t('case'), width: '22%', cell: (row) => <CaseCell row={row} /> },
        {
          name: t(`${list}.bearer`),
          width: '18%',
          cell: (row) => <Bearer row={row} list={list} today={today} />,
        },
        { name: t('state'), width: '22%', cell: (row) => <Standing row={row} today={today} /> },
        { name: t('next'), cell: (row) => <ClockActs caseId={row.caseId} acts={row.acts} /> },
        {
          name: t('officer'),
          width: 88,
          className: 't2 nowrap',
          cell: (row) => row.officerName ?? t('nobody'),
        },
      ]}
    />
  );
}

function Bearer({ row, list, today }: Omit<Props, 'rows'> & { readonly row: Row }) {
  const t = useSupervisionTexts();
  return (
    <div className="grow">
      {row.bearer}
      <span className="line t3 s12">
        {t(`${list}.since`)} <Day day={row.since} today={today} weekday={false} />
        {list === 'performance' && ` · ${row.kind.label}`}
        {row.period !== null &&
          ` · ${t(`period.${row.period.unit === 'workingDay' ? 'workingDay' : 'naturalDay'}`, {
            count: row.period.length,
          })}`}
      </span>
    </div>
  );
}
