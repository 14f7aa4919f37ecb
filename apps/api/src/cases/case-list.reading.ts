import {
  readCursor,
  type CaseCursor,
  type CaseFilter,
  type CaseOrder,
  type CasePage,
} from '@mingjing/casework/case-queries';
import { HttpProblem } from '../http/problem.js';
import { countedOf } from './counted-query.js';
import type { CaseFilterQuery, CaseListQuery } from './case-list.query.dto.js';

type Narrowed<Query extends CaseFilterQuery> = Omit<
  Query,
  'sort' | 'descending' | 'counted' | 'countedBy' | 'countedFrom' | 'countedTo'
> &
  Pick<CaseFilter, 'counted'>;

/** Newest first, unless something else is asked for. */
export function orderOf<Query extends CaseFilterQuery>({
  sort = 'receivedOn',
  descending = true,
  ...rest
}: Query): { order: CaseOrder; rest: Narrowed<Query> } {
  const { counted, countedBy, countedFrom, countedTo, ...plain } = rest;
  const figure = countedOf({ counted, countedBy, countedFrom, countedTo });
  return {
    order: { sort, descending },
    rest: { ...plain, ...(figure === undefined ? {} : { counted: figure }) } as Narrowed<Query>,
  };
}

/** The page an address asks for; a cursor of another list or order is refused at its field. */
export function pageOf(query: CaseListQuery): { filter: CaseFilter; page: CasePage } {
  const { order, rest } = orderOf(query);
  const { after, before, offset, limit = 50, ...filter } = rest;
  return {
    filter,
    page: {
      ...order,
      limit,
      ...(offset === undefined ? {} : { offset }),
      ...(after === undefined ? {} : { after: cursorAt('after', after, order) }),
      ...(before === undefined ? {} : { before: cursorAt('before', before, order) }),
    },
  };
}

/** A cursor of another list or order is refused at its field. */
export function cursorAt(field: 'after' | 'before', text: string, order: CaseOrder): CaseCursor {
  const cursor = readCursor(text, order);
  if (cursor) return cursor;
  throw new HttpProblem('invalid-fields', { errors: [{ field, code: 'invalid' }] });
}
