import { Button, Checkbox, Radio } from 'antd';

import { readIdNumber } from './identity-checks';
import { emptyParty, type DraftParty } from './intake-draft';
import { identityWarning } from './intake-hints';
import type { StepProps } from './intake-steps';
import { TextField } from './TextField';
import { useIntakeTexts } from './texts';

interface PartyProps {
  readonly party: DraftParty;
  readonly name: string;
  readonly change: (part: Partial<DraftParty>) => void;
  readonly remove: (() => void) | undefined;
}

const kinds = ['citizen', 'company', 'organisation'] as const;

function PartyFields({ party, name, change, remove }: PartyProps) {
  const t = useIntakeTexts();
  const odd = identityWarning(party);
  const warning =
    odd === null
      ? undefined
      : odd.code === 'digit'
        ? t('warning.digit', { expected: odd.expected })
        : t(`warning.${odd.code}`);
  const read = readIdNumber(party.idNo);
  const citizen = party.kind === 'citizen';
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
          <button type="button" className="link" onClick={remove}>
            {t('remove')}
          </button>
        )}
      </legend>
      <div className="intakefields">
        <TextField
          label={citizen ? t('name') : t('unitName')}
          required
          max={200}
          value={party.name}
          onChange={(value) => change({ name: value })}
        />
        {citizen ? (
          <TextField
            label={t('idNo')}
            max={30}
            value={party.idNo}
            warning={warning}
            hint={read ? t('idNo.read', { born: read.born, sex: t(`sex.${read.sex}`) }) : undefined}
            onChange={(idNo) => change({ idNo })}
          />
        ) : (
          <TextField
            label={t('creditCode')}
            max={30}
            value={party.creditCode}
            warning={warning}
            hint={party.creditCode !== '' && !odd ? t('creditCode.ok') : undefined}
            onChange={(creditCode) => change({ creditCode })}
          />
        )}
        {!citizen && (
          <TextField
            label={t('legalRepresentative')}
            max={100}
            value={party.legalRepresentative}
            onChange={(legalRepresentative) => change({ legalRepresentative })}
          />
        )}
        <TextField label={t('phone')} max={60} value={party.phone} onChange={(phone) => change({ phone })} />
        <TextField
          label={t('address')}
          wide
          max={300}
          value={party.address}
          onChange={(address) => change({ address })}
        />
        {party.role === 'applicant' && (
          <Checkbox
            checked={party.representative}
            onChange={(event) => change({ representative: event.target.checked })}
          >
            {t('representative')}
          </Checkbox>
        )}
      </div>
    </fieldset>
  );
}

export function PartiesStep({ draft, change }: StepProps) {
  const t = useIntakeTexts();
  const { parties } = draft;
  const set = (next: readonly DraftParty[]) => change({ parties: next });
  const counts = { applicant: 0, thirdParty: 0 };
  return (
    <>
      {parties.map((party, index) => (
        <PartyFields
          key={index}
          party={party}
          name={t(party.role, { index: ++counts[party.role] })}
          change={(part) => set(parties.map((each, at) => (at === index ? { ...each, ...part } : each)))}
          remove={parties.length > 1 ? () => set(parties.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      <div className="row wrap partyadd">
        <Button onClick={() => set([...parties, emptyParty('applicant', 'citizen')])}>
          {t('addCitizen')}
        </Button>
        <Button onClick={() => set([...parties, emptyParty('applicant', 'company')])}>{t('addUnit')}</Button>
        <Button onClick={() => set([...parties, emptyParty('thirdParty', 'citizen')])}>
          {t('addThird')}
        </Button>
      </div>
    </>
  );
}
