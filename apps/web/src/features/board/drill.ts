import { NO_OFFICER } from '@mingjing/domain';

import { addressOf, type Query } from '../../api/client';
import type { components } from '../../api/schema';
import { addDays } from '../../ui/dates';
import { endOf } from './board-address';

type Board = components['schemas']['BoardView'];
type Drill = components['schemas']['BoardDrill'];

/** Leads from figures of a board to the cases behind them in the register. */
export interface Drilling {
  /** What happened in the period, or in one month of it. */
  readonly happened: (drill: Drill, month?: string, procedure?: string) => string;
  /** What stands now. */
  readonly standing: (drill: Drill) => string;
  readonly open: (narrow?: Query) => string;
  readonly pending: (month: string) => string;
  readonly late: () => string;
  /** An officer's cases; null: those that nobody has. */
  readonly officer: (id: string | null) => Readonly<Record<'open' | 'overdue' | 'concluded', string>>;
  readonly soon: () => string;
}

export function drillingOf({ organ, procedure, period, today, soonOn }: Board): Drilling {
  const whose = { organId: organ.id, procedure: procedure?.code };
  const to = (query: Query): string => addressOf('/register', { ...whose, ...query, from: 'board' });
  const figure = ({ counted, countedBy }: Drill) => ({ counted, countedBy });
  const happened: Drilling['happened'] = (drill, month, of) =>
    to({
      ...figure(drill),
      ...(of === undefined ? {} : { procedure: of }),
      countedFrom: month ?? period.from,
      countedTo: endOf((month ?? period.to).slice(0, 7)),
    });
  const late = { open: true, dueTo: addDays(today, -1) };
  return {
    happened,
    standing: (drill) => to(figure(drill)),
    open: (narrow = {}) => to({ open: true, ...narrow }),
    pending: (month) => to({ pendingOn: endOf(month.slice(0, 7)) }),
    late: () => to(late),
    officer: (id) => {
      const countedBy = `officer:${id ?? NO_OFFICER}`;
      const whose = id === null ? { counted: 'open', countedBy } : { officerId: id };
      return {
        open: to({ open: true, ...whose }),
        overdue: to({ ...late, ...whose }),
        concluded: happened({ counted: 'concluded', countedBy }),
      };
    },
    soon: () => to({ open: true, dueFrom: today, dueTo: soonOn }),
  };
}
