import type { CasePageAnswer } from '../../api/answers';
import { useLanguage } from '../../i18n/use-language';
import { useRegisterTexts } from './texts';

/** How many there are, or that there are more than the server counts. */
export function useTotal(): (answer: CasePageAnswer) => string {
  const t = useRegisterTexts();
  const numbers = new Intl.NumberFormat(useLanguage());
  return ({ total, totalIsExact }) =>
    totalIsExact
      ? t('total', { count: total, number: numbers.format(total) })
      : t('total.more', { number: numbers.format(total) });
}
