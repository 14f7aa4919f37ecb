import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps } from './ActField';

const without = (payload: Payload, ...names: string[]): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name)));

/** The order: a letter is asked for only where the letter is what was not performed. */
export function OrderForm(props: FormProps) {
  const { fields, payload, onChange } = props;
  const letter = payload['duty'] === 'opinionLetter';
  const shown = fields
    .filter(({ name }) => name !== 'letter' || letter)
    .map((field) => (field.name === 'letter' ? { ...field, required: true } : field));
  return (
    <GeneratedForm
      {...props}
      fields={shown}
      onChange={(next) => onChange(next['duty'] === 'opinionLetter' ? next : without(next, 'letter'))}
    />
  );
}

/** Enforcement: the court, and why it is late, belong to the way through the court. */
export function EnforcementForm(props: FormProps) {
  const { fields, payload, onChange } = props;
  const byCourt = payload['way'] === 'court';
  const shown = fields
    .filter(({ name }) => byCourt || (name !== 'court' && name !== 'lateReason'))
    .map((field) => (field.name === 'court' ? { ...field, required: true } : field));
  return (
    <GeneratedForm
      {...props}
      fields={shown}
      onChange={(next) => onChange(next['way'] === 'court' ? next : without(next, 'court', 'lateReason'))}
    />
  );
}

/** An opinion letter goes to a respondent or to another organ; choosing one clears the other. */
export function LetterForm(props: FormProps) {
  const { payload, onChange } = props;
  const change = (next: Payload): void => {
    const { to, organ } = next;
    const named = organ !== payload['organ'] && typeof organ === 'string' && organ.trim() !== '';
    const chosen = to !== payload['to'] && to !== undefined;
    onChange(named ? without(next, 'to') : chosen ? without(next, 'organ') : next);
  };
  return <GeneratedForm {...props} onChange={change} />;
}
