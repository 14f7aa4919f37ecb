import { litigationPhases } from '../litigation/litigation-tracks.js';
import { mediationPhases } from '../mediation/mediation-tracks.js';
import { phases } from '../reconsideration/reconsideration.tracks.js';

/** The procedures of the house; each is a table of acts of its own, and one case belongs to one of them. */
export const procedureNames = ['reconsideration', 'mediation', 'litigation'] as const;
export type ProcedureName = (typeof procedureNames)[number];

export const casePhases = [...new Set([...phases, ...mediationPhases, ...litigationPhases])] as const;
export type CasePhase = (typeof casePhases)[number];

/** The phases a case of each procedure can be in, in their order. */
export const phasesOf: Readonly<Record<ProcedureName, readonly CasePhase[]>> = {
  reconsideration: phases,
  mediation: mediationPhases,
  litigation: litigationPhases.filter((phase) => phase !== 'NEW'),
};
