import type { DueSummary } from '../../api/answers';
import { useLanguage } from '../../i18n/use-language';
import { weekdayName } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import { useWorkbenchTexts } from './texts';
import { WeekHearings } from './WeekHearings';
import type { WorkFilter } from './work-filter';

interface Props {
  readonly summary: DueSummary;
  readonly filter: WorkFilter;
}

/** Today and the six legal days after it, rest days marked; a day with something due narrows the list to it. */
export function WeekStrip({ summary: { week, today }, filter }: Props) {
  const t = useWorkbenchTexts();
  const language = useLanguage();
  return (
    <Panel title={t('week.title')} note={t('week.note')}>
      <div className="week" role="group" aria-label={t('week.title')}>
        {week.map(({ day, working, makeUp, holiday, clocks }) => {
          const kind = makeUp
            ? t('week.makeUp')
            : holiday
              ? t('week.holiday')
              : working
                ? ''
                : t('week.rest');
          const pressed = filter.day === day;
          return (
            <button
              key={day}
              type="button"
              className={`d ${day === today ? 'now' : ''} ${working ? '' : 'rest'}`}
              aria-pressed={pressed}
              disabled={clocks === 0 && !pressed}
              onClick={() => filter.change({ day: pressed ? null : day })}
            >
              <span className="head">
                <time dateTime={day}>{day.slice(5)}</time>{' '}
                {day === today ? t('week.today') : weekdayName(day, language)}
                {kind !== '' && <span className="kind">{kind}</span>}
              </span>
              {clocks === 0 ? (
                <span className="t3 s12">{t('week.none')}</span>
              ) : (
                <span className="due">
                  <b>{clocks}</b> {t('week.due', { count: clocks })}
                </span>
              )}
            </button>
          );
        })}
      </div>
      <WeekHearings last={week.at(-1)?.day ?? today} />
    </Panel>
  );
}
