import { useSearchParams } from 'react-router';

export interface ListAddress {
  readonly params: URLSearchParams;
  /** What is usual is left out of the address. */
  readonly set: (name: string, value: string, usual: string) => void;
  /** Several at once; null leaves one out. */
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
  readonly clear: () => void;
}

/** The filters of a list stand in the address; a change does not add to the history. */
export function useListAddress(): ListAddress {
  const [params, setParams] = useSearchParams();
  const change: ListAddress['change'] = (changes) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    params,
    change,
    set: (name, value, usual) => change({ [name]: value === usual ? null : value }),
    clear: () => setParams({}, { replace: true }),
  };
}
