import type { ResultOutcome } from '@mingjing/domain';
import { Checkbox, Select } from 'antd';

import { useLanguage } from '../../i18n/use-language';
import { LessonsForDecision } from '../lessons/CaseLessons';
import type { Payload } from './act-answers';
import { ActField, GeneratedForm, type FormProps } from './ActField';
import type { Field } from './body-schemas';
import {
  calledFor,
  draftFacts,
  groundChoices,
  itemsOf,
  outcomeChoices,
  settledDraft,
  type DraftFacts,
} from './decision-fields';
import { FieldFrame } from './FieldFrame';
import { wordsAt, wordsWithin } from './field-words';
import { GroupList } from './GroupList';
import { empty } from './form-defaults';
import { useActTexts } from './texts';
import { valueLabel } from './value-labels';

const narrowed = (field: Field, codes: readonly string[]): Field => ({
  ...field,
  schema: { ...field.schema, enum: codes },
});
const needed = (field: Field): Field => ({ ...field, required: true });

/** The period to perform is a choice of its own. */
function PeriodField(props: FormProps) {
  const { payload, onChange, words, fields } = props;
  const t = useActTexts();
  const period = fields.find(({ name }) => name === 'performWithin');
  const { performWithin, ...rest } = payload;
  const set = performWithin !== undefined;
  return (
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
  );
}

/** One result: which request it answers, what is decided, why, and how much where money is granted. */
function ResultFields(props: FormProps & { readonly facts: DraftFacts }) {
  const { fields, payload, onChange, facts } = props;
  const outcome = payload['outcome'] as ResultOutcome | undefined;
  const item = fields.find(({ name }) => name === 'item');
  const grounds = groundChoices(facts, outcome);
  const shown = fields.flatMap((field) => {
    if (field.name === 'outcome') return [narrowed(field, outcomeChoices(facts.ruleSet, true))];
    if (field.name === 'ground') return grounds.length > 0 ? [needed(narrowed(field, grounds))] : [];
    return field.name === 'amount' && outcome === 'COMPENSATE' ? [needed(field)] : [];
  });
  const change = (next: Payload): void => {
    const { ground, amount, ...rest } = next;
    const possible: readonly unknown[] = groundChoices(facts, next['outcome'] as ResultOutcome);
    const paid = next['outcome'] === 'COMPENSATE' && amount !== undefined;
    onChange({ ...rest, ...(possible.includes(ground) ? { ground } : {}), ...(paid ? { amount } : {}) });
  };
  return (
    <>
      {item && (
        <FieldFrame label={item.label} words={props.words['item']}>
          {({ id }) => (
            <Select
              id={id}
              style={{ width: '100%' }}
              value={typeof payload['item'] === 'number' ? payload['item'] : null}
              options={facts.requests.map((text, index) => ({
                value: index + 1,
                label: `${String(index + 1)}. ${text}`,
              }))}
              onChange={(number: number) => onChange({ ...payload, item: number })}
            />
          )}
        </FieldFrame>
      )}
      <GeneratedForm {...props} fields={shown} onChange={change} />
    </>
  );
}

/** One result for all that was asked, or one for each request, compensation beside it. */
function Results({ facts, ...props }: FormProps & { readonly facts: DraftFacts }) {
  const { payload, onChange, fields, words } = props;
  const t = useActTexts();
  const language = useLanguage();
  const field = fields.find(({ name }) => name === 'items');
  const items = itemsOf(payload) as readonly Payload[];
  const several = items.length > 0;
  const outcome = payload['outcome'];
  const { items: _, ...whole } = payload;
  if (!field) return null;
  return (
    <FieldFrame label={t('decision.results')} words={words['items']} group>
      {() => (
        <>
          <ol className="requests">
            {facts.requests.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <Checkbox
            checked={several}
            onChange={() =>
              onChange(
                several ? whole : { ...payload, items: facts.requests.map((__, at) => ({ item: at + 1 })) },
              )
            }
          >
            {t('decision.results.several')}
          </Checkbox>
          {several && (
            <GroupList
              field={{ ...field, required: true }}
              rows={items}
              fresh={{ item: 1 }}
              onChange={(rows) => onChange({ ...payload, items: rows })}
              draw={({ path, ...group }) => (
                <ResultFields
                  {...props}
                  {...group}
                  facts={facts}
                  words={path === null ? {} : wordsWithin(words, path)}
                />
              )}
            />
          )}
          {several && typeof outcome === 'string' && (
            <p className="fieldhint">
              {t('decision.results.outcome', { outcome: valueLabel('outcome', outcome, language) })}
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** Results and their grounds first; then only what these call for, what was found, and the words of the document. */
export function DecisionForm(props: FormProps) {
  const { payload, words, fields } = props;
  const facts = draftFacts(props.case, props.journal);
  const called = calledFor(payload, facts);
  const onChange = (next: Payload): void => props.onChange(settledDraft(next, facts));
  const told = (name: string): boolean => wordsAt(words, name).length > 0 || !empty(payload[name]);
  const shown = (...names: readonly string[]): Field[] =>
    fields.filter(({ name }) => names.includes(name) && (called.has(name) || told(name)));
  const always = (...names: readonly string[]): Field[] => fields.filter(({ name }) => names.includes(name));
  const several = itemsOf(payload).length > 0;
  const grounds = groundChoices(facts, payload['outcome'] as ResultOutcome);
  const first = shown('outcome', 'ground')
    .filter(({ name }) => !several || (name === 'outcome' && wordsAt(words, 'outcome').length > 0))
    .map((field) =>
      field.name === 'ground'
        ? needed(narrowed(field, grounds))
        : narrowed(field, outcomeChoices(facts.ruleSet, false)),
    );
  const named = (list: readonly Field[]): Field[] =>
    list.map((field) =>
      ['effect', 'oppositeRequestBy', 'silenceWeighed', 'noCompensationReason'].includes(field.name)
        ? needed(field)
        : field,
    );
  const draw = (list: readonly Field[]) => <GeneratedForm {...props} fields={list} onChange={onChange} />;
  return (
    <>
      <LessonsForDecision caseId={props.case.id} />
      <Results {...props} onChange={onChange} facts={facts} />
      {draw(first)}
      {draw(
        named(
          shown('effect', 'oppositeRequestBy', 'voidRequested', 'silenceWeighed', 'noCompensationReason'),
        ),
      )}
      {draw(always('findings', 'reasons', 'result'))}
      {draw(shown('redo', 'restitution', 'restsOnHearing', 'committeeOpinion'))}
      <PeriodField {...props} onChange={onChange} />
      {draw(always('note'))}
    </>
  );
}
