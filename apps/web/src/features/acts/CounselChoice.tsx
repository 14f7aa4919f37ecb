import { Select } from 'antd';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useActTexts } from './texts';

interface Props {
  readonly id: string;
  readonly caseId: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of the counsel the case is given to; counsel themselves find only their own name. */
export function CounselChoice({ id, caseId, value, onChange }: Props) {
  const t = useActTexts();
  const counsel = useGet<components['schemas']['CounselOfCaseView']>(`/api/cases/${caseId}/counsel`);
  const asked = (counsel.data?.assignments ?? []).filter(
    ({ releasedOn, engaged }) => releasedOn === null && engaged,
  );
  return (
    <Select
      id={id}
      value={value}
      placeholder={t('choose')}
      loading={counsel.isLoading}
      style={{ width: '100%' }}
      options={asked.map(({ counselId, name, firm }) => ({ value: counselId, label: `${name} · ${firm}` }))}
      onChange={onChange}
    />
  );
}
