import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import type { CaseAnswer } from '../case/case-answers';
import type { Payload } from './act-answers';
import type { Field } from './body-schemas';
import { ConditionsChecklist, type Checked } from './ConditionsChecklist';
import { FieldFrame } from './FieldFrame';
import type { FieldWords } from './field-words';
import { OfficerChoice } from './OfficerChoice';
import { PartyChoice } from './PartyChoice';
import { useActTexts } from './texts';
import { TextList } from './TextList';
import { valueLabel } from './value-labels';

export interface FormProps {
  readonly act: string;
  readonly case: CaseAnswer;
  readonly fields: readonly Field[];
  readonly payload: Payload;
  readonly onChange: (payload: Payload) => void;
  readonly words: FieldWords;
}

interface Props extends Pick<FormProps, 'act' | 'case' | 'words'> {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const FEW = 4;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const some = (value: unknown): string | undefined => (text(value) === '' ? undefined : text(value));

function EnumChoice({
  id,
  act,
  field,
  value,
  onChange,
}: Omit<Props, 'case' | 'words'> & { readonly id: string }) {
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
      value={some(value)}
      allowClear={!field.required}
      placeholder={t('choose')}
      style={{ width: '100%' }}
      options={options}
      onChange={(code: string | undefined) => onChange(code)}
    />
  );
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

function controlOf(props: Props, wiring: Wiring): ReactNode {
  const { field, value, onChange } = props;
  const { schema } = field;
  switch (field.control) {
    case 'textarea':
      return (
        <Input.TextArea
          {...wiring}
          value={text(value)}
          autoSize={{ minRows: field.required ? 3 : 2, maxRows: 14 }}
          maxLength={schema.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'date':
      return <DayPicker id={wiring.id} value={text(value)} onChange={(day) => onChange(day ?? undefined)} />;
    case 'number':
      return (
        <InputNumber
          {...wiring}
          value={typeof value === 'number' ? value : null}
          min={schema.minimum}
          max={schema.maximum}
          precision={0}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'select':
      return <EnumChoice {...props} id={wiring.id} />;
    case 'id':
      return <OfficerChoice id={wiring.id} value={some(value)} onChange={onChange} />;
    case 'party':
    case 'respondent': {
      const { parties } = props.case;
      const fitting =
        field.control === 'party' ? parties : parties.filter(({ role }) => role.code === 'respondent');
      return <PartyChoice id={wiring.id} parties={fitting} value={some(value)} onChange={onChange} />;
    }
    case 'list':
      return (
        <TextList
          items={Array.isArray(value) ? (value as string[]) : []}
          max={schema.maxItems}
          onChange={onChange}
        />
      );
    case 'conditions':
      return (
        <ConditionsChecklist value={Array.isArray(value) ? (value as Checked[]) : []} onChange={onChange} />
      );
    default:
      return (
        <Input
          {...wiring}
          value={text(value)}
          maxLength={schema.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

const grouped = ['party', 'respondent', 'list', 'conditions'];

/** One field of a body, by the control its description names. */
export function ActField(props: Props) {
  const { field, value, onChange, words } = props;
  if (field.control === 'checkbox')
    return (
      <FieldFrame label="" required words={words[field.name]} group>
        {() => (
          <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked)}>
            {field.label}
          </Checkbox>
        )}
      </FieldFrame>
    );
  const group =
    grouped.includes(field.control) || ((field.schema.enum?.length ?? FEW + 1) <= FEW && field.required);
  return (
    <FieldFrame label={field.label} required={field.required} words={words[field.name]} group={group}>
      {(wiring) => controlOf(props, wiring)}
    </FieldFrame>
  );
}

/** A form as the description of the body has it; the special forms use it for what they do not draw themselves. */
export function GeneratedForm({ fields, payload, onChange, ...rest }: FormProps) {
  const change = (name: string, value: unknown) => onChange({ ...payload, [name]: value });
  return (
    <>
      {fields.map((field) =>
        field.fields.length > 0 && field.control === 'group' ? (
          <fieldset key={field.name} className="fieldgroup">
            <legend>{field.label}</legend>
            <GeneratedForm
              {...rest}
              fields={field.fields}
              payload={(payload[field.name] ?? {}) as Payload}
              onChange={(group) => change(field.name, group)}
            />
          </fieldset>
        ) : (
          <ActField
            key={field.name}
            {...rest}
            field={field}
            value={payload[field.name]}
            onChange={(value) => change(field.name, value)}
          />
        ),
      )}
    </>
  );
}
