import { Button } from 'antd';

import { GeneratedForm, type FormProps } from '../acts/ActField';
import type { Payload } from '../acts/act-answers';
import type { Field } from '../acts/body-schemas';
import { FieldFrame, Words } from '../acts/FieldFrame';
import { wordsAt, wordsBeside, wordsWithin } from '../acts/field-words';
import { OrganField, useOrgans } from '../acts/suit-controls';
import { useSuitTexts } from './texts';
import { newParty, partiesOf, sideOf, suitSides, type SuitSide } from './suit-parties';

const first = ['kind', 'name', 'ours'];
const everyone = [
  'legalRepresentative',
  'address',
  'phone',
  'electronicService',
  'electronicAddress',
  'agents',
  'note',
];
/** What is asked of each kind of party beside what is asked of everybody. */
const ofKind: Readonly<Record<string, readonly string[]>> = {
  citizen: ['sex', 'born', 'idNo', 'guardian'],
  company: ['creditCode'],
  organisation: ['creditCode'],
  organ: [],
};

interface PartyProps extends FormProps {
  readonly title: string;
  readonly index: number;
  readonly remove: (() => void) | undefined;
}

/** The organ a party is: chosen from the register, whose name it takes. */
function OrganOfParty({ payload, onChange, words }: Pick<FormProps, 'payload' | 'onChange' | 'words'>) {
  const t = useSuitTexts();
  const { organs } = useOrgans();
  const choose = (organId: string | undefined): void => {
    const name = organs.find(({ id }) => id === organId)?.name ?? payload['name'];
    onChange({ ...payload, organId, name });
  };
  const value = typeof payload['organId'] === 'string' ? payload['organId'] : undefined;
  return (
    <FieldFrame
      label={t('party.organ')}
      required={false}
      hint={t('party.organ.hint')}
      words={wordsAt(words, 'organId')}
    >
      {({ id }) => <OrganField id={id} value={value} required={false} onChange={choose} />}
    </FieldFrame>
  );
}

/** One party: who it is first, everything else folded away until it is needed. */
function PartyFields({ title, remove, ...props }: PartyProps) {
  const t = useSuitTexts();
  const { payload, fields, words } = props;
  const kind = String(payload['kind']);
  const organ = kind === 'organ';
  const named = (names: readonly string[]): readonly Field[] =>
    names.flatMap((name) => fields.filter((field) => field.name === name));
  const main = named(organ || payload['ours'] === true ? first : first.filter((name) => name !== 'ours'));
  const summoned = payload['ours'] === true && props.act === 'receiveSummons';
  const more = named([
    ...(summoned ? ['servedOn'] : []),
    ...(ofKind[kind] ?? []),
    ...everyone.filter((name) => kind !== 'citizen' || name !== 'legalRepresentative'),
  ]);
  const change = (next: Payload): void => {
    if (next['kind'] === payload['kind']) {
      props.onChange(next);
      return;
    }
    // What another kind is asked for must not be sent along.
    const { organId: _, ours, ...rest } = next;
    props.onChange(next['kind'] === 'organ' ? next : { ...rest, ...(ours === true ? { ours } : {}) });
  };
  const shown = [...main, ...more].map(({ name }) => name);
  const wrong = more.some(({ name }) => wordsAt(words, name).length > 0);
  return (
    <fieldset className="suitparty">
      <legend>
        <b>{title}</b>
        {remove && (
          <button
            type="button"
            className="link"
            aria-label={t('party.removeOf', { name: title })}
            onClick={remove}
          >
            {t('party.remove')}
          </button>
        )}
      </legend>
      <div className="suitfields">
        <GeneratedForm {...props} fields={main.filter(({ name }) => name === 'kind')} onChange={change} />
        {organ && <OrganOfParty payload={payload} onChange={change} words={words} />}
        <GeneratedForm {...props} fields={main.filter(({ name }) => name !== 'kind')} onChange={change} />
      </div>
      <Words words={wordsBeside(words, [...shown, 'organId'])} />
      <details className="suitmore" open={wrong || undefined}>
        <summary>{t('party.more')}</summary>
        <div className="suitfields">
          <GeneratedForm {...props} fields={more} onChange={change} />
        </div>
      </details>
    </fieldset>
  );
}

/** What the sides are called before the court, by what opens the case (law.md E.1). */
export function useSideLabels({
  act,
  payload,
}: Pick<FormProps, 'act' | 'payload'>): Readonly<Record<SuitSide, string>> {
  const t = useSuitTexts();
  if (act === 'openEnforcement')
    return {
      plaintiff: t('side.enforcing'),
      defendant: t('side.enforced'),
      thirdParty: t('side.thirdParty'),
    };
  if (payload['kind'] === 'PUBLIC_INTEREST' || act === 'receiveProcuratorSuggestion')
    return {
      plaintiff: t('side.prosecutor'),
      defendant: t('side.defendant'),
      thirdParty: t('side.thirdParty'),
    };
  return { plaintiff: t('side.plaintiff'), defendant: t('side.defendant'), thirdParty: t('side.thirdParty') };
}

/** The parties of a suit by their sides; their keys are made, never typed. */
export function SuitParties({ field, ...props }: FormProps & { readonly field: Field }) {
  const t = useSuitTexts();
  const labels = useSideLabels(props);
  const { payload, onChange, words } = props;
  const parties = partiesOf(payload);
  const set = (next: readonly Payload[]): void => onChange({ ...payload, parties: next });
  return (
    <>
      {suitSides.map((side) => {
        const entered = sideOf(parties, side);
        return (
          <section key={side} className="suitside" aria-label={labels[side]}>
            {entered.map(({ index, party }, at) => (
              <PartyFields
                {...props}
                key={String(party['key'])}
                index={index}
                title={entered.length > 1 ? `${labels[side]} ${String(at + 1)}` : labels[side]}
                fields={field.fields}
                payload={party}
                words={wordsWithin(words, `parties.${String(index)}`)}
                remove={
                  entered.length > 1 || side === 'thirdParty'
                    ? () => set(parties.filter((_, place) => place !== index))
                    : undefined
                }
                onChange={(next) => set(parties.map((old, place) => (place === index ? next : old)))}
              />
            ))}
            <Button size="small" onClick={() => set([...parties, newParty(parties, side)])}>
              {t('party.add', { name: labels[side] })}
            </Button>
          </section>
        );
      })}
      <Words words={words['parties']} />
    </>
  );
}
