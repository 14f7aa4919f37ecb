import { Radio } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps } from './ActField';
import { FieldFrame, Words } from './FieldFrame';
import { wordsWithin } from './field-words';
import { useActTexts } from './texts';
import { valueLabel } from './value-labels';

const leftOut = (payload: Payload, names: readonly string[]): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name)));

/** The grounds of the law, each in its whole sentence; what belongs to another ground leaves the form with it. */
function GroundList({
  fields,
  payload,
  onChange,
  words,
  beside,
}: FormProps & { readonly beside: Readonly<Record<string, readonly string[]>> }) {
  const language = useLanguage();
  const field = fields.find(({ name }) => name === 'ground');
  if (!field) return null;
  const choose = (ground: string): void => {
    const others = Object.entries(beside).flatMap(([one, names]) => (one === ground ? [] : names));
    onChange({ ...leftOut(payload, others), ground });
  };
  return (
    <FieldFrame label={field.label} words={words['ground']} group>
      {({ id }) => (
        <Radio.Group
          id={id}
          className="choices grounds"
          value={payload['ground']}
          onChange={(event) => choose(String(event.target.value))}
          options={(field.schema.enum ?? []).map((code) => ({
            value: code,
            label: valueLabel('ground', code, language),
          }))}
        />
      )}
    </FieldFrame>
  );
}

const besideSuspension = {
  mediation: ['applicantConsents', 'respondentConsents'],
  normReview: ['norm'],
} as const;
const besideTermination = { suspended60Days: ['causePersists'] } as const;

/** The norm under review; another body is named only where this one is not competent. */
function NormFields(props: FormProps) {
  const { payload, fields } = props;
  const elsewhere = payload['competence'] === 'other';
  const shown = fields
    .filter(({ name }) => name !== 'competentBody' || elsewhere)
    .map((field) => (field.name === 'competentBody' ? { ...field, required: true } : field));
  return (
    <GeneratedForm
      {...props}
      fields={shown}
      onChange={(next) =>
        props.onChange(next['competence'] === 'other' ? next : leftOut(next, ['competentBody']))
      }
    />
  );
}

/** Suspension: consent is asked for mediation only, the norm for its incidental review only. */
export function SuspendForm(props: FormProps) {
  const t = useActTexts();
  const { fields, payload, onChange } = props;
  const ground = payload['ground'];
  const norm = fields.find(({ name }) => name === 'norm');
  const common = fields.filter(({ name }) => name === 'reason' || name === 'note');
  return (
    <>
      <GroundList {...props} beside={besideSuspension} />
      {ground === 'mediation' && (
        <>
          <p className="fieldhint">{t('suspend.consents')}</p>
          <GeneratedForm
            {...props}
            fields={fields.filter(({ name }) => besideSuspension.mediation.some((one) => one === name))}
          />
        </>
      )}
      {ground === 'normReview' && norm && (
        <fieldset className="fieldgroup">
          <legend>{norm.label}</legend>
          <Words words={props.words['norm']} />
          <NormFields
            {...props}
            fields={norm.fields}
            words={wordsWithin(props.words, 'norm')}
            payload={(payload['norm'] ?? {}) as Payload}
            onChange={(next) => onChange({ ...payload, norm: next })}
          />
        </fieldset>
      )}
      <GeneratedForm {...props} fields={common} />
    </>
  );
}

/** Termination: that the cause of the suspension persists is confirmed only where sixty days of it end the case. */
export function TerminateForm(props: FormProps) {
  const { fields, payload } = props;
  const long = payload['ground'] === 'suspended60Days';
  const others = fields.filter(({ name }) => name !== 'ground' && (name !== 'causePersists' || long));
  return (
    <>
      <GroundList {...props} beside={besideTermination} />
      <GeneratedForm {...props} fields={others} />
    </>
  );
}
