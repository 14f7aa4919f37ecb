import { phaseLabels, phasesOf, procedureLabels, procedureNames, type ProcedureName } from '@mingjing/domain';

import type { Language } from '../../i18n/language';
import type { Choice } from './use-choices';

/** Phases under the procedure that has them; what several procedures have stands once, under all their names. */
export interface PhaseGroup {
  readonly label: string;
  readonly options: readonly Choice[];
}

export const asProcedure = (value: string | undefined): ProcedureName | undefined =>
  procedureNames.find((name) => name === value);

/** The phases to choose from: of the chosen procedure, or of all of them. */
export function phaseGroups(procedure: ProcedureName | undefined, language: Language): readonly PhaseGroup[] {
  const asked = procedure === undefined ? procedureNames : [procedure];
  const groups = new Map<string, Choice[]>();
  for (const value of new Set(asked.flatMap((name) => phasesOf[name]))) {
    const label = asked
      .filter((name) => phasesOf[name].includes(value))
      .map((name) => procedureLabels[name][language])
      .join(language === 'zh' ? '、' : ', ');
    groups.set(label, [...(groups.get(label) ?? []), { value, label: phaseLabels[value][language] }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

/** What is left of the chosen phases in another procedure; null where nothing is. */
export function phasesWithin(
  phases: string | undefined,
  procedure: ProcedureName | undefined,
): string | null {
  const known: readonly string[] | null = procedure === undefined ? null : phasesOf[procedure];
  const kept = (phases ?? '').split(',').filter((phase) => phase !== '' && (known?.includes(phase) ?? true));
  return kept.length === 0 ? null : kept.join(',');
}
