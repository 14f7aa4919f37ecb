import type { ProcedureName } from '@mingjing/domain';

import { useOrganNames } from '../../api/organ-names';
import { useLanguage } from '../../i18n/use-language';
import { Bones } from '../../ui/states';
import type { Payload } from '../acts/act-answers';
import { groupBodyOf, labelsOf, readingBodyOf, useApiDescription } from '../acts/body-schemas';
import { valueLabel } from '../acts/value-labels';
import type { PartyAnswer } from './case-answers';
import { isSuit, SuitDefendants } from './SuitDefendants';
import { useCaseTexts } from './texts';

interface Props {
  /** That of the case: two procedures may call an act alike. */
  readonly procedure: ProcedureName;
  readonly act: string;
  readonly payload: Payload;
  readonly parties: readonly PartyAnswer[];
  readonly without?: readonly string[];
  /** The body whose names the fields have; that of the act where it is not said. */
  readonly body?: string;
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
  'payload',
  'panel',
  'formerly',
  'held',
  'invited',
  'present',
  'memberName',
  'officerName',
  'defendants',
  'named',
  'agreement',
  'appealable',
  'evidenceFollows',
  'performWithinDays',
] as const;
/** Ids of records, and what is shown elsewhere. */
const hidden = [
  'evidence',
  // The desk of the hand-in shows them with their files.
  'evidenceList',
  'notApplicable',
  'onBehalfOf',
  'material',
  'proposalId',
  'act',
  'chain',
  'officerId',
  'organId',
  'key',
  'recipients',
  'mediationReasonOwed',
  'firstInstance',
];
/** What an entry adds for the clocks alone, where the act does not ask for it itself. */
const forClocks = [
  'ruling',
  'against',
  'at',
  'ours',
  'goesOn',
  'retried',
  'counterclaimed',
  'completesAnswer',
];
/** A hearing of the court is told by its day. */
const hearingKey = /^hearing-\d+$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** People are shown by the names the entry adds, not by their ids. */
const isId = (value: unknown): boolean =>
  typeof value === 'string'
    ? uuid.test(value) || hearingKey.test(value)
    : Array.isArray(value) && value.length > 0 && value.every(isId);

interface Named {
  readonly id: string;
  readonly name: string;
}
const isPerson = (value: object): value is Named => 'id' in value && 'name' in value;

/** The number and kind of the paper an entry issued: it stands beside the entry, with a link. */
const isIssued = (field: string, value: unknown): boolean =>
  field === 'document' && typeof value === 'object';

const none = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

interface Judged {
  readonly condition: string;
  readonly met: boolean;
  readonly remark?: string;
}

/** The seven conditions on a line each; the one that fails stands out. */
function Conditions({ rows }: { readonly rows: readonly Judged[] }) {
  const t = useCaseTexts();
  const language = useLanguage();
  return (
    <ol className="judged">
      {rows.map(({ condition, met, remark }) => (
        <li key={condition}>
          <span className={met ? 't2' : 'red b'}>{met ? t('value.met') : t('value.unmet')}</span>
          <span>
            {valueLabel('condition', condition, language)}
            {remark !== undefined && <span className="t2"> {remark}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Value({
  field,
  value,
  ...rest
}: Omit<Props, 'payload'> & { readonly field: string; readonly value: unknown }) {
  const t = useCaseTexts();
  const language = useLanguage();
  const organs = useOrganNames(rest.procedure === 'litigation');
  if (field === 'conditions' && Array.isArray(value)) return <Conditions rows={value as Judged[]} />;
  if (Array.isArray(value))
    return (
      <ol className="entries">
        {value.map((entry: unknown, index) => (
          <li key={index}>
            <Value {...rest} field={field} value={entry} />
          </li>
        ))}
      </ol>
    );
  if (typeof value === 'boolean') return value ? t('value.yes') : t('value.no');
  if (typeof value === 'number') return value;
  if (isSuit(value)) return <SuitDefendants told={value} />;
  if (typeof value === 'object' && value !== null && isPerson(value)) return value.name;
  if (typeof value === 'object' && value !== null)
    return <PayloadView {...rest} payload={value as Payload} />;
  const text = String(value);
  const party = rest.parties.find(({ key }) => key === text)?.name;
  const organ = organs.get(text);
  return <span className="pre">{party ?? organ ?? valueLabel(field, text, language, rest.act)}</span>;
}

/** What an entry, a proposal or the application says, with the names of its fields and values. */
export function PayloadView({
  procedure,
  act,
  payload,
  parties,
  without = [],
  body = readingBodyOf(act, procedure),
}: Props) {
  const t = useCaseTexts();
  const language = useLanguage();
  const { data: description, isPending } = useApiDescription();
  const labels = labelsOf(description, body, language);
  const order = [...labels.keys()];
  const proposed = typeof payload['act'] === 'string' ? payload['act'] : act;
  const nameOf = (field: string): string => {
    const extra = added.find((name) => name === field);
    return labels.get(field) ?? (extra === undefined ? field : t(`field.${extra}`));
  };
  const placeOf = (field: string): number => (labels.has(field) ? order.indexOf(field) : order.length);
  const fields = Object.entries(payload)
    .filter(
      ([field, value]) =>
        !none(value) &&
        !isId(value) &&
        !isIssued(field, value) &&
        !hidden.includes(field) &&
        (labels.has(field) || !forClocks.includes(field)) &&
        !without.includes(field),
    )
    .sort(([a], [b]) => placeOf(a) - placeOf(b));
  if (isPending) return <Bones lines={2} />;
  if (fields.length === 0) return <span className="t3">{t('value.none')}</span>;
  return (
    <dl className="kv payload">
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{nameOf(field)}</dt>
          <dd>
            <Value
              procedure={procedure}
              act={field === 'payload' ? proposed : act}
              parties={parties}
              field={field}
              value={value}
              body={
                field === 'payload'
                  ? readingBodyOf(proposed, procedure)
                  : groupBodyOf(description, body, field)
              }
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
