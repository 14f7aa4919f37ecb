import { Link } from 'react-router';

import type { ClockAct } from '../../api/answers';
import { useWorkbenchTexts } from './texts';

interface Props {
  readonly caseId: string;
  readonly acts: readonly ClockAct[];
}

/** What would settle a clock: a way to its form where it is possible for the reader now, otherwise the reason. */
export function ClockActs({ caseId, acts }: Props) {
  const t = useWorkbenchTexts();
  if (acts.length === 0) return <span className="t3">—</span>;
  const [first] = acts;
  const same = first?.reason != null && acts.every(({ reason }) => reason === first.reason);
  return (
    <ul className="clockacts">
      {acts.map(({ act, label, article, possible, opens, reason }) => (
        <li key={act}>
          {possible ? (
            <Link to={`/cases/${caseId}?act=${act}`}>{label}</Link>
          ) : (
            <span className="t2">{label}</span>
          )}{' '}
          <span className="article">{article}</span>
          {opens && possible && <span className="tag dash">{t('acts.opens')}</span>}
          {!same && reason !== null && <span className="reason">{reason}</span>}
        </li>
      ))}
      {same && <li className="reason">{first.reason}</li>}
    </ul>
  );
}
