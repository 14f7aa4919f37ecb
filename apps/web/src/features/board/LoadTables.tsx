import type { ReactNode } from 'react';

import type { components } from '../../api/schema';
import { Panel } from '../../ui/Panel';
import { EmptyState } from '../../ui/states';
import type { Drilling } from './drill';
import { DrillLink } from './DrillLink';
import { useBoardTexts } from './texts';

type Board = components['schemas']['BoardView'];

interface Props {
  readonly board: Board;
  readonly drilling: Drilling;
}

/** What those who have some have on average. */
function meanOf(officers: Board['officers'], of: 'open' | 'concluded'): string {
  const counts = officers.filter(({ officerId }) => officerId !== null).map((officer) => officer[of]);
  const some = counts.filter((count) => count > 0);
  return (some.reduce((sum, count) => sum + count, 0) / Math.max(1, some.length)).toFixed(1);
}

/** How much each officer has in hand, what of it is late, and what was concluded. */
export function Officers({ board: { officers }, drilling }: Props) {
  const t = useBoardTexts();
  return (
    <Panel
      title={t('officers')}
      note={t('officers.note', { open: meanOf(officers, 'open'), concluded: meanOf(officers, 'concluded') })}
    >
      <Numbers
        heads={[t('officer'), t('open'), t('overdue'), t('concluded')]}
        rows={officers.map(({ officerId, name, open: inHand, overdue, concluded }) => {
          const to = drilling.officer(officerId);
          return {
            key: officerId ?? '',
            cells: [
              name,
              <Figure key="open" count={inHand} to={to.open} />,
              <Figure key="overdue" count={overdue} red to={to.overdue} />,
              <Figure key="concluded" count={concluded} to={to.concluded} />,
            ],
          };
        })}
      />
    </Panel>
  );
}

/** What each organ that hears cases has in hand, took in and concluded; only where there are several. */
export function HearingOrgans({ board: { byOrgan }, drilling }: Props) {
  const t = useBoardTexts();
  if (byOrgan.length < 2) return null;
  return (
    <Panel title={t('organs')}>
      <Numbers
        heads={[t('organs.name'), t('open'), t('received'), t('concluded')]}
        rows={byOrgan.map(({ id, name, open, received, concluded }) => {
          const own = (to: string): string =>
            to.replace(/organId=[^&]*/u, `onlyOrganId=${encodeURIComponent(id)}`);
          const counted = (measure: 'received' | 'concluded') =>
            own(drilling.happened({ counted: measure, countedBy: null }));
          return {
            key: id,
            cells: [
              name,
              <Figure
                key="open"
                count={open}
                to={own(drilling.standing({ counted: 'open', countedBy: null }))}
              />,
              <Figure key="received" count={received} to={counted('received')} />,
              <Figure key="concluded" count={concluded} to={counted('concluded')} />,
            ],
          };
        })}
      />
    </Panel>
  );
}

function Figure({
  count,
  to,
  red = false,
}: {
  readonly count: number;
  readonly to: string;
  readonly red?: boolean;
}) {
  if (count === 0) return <span className="t3">0</span>;
  return (
    <DrillLink to={to} className={red ? 'wrong' : ''}>
      {count}
    </DrillLink>
  );
}

interface NumbersProps {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

function Numbers({ heads, rows }: NumbersProps) {
  const t = useBoardTexts();
  if (rows.length === 0) return <EmptyState text={t('nothing')} />;
  return (
    <div className="tablebox">
      <table className="list numbers">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index === 0 ? '' : 'num'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={heads[0]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[index]} className="num">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
