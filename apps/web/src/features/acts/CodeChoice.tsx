import { Checkbox, Radio, Select } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import type { Field } from './body-schemas';
import { useActTexts } from './texts';
import { valueLabel } from './value-labels';

/** So many codes stand beside each other; more are a list. */
export const FEW = 4;

interface ChoiceProps {
  readonly field: Field;
  readonly onChange: (value: unknown) => void;
}

/** One of the codes of a field: in view where they are few, else in a list. */
export function EnumChoice({
  id,
  act,
  field,
  value,
  onChange,
}: ChoiceProps & { readonly id: string; readonly act: string; readonly value: unknown }) {
  const t = useActTexts();
  const language = useLanguage();
  const options = (field.schema.enum ?? []).map((code) => ({
    value: code,
    label: valueLabel(field.name, code, language, act),
  }));
  if (options.length <= FEW && field.required)
    return (
      <Radio.Group
        id={id}
        className="choices inline"
        value={value}
        options={options}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <Select
      id={id}
      value={typeof value === 'string' && value !== '' ? value : null}
      allowClear={!field.required}
      placeholder={t('choose')}
      style={{ width: '100%' }}
      options={options}
      onChange={(code: string | undefined) => onChange(code)}
    />
  );
}

/** Any of the codes of a field. */
export function ManyChoice({ field, value, onChange }: ChoiceProps & { readonly value: readonly string[] }) {
  const language = useLanguage();
  const codes = field.schema.items?.enum ?? field.schema.enum ?? [];
  return (
    <Checkbox.Group
      className="ticks"
      value={[...value]}
      onChange={(chosen) => onChange(chosen)}
      options={codes.map((code) => ({ value: code, label: valueLabel(field.name, code, language) }))}
    />
  );
}
