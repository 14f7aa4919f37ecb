import type { ProcedureName } from '../procedures/procedure-names.js';
import { mediationWarnings } from './administrative-mediation-labels.js';
import type { Wording } from './locale.js';

/** What must always be said of a case of each procedure. */
export const procedureWarnings: Readonly<Record<ProcedureName, readonly Wording[]>> = {
  reconsideration: [],
  mediation: mediationWarnings,
  litigation: [],
};
