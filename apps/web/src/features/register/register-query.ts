import { addWorkingDays, calendarDate, officialCalendar } from '@mingjing/domain';
import { useSearchParams } from 'react-router';

import type { Query } from '../../api/client';
import { useSession } from '../../app/session';
import { addDays } from '../../ui/dates';

export const sorts = ['number', 'phase', 'nextDueOn', 'receivedOn'] as const;
export type Sort = (typeof sorts)[number];

/** What stands in the address; the server narrows by the same names. */
export const filterNames = [
  'text',
  'phases',
  'officerId',
  'respondentId',
  'category',
  'matter',
  'receivedFrom',
  'receivedTo',
  'dueTo',
] as const;
export type FilterName = (typeof filterNames)[number];
/** Relative to the day it is opened, so that a bookmark stays true. */
export type Due = 'overdue' | 'soon';

export const SIZES = [20, 50, 100] as const;
const USUAL_SIZE = 50;
const SOON = 3;

export interface RegisterAddress {
  readonly params: URLSearchParams;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly page: number;
  readonly size: number;
  readonly narrowed: boolean;
  readonly query: Query;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
  readonly open: (search: string) => void;
}

function dueTo(due: string | null, today: string): string | undefined {
  if (due === 'overdue') return addDays(today, -1);
  if (due === 'soon') return addWorkingDays(officialCalendar, calendarDate(today), SOON);
  return undefined;
}

const numberIn = (params: URLSearchParams, name: string, usual: number): number => {
  const value = Number(params.get(name));
  return Number.isSafeInteger(value) && value > 0 ? value : usual;
};

function readFilters(params: URLSearchParams): Partial<Record<FilterName, string>> {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = params.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

type Place = Pick<RegisterAddress, 'sort' | 'descending' | 'page' | 'size'>;

function readPlace(params: URLSearchParams): Place {
  const usual: Sort = params.has('due') || params.has('open') ? 'nextDueOn' : 'receivedOn';
  const sort = sorts.find((name) => name === params.get('sort')) ?? usual;
  const asked = numberIn(params, 'limit', USUAL_SIZE);
  return {
    sort,
    descending: params.has('descending') ? params.get('descending') === 'true' : sort === 'receivedOn',
    size: SIZES.find((each) => each === asked) ?? USUAL_SIZE,
    page: numberIn(params, 'page', 1),
  };
}

export function useRegisterAddress(): RegisterAddress {
  const { user, today } = useSession();
  const [params, setParams] = useSearchParams();
  const filters = readFilters(params);
  const place = readPlace(params);
  const due = params.get('due');
  const open = params.get('open') ?? (due === null ? undefined : 'true');
  const set = (changes: Readonly<Record<string, string | null>>) => {
    const after = new URLSearchParams(params);
    const all: Readonly<Record<string, string | null>> = { page: null, ...changes };
    for (const [name, value] of Object.entries(all)) {
      if (value === null || value === '') after.delete(name);
      else after.set(name, value);
    }
    setParams(after, { replace: true });
  };
  return {
    params,
    filters,
    ...place,
    narrowed: open !== undefined || Object.keys(filters).length > 0,
    query: {
      ...filters,
      officerId: filters.officerId === 'me' ? user.id : filters.officerId,
      dueTo: filters.dueTo ?? dueTo(due, today),
      open,
      sort: place.sort,
      descending: place.descending,
      offset: (place.page - 1) * place.size,
      limit: place.size,
    },
    set,
    open: (search) => setParams(new URLSearchParams(search)),
  };
}
