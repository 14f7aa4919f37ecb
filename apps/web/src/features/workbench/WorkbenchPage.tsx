import { Button } from 'antd';
import { useNavigate } from 'react-router';

import type { ApprovalRow, Dated, DueCounts, OrganRequestList } from '../../api/answers';
import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { CounselWork } from '../counsel/CounselWork';
import { SensitiveWork } from '../sensitive/SensitiveWork';
import { PageHeader } from '../../ui/PageHeader';
import { Segments } from '../../ui/Segments';
import { Loaded } from '../../ui/states';
import { Counters } from './Counters';
import { OfficerChoice } from './OfficerChoice';
import { ApprovalsPanel, ProposedPanel } from './ProposalPanels';
import { RequestPanels } from './RequestPanels';
import { useWorkbenchTexts } from './texts';
import { TodoPanel } from './TodoPanel';
import { useDueSummary } from './use-work';
import { WeekStrip } from './WeekStrip';
import { useWorkFilter, type WorkFilter } from './work-filter';
import './workbench.css';

export function WorkbenchPage() {
  const t = useWorkbenchTexts();
  const session = useSession();
  const filter = useWorkFilter();
  const approves = hasRole(session, ['officeHead', 'organHead']);
  const proposes = hasRole(session, ['caseOfficer', 'registrar']);
  const answers = hasRole(session, ['liaison']);
  const advises = hasRole(session, ['counsel']);
  const inCharge = hasRole(session, ['caseOfficer', 'officeHead', 'organHead', 'supervisor']);
  const summary = useDueSummary(filter);
  const approvals = useGet<Dated<ApprovalRow>>('/api/approvals', {}, { enabled: approves || proposes });
  // Whoever stands in for an approver has approvals only while that lasts.
  const decides = approves || (approvals.data?.rows.length ?? 0) > 0;
  const proposed = useGet<Dated<ApprovalRow>>('/api/proposals', {}, { enabled: proposes });
  const requests = useGet<OrganRequestList>('/api/requests', {}, { enabled: answers });
  const officers = filter.scope === 'all' && !filter.forLiaison ? (summary.data?.officers ?? []) : [];
  return (
    <>
      <PageHeader
        title={t('title')}
        note={summary.data && !filter.forLiaison && <Note counts={summary.data.counts} />}
        actions={<Actions filter={filter} />}
      />
      {!filter.forLiaison && (
        <Counters
          counts={summary.data?.counts}
          approvals={decides ? (approvals.data?.rows.length ?? 0) : null}
          filter={filter}
        />
      )}
      {answers && (
        <Loaded query={requests} lines={6}>
          {(list) => <RequestPanels {...list} />}
        </Loaded>
      )}
      {advises && <CounselWork />}
      {inCharge && <SensitiveWork mine={filter.scope === 'mine'} />}
      {decides && approvals.data && (
        <ApprovalsPanel rows={approvals.data.rows} today={approvals.data.today} />
      )}
      <div className="wb">
        {summary.data && summary.data.counts.all.clocks > 0 && (
          <WeekStrip summary={summary.data} filter={filter} />
        )}
        <TodoPanel
          filter={filter}
          extra={officers.length > 1 && <OfficerChoice officers={officers} filter={filter} />}
        />
      </div>
      {proposed.data && <ProposedPanel rows={proposed.data.rows} today={proposed.data.today} />}
    </>
  );
}

function Actions({ filter }: { readonly filter: WorkFilter }) {
  const t = useWorkbenchTexts();
  const go = useNavigate();
  const session = useSession();
  const scopes = (['mine', 'all'] as const).map((value) => ({ value, label: t(`scope.${value}`) }));
  return (
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
  );
}

function Note({ counts: { today, overdue } }: { readonly counts: DueCounts }) {
  const t = useWorkbenchTexts();
  const name = useSession().user.displayName;
  return (
    <>
      {today.clocks + overdue.clocks === 0
        ? t('note.calm', { name })
        : t('note.busy', { name, today: today.clocks, overdue: overdue.clocks })}
    </>
  );
}
