import type { Payload } from './act-answers';
import { GeneratedForm, type FormProps } from './ActField';

const without = (payload: Payload, left: string): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => name !== left));

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
