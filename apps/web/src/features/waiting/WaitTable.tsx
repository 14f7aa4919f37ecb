import type { ReactNode } from 'react';

import type { CorrectionRow, WaitClock } from '../../api/answers';
import { hasRole, useSession } from '../../app/session';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { ListTable } from '../../ui/ListTable';
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
  const late = (clock: WaitClock | null): boolean => clock !== null && isOverdue(clock.left);
  return (
    <ListTable
      className="waits"
      rows={rows}
      keyOf={({ id }) => id}
      classOf={(row) => (late(columns.clockOf(row)) ? 'late' : '')}
      columns={[
        { name: t('due'), width: 152, cell: (row) => <Due clock={columns.clockOf(row)} today={today} /> },
        {
          name: t('case'),
          width: '20%',
          cell: ({ id, number, title }) => (
            <CaseCell row={{ caseId: id, caseNumber: number, caseTitle: title }} />
          ),
        },
        {
          name: columns.what,
          width: '26%',
          cell: (row) => <div className="grow">{columns.whatOf(row, today)}</div>,
        },
        {
          name: t('state'),
          width: '24%',
          cell: (row) => <div className="grow">{columns.standingOf(row, today)}</div>,
        },
        { name: t('next'), cell: ({ id, acts }) => <ClockActs caseId={id} acts={acts} /> },
        {
          name: t('officer'),
          width: 88,
          className: 't2',
          cell: ({ officerName, organName }) => (
            <span>
              <span className="nowrap">{officerName ?? t('nobody')}</span>
              {oversees && <span className="line t3 s12">{organName}</span>}
            </span>
          ),
        },
      ]}
    />
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
