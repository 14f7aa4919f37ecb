import { Checkbox, Radio } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import type { Payload } from './act-answers';
import { ActField, GeneratedForm, type FormProps, type Forms } from './ActField';
import { SuspendForm, TerminateForm } from './clock-forms';
import { CorrectRecordForm } from './CorrectRecordForm';
import { FieldFrame } from './FieldFrame';
import { NewPartyForm, ReplacementForm } from './PartyForm';
import { useActTexts } from './texts';
import { TextList } from './TextList';
import { valueLabel } from './value-labels';

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

/** The failed condition in the order of the law; the competent body is asked where jurisdiction is the reason. */
export function DeclineForm(props: FormProps) {
  const { fields, payload, onChange, words } = props;
  const t = useActTexts();
  const language = useLanguage();
  const conditions = fields.find(({ name }) => name === 'failedCondition')?.schema.enum ?? [];
  const elsewhere = payload['failedCondition'] === 'ownJurisdiction';
  const hidden = elsewhere ? ['failedCondition'] : ['failedCondition', 'competentBody'];
  const choose = (failedCondition: string) => {
    const { competentBody, ...rest } = payload;
    onChange({
      ...rest,
      failedCondition,
      ...(failedCondition === 'ownJurisdiction' ? { competentBody } : {}),
    });
  };
  return (
    <>
      <FieldFrame label={t('decline.conclusion')} words={words['failedCondition']} group>
        {({ id }) => (
          <Radio.Group
            id={id}
            className="choices"
            value={payload['failedCondition']}
            onChange={(event) => choose(String(event.target.value))}
            options={conditions.map((code) => ({
              value: code,
              label: valueLabel('condition', code, language),
            }))}
          />
        )}
      </FieldFrame>
      <GeneratedForm {...props} fields={without(props, ...hidden)} />
    </>
  );
}

const commonItems = [
  'correction.identity',
  'correction.mandate',
  'correction.act',
  'correction.request',
  'correction.facts',
  'correction.known',
  'correction.copies',
] as const;

/** A notice is written in Chinese, whatever the language of the screen. */
const sentenceOf = (key: (typeof commonItems)[number]): string => String(useActTexts.catalogue.zh[key]);

/** Common items to tick, each of which becomes a sentence that can be rewritten. */
export function CorrectionForm(props: FormProps) {
  const { payload, onChange, words, fields } = props;
  const t = useActTexts();
  const items = (Array.isArray(payload['items']) ? payload['items'] : []) as readonly string[];
  const field = fields.find(({ name }) => name === 'items');
  // Today's law sets the period itself.
  const oldLaw = props.case.ruleSet === 'R0';
  const set = (next: readonly string[]) => onChange({ ...payload, items: next });
  const toggle = (sentence: string) =>
    set(
      items.includes(sentence)
        ? items.filter((item) => item !== sentence)
        : [...items.filter(Boolean), sentence],
    );
  return (
    <>
      <p className="notice">{t('correction.once')}</p>
      <FieldFrame label={t('correction.common')} required={false} group>
        {() => (
          <div className="ticks">
            {commonItems.map((key) => (
              <Checkbox
                key={key}
                checked={items.includes(sentenceOf(key))}
                onChange={() => toggle(sentenceOf(key))}
              >
                {t(key)}
              </Checkbox>
            ))}
          </div>
        )}
      </FieldFrame>
      <FieldFrame label={field?.label ?? ''} words={words['items']} group>
        {() => <TextList items={items} max={field?.schema.maxItems} onChange={set} />}
      </FieldFrame>
      <GeneratedForm {...props} fields={without(props, 'items', ...(oldLaw ? [] : ['submitWithinDays']))} />
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
export const specialForms: Forms = {
  accept: RouteForm,
  chooseProcedure: RouteForm,
  orderAcceptance: RouteForm,
  declineToAccept: DeclineForm,
  issueCorrectionNotice: CorrectionForm,
  proposeDecision: DecisionForm,
  suspend: SuspendForm,
  terminate: TerminateForm,
  correctRecord: CorrectRecordForm,
  // By the control of a group.
  newParty: NewPartyForm,
  replacement: ReplacementForm,
};
