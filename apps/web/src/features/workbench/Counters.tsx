import { Link } from 'react-router';

import type { DueRow } from '../../api/answers';
import { useWorkbenchTexts } from './texts';
import { selected, shows, type Show, type WorkFilter } from './work-filter';

interface Props {
  /** Undefined while they are being read. */
  readonly rows: readonly DueRow[] | undefined;
  readonly approvals: number | null;
  readonly filter: WorkFilter;
}

const levels: Readonly<Partial<Record<Show, string>>> = { overdue: 'red', soon: 'amber' };
const order: readonly Show[] = [...shows.slice(1), 'all'];

/** Each number opens what it counts; colour only where there is something to count. */
export function Counters({ rows, approvals, filter }: Props) {
  const t = useWorkbenchTexts();
  return (
    <div className="counters" role="group" aria-label={t('counter.label')}>
      {order.map((show) => {
        const found = selected(rows ?? [], show, filter.forLiaison);
        const pressed = filter.show === show;
        const cases = new Set(found.map(({ caseId }) => caseId)).size;
        return (
          <button
            key={show}
            type="button"
            className={`counter ${found.length > 0 ? (levels[show] ?? '') : ''}`}
            aria-pressed={pressed}
            onClick={() => filter.change({ show: pressed ? 'all' : show })}
          >
            <span className="n">{rows ? found.length : '–'}</span>
            <span className="l">{t(`counter.${show}`)}</span>
            <span className="h">
              {pressed ? t('counter.shown') : rows && t('counter.cases', { count: cases })}
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
