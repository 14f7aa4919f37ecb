import { Link } from 'react-router';

import type { components } from '../../api/schema';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { Day } from '../../ui/DueBadge';
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
  const heads = [
    t('page.since'),
    t('table.document'),
    t('table.recipient'),
    t('page.case'),
    t('table.state'),
    ...(serves ? [t('page.next')] : []),
    t('page.officer'),
  ];
  return (
    <div className="tablebox">
      <table className="list stacking openservices">
        <thead>
          <tr>
            {heads.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={`${row.caseId}/${String(row.position)}`} row={row} today={today} serves={serves} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  row,
  today,
  serves,
}: {
  readonly row: Row;
  readonly today: string;
  readonly serves: boolean;
}) {
  const t = useServingTexts();
  const returned = row.state === 'returned';
  return (
    <tr className={returned ? 'late' : ''}>
      <td data-label={t('page.since')} className="nowrap">
        <Day day={row.since} today={today} />
      </td>
      <td data-label={t('table.document')}>{row.document.label}</td>
      <td data-label={t('table.recipient')}>{row.name}</td>
      <td data-label={t('page.case')}>
        <span>
          <Link to={`/cases/${row.caseId}/services`} className="number">
            {row.caseNumber}
          </Link>
          <span className="line t2 s12">{row.caseTitle}</span>
        </span>
      </td>
      <td data-label={t('table.state')}>
        <span>
          <span className={returned ? 'tag red' : 'tag'}>{row.stateLabel}</span>
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
      </td>
      {serves && (
        <td data-label={t('page.next')} className="noprint">
          <Link to={formOf(row)}>{row.actLabel}</Link>
        </td>
      )}
      <td data-label={t('page.officer')} className="t2 nowrap">
        {row.officerName ?? t('page.nobody')}
      </td>
    </tr>
  );
}
