import { intakeConditions, mediationConditions } from '@mingjing/domain';
import { Checkbox, Input, InputNumber } from 'antd';
import type { ComponentType, ReactNode } from 'react';

import { DayPicker } from '../../ui/DayPicker';
import type { FormCase, JournalEntryAnswer } from '../case/case-answers';
import type { Payload } from './act-answers';
import { AttendanceList } from './AttendanceList';
import type { Field } from './body-schemas';
import { EnumChoice, FEW, ManyChoice } from './CodeChoice';
import { ConditionsChecklist, type Checked } from './ConditionsChecklist';
import { FieldFrame, Optional, Words } from './FieldFrame';
import { wordsAt, wordsBeside, wordsWithin, type FieldWords } from './field-words';
import { grouped } from './grouped-controls';
import { GroupList } from './GroupList';
import { isWhoControl } from './party-controls';
import { WhoControl } from './WhoControl';
import { RoomField, TimeField } from './RoomField';
import { isSuitControl, nothingToChoose, SuitControl } from './suit-controls';
import { TextList } from './TextList';

export interface FormProps {
  readonly act: string;
  readonly case: FormCase;
  readonly fields: readonly Field[];
  readonly payload: Payload;
  readonly onChange: (payload: Payload) => void;
  readonly words: FieldWords;
  readonly journal: readonly JournalEntryAnswer[];
  /** The forms of other acts, for the correction of what they recorded. */
  readonly forms: Forms;
}

/** Forms by act, and by the control of a group that has one of its own. */
export type Forms = Readonly<Record<string, ComponentType<FormProps>>>;

interface Props extends Pick<FormProps, 'act' | 'case' | 'words' | 'journal' | 'forms'> {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const some = (value: unknown): string | undefined => (text(value) === '' ? undefined : text(value));

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

function controlOf(props: Props, wiring: Wiring): ReactNode {
  const { field, value, onChange } = props;
  const { schema } = field;
  if (isSuitControl(field.control, props.case.procedure.code))
    return <SuitControl {...props} id={wiring.id} value={some(value)} />;
  if (isWhoControl(field.control)) return <WhoControl {...props} id={wiring.id} />;
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
    case 'money':
      return (
        <InputNumber
          {...wiring}
          value={typeof value === 'number' ? value : null}
          min={schema.minimum}
          max={schema.maximum}
          precision={field.control === 'money' ? 2 : 0}
          {...(field.control === 'money' && { style: { width: 200 } })}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'select':
      return <EnumChoice {...props} id={wiring.id} />;
    case 'multiselect':
      return <ManyChoice {...props} value={Array.isArray(value) ? (value as string[]) : []} />;
    case 'time':
      return <TimeField id={wiring.id} value={text(value)} onChange={onChange} />;
    case 'room':
      return <RoomField id={wiring.id} value={text(value)} max={schema.maxLength} onChange={onChange} />;
    case 'attendance':
      return (
        <AttendanceList
          parties={props.case.parties}
          fields={field.fields}
          rows={Array.isArray(value) ? (value as Payload[]) : []}
          onChange={onChange}
          draw={(group) => <GeneratedForm {...props} {...group} words={{}} />}
        />
      );
    case 'groups':
    case 'list':
      return field.fields.length > 0 ? (
        <GroupList
          field={field}
          rows={Array.isArray(value) ? (value as Payload[]) : []}
          onChange={onChange}
          draw={({ path, ...group }) => (
            <GeneratedForm
              {...props}
              {...group}
              words={path === null ? {} : wordsWithin(props.words, path)}
            />
          )}
        />
      ) : (
        <TextList
          items={Array.isArray(value) ? (value as string[]) : []}
          max={schema.maxItems}
          onChange={onChange}
        />
      );
    case 'conditions':
    case 'mediationConditions':
      return (
        <ConditionsChecklist
          conditions={field.control === 'conditions' ? intakeConditions : mediationConditions}
          remarks={field.control === 'conditions'}
          advice={field.control === 'conditions' ? 'conditions.failed' : 'conditions.failedMediation'}
          value={Array.isArray(value) ? (value as Checked[]) : []}
          onChange={onChange}
        />
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

/** One field of a body, by the control its description names. */
export function ActField(props: Props) {
  const { field, value, onChange, words } = props;
  if (nothingToChoose(field, value, props) && wordsAt(words, field.name).length === 0) return null;
  // The desk of the liaisons makes it from the uploads; nobody types it into a form.
  if (field.control === 'handIn') return null;
  if (field.control === 'checkbox')
    return (
      <FieldFrame label="" required hint={field.help} words={wordsAt(words, field.name)} group>
        {(wiring) => (
          <Checkbox
            aria-describedby={wiring['aria-describedby']}
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
          >
            {field.label}
          </Checkbox>
        )}
      </FieldFrame>
    );
  // What is said within the rows of a list is said there.
  const own = field.fields.length > 0 ? words[field.name] : wordsAt(words, field.name);
  const group =
    grouped.includes(field.control) || ((field.schema.enum?.length ?? FEW + 1) <= FEW && field.required);
  return (
    <FieldFrame label={field.label} required={field.required} hint={field.help} words={own} group={group}>
      {(wiring) => controlOf(props, wiring)}
    </FieldFrame>
  );
}

/** A form as the description of the body has it; the special forms use it for what they do not draw themselves. */
export function GeneratedForm({ fields, payload, onChange, ...rest }: FormProps) {
  const change = (name: string, value: unknown) => onChange({ ...payload, [name]: value });
  return (
    <>
      {fields.map((field) => {
        const Group = rest.forms[field.control] ?? GeneratedForm;
        const group = field.fields.length > 0 && field.schema.type !== 'array';
        const within = group ? wordsWithin(rest.words, field.name) : {};
        const own = group
          ? [
              ...(rest.words[field.name] ?? []),
              ...wordsBeside(
                within,
                field.fields.map(({ name }) => name),
              ),
            ]
          : [];
        return group ? (
          <fieldset key={field.name} className={own.length > 0 ? 'fieldgroup wrong' : 'fieldgroup'}>
            <legend>
              {field.label}
              {!field.required && <Optional />}
            </legend>
            <Group
              {...rest}
              fields={field.fields}
              payload={(payload[field.name] ?? {}) as Payload}
              words={within}
              onChange={(next) => change(field.name, next)}
            />
            <Words words={own} />
          </fieldset>
        ) : (
          <ActField
            key={field.name}
            {...rest}
            field={field}
            value={payload[field.name]}
            onChange={(value) => change(field.name, value)}
          />
        );
      })}
    </>
  );
}
