import { useApplicationTexts } from './application-texts';
import type { Hint } from './intake-hints';
import { useIntakeTexts } from './texts';

/** A hint in words. */
export function useHintWords(): (hint: Hint) => string {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  return ({ code, about = '' }) =>
    code === 'guardian' || code === 'representatives'
      ? more(`hint.${code}`, { about })
      : t(`hint.${code}`, { about });
}
