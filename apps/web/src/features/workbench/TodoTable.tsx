import type { DueRow } from '../../api/answers';
import { CaseCell } from '../../ui/CaseCell';
import { Day, DueBadge, isOverdue } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { ListTable } from '../../ui/ListTable';
import { ClockActs } from './ClockActs';
import { useWorkbenchTexts } from './texts';

interface Props {
  readonly rows: readonly DueRow[];
  readonly today: string;
  readonly withOfficer: boolean;
  readonly withOrgan: boolean;
}

export function TodoTable({ rows, today, withOfficer, withOrgan }: Props) {
  const t = useWorkbenchTexts();
  return (
    <ListTable
      className="todo"
      rows={rows}
      keyOf={({ id }) => id}
      classOf={({ left }) => (isOverdue(left) ? 'late' : '')}
      columns={[
        {
          name: t('todo.due'),
          width: 112,
          cell: (row) => <Day day={row.dueOn} today={today} provisional={row.provisional} />,
        },
        { name: t('todo.left'), width: 124, cell: ({ left }) => <DueBadge left={left} /> },
        { name: t('todo.matter'), minWidth: 152, cell: (row) => <Matter row={row} /> },
        {
          name: t('todo.act'),
          minWidth: 220,
          cell: ({ caseId, settledBy }) => <ClockActs caseId={caseId} acts={settledBy} />,
        },
        { name: t('todo.case'), width: '28%', cell: (row) => <CaseCell row={row} /> },
        { name: t('todo.owner'), className: 't2 nowrap', cell: ({ owner }) => owner.label },
        withOfficer && {
          name: t('todo.officer'),
          className: 't2 nowrap',
          cell: ({ officerName, organName }) => (
            <span>
              {officerName ?? t('officer.nobody')}
              {withOrgan && <span className="line t3 s12">{organName}</span>}
            </span>
          ),
        },
      ]}
    />
  );
}

function Matter({ row }: { readonly row: DueRow }) {
  const t = useWorkbenchTexts();
  return (
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
  );
}
