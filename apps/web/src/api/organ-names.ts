import { useGet } from './queries';

interface Organ {
  readonly id: string;
  readonly name: string;
}

const none: ReadonlyMap<string, string> = new Map();

/** The organs of the register by their ids, those of earlier days too. */
export function useOrganNames(enabled: boolean): ReadonlyMap<string, string> {
  const { data } = useGet<{ organs: readonly Organ[] }>('/api/organs', {}, { enabled });
  return data === undefined ? none : new Map(data.organs.map(({ id, name }) => [id, name]));
}
