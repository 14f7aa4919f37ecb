import { Select } from 'antd';

import { useGet } from '../../api/queries';
import { useSession } from '../../app/session';
import { useActTexts } from './texts';

interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly post: string | null;
}

interface Props {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** The officers of the office; whoever may not read the list can still take the case. */
export function OfficerChoice({ id, value, onChange }: Props) {
  const t = useActTexts();
  const me = useSession().user;
  const people = useGet<{ users: readonly Person[] }>('/api/colleagues', {
    roles: ['caseOfficer', 'officeHead'],
  });
  const options = (people.data?.users ?? []).map((person) => ({
    value: person.id,
    label: [person.displayName, person.post].filter(Boolean).join(' · '),
  }));
  if (!options.some((option) => option.value === me.id))
    options.unshift({ value: me.id, label: `${me.displayName} · ${t('officer.me')}` });
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      placeholder={t('choose')}
      loading={people.isLoading}
      style={{ width: '100%' }}
      onChange={onChange}
      options={options}
    />
  );
}
