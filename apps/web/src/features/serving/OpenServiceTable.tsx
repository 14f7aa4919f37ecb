import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { useServingTexts } from './texts';

type Row = components['schemas']['OpenServiceView'];

interface Props {
  readonly rows: readonly Row[];
  readonly today: string;
}

/** The address of the form that records the service. */
const formOf = ({ caseId, act, recipient, document }: Row): string =>
  `/cases/${caseId}?${new URLSearchParams({ act, ...(recipient === null ? {} : { to: recipient }), doc: document.code }).toString()}`;

/** Open services, each with its case and the form that would record it. */
export function OpenServiceTable({ rows, today }: Props) {
  const t = useServingTexts();
  const serves = hasRole(useSession(), officeRoles);
  return (
    <ListTable
      className="openservices"
      rows={rows}
      keyOf={({ caseId, position }) => `${caseId}/${String(position)}`}
      classOf={({ state }) => (state === 'returned' ? 'late' : '')}
      columns={[
        { name: t('page.since'), className: 'nowrap', cell: (row) => <Day day={row.since} today={today} /> },
        { name: t('table.document'), cell: (row) => row.document.label },
        { name: t('table.recipient'), cell: (row) => row.name },
        {
          name: t('page.case'),
          cell: ({ caseId, caseNumber, caseTitle }) => (
            <span>
              <Link to={`/cases/${caseId}/services`} className="number">
                {caseNumber}
              </Link>
              <span className="line t2 s12">{caseTitle}</span>
            </span>
          ),
        },
        { name: t('table.state'), cell: (row) => <Standing row={row} /> },
        serves && {
          name: t('page.next'),
          className: 'noprint',
          cell: (row) => <Link to={formOf(row)}>{row.actLabel}</Link>,
        },
        {
          name: t('page.officer'),
          className: 't2 nowrap',
          cell: (row) => row.officerName ?? t('page.nobody'),
        },
      ]}
    />
  );
}

function Standing({ row }: { readonly row: Row }) {
  const t = useServingTexts();
  return (
    <span>
      <span className={row.state === 'returned' ? 'tag red' : 'tag'}>{row.stateLabel}</span>
      {row.failed > 0 && <span className="line t2 s12">{t('attempts', { count: row.failed })}</span>}
      {row.lastFailedOn !== null && (
        <span className="line t2 s12">
          {t('returned.last', { day: row.lastFailedOn, reason: row.lastFailure ?? '' })}
        </span>
      )}
      {row.publishedUntil !== null && (
        <span className="line t2 s12">{t('notice.until', { day: row.publishedUntil })}</span>
      )}
    </span>
  );
}
