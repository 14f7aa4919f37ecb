import { useSearchParams } from 'react-router';

import type { DueRow } from '../../api/answers';
import { hasRole, useSession } from '../../app/session';
import { isOverdue, isSoon } from '../../ui/DueBadge';

export const shows = ['all', 'overdue', 'soon', 'waiting'] as const;
export type Show = (typeof shows)[number];
export type Scope = 'mine' | 'all';

const OURS = new Set(['reconsiderationBody', 'reconsiderationOffice']);

/** Somebody outside has to act; the liaison's own organ is never "others". */
const waitsForOthers = (row: DueRow, forLiaison: boolean): boolean =>
  forLiaison ? row.owner.code !== 'respondent' : !OURS.has(row.owner.code);

export const selected = (rows: readonly DueRow[], show: Show, forLiaison: boolean): readonly DueRow[] =>
  rows.filter((row) => {
    if (show === 'overdue') return isOverdue(row.left);
    if (show === 'soon') return isSoon(row.left);
    if (show === 'waiting') return waitsForOthers(row, forLiaison);
    return true;
  });

export interface WorkFilter {
  readonly show: Show;
  readonly scope: Scope;
  readonly mayChooseScope: boolean;
  readonly forLiaison: boolean;
  readonly change: (part: { show?: Show; scope?: Scope }) => void;
}

/** Kept in the address, so that a view can be bookmarked; which cases come first depends on the role. */
export function useWorkFilter(): WorkFilter {
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const handles = hasRole(session, ['caseOfficer', 'registrar']);
  const oversees = hasRole(session, ['officeHead', 'supervisor', 'organHead']);
  const usual: Scope = handles && !oversees ? 'mine' : 'all';
  const asked = params.get('scope');
  const show = shows.find((name) => name === params.get('show')) ?? 'all';
  const change = ({ show: nextShow, scope: nextScope }: { show?: Show; scope?: Scope }) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (nextShow === 'all') after.delete('show');
        else if (nextShow) after.set('show', nextShow);
        if (nextScope) after.set('scope', nextScope);
        return after;
      },
      { replace: true },
    );
  return {
    show,
    scope: !handles ? 'all' : asked === 'mine' || asked === 'all' ? asked : usual,
    mayChooseScope: handles,
    forLiaison: !handles && !oversees && hasRole(session, ['liaison']),
    change,
  };
}
