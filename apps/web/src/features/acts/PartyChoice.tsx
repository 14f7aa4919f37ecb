import { Radio, Select } from 'antd';

import type { PartyAnswer } from '../case/case-answers';
import { useActTexts } from './texts';

interface Props {
  readonly id: string;
  readonly parties: readonly PartyAnswer[];
  readonly value: string | undefined;
  readonly onChange: (key: string) => void;
  readonly 'aria-labelledby'?: string;
}

const FEW = 5;

/** All at once while they are few; with many a list to search. */
export function PartyChoice({ parties, value, onChange, ...rest }: Props) {
  const t = useActTexts();
  const roles = new Set(parties.map(({ role }) => role.code));
  if (parties.length === 0) return <p className="t3 s13">{t('party.none')}</p>;
  if (parties.length > FEW)
    return (
      <Select
        {...rest}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        placeholder={t('choose')}
        style={{ width: '100%' }}
        onChange={onChange}
        options={parties.map(({ key, name, role }) => ({ value: key, label: `${role.label} ${name}` }))}
      />
    );
  return (
    <Radio.Group
      {...rest}
      className="choices"
      value={value}
      onChange={(event) => onChange(String(event.target.value))}
      options={parties.map(({ key, name, role }) => ({
        value: key,
        label:
          roles.size === 1 ? (
            name
          ) : (
            <>
              <span className="t3">{role.label}</span> {name}
            </>
          ),
      }))}
    />
  );
}
