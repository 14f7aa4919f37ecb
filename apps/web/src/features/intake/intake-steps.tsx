import { Checkbox, Radio } from 'antd';

import { useDictionary, type DictionaryEntry } from '../../api/dictionaries';
import { DayPicker } from '../../ui/DayPicker';
import { FieldFrame } from '../acts/FieldFrame';
import { titleOf, type IntakeDraft, type Organ } from './intake-draft';
import { OrganChoice } from './OrganChoice';
import { TextField } from './TextField';
import { useIntakeTexts } from './texts';

export interface StepProps {
  readonly draft: IntakeDraft;
  readonly change: (part: Partial<IntakeDraft>) => void;
  readonly organs: readonly Organ[];
  readonly today: string;
}

const channels = ['inPerson', 'post', 'online', 'oral'] as const;

export function ChannelStep({ draft, change, today }: StepProps) {
  const t = useIntakeTexts();
  const channel = channels.find((name) => name === draft.channel) ?? 'inPerson';
  return (
    <div className="intakefields">
      <div className="wide">
        <FieldFrame label={t('channel')} hint={t(`about.${channel}`)} group>
          {() => (
            <Radio.Group
              optionType="button"
              value={channel}
              onChange={(event) => change({ channel: String(event.target.value) })}
              options={channels.map((name) => ({ value: name, label: t(`channel.${name}`) }))}
            />
          )}
        </FieldFrame>
      </div>
      {channel === 'post' && (
        <FieldFrame label={t('postmarkedOn')} hint={t('postmarkedOn.hint')}>
          {({ id }) => (
            <DayPicker
              id={id}
              value={draft.postmarkedOn}
              to={today}
              onChange={(day) => change({ postmarkedOn: day ?? '' })}
            />
          )}
        </FieldFrame>
      )}
      <FieldFrame label={t('receivedOn')} hint={t('receivedOn.hint')}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={draft.receivedOn}
            to={today}
            onChange={(day) => change({ receivedOn: day ?? today })}
          />
        )}
      </FieldFrame>
      {channel === 'oral' && (
        <TextField
          label={t('oralRecord')}
          required
          rows={6}
          max={20000}
          value={draft.oralRecord}
          onChange={(oralRecord) => change({ oralRecord })}
        />
      )}
    </div>
  );
}

/** A case keeps the name in Chinese; the English one stands beside it where that is read. */
const namesOf = (entries: readonly DictionaryEntry[]) =>
  entries.map(({ zh, en }) => ({ value: zh, label: en }));

export function ActStep({ draft, change, organs, today }: StepProps) {
  const t = useIntakeTexts();
  const on = draft.receivedOn;
  const categories = namesOf(useDictionary('category', { on }));
  const matters = namesOf(useDictionary('matter', { on }));
  return (
    <div className="intakefields">
      <div className="wide">
        <FieldFrame label={t('respondents')} hint={t('respondents.hint')}>
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
        onChange={(actTitle) => change({ actTitle })}
      />
      <TextField
        label={t('actNumber')}
        max={120}
        value={draft.actNumber}
        onChange={(actNumber) => change({ actNumber })}
      />
      <FieldFrame label={t('madeOn')}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={draft.madeOn}
            to={today}
            onChange={(day) => change({ madeOn: day ?? '' })}
          />
        )}
      </FieldFrame>
      <FieldFrame label={t('knownOn')} hint={t('knownOn.hint')}>
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
        onChange={(category) => change({ category })}
      />
      <TextField
        label={t('matter')}
        required
        max={60}
        usual={matters}
        value={draft.matter}
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
        onChange={(actContent) => change({ actContent })}
      />
    </div>
  );
}

export function RequestStep({ draft, change, organs }: StepProps) {
  const t = useIntakeTexts();
  return (
    <div className="intakefields">
      <TextField
        label={t('request')}
        required
        rows={2}
        max={4000}
        value={draft.request}
        onChange={(request) => change({ request })}
      />
      <TextField
        label={t('facts')}
        required
        rows={4}
        max={20000}
        value={draft.facts}
        onChange={(facts) => change({ facts })}
      />
      <TextField
        label={t('reasons')}
        required
        rows={4}
        max={20000}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <TextField
        label={t('caseTitle')}
        wide
        max={200}
        hint={t('caseTitle.hint', { title: titleOf({ ...draft, title: '' }, organs) })}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={t('note')}
        rows={1}
        max={2000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </div>
  );
}
