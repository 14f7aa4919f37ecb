import { formCodes, type FormCode } from '@mingjing/domain';
import { useSearchParams } from 'react-router';

import { useSession } from '../../app/session';
import type { Query } from '../../api/client';
import { periodOf } from './periods';

export interface StatisticsAddress {
  readonly form: FormCode;
  /** Null until one is chosen: then it is the own organ. */
  readonly organId: string | null;
  readonly from: string;
  readonly to: string;
  readonly withSubordinates: boolean;
  /** A frozen version; null: as the cases stand. */
  readonly report: string | null;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

/** What the page shows, as its address says. */
export function useStatisticsAddress(): StatisticsAddress {
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const usual = periodOf(today.slice(0, 4), 'year');
  return {
    form: formCodes.find((code) => code === params.get('form')) ?? 'reconsideration',
    organId: params.get('organ'),
    from: params.get('from') ?? usual.from,
    to: params.get('to') ?? today,
    withSubordinates: params.get('below') === 'yes',
    report: params.get('report'),
    set: (changes) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          // Another table is another one's versions.
          if (!('report' in changes)) next.delete('report');
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
  };
}

/** How the API is asked for the table as the cases stand. */
export const placeOf = (
  { form, from, to, withSubordinates }: StatisticsAddress,
  organId: string,
): Query & { form: FormCode; organId: string; from: string; to: string; withSubordinates: boolean } => ({
  ...{ form, organId, from, to, withSubordinates },
});
