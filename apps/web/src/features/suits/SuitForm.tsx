import { Select } from 'antd';

import { useDictionary } from '../../api/dictionaries';
import { useLanguage } from '../../i18n/use-language';
import { GeneratedForm, type FormProps } from '../acts/ActField';
import type { Payload } from '../acts/act-answers';
import type { Field } from '../acts/body-schemas';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsAt } from '../acts/field-words';
import { useSuitTexts } from './texts';
import { SuitParties, useSideLabels } from './SuitParties';
import { asAnswers, partiesOf, retitled } from './suit-parties';
import './suits.css';

const sections = {
  court: [
    ...['kind', 'form', 'court', 'courtCaseNumber', 'courtProcedure', 'against', 'below', 'remandedFrom'],
    ...['reconsiderationId', 'urgent'],
  ],
  who: ['parties', 'appellants', 'applicants'],
  what: [
    ...['cause', 'category', 'title', 'actSued', 'request', 'facts', 'reasons'],
    ...['claims', 'claimReasons'],
  ],
  days: [
    ...['proof', 'ground', 'effectiveOn', 'knownOn', 'suingEndedOn', 'courtSetEvidenceDays'],
    ...['courtReceivedOn', 'filedOn', 'suedOn'],
  ],
} as const;
const placed: readonly string[] = Object.values(sections).flat();

/** A field of administration by its name in the dictionary. */
function CategoryField({ field, payload, words, onChange }: FormProps & { readonly field: Field }) {
  const t = useSuitTexts();
  const language = useLanguage();
  const entries = useDictionary('category');
  return (
    <FieldFrame label={field.label} required={field.required} words={wordsAt(words, field.name)}>
      {({ id }) => (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%' }}
          placeholder={t('choose')}
          value={payload['category'] as string | undefined}
          onChange={(category: string) => onChange({ ...payload, category })}
          options={entries.map((entry) => ({ value: entry.zh, label: entry[language] }))}
        />
      )}
    </FieldFrame>
  );
}

/** What opens a lawsuit, in the order of the papers of the court: which court, who, over what, and its days. */
export function SuitForm(props: FormProps) {
  const t = useSuitTexts();
  const labels = useSideLabels(props);
  const { fields, payload } = props;
  const file = { ...props.case, parties: asAnswers(partiesOf(payload), labels) };
  const onChange = (next: Payload): void => props.onChange(retitled(payload, next));
  const draw = (field: Field) => {
    const own = { ...props, case: file, onChange };
    if (field.name === 'parties') return <SuitParties key={field.name} {...own} field={field} />;
    if (field.name === 'category') return <CategoryField key={field.name} {...own} field={field} />;
    return <GeneratedForm key={field.name} {...own} fields={[field]} />;
  };
  const named = (names: readonly string[]): readonly Field[] =>
    names.flatMap((name) => fields.filter((field) => field.name === name));
  const others = fields.filter(({ name }) => !placed.includes(name));
  return (
    <>
      {(['court', 'who', 'what', 'days'] as const).map((section) => (
        <section key={section} className={`suitsection ${section}`} aria-label={t(`section.${section}`)}>
          <h3>{t(`section.${section}`)}</h3>
          <div className="suitfields">{named(sections[section]).map(draw)}</div>
        </section>
      ))}
      <section className="suitsection" aria-label={t('section.more')}>
        <h3>{t('section.more')}</h3>
        <div className="suitfields">{others.map(draw)}</div>
      </section>
    </>
  );
}
