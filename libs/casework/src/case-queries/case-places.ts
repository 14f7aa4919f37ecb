import { sortColumns, type CaseCursor, type CaseOrder } from './case-cursor.js';
import { countedIn, type CaseConditions, type CountedFilter } from './case-filter.js';
import type { TextSearch } from './case-text.js';

/** Where a page begins: behind or before a row, or so many rows from the start. */
export interface CasePage extends CaseOrder {
  readonly limit: number;
  readonly offset?: number;
  readonly after?: CaseCursor;
  readonly before?: CaseCursor;
}

/** What is looked through: the cases of a scope and a filter, and the text they are searched for. */
export interface Searched {
  readonly narrowed: CaseConditions;
  readonly text: TextSearch | null;
}

export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** So far a search walks along the list before it gathers its hits instead. */
const WALK = 20_000;

export const direction = ({ descending, before }: CasePage): string =>
  descending === (before === undefined) ? 'DESC' : 'ASC';

/** The cases themselves, or those which the index of texts finds; a fence, or other indexes are mixed in that only cost. */
function source(conditions: CaseConditions, text: TextSearch | null): [string, CaseConditions] {
  if (!text) return ['cases c', conditions];
  const all = text.holds(conditions);
  if (text.indexed === null) return ['cases c', all];
  const asked = all.with(text.indexed);
  const place = `$${String(asked.params.length)}`;
  return [`(SELECT * FROM cases WHERE search_grams(search_text) @@ ${place}::tsquery OFFSET 0) c`, asked];
}

/** Counts so far and no farther. */
export function counting({ narrowed, text }: Searched, most: number): Statement {
  const [from, { sql, params }] = source(narrowed, text);
  return { params, sql: `SELECT 1 FROM ${from} WHERE ${sql} LIMIT ${String(most)}` };
}

/** Counts what a figure counts in the cases that are looked through; a case may have it several times. */
export function countingThings({ narrowed, text }: Searched, figure: CountedFilter): Statement {
  const [from, { sql, params }] = source(countedIn(narrowed, figure), text);
  return { params, sql: `SELECT k.key FROM ${from} JOIN case_counts k ON k.case_id = c.id WHERE ${sql}` };
}

/** Finds all hits and sorts them: right where they are few. */
export function gathered({ narrowed, text }: Searched, page: CasePage): Statement {
  const { key, order, cut } = parts(page);
  const [from, { sql, params }] = source(beyond(narrowed, page), text);
  return {
    params,
    sql: `WITH hit AS MATERIALIZED (SELECT c.id, ${key} AS key FROM ${from} WHERE ${sql})
          SELECT id, key FROM hit ORDER BY key ${order}, id ${order} ${cut}`,
  };
}

/** Walks along the list until the page is full; with a text only so far, and then it may not be. */
export function walked({ narrowed, text }: Searched, page: CasePage): Statement {
  const { key, order, cut } = parts(page);
  const along = beyond(narrowed, page);
  const list = (columns: string): string =>
    `SELECT c.id, ${key} AS key${columns} FROM cases c WHERE ${along.sql} ORDER BY ${key} ${order}, c.id ${order}`;
  if (!text) return { params: along.params, sql: `${list('')} ${cut}` };
  const within = `(${list(', c.search_text')} LIMIT ${String(WALK)}) c`;
  const { sql, params } = text.holds(along.bare());
  return {
    params,
    sql: `SELECT c.id, c.key FROM ${within} WHERE ${sql} ORDER BY c.key ${order}, c.id ${order} ${cut}`,
  };
}

function parts(page: CasePage): { key: string; order: string; cut: string } {
  const { sort, descending, limit, offset = 0, after, before } = page;
  const skipped = after === undefined && before === undefined ? offset : 0;
  return {
    key: sortColumns[sort].sql(descending),
    order: direction(page),
    // One more than the page holds tells whether there is another.
    cut: `LIMIT ${String(limit + 1)} OFFSET ${String(skipped)}`,
  };
}

function beyond(conditions: CaseConditions, page: CasePage): CaseConditions {
  const cursor = page.after ?? page.before;
  if (!cursor) return conditions;
  const { key, order } = parts(page);
  const { type } = sortColumns[page.sort];
  return conditions.and(
    (value, id) => `(${key}, c.id) ${order === 'ASC' ? '>' : '<'} (${value}::${type}, ${id}::uuid)`,
    cursor.key,
    cursor.id,
  );
}
