import { Checkbox, Radio } from 'antd';

import { DayPicker } from '../../ui/DayPicker';
import { FieldFrame } from '../acts/FieldFrame';
import { wordsAt } from '../acts/field-words';
import { useApplicationTexts } from './application-texts';
import { channelWords, channels } from './channels';
import { AgencyClocks } from './IntakeDue';
import { knownOld, type IntakeDraft } from './intake-draft';
import type { StepProps } from './intake-steps';
import { OrganChoice } from './OrganChoice';
import { TextField } from './TextField';
import { useIntakeTexts } from './texts';

type DayName = 'receivedOn' | 'postmarkedOn' | 'agencyReceivedOn' | 'legalUnitReceivedOn';

/** A day of the application, today at the latest. */
function DayOf({
  name,
  label,
  hint,
  at = name,
  ...props
}: Pick<StepProps, 'draft' | 'change' | 'today' | 'words'> & {
  readonly name: DayName;
  readonly label: string;
  readonly hint: string;
  /** Its name in what is sent. */
  readonly at?: string;
}) {
  const { draft, change, today, words } = props;
  const empty = name === 'receivedOn' ? today : '';
  return (
    <FieldFrame label={label} hint={hint} words={wordsAt(words, at)}>
      {({ id }) => (
        <DayPicker
          id={id}
          value={draft[name]}
          to={today}
          onChange={(day) => change({ [name]: day ?? empty })}
        />
      )}
    </FieldFrame>
  );
}

/** That the applicant wants several acts of one paper dealt with in cases of their own. */
function SplitChoice({
  from,
  change,
  words,
}: Pick<StepProps, 'change' | 'words'> & { readonly from: NonNullable<IntakeDraft['splitFrom']> }) {
  const t = useApplicationTexts();
  return (
    <div className="wide notice">
      <FieldFrame
        label={t('split.title', { number: from.caseNumber })}
        hint={t('split.hint')}
        words={wordsAt(words, 'splitFrom')}
        group
      >
        {() => (
          <Checkbox
            checked={from.chosenInWriting}
            onChange={(event) => change({ splitFrom: { ...from, chosenInWriting: event.target.checked } })}
          >
            {t('split.chosen')}
          </Checkbox>
        )}
      </FieldFrame>
    </div>
  );
}

/** How and when the application came, and by which hands. */
export function ChannelStep({ draft, change, organs, today, words, check }: StepProps) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const names = channelWords(t, more);
  const channel = channels.find((name) => name === draft.channel) ?? 'inPerson';
  const days = { draft, change, today, words };
  return (
    <div className="intakefields">
      {draft.splitFrom && <SplitChoice from={draft.splitFrom} change={change} words={words} />}
      <div className="wide">
        <FieldFrame
          label={t('channel')}
          hint={channel === 'viaAgency' ? more('about.viaAgency') : t(`about.${channel}`)}
          words={wordsAt(words, 'channel')}
          group
        >
          {() => (
            <Radio.Group
              optionType="button"
              value={channel}
              onChange={(event) => change({ channel: String(event.target.value) })}
              options={channels.map((name) => ({ value: name, label: names[name] }))}
            />
          )}
        </FieldFrame>
      </div>
      {channel === 'post' && (
        <DayOf {...days} name="postmarkedOn" label={t('postmarkedOn')} hint={t('postmarkedOn.hint')} />
      )}
      {channel === 'viaAgency' && (
        <>
          <div className="wide">
            <FieldFrame label={more('agency')} hint={more('agency.hint')}>
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
          <DayOf
            {...days}
            name="agencyReceivedOn"
            label={more('agencyReceivedOn')}
            hint={more('agencyReceivedOn.hint')}
          />
        </>
      )}
      <DayOf
        {...days}
        name="receivedOn"
        at="occurredOn"
        label={t('receivedOn')}
        hint={t('receivedOn.hint')}
      />
      {knownOld(draft) && (
        <DayOf
          {...days}
          name="legalUnitReceivedOn"
          label={more('legalUnitReceivedOn')}
          hint={more('legalUnitReceivedOn.hint')}
        />
      )}
      {channel === 'viaAgency' && <AgencyClocks check={check} today={today} />}
      {channel === 'oral' && (
        <TextField
          label={t('oralRecord')}
          required
          rows={6}
          max={20000}
          value={draft.oralRecord}
          words={wordsAt(words, 'oralRecord')}
          onChange={(oralRecord) => change({ oralRecord })}
        />
      )}
    </div>
  );
}
