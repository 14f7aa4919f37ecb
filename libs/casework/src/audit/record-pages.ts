import { rowsOf, type Transaction } from '@mingjing/platform/database';

/** Records are counted up to here; beyond, the list only says that there are more. */
export const RECORDS_COUNTED = 10_000;

/** Conditions joined by AND, with their parameters numbered on. */
export class RecordConditions {
  private readonly parts: string[] = [];
  readonly params: unknown[] = [];

  /** Adds a condition on a value; without one it does not narrow. */
  and(value: unknown, sql: (place: string) => string): this {
    if (value !== undefined) this.parts.push(sql(`$${String(this.params.push(value))}`));
    return this;
  }

  when(holds: boolean | undefined, sql: string): this {
    if (holds === true) this.parts.push(sql);
    return this;
  }

  get sql(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }
}

/** A list of records, newest first. */
export interface RecordList {
  /** What is shown of the row `r`. */
  readonly columns: string;
  /** The table of `r`, and what its conditions need. */
  readonly from: string;
  /** What is shown beside it. */
  readonly beside: string;
  /** The column of `r` it is ordered by, before the id. */
  readonly key: 'at' | 'recorded_on';
  readonly conditions: RecordConditions;
}

export interface RecordPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** False: there are more than the total says. */
  readonly totalIsExact: boolean;
  /** The cursor of the page behind this one. */
  readonly next: string | null;
}

export interface RecordCursor {
  readonly key: string;
  readonly id: string;
}
type Keyed = RecordCursor;

const keys = {
  at: {
    type: 'timestamptz',
    text: `to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/,
  },
  recorded_on: { type: 'date', text: 'r.recorded_on::text', form: /^\d{4}-\d\d-\d\d$/ },
} as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const writeCursor = ({ key, id }: RecordCursor): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** Null for what is no cursor of a list with this key. */
export function readRecordCursor(text: string, key: RecordList['key']): RecordCursor | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
  const [at, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (typeof at !== 'string' || typeof id !== 'string') return null;
  return keys[key].form.test(at) && !Number.isNaN(Date.parse(at)) && uuid.test(id) ? { key: at, id } : null;
}

/** One page, with how many there are. */
export async function recordPage<Row extends { readonly id: string }>(
  tx: Transaction,
  list: RecordList,
  { after, limit }: { readonly after?: RecordCursor | undefined; readonly limit: number },
): Promise<RecordPage<Row>> {
  const { from, conditions } = list;
  const [counted] = await rowsOf<{ total: number }>(
    tx,
    `SELECT count(*)::int AS total FROM (SELECT FROM ${from} WHERE ${conditions.sql} LIMIT ${String(RECORDS_COUNTED + 1)}) c`,
    conditions.params,
  );
  const total = counted?.total ?? 0;
  const found = await read<Row>(tx, list, { after, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(withoutKey) as Row[],
    total: Math.min(total, RECORDS_COUNTED),
    totalIsExact: total <= RECORDS_COUNTED,
    next: last && found.length > limit ? writeCursor(last) : null,
  };
}

/** All of them in batches, each read when the one before has been used. */
export async function* recordBatches<Row extends { readonly id: string }>(
  tx: Transaction,
  list: RecordList,
  size: number,
): AsyncGenerator<readonly Row[]> {
  for (let after: RecordCursor | undefined; ;) {
    const found = await read<Row>(tx, list, { after, limit: size });
    if (found.length > 0) yield found.map(withoutKey) as Row[];
    after = found.at(-1);
    if (found.length < size) return;
  }
}

async function read<Row>(
  tx: Transaction,
  { columns, from, beside, key, conditions }: RecordList,
  { after, limit }: { readonly after?: RecordCursor | undefined; readonly limit: number },
): Promise<(Row & Keyed)[]> {
  const { type, text } = keys[key];
  const params = [...conditions.params];
  const behind = after
    ? ` AND (r.${key}, r.id) < ($${String(params.push(after.key))}::${type}, $${String(params.push(after.id))}::uuid)`
    : '';
  return rowsOf<Row & Keyed>(
    tx,
    `SELECT ${columns}, r.id, ${text} AS key FROM ${from} ${beside} WHERE ${conditions.sql}${behind}
      ORDER BY r.${key} DESC, r.id DESC LIMIT ${String(limit)}`,
    params,
  );
}

function withoutKey<Row extends Keyed>({ key: _, ...row }: Row): Omit<Row, 'key'> {
  return row;
}
