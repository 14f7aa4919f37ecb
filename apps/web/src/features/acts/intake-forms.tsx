import type { DictionaryKind } from '@mingjing/domain';
import { Checkbox, Radio } from 'antd';

import { useDictionary, type DictionaryEntry } from '../../api/dictionaries';
import { useLanguage } from '../../i18n/use-language';
import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps } from './ActField';
import { FieldFrame } from './FieldFrame';
import { wordsAt } from './field-words';
import { useActTexts } from './texts';
import { TextList } from './TextList';
import { valueLabel } from './value-labels';

/** The usual sentences of a document; a case under the old law gets those of its own day. */
function useUsual(kind: DictionaryKind, { ruleSet, receivedOn }: FormProps['case']) {
  return useDictionary(kind, ruleSet === 'R0' ? { on: receivedOn } : {});
}

interface UsualProps {
  readonly label: string;
  readonly entries: readonly DictionaryEntry[];
  readonly isUsed: (wording: string) => boolean;
  readonly onToggle: (entry: DictionaryEntry, wording: string) => void;
}

/** Usual entries to tick: each puts its sentence into the text, where it can be rewritten. */
function UsualSentences({ label, entries, isUsed, onToggle }: UsualProps) {
  const language = useLanguage();
  const worded = entries.flatMap((entry) =>
    entry.wording === null ? [] : [{ entry, wording: entry.wording }],
  );
  if (worded.length === 0) return null;
  return (
    <FieldFrame label={label} required={false} group>
      {() => (
        <div className="ticks usual">
          {worded.map(({ entry, wording }) => (
            <Checkbox
              key={entry.code}
              title={wording}
              checked={isUsed(wording)}
              onChange={() => onToggle(entry, wording)}
            >
              {entry[language]}
            </Checkbox>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

const linesOf = (value: unknown): readonly string[] =>
  typeof value === 'string' && value !== '' ? value.split('\n') : [];

/** The failed condition in the order of the law; the competent body is asked where jurisdiction is the reason. */
export function DeclineForm(props: FormProps) {
  const { fields, payload, onChange, words } = props;
  const t = useActTexts();
  const language = useLanguage();
  const grounds = useUsual('declineGround', props.case);
  const conditions = fields.find(({ name }) => name === 'failedCondition')?.schema.enum ?? [];
  const failed = payload['failedCondition'];
  const hidden = failed === 'ownJurisdiction' ? ['failedCondition'] : ['failedCondition', 'competentBody'];
  const choose = (failedCondition: unknown, changed: Payload = payload) => {
    const { competentBody, ...rest } = changed;
    onChange({
      ...rest,
      failedCondition,
      ...(failedCondition === 'ownJurisdiction' ? { competentBody } : {}),
    });
  };
  const lines = linesOf(payload['ground']);
  const toggle = ({ condition }: DictionaryEntry, wording: string): void => {
    const used = lines.includes(wording);
    const next = used ? lines.filter((line) => line !== wording) : [...lines, wording];
    choose(used ? failed : (condition ?? failed), { ...payload, ground: next.join('\n') });
  };
  return (
    <>
      <FieldFrame label={t('decline.conclusion')} words={words['failedCondition']} group>
        {({ id }) => (
          <Radio.Group
            id={id}
            className="choices"
            value={failed}
            onChange={(event) => choose(String(event.target.value))}
            options={conditions.map((code) => ({
              value: code,
              label: valueLabel('condition', code, language),
            }))}
          />
        )}
      </FieldFrame>
      <UsualSentences
        label={t('decline.common')}
        entries={grounds.filter(({ condition }) => failed === undefined || condition === failed)}
        isUsed={(wording) => lines.includes(wording)}
        onToggle={toggle}
      />
      <GeneratedForm {...props} fields={fields.filter(({ name }) => !hidden.includes(name))} />
    </>
  );
}

/** Common items to tick, each of which becomes a sentence that can be rewritten. */
export function CorrectionForm(props: FormProps) {
  const { payload, onChange, words, fields } = props;
  const t = useActTexts();
  const usual = useUsual('correctionItem', props.case);
  const items = (Array.isArray(payload['items']) ? payload['items'] : []) as readonly string[];
  const field = fields.find(({ name }) => name === 'items');
  // Today's law sets the period itself.
  const hidden = props.case.ruleSet === 'R0' ? ['items'] : ['items', 'submitWithinDays'];
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
      <UsualSentences
        label={t('correction.common')}
        entries={usual}
        isUsed={(wording) => items.includes(wording)}
        onToggle={(_, wording) => toggle(wording)}
      />
      <FieldFrame label={field?.label ?? ''} words={wordsAt(words, 'items')} group>
        {() => <TextList items={items} max={field?.schema.maxItems} onChange={set} />}
      </FieldFrame>
      <GeneratedForm {...props} fields={fields.filter(({ name }) => !hidden.includes(name))} />
    </>
  );
}
