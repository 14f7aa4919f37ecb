import { Select } from 'antd';

import { useGet } from '../../api/queries';
import type { PartyAnswer } from '../case/case-answers';
import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps } from './ActField';
import { FieldFrame, Words } from './FieldFrame';
import { wordsAt } from './field-words';
import { PartyChoice } from './PartyChoice';
import { useActTexts } from './texts';

const everyone = [
  'kind',
  'name',
  'address',
  'phone',
  'electronicService',
  'electronicAddress',
  'agents',
  'note',
];
/** What is asked of each kind of party besides. */
const ofKind: Readonly<Record<string, readonly string[]>> = {
  citizen: ['sex', 'born', 'idNo', 'guardian'],
  company: ['creditCode', 'legalRepresentative'],
  organisation: ['creditCode', 'legalRepresentative'],
  organ: ['organId', 'legalRepresentative'],
};
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  applicant: ['citizen', 'company', 'organisation'],
  thirdParty: ['citizen', 'company', 'organisation', 'organ'],
  respondent: ['organ', 'organisation'],
};

interface Organ {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly historical: boolean;
}

function OrganOfParty({ payload, onChange }: Pick<FormProps, 'payload' | 'onChange'>) {
  const t = useActTexts();
  const { data, isLoading } = useGet<{ organs: readonly Organ[] }>('/api/organs');
  const organs = (data?.organs ?? []).filter(({ historical }) => !historical);
  return (
    <FieldFrame label={t('party.organ')} required={false} hint={t('party.organ.hint')}>
      {({ id }) => (
        <Select
          id={id}
          allowClear
          showSearch={{ optionFilterProp: 'search' }}
          loading={isLoading}
          style={{ width: '100%' }}
          placeholder={t('choose')}
          value={payload['organId'] as string | undefined}
          onChange={(organId: string | undefined) => {
            const name = organs.find(({ id: one }) => one === organId)?.name ?? payload['name'];
            onChange({ ...payload, organId, name });
          }}
          options={organs.map(({ id: value, name, shortName }) => ({
            value,
            label: name,
            search: `${name} ${shortName}`,
          }))}
        />
      )}
    </FieldFrame>
  );
}

/** The particulars of a party whose place in the case is known; only what its kind has is asked. */
function Particulars({ payload, onChange, fields, ...rest }: FormProps) {
  const role = String(payload['role']);
  const kinds = kindsOf[role] ?? [];
  const kind = typeof payload['kind'] === 'string' ? payload['kind'] : '';
  const names = [...everyone, ...(ofKind[kind] ?? [])];
  const shown = fields
    .filter(({ name }) => names.includes(name) && name !== 'organId')
    .map((field) => (field.name === 'kind' ? { ...field, schema: { ...field.schema, enum: kinds } } : field));
  const change = (next: Payload): void => {
    const kept = ['key', 'role', ...everyone, ...(ofKind[String(next['kind'])] ?? [])];
    onChange(Object.fromEntries(Object.entries(next).filter(([name]) => kept.includes(name))));
  };
  const hidden = fields.filter((field) => !shown.some(({ name }) => name === field.name));
  const first = shown.filter(({ name }) => name === 'kind');
  const others = shown.filter(({ name }) => name !== 'kind');
  return (
    <>
      <GeneratedForm {...rest} fields={first} payload={payload} onChange={change} />
      {kind === 'organ' && <OrganOfParty payload={payload} onChange={change} />}
      <GeneratedForm {...rest} fields={others} payload={payload} onChange={change} />
      <Words words={hidden.flatMap(({ name }) => wordsAt(rest.words, name))} />
    </>
  );
}

/** The lowest number no third party of the case has yet. */
function freeKey(parties: readonly PartyAnswer[]): string {
  const taken = new Set(parties.map(({ key }) => key));
  let number = 1;
  while (taken.has(`thirdParty-${String(number)}`)) number += 1;
  return `thirdParty-${String(number)}`;
}

/** Who joins the case as a third party; the key follows from those there are. */
export function NewPartyForm(props: FormProps) {
  const key = freeKey(props.case.parties);
  const change = (next: Payload) => props.onChange({ ...next, key, role: 'thirdParty' });
  return <Particulars {...props} payload={{ ...props.payload, key, role: 'thirdParty' }} onChange={change} />;
}

/** Whose place is taken, and who takes it; key and role go over to the new party. */
export function ReplacementForm(props: FormProps) {
  const t = useActTexts();
  const { act, payload, onChange } = props;
  const role = act === 'substituteRespondent' ? 'respondent' : 'applicant';
  const parties = props.case.parties.filter((party) => party.role.code === role);
  const key = payload['key'] as string | undefined;
  const choose = (chosen: string) => onChange({ kind: kindsOf[role]?.[0], ...payload, key: chosen, role });
  return (
    <>
      <FieldFrame label={t('replacement.whom')} group>
        {({ id }) => <PartyChoice id={id} parties={parties} value={key} onChange={choose} />}
      </FieldFrame>
      {key !== undefined && <Particulars {...props} payload={{ ...payload, role }} />}
    </>
  );
}
