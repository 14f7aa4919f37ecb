import { addWorkingDays, calendarDate, officialCalendar } from '@mingjing/domain';

import type { Query } from '../../api/client';
import { addDays } from '../../ui/dates';

export const sorts = ['number', 'procedure', 'phase', 'nextDueOn', 'receivedOn'] as const;
export type Sort = (typeof sorts)[number];

/** What stands in the address; the server narrows by the same names. */
export const filterNames = [
  'text',
  'procedure',
  'phases',
  'officerId',
  'respondentId',
  'category',
  'matter',
  'imported',
  'receivedFrom',
  'receivedTo',
  'dueTo',
] as const;
/** What leads here from a figure: which cases it counts. The filters stay beside it. */
export const figureNames = [
  'counted',
  'countedBy',
  'countedFrom',
  'countedTo',
  'pendingOn',
  'awaitingApproval',
  'dueFrom',
  'organId',
  'onlyOrganId',
] as const;
export type FigureName = (typeof figureNames)[number];
export type FigureAsked = Readonly<Partial<Record<FigureName, string>>>;

export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export const SIZES = [20, 50, 100] as const;
const USUAL_SIZE = 50;
const SOON = 3;

/** Where in the list one is: a page has no number, it lies behind or before a row. */
const cursors = ['after', 'before'] as const;
const notPartOfAView = [...cursors, 'limit'];

/** Who looks, and on which day: `me` and `due=overdue` stay true in a bookmark. */
export interface Reader {
  readonly userId: string;
  readonly today: string;
}

export interface Place {
  readonly filters: Filters;
  /** The figure it was opened from; empty where it was not. */
  readonly figure: FigureAsked;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly size: number;
  /** Whether this is not the first page. */
  readonly further: boolean;
  readonly narrowed: boolean;
}

function read<Name extends string>(
  params: URLSearchParams,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = params.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  ) as Partial<Record<Name, string>>;
}

const openOf = (params: URLSearchParams): string | undefined =>
  params.get('open') ?? (params.has('due') ? 'true' : undefined);

/** What the address says, with what it leaves out. */
export function placeOf(params: URLSearchParams): Place {
  const usual: Sort = params.has('due') || params.has('open') ? 'nextDueOn' : 'receivedOn';
  const sort = sorts.find((name) => name === params.get('sort')) ?? usual;
  const filters = read(params, filterNames);
  const figure = read(params, figureNames);
  return {
    filters,
    figure,
    sort,
    descending: params.has('descending') ? params.get('descending') === 'true' : sort === 'receivedOn',
    size: SIZES.find((each) => String(each) === params.get('limit')) ?? USUAL_SIZE,
    further: cursors.some((name) => params.has(name)),
    narrowed: openOf(params) !== undefined || Object.keys({ ...filters, ...figure }).length > 0,
  };
}

function dueTo(due: string | null, today: string): string | undefined {
  if (due === 'overdue') return addDays(today, -1);
  if (due === 'soon') return addWorkingDays(officialCalendar, calendarDate(today), SOON);
  return undefined;
}

/** What is asked of the server, but for the page: the list and its export ask the same. */
export function narrowingOf(params: URLSearchParams, { userId, today }: Reader): Query {
  const { filters, figure, sort, descending } = placeOf(params);
  return {
    ...filters,
    ...figure,
    officerId: filters.officerId === 'me' ? userId : filters.officerId,
    dueTo: filters.dueTo ?? dueTo(params.get('due'), today),
    open: openOf(params),
    sort,
    descending,
  };
}

/** The page asked for: behind a row, before one, or the first. */
export const pageOf = (params: URLSearchParams): Query => ({
  limit: placeOf(params).size,
  ...Object.fromEntries(cursors.map((name) => [name, params.get(name)])),
});

/** The address after a change; whatever changes the list begins it anew. */
export function changed(
  params: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const after = new URLSearchParams(params);
  for (const name of cursors) after.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') after.delete(name);
    else after.set(name, value);
  }
  return after;
}

/** What a view keeps of an address, in one order, so that two that say the same are the same. */
export function viewOf(params: URLSearchParams): string {
  const view = new URLSearchParams(params);
  for (const name of notPartOfAView) view.delete(name);
  view.sort();
  return view.toString();
}
