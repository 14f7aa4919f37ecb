import type { Wording } from '../wording/locale.js';

/** The dictionaries an administrator keeps: what a case is sorted by, and what its documents say in usual words. */
export const dictionaryKinds = ['category', 'matter', 'correctionItem', 'declineGround'] as const;
export type DictionaryKind = (typeof dictionaryKinds)[number];

export const dictionaryLabels: Readonly<Record<DictionaryKind, Wording>> = {
  category: { zh: '行政管理类别', en: 'Fields of administration' },
  matter: { zh: '复议事项', en: 'Matters of reconsideration' },
  correctionItem: { zh: '补正事由', en: 'Items to correct' },
  declineGround: { zh: '不予受理理由', en: 'Grounds for declining' },
};

/** What an entry can say beside its name; the others of its fields stay empty. */
export interface DictionaryShape {
  /** The sentence its document uses. */
  readonly wording: boolean;
  /** The condition of acceptance it belongs to (30(1)). */
  readonly condition: boolean;
  /** Its row in the statistical form. */
  readonly formRow: boolean;
}

export const dictionaryShapes: Readonly<Record<DictionaryKind, DictionaryShape>> = {
  category: { wording: false, condition: false, formRow: true },
  matter: { wording: false, condition: false, formRow: true },
  correctionItem: { wording: true, condition: true, formRow: false },
  declineGround: { wording: true, condition: true, formRow: false },
};
