import { Link } from 'react-router';

import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import type { Clock, HandInLine } from './answers';
import { pressing } from './pressing';
import { useHandInTexts } from './texts';

interface Props {
  readonly rows: readonly HandInLine[];
  readonly today: string;
}

const leftOf = (row: HandInLine): Clock['left'] => pressing(row)?.left ?? null;

/** Requests, each with the way to its page; on a phone every row stands as a block. */
export function HandInTable({ rows, today }: Props) {
  const t = useHandInTexts();
  const isLate = (row: HandInLine): boolean => {
    const left = leftOf(row);
    return left !== null && isOverdue(left);
  };
  return (
    <ListTable
      rows={rows}
      keyOf={({ caseId, key }) => caseId + key}
      classOf={(row) => (isLate(row) ? 'late' : '')}
      columns={[
        { name: t('due'), cell: (row) => <Due row={row} today={today} /> },
        {
          name: t('left'),
          cell: (row) => {
            const left = leftOf(row);
            return left === null ? <span className="t3">—</span> : <DueBadge left={left} />;
          },
        },
        {
          name: t('asked'),
          cell: ({ caseId, key, kindLabel, actKindLabel }) => (
            <>
              <Link to={`/hand-ins/${caseId}/${key}`} className="b">
                {kindLabel}
              </Link>
              <span className="line t3 s12">{actKindLabel}</span>
            </>
          ),
        },
        { name: t('case'), cell: (row) => <OfCase row={row} /> },
        { name: t('organ'), cell: ({ organName }) => organName },
        {
          name: t('complete'),
          className: 'nowrap',
          cell: ({ satisfied, needed }) => t('completeness', { satisfied, needed }),
        },
        {
          name: t('keeper'),
          className: 't2 nowrap',
          cell: ({ keeperName, officerName }) => keeperName ?? officerName ?? t('nobody'),
        },
        {
          name: t('state'),
          cell: ({ standing, standingLabel }) => (
            <span className={standing === 'returned' ? 'tag amber' : 'tag'}>{standingLabel}</span>
          ),
        },
      ]}
    />
  );
}

function Due({ row, today }: { readonly row: HandInLine; readonly today: string }) {
  const t = useHandInTexts();
  const clock = pressing(row);
  if (clock === null)
    return (
      <span className="t3 s12">
        {row.servedOn === null ? t('notServed', { day: row.askedOn }) : t('noClock')}
      </span>
    );
  const internal = clock === row.internal;
  return (
    <>
      <Day day={clock.dueOn} today={today} provisional={clock.provisional} />
      <span className="line t3 s12">
        {internal ? t('internal') : t(`period.${clock.unit}`, { count: clock.length })}
      </span>
      {internal && row.legal?.dueOn != null && (
        <span className="line t3 s12">{t('court.until', { day: row.legal.dueOn })}</span>
      )}
    </>
  );
}

function OfCase({ row }: { readonly row: HandInLine }) {
  return (
    <span>
      <span className="number">{row.caseNumber}</span>
      <span className="line t2 s12">{row.caseTitle}</span>
      {row.court !== null && (
        <span className="line t3 s12">
          {row.court} {row.courtCaseNumber}
        </span>
      )}
    </span>
  );
}
