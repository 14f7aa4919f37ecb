import { Link } from 'react-router';

import { useGet } from '../../api/queries';
import { hasRole, officeRoles, useSession } from '../../app/session';
import { DueBadge, Day } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import { ErrorState } from '../../ui/states';
import type { HandInLine, HandInList } from '../hand-ins/answers';
import { pressing } from '../hand-ins/pressing';
import { useSuitTexts } from './texts';

const readers = [...officeRoles, 'organHead', 'supervisor', 'liaison'] as const;

function Request({ row, today }: { readonly row: HandInLine; readonly today: string }) {
  const t = useSuitTexts();
  const clock = pressing(row);
  return (
    <li>
      <div>
        <Link to={`/hand-ins/${row.caseId}/${row.key}`} className="b">
          {row.kindLabel}
        </Link>{' '}
        <span className={row.standing === 'returned' ? 'tag amber' : 'tag'}>{row.standingLabel}</span>
        <span className="suitline t2">{row.organName}</span>
      </div>
      <div>
        <span className="suitline">
          {row.standing === 'over' && row.handedInOn === null
            ? t('defence.notHere')
            : t('defence.complete', { satisfied: row.satisfied, needed: row.needed })}
        </span>
        {row.handedInOn !== null ? (
          <span className="suitline t2">{t('defence.handedIn', { day: row.handedInOn })}</span>
        ) : (
          clock?.left && (
            <span className="suitline">
              <DueBadge left={clock.left} /> <Day day={clock.dueOn} today={today} />
            </span>
          )
        )}
      </div>
    </li>
  );
}

/** What the handling unit is asked for, with the way to its desk; nothing for whoever has none to see. */
export function Defence({ caseId }: { readonly caseId: string }) {
  const t = useSuitTexts();
  const enabled = hasRole(useSession(), readers);
  const query = useGet<HandInList>('/api/hand-ins', { caseId, state: 'all' }, { enabled, fresh: true });
  if (query.error) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { rows = [], today = '' } = query.data ?? {};
  if (rows.length === 0) return null;
  return (
    <Panel title={t('defence.title')} className="suitpanel">
      <ul className="suitlist">
        {rows.map((row) => (
          <Request key={row.key} row={row} today={today} />
        ))}
      </ul>
    </Panel>
  );
}
