import { Link } from 'react-router';

import type { DueCounts } from '../../api/answers';
import { useWorkbenchTexts } from './texts';
import { shows, type Show, type WorkFilter } from './work-filter';

interface Props {
  /** Undefined while they are being read. */
  readonly counts: DueCounts | undefined;
  readonly approvals: number | null;
  readonly filter: WorkFilter;
}

const levels: Readonly<Partial<Record<Show, string>>> = { overdue: 'red', soon: 'amber' };
const order: readonly Show[] = [...shows.slice(1), 'all'];

/** Each number opens what it counts; colour only where there is something to count. */
export function Counters({ counts, approvals, filter }: Props) {
  const t = useWorkbenchTexts();
  return (
    <div className="counters" role="group" aria-label={t('counter.label')}>
      {order.map((show) => {
        const count = counts?.[show];
        const pressed = filter.show === show;
        return (
          <button
            key={show}
            type="button"
            className={`counter ${count && count.clocks > 0 ? (levels[show] ?? '') : ''}`}
            aria-pressed={pressed}
            onClick={() => filter.change({ show: pressed ? 'all' : show })}
          >
            <span className="n">{count?.clocks ?? '–'}</span>
            <span className="l">{t(`counter.${show}`)}</span>
            <span className="h">
              {pressed ? t('counter.shown') : count && t('counter.cases', { count: count.cases })}
            </span>
          </button>
        );
      })}
      {approvals !== null && (
        <Link to="/approvals" className="counter">
          <span className="n">{approvals}</span>
          <span className="l">{t('counter.approvals')}</span>
        </Link>
      )}
    </div>
  );
}
