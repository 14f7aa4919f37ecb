import { Button } from 'antd';

import { EmptyState, Loaded } from '../../ui/states';
import type { SeriesCase, SeriesChance } from './series-cases';
import { useSeriesTexts } from './texts';
import { useChances } from './use-series';

interface Props {
  readonly cases: readonly SeriesCase[];
  readonly choose: (act: SeriesChance) => void;
  readonly close: () => void;
}

/** The acts, those that most cases allow first; what none allows is named all the same. */
export function ActChoice({ cases, choose, close }: Props) {
  const t = useSeriesTexts();
  const chances = useChances(cases);
  return (
    <>
      <div className="seriesacts">
        <p className="t2 s13">{t('choose.hint')}</p>
        <Loaded query={chances}>
          {({ acts }) =>
            acts.length === 0 ? (
              <EmptyState text={t('choose.empty')} />
            ) : (
              <ul>
                {[...acts]
                  .sort((a, b) => b.possible - a.possible)
                  .map((chance) => (
                    <li key={chance.act}>
                      <button type="button" disabled={chance.possible === 0} onClick={() => choose(chance)}>
                        <b>{chance.label}</b>
                        <span className="article">{chance.article}</span>
                        <span className="t2 nowrap">
                          {chance.possible === 0
                            ? t('choose.none')
                            : t('choose.possible', { possible: chance.possible })}
                        </span>
                      </button>
                    </li>
                  ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      <footer className="drawerfoot">
        <span className="grow" />
        <Button onClick={close}>{t('cancel')}</Button>
      </footer>
    </>
  );
}
