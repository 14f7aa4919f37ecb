import { useSearchParams } from 'react-router';

import type { Query } from '../../api/client';
import { useSession } from '../../app/session';
import { changed, narrowingOf, pageOf, placeOf, viewOf, type Place } from './register-address';

export interface RegisterAddress extends Place {
  readonly params: URLSearchParams;
  /** Filters and order without the page, as a view keeps them. */
  readonly view: string;
  /** The filters and the order, as the server takes them. */
  readonly narrowing: Query;
  readonly page: Query;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
  /** Turns to another page, so that one can come back from it. */
  readonly turn: (cursor: { readonly after?: string; readonly before?: string }) => void;
  readonly open: (search: string) => void;
}

/** The address of the register is its whole state: it can be kept, sent and gone back to. */
export function useRegisterAddress(): RegisterAddress {
  const { user, today } = useSession();
  const [params, setParams] = useSearchParams();
  return {
    params,
    ...placeOf(params),
    view: viewOf(params),
    narrowing: narrowingOf(params, { userId: user.id, today }),
    page: pageOf(params),
    set: (changes) => setParams(changed(params, changes), { replace: true }),
    turn: (cursor) => setParams(changed(params, cursor)),
    open: (search) => setParams(new URLSearchParams(search)),
  };
}
