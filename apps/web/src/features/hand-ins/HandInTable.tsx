import { Link } from 'react-router';

import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import type { Clock, HandInLine } from './answers';
import { useHandInTexts } from './texts';

const columns = ['due', 'left', 'asked', 'case', 'organ', 'complete', 'keeper', 'state'] as const;

/** The clock that runs out first is what presses. */
export const pressing = ({ legal, internal }: Pick<HandInLine, 'legal' | 'internal'>): Clock | null => {
  const running = [legal, internal].filter((clock) => clock?.dueOn != null && clock.left !== null);
  const [first = null] = running.sort((a, b) => ((a?.dueOn ?? '') < (b?.dueOn ?? '') ? -1 : 1));
  return first ?? legal ?? internal;
};

function Row({ row, today }: { readonly row: HandInLine; readonly today: string }) {
  const t = useHandInTexts();
  const clock = pressing(row);
  const late = clock?.left != null && isOverdue(clock.left);
  return (
    <tr className={late ? 'late' : ''}>
      <td data-label={t('due')}>
        {clock === null ? (
          <span className="t3 s12">{t('notServed', { day: row.askedOn })}</span>
        ) : (
          <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
        )}
        {clock !== null && (
          <span className="line t3 s12">{t(`period.${clock.unit}`, { count: clock.length })}</span>
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
