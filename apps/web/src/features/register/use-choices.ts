import { phaseLabels, casePhases, procedureLabels, procedureNames } from '@mingjing/domain';

import { useDictionary, type DictionaryEntry } from '../../api/dictionaries';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { useRegisterTexts } from './texts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}
export const chosenBy = [
  'procedure',
  'phases',
  'officerId',
  'respondentId',
  'category',
  'matter',
  'imported',
] as const;
export type ChosenBy = (typeof chosenBy)[number];
export type Choices = Readonly<Record<ChosenBy, readonly Choice[]>>;

/** The dictionary in its order, then what else stands in the cases: names of earlier days, and what was typed. */
function namesOf(
  entries: readonly DictionaryEntry[],
  occurring: readonly string[],
  english: boolean,
): Choice[] {
  const known = new Set(entries.map(({ zh }) => zh));
  const others = occurring.filter((name) => !known.has(name));
  return [
    ...entries.map(({ zh, en }) => ({ value: zh, label: english ? `${en} ${zh}` : zh })),
    ...others.map((value) => ({ value, label: value })),
  ];
}

/** What the register can be narrowed to, as far as the reader sees cases of it. */
export function useChoices(): Choices {
  const t = useRegisterTexts();
  const language = useLanguage();
  const english = language === 'en';
  const me = useSession().user.id;
  const occurring = useGet<components['schemas']['RegisterChoicesView']>('/api/cases/choices').data;
  const inForce = { category: useDictionary('category'), matter: useDictionary('matter') };
  return {
    procedure: procedureNames.map((value) => ({ value, label: procedureLabels[value][language] })),
    phases: casePhases.map((value) => ({ value, label: phaseLabels[value][language] })),
    officerId: (occurring?.officers ?? []).map(({ id, name }) => ({
      value: id === me ? 'me' : id,
      label: name,
    })),
    respondentId: (occurring?.respondents ?? []).map(({ id, name }) => ({ value: id, label: name })),
    category: namesOf(inForce.category, occurring?.categories ?? [], english),
    matter: namesOf(inForce.matter, occurring?.matters ?? [], english),
    imported: (['true', 'false'] as const).map((value) => ({ value, label: t(`origin.${value}`) })),
  };
}
