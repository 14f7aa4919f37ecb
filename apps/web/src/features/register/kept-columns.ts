import { useState } from 'react';

import { columnNames, columns, type ColumnName } from './columns';

const COLUMNS = 'mingjing.register.columns';
const usualColumns = columnNames.filter((name) => columns[name].usual);

function readKept(): readonly ColumnName[] {
  try {
    return JSON.parse(localStorage.getItem(COLUMNS) ?? '') as readonly ColumnName[];
  } catch {
    return usualColumns;
  }
}

/** In the order of the table, whatever the order of choosing; the number always stays. */
export function useChosenColumns(): [readonly ColumnName[], (chosen: readonly ColumnName[]) => void] {
  const [kept, setKept] = useState(readKept);
  const keep = (chosen: readonly ColumnName[]) => {
    setKept(chosen);
    localStorage.setItem(COLUMNS, JSON.stringify(chosen));
  };
  return [columnNames.filter((name) => name === 'number' || kept.includes(name)), keep];
}
