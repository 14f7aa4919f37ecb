import { boardFigures, measureLabels } from '@mingjing/domain';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Panel } from '../../ui/Panel';
import { Defined } from './Defined';
import type { Drilling } from './drill';
import { directionOf, useFigureWords, wentWrong } from './figures';
import { DrillLink } from './DrillLink';
import { useBoardTexts } from './texts';

type Board = components['schemas']['BoardView'];
type Indicator = components['schemas']['BoardIndicator'];

interface Props {
  readonly board: Board;
  readonly drilling: Drilling;
}

const month = (day: string): string => day.slice(0, 7);

/** The rates with what they are shares of, the period before, and their exact definitions. */
export function Indicators({ board, drilling }: Props) {
  const t = useBoardTexts();
  const { period, previous, indicators } = board;
  const procedures = [...new Map(indicators.map(({ procedure }) => [procedure.code, procedure])).values()];
  return (
    <Panel
      title={t('rates')}
      note={t('rates.note', {
        from: month(period.from),
        to: month(period.to),
        before: month(previous.from),
        until: month(previous.to),
      })}
    >
      {procedures.map(({ code, label }) => (
        <div key={code} className="indicatorgroup" role="group" aria-label={label}>
          <h3>{label}</h3>
          <div className="indicators">
            {indicators
              .filter(({ procedure }) => procedure.code === code)
              .map((indicator) => (
                <IndicatorFigure key={indicator.code} indicator={indicator} drilling={drilling} />
              ))}
          </div>
        </div>
      ))}
    </Panel>
  );
}

interface FigureProps {
  readonly indicator: Indicator;
  readonly drilling: Drilling;
}

function IndicatorFigure({ indicator, drilling }: FigureProps) {
  const t = useBoardTexts();
  const language = useLanguage();
  const { valueOf, baseOf } = useFigureWords();
  const { label, definition, of, outOf, now, before, procedure } = indicator;
  const direction = directionOf(indicator);
  const [whole, ...others] = now.value === null ? [] : outOf;
  const to = (drill: components['schemas']['BoardDrill']) =>
    drilling.happened(drill, undefined, procedure.code);
  return (
    <div className="indicator">
      <Defined label={label} definition={definition} />
      <DrillLink className="n" to={to(of)}>
        {valueOf(indicator, now)}
      </DrillLink>
      <span className="h">
        {whole && others.length === 0 ? (
          <DrillLink to={to(whole)}>{baseOf(indicator)}</DrillLink>
        ) : (
          baseOf(indicator)
        )}
        {whole &&
          others.length > 0 &&
          [whole, ...others].map((part) => (
            <DrillLink key={part.counted} to={to(part)}>
              {measureLabels[part.counted][language]}
            </DrillLink>
          ))}
        <span className={wentWrong(indicator) ? 'wrong' : ''}>
          {t('rates.before', { value: valueOf(indicator, before) })}
          {direction !== null && <span aria-hidden="true"> {direction}</span>}
        </span>
      </span>
    </div>
  );
}

/** Every definition in words, for the printed sheet. */
export function Definitions({ board: { indicators } }: Pick<Props, 'board'>) {
  const t = useBoardTexts();
  const language = useLanguage();
  const figures = Object.entries(boardFigures).map(([code, { label, definition }]) => ({
    ...{ code, label: label[language], definition: definition[language] },
  }));
  return (
    <section className="printonly definitions">
      <h2>{t('definitions')}</h2>
      <dl>
        {[...figures, ...indicators].map(({ code, label, definition }) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
