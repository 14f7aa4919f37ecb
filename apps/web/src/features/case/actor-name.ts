import { useLanguage } from '../../i18n/use-language';
import type { JournalEntryAnswer } from './case-answers';

type Acting = Pick<JournalEntryAnswer, 'actor' | 'onBehalfOf'> &
  Partial<Pick<JournalEntryAnswer, 'actorRole'>>;

/** Who did it; a delegate with the approver for whom they decided. */
export function useActorName(): (entry: Acting) => string {
  const chinese = useLanguage() === 'zh';
  return ({ actor, actorRole, onBehalfOf }) => {
    const name = actor ?? actorRole?.label ?? '';
    if (onBehalfOf === null) return name;
    return chinese ? `${name}代${onBehalfOf}审批` : `${name} for ${onBehalfOf}`;
  };
}
