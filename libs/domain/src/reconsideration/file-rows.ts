import { always } from '../law/article.js';
import type { FiledMaterials, MaterialActs } from './materials.acts.js';
import {
  fileHoldsMaterial,
  materialInFile,
  materialsGiven,
  rulesOnMaterials,
} from './reconsideration.materials.js';
import type { Rows } from './reconsideration.rows.js';

type Withdrawal = MaterialActs['withdrawMaterial'];
interface FileFacts {
  readonly record: { readonly materials: FiledMaterials };
}

/** What the acts on the file are in every procedure (本机关工作规则); each says its own article, people and stages. */
export const addsMaterial = { requires: [materialsGiven], records: 'MaterialAdded' } as const;
export const withdrawsMaterial = {
  requires: [fileHoldsMaterial, materialInFile],
  records: 'MaterialWithdrawn',
  adds: ({ material }: Withdrawal, { record }: FileFacts) => ({
    title: record.materials[material]?.title ?? '',
  }),
  key: ({ material }: Withdrawal) => `material ${material}`,
} as const;
/** A wrong record is superseded with the consent of the head of the office (本机关工作规则). */
export const correctsRecord = {
  approvedBy: ['officeHead'],
  records: 'RecordCorrected',
  corrects: true,
} as const;

const handlers = ['registrar', 'caseOfficer', 'officeHead'] as const;
const anyClock = { clock: { from: ['running', 'suspended'] } } as const;

/** The rows on the papers of the file; they move no track, and a suspended or closed case still takes papers in. */
export const materialRows: Pick<Rows, 'addMaterial' | 'withdrawMaterial'> = {
  addMaterial: {
    article: always(rulesOnMaterials),
    by: [...handlers, 'liaison'],
    moves: anyClock,
    ...addsMaterial,
  },
  withdrawMaterial: {
    article: always(rulesOnMaterials),
    by: handlers,
    moves: anyClock,
    ...withdrawsMaterial,
  },
};
