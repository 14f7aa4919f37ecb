import { knowsOutcome, type outcomeRules } from '@mingjing/domain';
import { Checkbox } from 'antd';

import type { Payload } from './act-answers';
import { ActField, GeneratedForm, type FormProps, type Forms } from './ActField';
import { SuspendForm, TerminateForm } from './clock-forms';
import { CorrectRecordForm } from './CorrectRecordForm';
import { HearingForm } from './HearingForm';
import type { Field } from './body-schemas';
import { FieldFrame } from './FieldFrame';
import { wordsAt, wordsWithin } from './field-words';
import { InspectForm } from './InspectForm';
import { EnforcementForm, LetterForm, OrderForm } from './after-forms';
import { CorrectionForm, DeclineForm } from './intake-forms';
import { NewPartyForm, ReplacementForm } from './PartyForm';
import { PublishForm } from './PublishForm';
import { useActTexts } from './texts';

const without = ({ fields }: FormProps, ...names: string[]) =>
  fields.filter(({ name }) => !names.includes(name));
const named = ({ fields }: FormProps, name: string) => fields.filter((field) => field.name === name);

/** Route with its ground: only the simplified procedure asks for one, and for money only the ground that counts it. */
export function RouteForm(props: FormProps) {
  const { payload, onChange } = props;
  const simplified = payload['route'] === 'simplified';
  const before = without(props, 'route', 'simplifiedGround', 'amount', 'note');
  const counted = payload['simplifiedGround'] === 'upTo3000Yuan';
  const asked = [...named(props, 'simplifiedGround'), ...(counted ? named(props, 'amount') : [])];
  const change = (next: Payload): void => {
    const { simplifiedGround, amount, ...rest } = next;
    const simple = next['route'] === 'simplified';
    const counted = simple && simplifiedGround === 'upTo3000Yuan';
    onChange({ ...rest, ...(simple ? { simplifiedGround } : {}), ...(counted ? { amount } : {}) });
  };
  return (
    <>
      <GeneratedForm {...props} fields={before} />
      <GeneratedForm {...props} fields={named(props, 'route')} onChange={change} />
      {simplified && (
        <GeneratedForm
          {...props}
          fields={asked.map((field) => ({ ...field, required: true }))}
          onChange={change}
        />
      )}
      <GeneratedForm {...props} fields={named(props, 'note')} />
    </>
  );
}

/** The field with those outcomes only that the edition of the case knows. */
function known(field: Field, { ruleSet }: FormProps['case']): Field {
  if (field.name !== 'outcome') return field;
  const codes = (field.schema.enum ?? []) as (keyof typeof outcomeRules)[];
  return { ...field, schema: { ...field.schema, enum: codes.filter((code) => knowsOutcome(ruleSet, code)) } };
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
      <GeneratedForm
        {...props}
        fields={without(props, 'performWithin', 'note').map((field) => known(field, props.case))}
      />
      <FieldFrame
        label={t('decision.period')}
        required={false}
        words={set ? words['performWithin'] : wordsAt(words, 'performWithin')}
        group
      >
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
                    words={wordsWithin(words, 'performWithin')}
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
export const specialForms: Forms = {
  accept: RouteForm,
  chooseProcedure: RouteForm,
  orderAcceptance: RouteForm,
  declineToAccept: DeclineForm,
  issueCorrectionNotice: CorrectionForm,
  proposeDecision: DecisionForm,
  noticeHearing: HearingForm,
  postponeHearing: HearingForm,
  suspend: SuspendForm,
  terminate: TerminateForm,
  inspectFile: InspectForm,
  issuePerformanceOrder: OrderForm,
  issueOpinionLetter: LetterForm,
  applyEnforcement: EnforcementForm,
  publish: PublishForm,
  correctRecord: CorrectRecordForm,
  // By the control of a group.
  newParty: NewPartyForm,
  replacement: ReplacementForm,
};
