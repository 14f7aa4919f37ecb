import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';

import type { ApprovalRow, Dated, DueRow } from '../../api/answers';
import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { isOverdue } from '../../ui/DueBadge';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded } from '../../ui/states';
import { Counters } from './Counters';
import { ApprovalsPanel, ProposedPanel } from './ProposalPanels';
import { useWorkbenchTexts } from './texts';
import { TodoTable } from './TodoTable';
import { WeekStrip } from './WeekStrip';
import { selected, useWorkFilter, type WorkFilter } from './work-filter';
import './workbench.css';

export function WorkbenchPage() {
  const t = useWorkbenchTexts();
  const go = useNavigate();
  const session = useSession();
  const filter = useWorkFilter();
  const approves = hasRole(session, ['officeHead', 'organHead']);
  const proposes = hasRole(session, ['caseOfficer', 'registrar']);
  const due = useGet<Dated<DueRow>>(filter.scope === 'mine' ? '/api/deadlines/mine' : '/api/deadlines');
  const approvals = useGet<Dated<ApprovalRow>>('/api/approvals', {}, { enabled: approves });
  const proposed = useGet<Dated<ApprovalRow>>('/api/proposals', {}, { enabled: proposes });
  const scopes = (['mine', 'all'] as const).map((value) => ({ value, label: t(`scope.${value}`) }));
  return (
    <>
      <PageHeader
        title={t('title')}
        note={due.data && <Note rows={due.data.rows} />}
        actions={
          <>
            {filter.mayChooseScope && (
              <Segments
                label={t('scope.label')}
                options={scopes}
                value={filter.scope}
                onChange={(scope) => filter.change({ scope })}
              />
            )}
            {hasRole(session, ['registrar']) && (
              <Button type="primary" onClick={() => void go('/cases/new')}>
                {t('new.case')}
              </Button>
            )}
          </>
        }
      />
      <Counters
        rows={due.data?.rows}
        approvals={approves ? (approvals.data?.rows.length ?? 0) : null}
        filter={filter}
      />
      {approves && approvals.data && (
        <ApprovalsPanel rows={approvals.data.rows} today={approvals.data.today} />
      )}
      <div className="wb">
        <Panel title={t('todo.title')} note={filter.forLiaison ? t('todo.liaison') : t('todo.note')}>
          <Loaded query={due} lines={10}>
            {(answer) => <Todo answer={answer} filter={filter} />}
          </Loaded>
        </Panel>
        {due.data && <WeekStrip rows={due.data.rows} today={due.data.today} />}
      </div>
      {proposed.data && <ProposedPanel rows={proposed.data.rows} today={proposed.data.today} />}
    </>
  );
}

function Note({ rows }: { readonly rows: readonly DueRow[] }) {
  const t = useWorkbenchTexts();
  const name = useSession().user.displayName;
  const today = rows.filter(({ left }) => left.days === 0).length;
  const overdue = rows.filter(({ left }) => isOverdue(left)).length;
  return <>{today + overdue === 0 ? t('note.calm', { name }) : t('note.busy', { name, today, overdue })}</>;
}

function Todo({ answer, filter }: { readonly answer: Dated<DueRow>; readonly filter: WorkFilter }) {
  const t = useWorkbenchTexts();
  const rows = selected(answer.rows, filter.show, filter.forLiaison);
  if (rows.length > 0)
    return <TodoTable rows={rows} today={answer.today} withOfficer={filter.scope === 'all'} />;
  if (answer.rows.length === 0)
    return <EmptyState text={t('empty.all')} way={<Link to="/register">{t('empty.register')}</Link>} />;
  const way = (
    <button type="button" className="link" onClick={() => filter.change({ show: 'all' })}>
      {t('empty.showAll')}
    </button>
  );
  return <EmptyState text={t('empty.filtered')} way={way} />;
}
