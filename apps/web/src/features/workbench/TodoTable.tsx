import type { DueRow } from '../../api/answers';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { ClockActs } from './ClockActs';
import { useWorkbenchTexts } from './texts';

interface Shown {
  readonly today: string;
  readonly withOfficer: boolean;
  readonly withOrgan: boolean;
}

interface Props extends Shown {
  readonly rows: readonly DueRow[];
}

export function TodoTable({ rows, ...shown }: Props) {
  const t = useWorkbenchTexts();
  return (
    <div className="tablebox">
      <table className="list stacking todo">
        <thead>
          <tr>
            <th scope="col" style={{ width: 112 }}>
              {t('todo.due')}
            </th>
            <th scope="col" style={{ width: 124 }}>
              {t('todo.left')}
            </th>
            <th scope="col" style={{ minWidth: 152 }}>
              {t('todo.matter')}
            </th>
            <th scope="col" style={{ minWidth: 220 }}>
              {t('todo.act')}
            </th>
            <th scope="col" style={{ width: '28%' }}>
              {t('todo.case')}
            </th>
            <th scope="col">{t('todo.owner')}</th>
            {shown.withOfficer && <th scope="col">{t('todo.officer')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TodoRow key={row.id} row={row} {...shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TodoRow({ row, today, withOfficer, withOrgan }: Shown & { readonly row: DueRow }) {
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
          <span className="b">{row.label}</span>
          {row.keyName !== null && <span className="t3 s12"> {row.keyName}</span>}
          {row.needsVerification && (
            <span className="tag dash" title={t('todo.verifyWhy')} style={{ marginLeft: 4 }}>
              {t('todo.verify')}
            </span>
          )}
          <span className="line">
            <ExplanationPopover title={`${row.label} · ${row.article}`} lines={row.explanation}>
              {row.article}
            </ExplanationPopover>
          </span>
        </span>
      </td>
      <td data-label={t('todo.act')}>
        <ClockActs caseId={row.caseId} acts={row.settledBy} />
      </td>
      <td data-label={t('todo.case')}>
        <CaseCell row={row} />
      </td>
      <td data-label={t('todo.owner')} className="t2 nowrap">
        {row.owner.label}
      </td>
      {withOfficer && (
        <td data-label={t('todo.officer')} className="t2 nowrap">
          <span>
            {row.officerName ?? t('officer.nobody')}
            {withOrgan && <span className="line t3 s12">{row.organName}</span>}
          </span>
        </td>
      )}
    </tr>
  );
}
