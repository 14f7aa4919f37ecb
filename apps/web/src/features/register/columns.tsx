import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { CaseRow } from '../../api/answers';
import { Day, DueBadge } from '../../ui/DueBadge';
import { PartyName } from '../../ui/PartyName';
import { StateTag } from '../../ui/StateTag';
import type { Sort } from './register-query';

export const columnNames = [
  'number',
  'title',
  'applicants',
  'respondents',
  'category',
  'matter',
  'route',
  'phase',
  'next',
  'due',
  'left',
  'officer',
  'received',
  'outcome',
  'flags',
] as const;
export type ColumnName = (typeof columnNames)[number];

export interface Column {
  readonly sort?: Sort;
  readonly usual: boolean;
  readonly cell: (row: CaseRow, today: string) => ReactNode;
  /** For the exported file. */
  readonly text: (row: CaseRow) => string;
}

const names = (list: readonly string[]): string => list.join('；');

export const columns: Readonly<Record<ColumnName, Column>> = {
  number: {
    sort: 'number',
    usual: true,
    cell: (row) => (
      <Link to={`/cases/${row.id}`} className="nowrap" title={row.title}>
        {row.number}
      </Link>
    ),
    text: (row) => row.number,
  },
  title: { usual: false, cell: (row) => row.title, text: (row) => row.title },
  applicants: {
    usual: true,
    cell: (row) => <PartyName names={row.applicants} />,
    text: (row) => names(row.applicants),
  },
  respondents: {
    usual: true,
    cell: (row) => <PartyName names={row.respondents} />,
    text: (row) => names(row.respondents),
  },
  category: { usual: false, cell: (row) => row.category, text: (row) => row.category },
  matter: { usual: true, cell: (row) => row.matter, text: (row) => row.matter },
  route: {
    usual: false,
    cell: (row) => row.route?.label ?? '—',
    text: (row) => row.route?.label ?? '',
  },
  phase: {
    sort: 'phase',
    usual: true,
    cell: (row) => <StateTag state={row.phase} />,
    text: (row) => row.phase.label,
  },
  next: {
    usual: true,
    cell: (row) => row.nextDeadline?.label ?? <span className="t3">—</span>,
    text: (row) => row.nextDeadline?.label ?? '',
  },
  due: {
    sort: 'nextDueOn',
    usual: true,
    cell: (row, today) => <Day day={row.nextDeadline?.dueOn ?? null} today={today} weekday={false} />,
    text: (row) => row.nextDeadline?.dueOn ?? '',
  },
  left: {
    usual: true,
    cell: (row) => <DueBadge left={row.nextDeadline?.left ?? null} />,
    text: (row) => String(row.nextDeadline?.left.workingDays ?? ''),
  },
  officer: {
    usual: true,
    cell: (row) => <span className="nowrap">{row.officerName ?? '—'}</span>,
    text: (row) => row.officerName ?? '',
  },
  received: {
    sort: 'receivedOn',
    usual: true,
    cell: (row, today) => <Day day={row.receivedOn} today={today} weekday={false} />,
    text: (row) => row.receivedOn,
  },
  outcome: {
    usual: false,
    cell: (row) => row.outcome?.label ?? '—',
    text: (row) => row.outcome?.label ?? '',
  },
  flags: {
    usual: false,
    cell: (row) => (
      <span className="row wrap" style={{ gap: 2 }}>
        {row.flags.map((flag) => (
          <span key={flag} className="tag">
            {flag}
          </span>
        ))}
      </span>
    ),
    text: (row) => names(row.flags),
  },
};
