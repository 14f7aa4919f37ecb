import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Loaded } from '../../ui/states';
import { POLICY, type Policy } from './policy';
import { PolicyForm } from './PolicyForm';
import { PolicyHistoryList } from './PolicyHistoryList';
import { StepTable } from './StepTable';
import './reminders.css';
import { useRemindersTexts } from './texts';

/** When who is reminded: read by those in charge, set by administrators. */
export function RemindersPage() {
  const t = useRemindersTexts();
  const administers = hasRole(useSession(), ['administrator']);
  const policy = useGet<Policy>(POLICY);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          administers &&
          !editing && (
            <Button type="primary" disabled={policy.data === undefined} onClick={() => setEditing(true)}>
              {t('change')}
            </Button>
          )
        }
      />
      <Panel title={t('steps')} className="reminderpolicy">
        <Loaded query={policy}>
          {(answer) =>
            editing ? (
              <PolicyForm policy={answer} onClose={() => setEditing(false)} />
            ) : (
              <StepTable steps={answer.steps} />
            )
          }
        </Loaded>
      </Panel>
      <Panel title={t('history')}>
        <PolicyHistoryList />
      </Panel>
    </>
  );
}
