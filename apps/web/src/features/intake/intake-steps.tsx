import { Checkbox } from 'antd';

import { useDictionary, type DictionaryEntry } from '../../api/dictionaries';
import { DayPicker } from '../../ui/DayPicker';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsAt, type FieldWords } from '../acts/field-words';
import type { ApplicationFields } from './application-fields';
import { titleOf, type IntakeDraft, type Organ } from './intake-draft';
import { OrganChoice } from './OrganChoice';
import { SpecialLawFields } from './SpecialLawFields';
import { TextField } from './TextField';
import { useIntakeTexts } from './texts';
import type { ReceiptCheck } from './use-receipt-check';

export interface StepProps {
  readonly draft: IntakeDraft;
  readonly change: (part: Partial<IntakeDraft>) => void;
  readonly organs: readonly Organ[];
  readonly today: string;
  /** What stands against the application, by the path of its field. */
  readonly words: FieldWords;
  /** Null until the description of the API is read. */
  readonly fields: ApplicationFields | null;
  readonly check: ReceiptCheck;
}

/** A case keeps the name in Chinese; the English one stands beside it where that is read. */
const namesOf = (entries: readonly DictionaryEntry[]) =>
  entries.map(({ zh, en }) => ({ value: zh, label: en }));

export function ActStep({ draft, change, organs, today, words, fields }: StepProps) {
  const t = useIntakeTexts();
  const on = draft.receivedOn;
  const categories = namesOf(useDictionary('category', { on }));
  const matters = namesOf(useDictionary('matter', { on }));
  return (
    <div className="intakefields">
      <div className="wide">
        <FieldFrame
          label={t('respondents')}
          hint={t('respondents.hint')}
          words={draft.respondents.flatMap((_, index) =>
            wordsAt(words, `parties.${String(draft.parties.length + index)}`),
          )}
        >
          {({ id }) => (
            <OrganChoice
              id={id}
              organs={organs}
              value={draft.respondents}
              onChange={(respondents) => change({ respondents })}
            />
          )}
        </FieldFrame>
      </div>
      <TextField
        label={t('actTitle')}
        required
        max={300}
        value={draft.actTitle}
        words={wordsAt(words, 'challengedAct.title')}
        onChange={(actTitle) => change({ actTitle })}
      />
      <TextField
        label={t('actNumber')}
        max={120}
        value={draft.actNumber}
        words={wordsAt(words, 'challengedAct.number')}
        onChange={(actNumber) => change({ actNumber })}
      />
      <FieldFrame label={t('madeOn')} words={wordsAt(words, 'challengedAct.madeOn')}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={draft.madeOn}
            to={today}
            onChange={(day) => change({ madeOn: day ?? '' })}
          />
        )}
      </FieldFrame>
      <FieldFrame
        label={t('knownOn')}
        hint={t('knownOn.hint')}
        words={[...(words['challengedAct'] ?? []), ...wordsAt(words, 'challengedAct.knownOn')]}
      >
        {({ id }) => (
          <DayPicker
            id={id}
            value={draft.knownOn}
            to={today}
            onChange={(day) => change({ knownOn: day ?? '' })}
          />
        )}
      </FieldFrame>
      <TextField
        label={t('category')}
        required
        max={60}
        usual={categories}
        value={draft.category}
        words={wordsAt(words, 'category')}
        onChange={(category) => change({ category })}
      />
      <TextField
        label={t('matter')}
        required
        max={60}
        usual={matters}
        value={draft.matter}
        words={wordsAt(words, 'matter')}
        onChange={(matter) => change({ matter })}
      />
      <Checkbox checked={draft.advised} onChange={(event) => change({ advised: event.target.checked })}>
        {t('advised')}
      </Checkbox>
      <Checkbox
        checked={draft.reconsiderationFirst}
        onChange={(event) => change({ reconsiderationFirst: event.target.checked })}
      >
        {t('first')}
      </Checkbox>
      <TextField
        label={t('actContent')}
        rows={2}
        max={4000}
        value={draft.actContent}
        words={wordsAt(words, 'challengedAct.content')}
        onChange={(actContent) => change({ actContent })}
      />
      {fields && <SpecialLawFields draft={draft} fields={fields.application} words={words} change={change} />}
    </div>
  );
}

export function RequestStep({ draft, change, organs, words }: StepProps) {
  const t = useIntakeTexts();
  return (
    <div className="intakefields">
      <TextField
        label={t('request')}
        required
        rows={2}
        max={4000}
        value={draft.request}
        words={wordsAt(words, 'request')}
        onChange={(request) => change({ request })}
      />
      <TextField
        label={t('facts')}
        required
        rows={4}
        max={20000}
        value={draft.facts}
        words={wordsAt(words, 'facts')}
        onChange={(facts) => change({ facts })}
      />
      <TextField
        label={t('reasons')}
        required
        rows={4}
        max={20000}
        value={draft.reasons}
        words={wordsAt(words, 'reasons')}
        onChange={(reasons) => change({ reasons })}
      />
      <TextField
        label={t('caseTitle')}
        wide
        max={200}
        hint={t('caseTitle.hint', { title: titleOf({ ...draft, title: '' }, organs) })}
        value={draft.title}
        words={wordsAt(words, 'title')}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={t('note')}
        rows={1}
        max={2000}
        value={draft.note}
        words={wordsAt(words, 'note')}
        onChange={(note) => change({ note })}
      />
    </div>
  );
}
