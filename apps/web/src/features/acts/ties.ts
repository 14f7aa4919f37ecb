import type { Payload } from './act-answers';
import type { Field } from './body-schemas';

/** Fields that belong to what another field says: shown, and kept, only where they do. */
export interface Tie {
  readonly where: (payload: Payload) => boolean;
  /** Those that must be told there. */
  readonly asked?: readonly string[];
  /** Those that may be told there. */
  readonly offered?: readonly string[];
  /** Those that may be told anywhere, and must be there. */
  readonly needed?: readonly string[];
}

const namesOf = ({ asked = [], offered = [] }: Tie): readonly string[] => [...asked, ...offered];

const hiddenBy = (ties: readonly Tie[], payload: Payload): ReadonlySet<string> =>
  new Set(ties.filter(({ where }) => !where(payload)).flatMap(namesOf));

/** The fields that belong to what the form says so far. */
export function tiedFields(ties: readonly Tie[], fields: readonly Field[], payload: Payload): Field[] {
  const hidden = hiddenBy(ties, payload);
  const asked = new Set(
    ties
      .filter(({ where }) => where(payload))
      .flatMap((tie) => [...(tie.asked ?? []), ...(tie.needed ?? [])]),
  );
  return fields
    .filter(({ name }) => !hidden.has(name))
    .map((field) => (asked.has(field.name) ? { ...field, required: true } : field));
}

/** What the form says, without what no longer belongs to it. */
export function tiedPayload(ties: readonly Tie[], payload: Payload): Payload {
  const hidden = hiddenBy(ties, payload);
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !hidden.has(name)));
}
