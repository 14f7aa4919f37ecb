import { Checkbox } from 'antd';
import type { ComponentType } from 'react';

import type { Payload } from './act-answers';
import { ActField, GeneratedForm, type FormProps } from './ActField';
import { FieldFrame } from './FieldFrame';
import { CorrectionForm, DeclineForm } from './intake-forms';
import { useActTexts } from './texts';

const without = ({ fields }: FormProps, ...names: string[]) =>
  fields.filter(({ name }) => !names.includes(name));
const named = ({ fields }: FormProps, name: string) => fields.filter((field) => field.name === name);

/** Route with its ground: only the simplified procedure asks for one. */
export function RouteForm(props: FormProps) {
  const { payload, onChange } = props;
  const simplified = payload['route'] === 'simplified';
  const change = (next: Payload): void => {
    const { simplifiedGround, ...rest } = next;
    onChange(next['route'] === 'simplified' ? { ...rest, simplifiedGround } : rest);
  };
  return (
    <>
      <GeneratedForm {...props} fields={named(props, 'conditions')} />
      <GeneratedForm {...props} fields={named(props, 'route')} onChange={change} />
      {simplified && (
        <GeneratedForm
          {...props}
          fields={named(props, 'simplifiedGround').map((field) => ({ ...field, required: true }))}
        />
      )}
      <GeneratedForm {...props} fields={without(props, 'conditions', 'route', 'simplifiedGround')} />
    </>
  );
}

/** Outcome, findings, reasons and result; the period to perform is a choice of its own. */
export function DecisionForm(props: FormProps) {
  const { payload, onChange, words, fields } = props;
  const t = useActTexts();
  const period = fields.find(({ name }) => name === 'performWithin');
  const { performWithin, ...rest } = payload;
  const set = performWithin !== undefined;
  return (
    <>
      <GeneratedForm {...props} fields={without(props, 'performWithin', 'note')} />
      <FieldFrame label={t('decision.period')} required={false} words={words['performWithin']} group>
        {() => (
          <>
            <Checkbox
              checked={set}
              onChange={() =>
                onChange(set ? rest : { ...rest, performWithin: { length: 60, unit: 'naturalDay' } })
              }
            >
              {t('decision.period.set')}
            </Checkbox>
            {set && period && (
              <div className="inlinefields">
                {period.fields.map((field) => (
                  <ActField
                    key={field.name}
                    {...props}
                    field={field}
                    value={(performWithin as Payload)[field.name]}
                    onChange={(value) =>
                      onChange({
                        ...payload,
                        performWithin: { ...(performWithin as Payload), [field.name]: value },
                      })
                    }
                  />
                ))}
              </div>
            )}
          </>
        )}
      </FieldFrame>
      <GeneratedForm {...props} fields={named(props, 'note')} />
    </>
  );
}

/** Acts whose form the description alone would draw poorly. */
export const specialForms: Readonly<Record<string, ComponentType<FormProps>>> = {
  accept: RouteForm,
  chooseProcedure: RouteForm,
  declineToAccept: DeclineForm,
  issueCorrectionNotice: CorrectionForm,
  proposeDecision: DecisionForm,
};
