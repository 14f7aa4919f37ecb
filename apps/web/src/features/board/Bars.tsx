import { useState } from 'react';

import type { components } from '../../api/schema';
import { Panel } from '../../ui/Panel';
import { EmptyState } from '../../ui/states';
import { DrillLink } from './DrillLink';
import { useBoardTexts } from './texts';

type Bar = components['schemas']['BoardBar'];

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly to: (bar: Bar) => string;
}

const SHOWN = 8;

/** One bar for each value, the longest first; it is a table, so that it reads and prints without its bars. */
export function Bars({ title, bars, to }: Props) {
  const t = useBoardTexts();
  const [all, setAll] = useState(false);
  const sum = (some: readonly Bar[]): number => some.reduce((total, { count }) => total + count, 0);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const hidden = bars.slice(SHOWN);
  return (
    <Panel title={title} note={t('standing.count', { count: sum(bars) })}>
      {bars.length === 0 ? (
        <EmptyState text={t('nothing')} />
      ) : (
        <table className="bars">
          <caption className="unseen">{title}</caption>
          <tbody>
            {bars.map((bar, index) => (
              <tr key={bar.value} className={all || index < SHOWN ? '' : 'onpaper'}>
                <th scope="row">{bar.label}</th>
                <td className="bar" aria-hidden="true">
                  <i style={{ width: `${String((bar.count / most) * 100)}%` }} />
                </td>
                <td className="count">
                  <DrillLink
                    to={to(bar)}
                    aria-label={`${bar.label} ${t('standing.count', { count: bar.count })}`}
                  >
                    {bar.count}
                  </DrillLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {bars.length > SHOWN && (
        <p className="pad s12 t3 noprint">
          {!all && t('standing.more', { count: hidden.length, sum: sum(hidden) })}{' '}
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'standing.fewer' : 'standing.all')}
          </button>
        </p>
      )}
    </Panel>
  );
}
