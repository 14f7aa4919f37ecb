import { Radio, Select } from 'antd';

import type { StandingAnswer } from '../../api/answers';
import { useGet } from '../../api/queries';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import type { JournalEntryAnswer } from '../case/case-answers';
import { countingEntries } from '../case/counting-entries';
import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps } from './ActField';
import { fieldsOf, opensCase, readingBodyOf, useApiDescription, type Field } from './body-schemas';
import { FieldFrame, Words } from './FieldFrame';
import { wordsAt, wordsBeside, wordsWithin } from './field-words';
import { saidIn } from './form-defaults';
import { useActTexts } from './texts';

/** What the server says can be corrected, as it counts now. */
function useCorrectable(
  caseId: string,
  journal: readonly JournalEntryAnswer[],
): readonly JournalEntryAnswer[] {
  const standing = useGet<StandingAnswer>(`/api/cases/${caseId}/standing`, {}, { fresh: true });
  const correctable = new Set(standing.data?.correctable);
  return countingEntries(journal).filter(({ seq }) => correctable.has(seq));
}

interface Told {
  readonly act: string;
  readonly occurredOn: string;
  readonly payload: Payload;
}

/** The chosen entry as it should have been: the form of its own act, filled with what it says. */
function ToldRightly({
  told,
  fields,
  change,
  ...props
}: FormProps & { readonly told: Told; readonly change: (told: Told) => void }) {
  const t = useActTexts();
  const Form = props.forms[told.act] ?? GeneratedForm;
  const beside = wordsBeside(
    wordsWithin(props.words, 'payload'),
    fields.map(({ name }) => name),
  );
  return (
    <fieldset className="fieldgroup">
      <legend>{t('correct.right')}</legend>
      <Words words={[...wordsBeside(props.words, ['occurredOn', 'payload']), ...beside]} />
      <FieldFrame label={t('occurredOn')} words={wordsAt(props.words, 'occurredOn')}>
        {({ id }) => (
          <DayPicker
            id={id}
            value={told.occurredOn}
            to={props.case.today}
            onChange={(day) => change({ ...told, occurredOn: day ?? told.occurredOn })}
          />
        )}
      </FieldFrame>
      <Form
        {...props}
        act={told.act}
        fields={fields}
        payload={told.payload}
        words={wordsWithin(props.words, 'payload')}
        onChange={(payload) => change({ ...told, payload })}
      />
    </fieldset>
  );
}

/** A wrong entry is chosen and told rightly, or struck out; the journal keeps both. */
export function CorrectRecordForm(props: FormProps) {
  const t = useActTexts();
  const language = useLanguage();
  const { data: description } = useApiDescription();
  const { fields, payload, onChange, words, journal } = props;
  const entries = useCorrectable(props.case.id, journal);
  const chosen = entries.find(({ seq }) => seq === payload['seq']);
  const told = payload['replacement'] as Told | undefined;
  const procedure = props.case.procedure.code;
  const bodyOf = (act: string): readonly Field[] =>
    description === undefined ? [] : fieldsOf(description, readingBodyOf(act, procedure), language);
  const toldOf = ({ act, occurredOn, payload: said }: JournalEntryAnswer): Told => ({
    act,
    occurredOn,
    payload: saidIn(bodyOf(act), said),
  });
  const choose = (seq: number): void => {
    const entry = entries.find((one) => one.seq === seq);
    onChange({ ...payload, seq, replacement: entry && toldOf(entry) });
  };
  const strike = (struck: boolean): void =>
    onChange({ ...payload, replacement: struck || !chosen ? undefined : toldOf(chosen) });
  const nameOf = (name: string): string => fields.find((field) => field.name === name)?.label ?? '';
  return (
    <>
      <FieldFrame label={nameOf('seq')} words={words['seq']} hint={t('correct.kept')}>
        {({ id }) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: '100%' }}
            placeholder={t('choose')}
            value={chosen?.seq}
            onChange={choose}
            options={[...entries].reverse().map(({ seq, occurredOn, label }) => ({
              value: seq,
              label: t('correct.entry', { seq, day: occurredOn, label }),
            }))}
          />
        )}
      </FieldFrame>
      {chosen && (
        <FieldFrame label={t('correct.how')} words={words['replacement']} group>
          {({ id }) => (
            <Radio.Group
              id={id}
              className="choices"
              value={told === undefined ? 'strike' : 'replace'}
              onChange={(event) => strike(event.target.value === 'strike')}
              options={[
                { value: 'replace', label: t('correct.replace') },
                // The entry that opened the case can be told anew, never struck out.
                ...(opensCase(chosen.act, procedure)
                  ? []
                  : [{ value: 'strike', label: t('correct.strike') }]),
              ]}
            />
          )}
        </FieldFrame>
      )}
      {chosen && told && (
        <ToldRightly
          {...props}
          key={chosen.seq}
          words={wordsWithin(words, 'replacement')}
          told={told}
          fields={bodyOf(told.act)}
          change={(replacement) => onChange({ ...payload, replacement })}
        />
      )}
      <GeneratedForm {...props} fields={fields.filter(({ name }) => name === 'reason' || name === 'note')} />
    </>
  );
}
