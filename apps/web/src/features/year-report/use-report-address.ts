import { useSearchParams } from 'react-router';

import type { Query } from '../../api/client';
import { useSession } from '../../app/session';

const names = ['until', 'organ', 'below'] as const;

/** What the address says of the report: which year, up to which day, of whom, and which figure is open. */
export function useReportAddress() {
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const written = params.get('year') ?? '';
  const year = /^\d{4}$/.test(written) ? written : today.slice(0, 4);
  const query: Query = Object.fromEntries(names.map((name) => [name, params.get(name)]));
  const change = (changes: Readonly<Record<string, string | null>>, replace = true): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace },
    );
  return { year, query, until: params.get('until'), figure: params.get('figure'), change };
}
export type ReportAddress = ReturnType<typeof useReportAddress>;
