import type { FormColumn, Wording } from '@mingjing/domain';

const tenThousand = 10_000;

/** A figure as the table prints it; nothing to divide by is a dash. */
export function figure({ unit }: FormColumn, value: number | null | undefined): string {
  if (value === null || value === undefined) return '—';
  if (unit === 'rate') return `${(value * 100).toFixed(1)}%`;
  if (unit === 'tenThousandYuan') return String(Math.round(value / (tenThousand / 100)) / 100);
  return String(value);
}

export interface HeadGroup {
  readonly group: Wording | null;
  readonly columns: readonly [FormColumn, ...FormColumn[]];
}

/** Neighbouring columns under one heading; a column without a group stands alone. */
export function headGroups(columns: readonly FormColumn[]): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group !== null && last.group?.zh === column.group.zh)
      groups[groups.length - 1] = { ...last, columns: [...last.columns, column] };
    else groups.push({ group: column.group, columns: [column] });
  }
  return groups;
}
