import type { Step } from './policy';
import { useRemindersTexts } from './texts';

type Words = Pick<Step, 'days' | 'audience' | 'daily'>;

/** When a step comes. */
export function useWhen(): (days: number) => string {
  const t = useRemindersTexts();
  return (days) => {
    if (days === 0) return t('onTheDay');
    return days < 0 ? t('before', { count: -days }) : t('after', { count: days });
  };
}

/** A step as a sentence. */
export function useSentence(): (step: Words) => string {
  const t = useRemindersTexts();
  return ({ days, audience, daily }) => {
    const who = t(`whom.${audience}`);
    if (days === 0) return t('says.onTheDay', { who });
    if (days < 0) return t('says.before', { who, count: -days });
    return daily ? t('says.daily', { who, count: days }) : t('says.after', { who, count: days });
  };
}
