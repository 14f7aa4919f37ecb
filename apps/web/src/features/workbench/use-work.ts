import type { DueRow, DueSummary } from '../../api/answers';
import type { Query } from '../../api/client';
import { useGet, useGetPages } from '../../api/queries';
import { NOBODY, type WorkFilter } from './work-filter';

export interface DuePage {
  readonly today: string;
  readonly total: number;
  readonly rows: readonly DueRow[];
}

const queryOf = ({ show, day, officer }: WorkFilter): Query => ({
  ...(show === 'all' ? {} : { show }),
  ...(day === null ? {} : { dueOn: day }),
  ...(officer === null ? {} : officer === NOBODY ? { unassigned: true } : { officerId: officer }),
});

const nextOf = ({ total }: DuePage, pages: readonly DuePage[]): Query | null => {
  const offset = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  return offset < total && pages.at(-1)?.rows.length !== 0 ? { offset } : null;
};

/** The clocks the filter shows, page by page. */
export const useDueClocks = (filter: WorkFilter) =>
  useGetPages<DuePage>(
    filter.scope === 'mine' ? '/api/deadlines/mine' : '/api/deadlines',
    queryOf(filter),
    nextOf,
  );

/** The numbers beside the list, counted by the server over everything in the scope. */
export const useDueSummary = ({ scope }: WorkFilter) =>
  useGet<DueSummary>('/api/deadlines/summary', scope === 'mine' ? { mine: true } : {});
