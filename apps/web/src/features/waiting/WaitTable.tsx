import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { CorrectionRow, WaitClock } from '../../api/answers';
import { hasRole, useSession } from '../../app/session';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { ClockActs } from '../workbench/ClockActs';
import { useWaitingTexts } from './texts';

/** What every list tells of a case. */
export type WaitRow = Pick<
  CorrectionRow,
  'id' | 'number' | 'title' | 'organName' | 'officerName' | 'applicants' | 'acts'
>;

interface Columns<Row> {
  /** The heading of what the case waits for. */
  readonly what: string;
  readonly clockOf: (row: Row) => WaitClock | null;
  readonly whatOf: (row: Row, today: string) => ReactNode;
  readonly standingOf: (row: Row, today: string) => ReactNode;
}

interface Props<Row> extends Columns<Row> {
  readonly rows: readonly Row[];
  readonly today: string;
}

export function WaitTable<Row extends WaitRow>({ rows, today, ...columns }: Props<Row>) {
  const t = useWaitingTexts();
  const oversees = hasRole(useSession(), ['supervisor']);
  const widths = [
    [t('due'), 152],
    [t('case'), '20%'],
    [columns.what, '26%'],
    [t('state'), '24%'],
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
          {rows.map((row) => {
            const clock = columns.clockOf(row);
            return (
              <tr key={row.id} className={clock && isOverdue(clock.left) ? 'late' : ''}>
                <td data-label={t('due')}>
                  <Due clock={clock} today={today} />
                </td>
                <td data-label={t('case')}>
                  <span className="casecell">
                    <Link to={`/cases/${row.id}`}>
                      <b>{row.number}</b>
                    </Link>
                    <span className="title" title={row.title}>
                      {row.title}
                    </span>
                  </span>
                </td>
                <td data-label={columns.what}>
                  <div className="grow">{columns.whatOf(row, today)}</div>
                </td>
                <td data-label={t('state')}>
                  <div className="grow">{columns.standingOf(row, today)}</div>
                </td>
                <td data-label={t('next')}>
                  <ClockActs caseId={row.id} acts={row.acts} />
                </td>
                <td data-label={t('officer')} className="t2">
                  <span>
                    <span className="nowrap">{row.officerName ?? t('nobody')}</span>
                    {oversees && <span className="line t3 s12">{row.organName}</span>}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The clock by which the wait ends, where one runs. */
function Due({ clock, today }: { readonly clock: WaitClock | null; readonly today: string }) {
  const t = useWaitingTexts();
  if (!clock) return <span className="t3">{t('noClock')}</span>;
  return (
    <div className="waitdue">
      <DueBadge left={clock.left} />
      <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
      <ExplanationPopover title={`${clock.label} · ${clock.article}`} lines={clock.explanation}>
        {clock.label}
      </ExplanationPopover>
    </div>
  );
}
