import { materialKindLabels, materialKinds } from '@mingjing/domain';
import { Select } from 'antd';

import { useLanguage } from '../../i18n/use-language';

interface Props {
  readonly id?: string;
  readonly name?: string;
  readonly value: string;
  readonly onChange: (kind: string) => void;
  readonly small?: boolean;
}

export function KindChoice({ id, name, value, onChange, small = false }: Props) {
  const language = useLanguage();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(name === undefined ? {} : { 'aria-label': name })}
      size={small ? 'small' : 'middle'}
      value={value}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={materialKinds.map((kind) => ({ value: kind, label: materialKindLabels[kind][language] }))}
      onChange={onChange}
    />
  );
}
