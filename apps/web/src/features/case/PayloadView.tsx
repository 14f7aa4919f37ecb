import { useLanguage } from '../../i18n/use-language';
import type { Payload } from '../acts/act-answers';
import { labelsOf, useApiDescription } from '../acts/body-schemas';
import { valueLabel } from '../acts/value-labels';
import type { PartyAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly act: string;
  readonly payload: Payload;
  readonly parties: readonly PartyAnswer[];
  readonly without?: readonly string[];
}

/** Fields that are in no body: what an entry adds when it is journalled. */
const added = [
  'filedOn',
  'acceptedOn',
  'mode',
  'withoutAnswer',
  'recipientRole',
  'rejected',
  'remark',
  'reason',
  'challengedAct',
] as const;
/** Technical: ids of records and what is shown elsewhere. */
const hidden = ['proposalId', 'act', 'chain', 'officerId', 'organId', 'key'];

const none = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What an entry, a proposal or the application says, with the names of its fields and values. */
export function PayloadView({ act, payload, parties, without = [] }: Props) {
  const t = useCaseTexts();
  const language = useLanguage();
  const description = useApiDescription();
  const labels = labelsOf(description.data, act, language);
  const nameOf = (field: string): string =>
    labels.get(field) ??
    (added.find((name) => name === field) === undefined
      ? field
      : t(`field.${field as (typeof added)[number]}`));

  const textOf = (field: string, value: string): string =>
    parties.find(({ key }) => key === value)?.name ?? valueLabel(field, value, language, act);

  const single = (field: string, value: unknown) => {
    if (typeof value === 'boolean') return value ? t('value.yes') : t('value.no');
    if (typeof value === 'string') return <span className="pre">{textOf(field, value)}</span>;
    if (typeof value === 'number') return value;
    return <List fields={value as Payload} />;
  };

  function List({ fields }: { readonly fields: Payload }) {
    return (
      <dl className="kv payload">
        {Object.entries(fields)
          .filter(([field, value]) => !none(value) && !hidden.includes(field) && !without.includes(field))
          .map(([field, value]) => (
            <div key={field}>
              <dt>{nameOf(field)}</dt>
              <dd>
                {Array.isArray(value) ? (
                  <ol className="entries">
                    {value.map((entry: unknown, index) => (
                      <li key={index}>{single(field, entry)}</li>
                    ))}
                  </ol>
                ) : (
                  single(field, value)
                )}
              </dd>
            </div>
          ))}
      </dl>
    );
  }

  if (Object.values(payload).every(none)) return <span className="t3">{t('value.none')}</span>;
  return List({ fields: payload });
}
