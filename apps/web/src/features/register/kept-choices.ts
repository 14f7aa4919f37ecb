import { useState } from 'react';

import { columnNames, columns, type ColumnName } from './columns';

export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const COLUMNS = 'mingjing.register.columns';
const VIEWS = 'mingjing.register.views';

function read<Value>(key: string, usual: Value): Value {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Value;
  } catch {
    return usual;
  }
}

function useKept<Value>(key: string, usual: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(key, usual));
  const keep = (next: Value) => {
    setValue(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return [value, keep];
}

const usualColumns = columnNames.filter((name) => columns[name].usual);

/** In the order of the table, whatever the order of choosing; the number always stays. */
export function useChosenColumns(): [readonly ColumnName[], (chosen: readonly ColumnName[]) => void] {
  const [kept, keep] = useKept<readonly ColumnName[]>(COLUMNS, usualColumns);
  return [columnNames.filter((name) => name === 'number' || kept.includes(name)), keep];
}

export const useSavedViews = (): [readonly SavedView[], (views: readonly SavedView[]) => void] =>
  useKept<readonly SavedView[]>(VIEWS, []);
