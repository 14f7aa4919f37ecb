import { isCalendarDate } from '@mingjing/domain';

export const caseSorts = ['receivedOn', 'nextDueOn', 'number', 'procedure', 'phase'] as const;
export type CaseSort = (typeof caseSorts)[number];
/** Lists of cases that wait are sorted by what runs out first. */
export type ListSort = CaseSort | 'waitsUntil';

export interface CaseOrder {
  readonly sort: ListSort;
  readonly descending: boolean;
}

/** A place in an ordered list: behind this row, or before it. */
export interface CaseCursor {
  readonly key: string;
  readonly id: string;
}

interface SortColumn {
  /** What is sorted by; without a value a row comes last either way. */
  readonly sql: (descending: boolean) => string;
  readonly type: 'date' | 'text';
}

const dated = (name: string): SortColumn => ({
  sql: (descending) => `coalesce(c.${name}, '${descending ? '-' : ''}infinity')`,
  type: 'date',
});
const plain = (name: string, type: SortColumn['type']): SortColumn => ({ sql: () => `c.${name}`, type });

export const sortColumns: Readonly<Record<ListSort, SortColumn>> = {
  receivedOn: plain('received_on', 'date'),
  nextDueOn: dated('next_due_on'),
  waitsUntil: dated('waits_until'),
  // By year and running number, not letter by letter.
  number: { sql: () => 'case_number_order(c.number)', type: 'text' },
  procedure: plain('procedure', 'text'),
  phase: plain('phase', 'text'),
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const writeCursor = ({ sort, descending }: CaseOrder, { key, id }: CaseCursor): string =>
  Buffer.from(JSON.stringify([sort, descending, key, id])).toString('base64url');

/** Null for what is no cursor of a list in this order. */
export function readCursor(text: string, order: CaseOrder): CaseCursor | null {
  const [sort, descending, key, id] = partsOf(text);
  if (sort !== order.sort || descending !== order.descending) return null;
  if (typeof key !== 'string' || typeof id !== 'string' || !uuid.test(id)) return null;
  const fits = sortColumns[order.sort].type === 'text' || isCalendarDate(key) || /^-?infinity$/.test(key);
  return fits && !key.includes('\0') ? { key, id } : null;
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
