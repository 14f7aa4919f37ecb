import { always, article } from '../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import type { FiledMaterials, MaterialActs } from './materials.acts.js';

/** The rule of the bureau on the papers of its files. */
export const rulesOnMaterials = article('RULES', '案卷材料');

const byTheRules = always(rulesOnMaterials);

/** What the rules on papers ask of a case of whatever procedure. */
interface Facts {
  readonly record: { readonly materials: FiledMaterials };
}

export const materialsGiven: PayloadRequirement<Facts, MaterialActs['addMaterial']> = {
  on: 'payload',
  code: 'MATERIALS_MISSING',
  article: byTheRules,
  at: 'evidence',
  holds: ({ evidence = [] }) => evidence.length > 0,
};

export const fileHoldsMaterial: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NO_MATERIAL_IN_FILE',
  article: byTheRules,
  holds: ({ record }) => Object.values(record.materials).some(({ withdrawnSeq }) => withdrawnSeq === null),
};

export const materialInFile: PayloadRequirement<Facts, MaterialActs['withdrawMaterial']> = {
  on: 'payload',
  code: 'MATERIAL_NOT_IN_FILE',
  article: byTheRules,
  at: 'material',
  holds: ({ material }, { record }) => record.materials[material]?.withdrawnSeq === null,
};
