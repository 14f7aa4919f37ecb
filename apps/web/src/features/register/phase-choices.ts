import {
  phaseLabels,
  phasesOf,
  procedureLabels,
  procedureNames,
  type CasePhase,
  type ProcedureName,
} from '@mingjing/domain';

import type { Language } from '../../i18n/language';
import type { Choice } from './use-choices';

/** A phase with the procedures that have it; nothing beside it where only one is asked for. */
export interface PhaseChoice extends Choice {
  readonly under: string | null;
}

export const asProcedure = (value: string | undefined): ProcedureName | undefined =>
  procedureNames.find((name) => name === value);

/** The phases to choose from: of the chosen procedure, or of all of them, each once. */
export function phaseChoices(
  procedure: ProcedureName | undefined,
  language: Language,
): readonly PhaseChoice[] {
  const asked = procedure === undefined ? procedureNames : [procedure];
  const named = (phase: CasePhase): string =>
    asked
      .filter((name) => phasesOf[name].includes(phase))
      .map((name) => procedureLabels[name][language])
      .join(language === 'zh' ? '、' : ', ');
  return [...new Set(asked.flatMap((name) => phasesOf[name]))].map((value) => ({
    value,
    label: phaseLabels[value][language],
    under: procedure === undefined ? named(value) : null,
  }));
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
