import { Link } from 'react-router';

import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import type { HandInLine } from './answers';
import { pressing } from './pressing';
import { useHandInTexts } from './texts';

const columns = ['due', 'left', 'asked', 'case', 'organ', 'complete', 'keeper', 'state'] as const;

function Row({ row, today }: { readonly row: HandInLine; readonly today: string }) {
  const t = useHandInTexts();
  const clock = pressing(row);
  const late = clock?.left != null && isOverdue(clock.left);
  return (
    <tr className={late ? 'late' : ''}>
      <td data-label={t('due')}>
        {clock === null ? (
          <span className="t3 s12">
            {row.servedOn === null ? t('notServed', { day: row.askedOn }) : t('noClock')}
          </span>
        ) : (
          <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
        )}
        {clock !== null && (
          <span className="line t3 s12">
            {clock === row.internal ? t('internal') : t(`period.${clock.unit}`, { count: clock.length })}
          </span>
        )}
        {clock !== null && clock === row.internal && row.legal?.dueOn != null && (
          <span className="line t3 s12">{t('court.until', { day: row.legal.dueOn })}</span>
        )}
      </td>
      <td data-label={t('left')}>
        {clock?.left ? <DueBadge left={clock.left} /> : <span className="t3">—</span>}
      </td>
      <td data-label={t('asked')}>
        <Link to={`/hand-ins/${row.caseId}/${row.key}`} className="b">
          {row.kindLabel}
        </Link>
        <span className="line t3 s12">{row.actKindLabel}</span>
      </td>
      <td data-label={t('case')}>
        <span>
          <span className="number">{row.caseNumber}</span>
          <span className="line t2 s12">{row.caseTitle}</span>
          {row.court !== null && (
            <span className="line t3 s12">
              {row.court} {row.courtCaseNumber}
            </span>
          )}
        </span>
      </td>
      <td data-label={t('organ')}>{row.organName}</td>
      <td data-label={t('complete')} className="nowrap">
        {t('completeness', { satisfied: row.satisfied, needed: row.needed })}
      </td>
      <td data-label={t('keeper')} className="t2 nowrap">
        {row.keeperName ?? row.officerName ?? t('nobody')}
      </td>
      <td data-label={t('state')}>
        <span className={row.standing === 'returned' ? 'tag amber' : 'tag'}>{row.standingLabel}</span>
      </td>
    </tr>
  );
}

/** Requests, each with the way to its page; on a phone every row stands as a block. */
export function HandInTable({
  rows,
  today,
}: {
  readonly rows: readonly HandInLine[];
  readonly today: string;
}) {
  const t = useHandInTexts();
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.caseId + row.key} row={row} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
