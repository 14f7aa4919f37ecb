import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { CaseRow } from '../../api/answers';
import { Day, DueBadge } from '../../ui/DueBadge';
import { PartyName } from '../../ui/PartyName';
import { StateTag } from '../../ui/StateTag';
import type { Sort } from './register-address';
import { useRegisterTexts } from './texts';

export const columnNames = [
  'number',
  'title',
  'procedure',
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
  'origin',
  'flags',
] as const;
export type ColumnName = (typeof columnNames)[number];

export interface Column {
  readonly sort?: Sort;
  readonly usual: boolean;
  readonly cell: (row: CaseRow, today: string) => ReactNode;
}

function Origin({ imported }: Pick<CaseRow, 'imported'>) {
  const t = useRegisterTexts();
  return <span className="nowrap">{t(imported ? 'origin.true' : 'origin.false')}</span>;
}

function ImportedTag() {
  const t = useRegisterTexts();
  return (
    <>
      {' '}
      <span className="tag" title={t('imported.why')}>
        {t('imported')}
      </span>
    </>
  );
}

export const columns: Readonly<Record<ColumnName, Column>> = {
  number: {
    sort: 'number',
    usual: true,
    cell: (row) => (
      <span className="nowrap">
        <Link to={`/cases/${row.id}`} title={row.title}>
          {row.number}
        </Link>
        {row.imported && <ImportedTag />}
      </span>
    ),
  },
  title: { usual: false, cell: (row) => row.title },
  procedure: {
    sort: 'procedure',
    usual: true,
    cell: (row) => <span className="nowrap">{row.procedure.label}</span>,
  },
  applicants: {
    usual: true,
    cell: (row) => <PartyName names={row.applicants} />,
  },
  respondents: {
    usual: true,
    cell: (row) => <PartyName names={row.respondents} />,
  },
  category: { usual: false, cell: (row) => row.category },
  matter: { usual: true, cell: (row) => row.matter },
  route: {
    usual: false,
    cell: (row) => row.route?.label ?? '—',
  },
  phase: {
    sort: 'phase',
    usual: true,
    cell: (row) => <StateTag state={row.phase} />,
  },
  next: {
    usual: true,
    cell: (row) => row.nextDeadline?.label ?? <span className="t3">—</span>,
  },
  due: {
    sort: 'nextDueOn',
    usual: true,
    cell: (row, today) => <Day day={row.nextDeadline?.dueOn ?? null} today={today} weekday={false} />,
  },
  left: {
    usual: true,
    cell: (row) => <DueBadge left={row.nextDeadline?.left ?? null} />,
  },
  officer: {
    usual: true,
    cell: (row) => <span className="nowrap">{row.officerName ?? '—'}</span>,
  },
  received: {
    sort: 'receivedOn',
    usual: true,
    cell: (row, today) => <Day day={row.receivedOn} today={today} weekday={false} />,
  },
  outcome: {
    usual: false,
    cell: (row) => row.outcome?.label ?? '—',
  },
  origin: { usual: false, cell: (row) => <Origin imported={row.imported} /> },
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
  },
};
