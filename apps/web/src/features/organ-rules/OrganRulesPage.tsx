import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Loaded } from '../../ui/states';
import { ORGAN_RULES, type OrganRules } from './organ-rules';
import { RuleList } from './RuleList';
import { RulesForm } from './RulesForm';
import { RulesHistoryList } from './RulesHistoryList';
import { useOrganRulesTexts } from './texts';
import './organ-rules.css';

type Organ = components['schemas']['OrganView'];

/** What each organ sets for its cases: read by those in charge, set by administrators. */
export function OrganRulesPage() {
  const t = useOrganRulesTexts();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const [editing, setEditing] = useState<string | null>(null);
  const organId = params.get('organ') ?? session.user.organ.id;
  const organs = useGet<{ organs: Organ[] }>('/api/organs').data?.organs ?? [];
  const rules = useGet<OrganRules>(`${ORGAN_RULES}/${organId}`);
  const organName = organs.find(({ id }) => id === organId)?.name ?? '';
  const edits = editing === organId;
  const choose = (
    <Select
      aria-label={t('organ')}
      style={{ width: 'min(300px, 100%)' }}
      showSearch={{ optionFilterProp: 'label' }}
      value={organId}
      options={organs
        .filter(({ historical, id }) => !historical || id === organId)
        .map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(organ: string) => setParams({ organ }, { replace: true })}
    />
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          hasRole(session, ['administrator']) &&
          !edits && (
            <Button type="primary" disabled={rules.data === undefined} onClick={() => setEditing(organId)}>
              {t('change')}
            </Button>
          )
        }
      />
      <Panel title={t('now')} extra={choose} className="organrules">
        <Loaded query={rules}>
          {(present) => (
            <>
              {edits && present.organId === organId ? (
                <RulesForm
                  key={organId}
                  present={present}
                  organName={organName}
                  onClose={() => setEditing(null)}
                />
              ) : (
                <RuleList rules={present.rules} reviews={present.hearsReconsiderations} />
              )}
            </>
          )}
        </Loaded>
      </Panel>
      <Panel title={t('history')}>
        <RulesHistoryList organId={organId} reviews={rules.data?.hearsReconsiderations ?? false} />
      </Panel>
    </>
  );
}
