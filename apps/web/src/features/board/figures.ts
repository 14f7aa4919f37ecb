import { countedThing } from '@mingjing/domain';

import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { useBoardTexts } from './texts';

type Indicator = components['schemas']['BoardIndicator'];
type Figure = components['schemas']['BoardFigure'];

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const inDays = (days: number): string => (Number.isInteger(days) ? String(days) : days.toFixed(1));

/** Writes the figures of indicators: shares as percent, days with at most one decimal. */
export function useFigureWords() {
  const t = useBoardTexts();
  const language = useLanguage();
  const valueOf = ({ unit }: Pick<Indicator, 'unit'>, { value }: Figure): string => {
    if (value === null) return t('rates.none');
    if (unit === 'percent') return percent(value);
    return unit === 'days' ? t('rates.days', { days: inDays(value) }) : String(value);
  };
  const baseOf = ({ unit, now, of }: Indicator): string => {
    if (now.value === null) return t('rates.noBase');
    const thing = countedThing(of.counted)?.[language];
    if (now.outOf !== null && thing !== undefined)
      return t('rates.things', { count: now.count, outOf: now.outOf, thing });
    if (now.outOf !== null) return t('rates.cases', { count: now.count, outOf: now.outOf });
    return unit === 'days' ? t('rates.measured', { count: now.count }) : '';
  };
  return { valueOf, baseOf };
}

/** Which way a figure went since the period before; null where nobody can say. */
export function directionOf({ now, before }: Pick<Indicator, 'now' | 'before'>): '↑' | '↓' | null {
  if (now.value === null || before.value === null || now.value === before.value) return null;
  return now.value > before.value ? '↑' : '↓';
}

/** Whether a figure went the wrong way since the period before. */
export function wentWrong({ better, ...figures }: Pick<Indicator, 'better' | 'now' | 'before'>): boolean {
  const direction = directionOf(figures);
  return direction !== null && direction === (better === 'higher' ? '↓' : better === 'lower' ? '↑' : null);
}
