import { useSearchParams } from 'react-router';

import { hasRole, useSession } from '../../app/session';

export const shows = ['all', 'overdue', 'soon', 'waiting'] as const;
export type Show = (typeof shows)[number];
export type Scope = 'mine' | 'all';

/** Of the officer filter: cases nobody has been given yet. */
export const NOBODY = 'nobody';

interface Choice {
  readonly show: Show;
  readonly scope: Scope;
  /** A due day, or none. */
  readonly day: string | null;
  /** An officer's id, NOBODY, or none. */
  readonly officer: string | null;
}

export interface WorkFilter extends Choice {
  readonly mayChooseScope: boolean;
  readonly oversees: boolean;
  readonly forLiaison: boolean;
  /** Anything but the scope narrows the list. */
  readonly narrowed: boolean;
  readonly change: (part: Partial<Choice>) => void;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const usual = { show: 'all', day: null, officer: null } as const;

/** Kept in the address, so that a view can be bookmarked; which cases come first depends on the role. */
export function useWorkFilter(): WorkFilter {
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const handles = hasRole(session, ['caseOfficer', 'registrar']);
  const oversees = hasRole(session, ['officeHead', 'supervisor', 'organHead']);
  const asked = params.get('scope');
  const usualScope: Scope = handles && !oversees ? 'mine' : 'all';
  const scope = !handles ? 'all' : asked === 'mine' || asked === 'all' ? asked : usualScope;
  const day = params.get('day');
  const choice: Choice = {
    show: shows.find((name) => name === params.get('show')) ?? 'all',
    scope,
    day: day !== null && DAY.test(day) ? day : null,
    officer: scope === 'all' ? params.get('officer') : null,
  };
  const change = (part: Partial<Choice>): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(part))
          if (value === null || value === 'all') after.delete(name);
          else after.set(name, value);
        if (part.scope === 'all' && usualScope !== 'all') after.set('scope', 'all');
        return after;
      },
      { replace: true },
    );
  return {
    ...choice,
    mayChooseScope: handles,
    oversees,
    forLiaison: !handles && !oversees && hasRole(session, ['liaison']),
    narrowed: choice.show !== usual.show || choice.day !== null || choice.officer !== null,
    change,
  };
}

/** What takes every narrowing away. */
export const everything: Partial<Choice> = usual;
