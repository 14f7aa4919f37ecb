import { useState } from 'react';
import { Link } from 'react-router';

import type { DueRow } from '../../api/answers';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { useWorkbenchTexts } from './texts';

interface Props {
  readonly rows: readonly DueRow[];
  readonly today: string;
  readonly withOfficer: boolean;
}

const FIRST = 60;

export function TodoTable({ rows, today, withOfficer }: Props) {
  const t = useWorkbenchTexts();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <div className="tablebox">
      <table className="list stacking todo">
        <thead>
          <tr>
            <th scope="col" style={{ width: 124 }}>
              {t('todo.due')}
            </th>
            <th scope="col" style={{ width: 124 }}>
              {t('todo.left')}
            </th>
            <th scope="col" style={{ minWidth: 152 }}>
              {t('todo.matter')}
            </th>
            <th scope="col" style={{ width: '34%' }}>
              {t('todo.case')}
            </th>
            <th scope="col">{t('todo.owner')}</th>
            {withOfficer && <th scope="col">{t('todo.officer')}</th>}
            <th scope="col">{t('todo.article')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <TodoRow key={row.id} row={row} today={today} withOfficer={withOfficer} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="pad" style={{ padding: '8px 16px' }}>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('todo.more', { count: rows.length - shown.length })}
          </button>
        </p>
      )}
    </div>
  );
}

function TodoRow({ row, today, withOfficer }: { row: DueRow; today: string; withOfficer: boolean }) {
  const t = useWorkbenchTexts();
  return (
    <tr className={isOverdue(row.left) ? 'late' : ''}>
      <td data-label={t('todo.due')}>
        <Day day={row.dueOn} today={today} provisional={row.provisional} />
      </td>
      <td data-label={t('todo.left')}>
        <DueBadge left={row.left} />
      </td>
      <td data-label={t('todo.matter')}>
        <span>
          <span className="b">{row.act?.label ?? row.label}</span>
          {row.keyName !== null && <span className="t3 s12"> {row.keyName}</span>}
          {row.needsVerification && (
            <span className="tag dash" title={t('todo.verifyWhy')} style={{ marginLeft: 4 }}>
              {t('todo.verify')}
            </span>
          )}
        </span>
      </td>
      <td data-label={t('todo.case')}>
        <span className="casecell">
          <Link to={`/cases/${row.caseId}`}>
            <b>{row.caseNumber}</b>
          </Link>
          <span className="title" title={row.caseTitle}>
            {row.caseTitle}
          </span>
        </span>
      </td>
      <td data-label={t('todo.owner')} className="t2 nowrap">
        {row.owner.label}
      </td>
      {withOfficer && (
        <td data-label={t('todo.officer')} className="t2 nowrap">
          {row.officerName ?? '—'}
        </td>
      )}
      <td data-label={t('todo.article')}>
        <ExplanationPopover title={`${row.label} · ${row.article}`} lines={row.explanation}>
          {row.article}
        </ExplanationPopover>
      </td>
    </tr>
  );
}
