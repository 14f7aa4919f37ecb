import { Button, Checkbox, Radio } from 'antd';

import { DayPicker } from '../../ui/DayPicker';
import { Bones } from '../../ui/states';
import type { Field } from '../acts/body-schemas';
import { FieldFrame, Words } from '../acts/FieldFrame';
import { wordsAt, wordsBeside, wordsWithin, type FieldWords } from '../acts/field-words';
import { ApplicationForm, ApplicationList } from './ApplicationGroup';
import { fieldNamed } from './application-fields';
import { useApplicationTexts } from './application-texts';
import { readIdNumber } from './identity-checks';
import type { DraftParty } from './intake-draft';
import { actsThroughGuardian, identityWarning } from './intake-hints';
import { TextField } from './TextField';
import { useIntakeTexts } from './texts';

interface Props {
  readonly party: DraftParty;
  readonly name: string;
  readonly receivedOn: string;
  /** Null until the description of the API is read. */
  readonly fields: readonly Field[] | null;
  readonly words: FieldWords;
  readonly change: (part: Partial<DraftParty>) => void;
  readonly remove: (() => void) | undefined;
}

const kinds = ['citizen', 'company', 'organisation'] as const;
const shown = [
  ...['name', 'idNo', 'born', 'creditCode', 'legalRepresentative', 'phone', 'address', 'representative'],
  ...['electronicService', 'electronicAddress', 'agents', 'guardian'],
];

/** One of the text fields of a party. */
function Text({
  name,
  label,
  max,
  ...props
}: Pick<Props, 'party' | 'change' | 'words'> & {
  readonly name: 'name' | 'phone' | 'address' | 'legalRepresentative' | 'electronicAddress';
  readonly label: string;
  readonly max: number;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly hint?: string;
}) {
  const { party, change, words, ...rest } = props;
  return (
    <TextField
      {...rest}
      label={label}
      max={max}
      value={party[name]}
      words={wordsAt(words, name)}
      onChange={(value) => change({ [name]: value })}
    />
  );
}

/** The number that identifies a citizen or a unit, with what it tells. */
function Identity({ party, change, words }: Pick<Props, 'party' | 'change' | 'words'>) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const odd = identityWarning(party);
  const warning =
    odd === null
      ? undefined
      : odd.code === 'digit'
        ? t('warning.digit', { expected: odd.expected })
        : t(`warning.${odd.code}`);
  if (party.kind !== 'citizen')
    return (
      <TextField
        label={t('creditCode')}
        max={30}
        value={party.creditCode}
        warning={warning}
        words={wordsAt(words, 'creditCode')}
        hint={party.creditCode !== '' && !odd ? t('creditCode.ok') : undefined}
        onChange={(creditCode) => change({ creditCode })}
      />
    );
  const read = readIdNumber(party.idNo);
  return (
    <>
      <TextField
        label={t('idNo')}
        max={30}
        value={party.idNo}
        warning={warning}
        words={wordsAt(words, 'idNo')}
        hint={read ? t('idNo.read', { born: read.born, sex: t(`sex.${read.sex}`) }) : undefined}
        onChange={(idNo) => change({ idNo })}
      />
      {read === null && (
        <FieldFrame
          label={more('born')}
          required={false}
          hint={more('born.hint')}
          words={wordsAt(words, 'born')}
        >
          {({ id }) => (
            <DayPicker id={id} value={party.born} onChange={(day) => change({ born: day ?? '' })} />
          )}
        </FieldFrame>
      )}
    </>
  );
}

/** The legal representative: asked for where the party is a minor, or somebody says so. */
function GuardianFields({
  party,
  fields,
  words,
  change,
  minor,
}: Pick<Props, 'party' | 'words' | 'change'> & {
  readonly fields: readonly Field[];
  readonly minor: boolean;
}) {
  const t = useApplicationTexts();
  if (!minor && party.guardian === null)
    return (
      <div>
        <Button size="small" onClick={() => change({ guardian: {} })}>
          {t('addGuardian')}
        </Button>
      </div>
    );
  return (
    <fieldset className="fieldgroup">
      <legend>{t('guardian')}</legend>
      {minor && <p className="amber s13">{t('minor')}</p>}
      <div className="groupfields">
        <ApplicationForm
          fields={fieldNamed(fields, 'guardian').fields}
          payload={party.guardian ?? {}}
          words={wordsWithin(words, 'guardian')}
          onChange={(guardian) => change({ guardian })}
        />
      </div>
      <Words words={words['guardian']} />
      {!minor && (
        <Button size="small" onClick={() => change({ guardian: null })}>
          {t('removeGuardian')}
        </Button>
      )}
    </fieldset>
  );
}

/** One party with those who act for it. */
export function PartyFields({ party, name, receivedOn, fields, words, change, remove }: Props) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const citizen = party.kind === 'citizen';
  const own = { party, change, words };
  return (
    <fieldset className="party">
      <legend className="row between">
        <b>{name}</b>
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={`${name} ${t('kind')}`}
          value={party.kind}
          onChange={(event) => change({ kind: event.target.value as DraftParty['kind'] })}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <span className="grow" />
        {remove && (
          <button type="button" className="link" aria-label={`${t('remove')} ${name}`} onClick={remove}>
            {t('remove')}
          </button>
        )}
      </legend>
      <div className="intakefields">
        <Text {...own} name="name" label={citizen ? t('name') : t('unitName')} required max={200} />
        <Identity {...own} />
        {!citizen && <Text {...own} name="legalRepresentative" label={t('legalRepresentative')} max={100} />}
        <Text {...own} name="phone" label={t('phone')} max={60} />
        <Text {...own} name="address" label={t('address')} wide max={300} />
        <div className="row wrap wide partyflags">
          {party.role === 'applicant' && (
            <Checkbox
              checked={party.representative}
              onChange={(event) => change({ representative: event.target.checked })}
            >
              {t('representative')}
            </Checkbox>
          )}
          <Checkbox
            checked={party.electronicService}
            onChange={(event) => change({ electronicService: event.target.checked })}
          >
            {more('electronicService')}
          </Checkbox>
        </div>
        {party.electronicService && (
          <Text
            {...own}
            name="electronicAddress"
            label={more('electronicAddress')}
            hint={more('electronicAddress.hint')}
            wide
            required
            max={200}
          />
        )}
        <div className="wide partygroups">
          {fields === null ? (
            <Bones lines={1} />
          ) : (
            <>
              {citizen && (
                <GuardianFields {...own} fields={fields} minor={actsThroughGuardian(party, receivedOn)} />
              )}
              <ApplicationList
                field={fieldNamed(fields, 'agents')}
                rows={party.agents}
                words={words}
                onChange={(agents) => change({ agents })}
              />
            </>
          )}
          <Words words={wordsBeside(words, shown)} />
        </div>
      </div>
    </fieldset>
  );
}
