import { Select } from 'antd';

import { useGet } from '../../api/queries';
import { useActTexts } from './texts';

interface Colleague {
  readonly id: string;
  readonly displayName: string;
  readonly post: string | null;
}
interface Member {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly string[];
  readonly inTerm: boolean;
}

interface Props {
  readonly id: string;
  /** The people of the office, or the members of the committee in term. */
  readonly of: 'office' | 'committee';
  readonly several: boolean;
  readonly value: readonly string[];
  readonly onChange: (value: string | readonly string[] | undefined) => void;
}

const officeRoles = ['registrar', 'caseOfficer', 'officeHead'];

/** People by their names: one, or several in the order in which they are chosen. */
export function PeopleChoice({ id, of, several, value, onChange }: Props) {
  const t = useActTexts();
  const office = of === 'office';
  const colleagues = useGet<{ users: readonly Colleague[] }>(
    '/api/colleagues',
    { roles: officeRoles },
    { enabled: office },
  );
  const committee = useGet<{ members: readonly Member[] }>(
    '/api/committee-members',
    {},
    { enabled: !office },
  );
  const options = office
    ? (colleagues.data?.users ?? []).map((one) => ({
        value: one.id,
        label: [one.displayName, one.post].filter(Boolean).join(' · '),
      }))
    : (committee.data?.members ?? [])
        .filter((one) => one.inTerm || value.includes(one.id))
        .map((one) => ({
          value: one.id,
          label: [one.name, one.fields.join('、')].filter(Boolean).join(' · '),
        }));
  const shared = {
    id,
    showSearch: { optionFilterProp: 'label' },
    placeholder: t('choose'),
    loading: office ? colleagues.isLoading : committee.isLoading,
    style: { width: '100%' },
    options,
  } as const;
  return several ? (
    <Select {...shared} mode="multiple" value={[...value]} onChange={(next: string[]) => onChange(next)} />
  ) : (
    <Select {...shared} value={value[0]} onChange={(next: string) => onChange(next)} />
  );
}
