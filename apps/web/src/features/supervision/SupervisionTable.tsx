import type { components } from '../../api/schema';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ClockActs } from '../workbench/ClockActs';
import { useSupervisionTexts } from './texts';
import '../waiting/waiting.css';

type Row = components['schemas']['SupervisedView'];

interface Props {
  readonly list: 'letters' | 'performance';
  readonly rows: readonly Row[];
  readonly today: string;
}

const chipOf: Readonly<Record<string, string>> = {
  over: 'tag red',
  ordered: 'tag red',
  talked: 'tag red',
  criticised: 'tag red',
  doneLate: 'tag amber',
};

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
      <span className={chipOf[row.state.code] ?? 'tag'}>{row.state.label}</span>{' '}
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
  const widths = [
    [t('due'), 160],
    [t('case'), '22%'],
    [t(`${list}.bearer`), '18%'],
    [t('state'), '22%'],
    [t('next'), undefined],
    [t('officer'), 88],
  ] as const;
  return (
    <div className="tablebox">
      <table className="list stacking waits">
        <thead>
          <tr>
            {widths.map(([name, width]) => (
              <th key={name} scope="col" style={{ width }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.caseId}/${row.key}`} className={row.left && isOverdue(row.left) ? 'late' : ''}>
              <td data-label={t('due')}>
                <Due row={row} today={today} />
              </td>
              <td data-label={t('case')}>
                <CaseCell row={row} />
              </td>
              <td data-label={t(`${list}.bearer`)}>
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
              </td>
              <td data-label={t('state')}>
                <Standing row={row} today={today} />
              </td>
              <td data-label={t('next')}>
                <ClockActs caseId={row.caseId} acts={row.acts} />
              </td>
              <td data-label={t('officer')} className="t2 nowrap">
                {row.officerName ?? t('nobody')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
