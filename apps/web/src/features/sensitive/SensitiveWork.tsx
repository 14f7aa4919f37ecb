import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { Panel } from '../../ui/Panel';
import { SensitiveTable } from './SensitiveTable';
import { useSensitiveTexts } from './texts';

type List = components['schemas']['SensitiveCaseList'];

/** What is due in sensitive cases: a step of these days, or a leader who has to be told. Nothing where nothing is. */
export function SensitiveWork({ mine }: { readonly mine: boolean }) {
  const t = useSensitiveTexts();
  const own = mine ? { mine: true } : {};
  const due = useGet<List>('/api/sensitive-cases', { show: 'due', limit: 20, ...own });
  const owed = useGet<List>('/api/sensitive-cases', { show: 'reportOwed', limit: 20, ...own });
  const first = due.data?.rows ?? [];
  const known = new Set(first.map(({ caseId }) => caseId));
  const rows = [...first, ...(owed.data?.rows ?? []).filter(({ caseId }) => !known.has(caseId))];
  if (rows.length === 0) return null;
  return (
    <Panel title={t('work.title')} extra={<Link to="/sensitive">{t('work.all')}</Link>}>
      <SensitiveTable rows={rows} today={due.data?.today ?? ''} />
    </Panel>
  );
}
