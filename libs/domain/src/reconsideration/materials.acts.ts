import type { JournalEntry } from '../procedure/journal-entry.js';

/** The kinds of papers a file of a reconsideration case consists of. */
export const materialKinds = [
  'application',
  'receiptRecord',
  'applicantIdentity',
  'agentIdentity',
  'mandate',
  'challengedAct',
  'applicantEvidence',
  'correction',
  'answer',
  'respondentEvidence',
  'respondentSupplement',
  'thirdPartyMaterial',
  'ownInquiry',
  'inspectionRecord',
  'record',
  'serviceReceipt',
  'postmark',
  'approval',
  'courtPaper',
  'closingPaper',
  'subFile',
  'other',
] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const materialForms = ['original', 'copy'] as const;
export type MaterialForm = (typeof materialForms)[number];

/** A material as the journal names it: with the hash of its content, so that it cannot be exchanged unnoticed. */
export interface Evidence {
  readonly id: string;
  readonly kind: MaterialKind;
  readonly title: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly form: MaterialForm;
  readonly pages?: number;
  readonly copies?: number;
}

/** What the performer of any act may lay beside it. */
export interface WithEvidence {
  readonly evidence?: readonly Evidence[];
}

export interface MaterialActs {
  /** Takes materials into the file. */
  addMaterial: WithEvidence & { readonly note?: string };
  /** Marks a material as taken back; it stays in the file, because the journal names it. */
  withdrawMaterial: { readonly material: string; readonly reason: string };
}

export interface MaterialEvents {
  MaterialAdded: MaterialActs['addMaterial'];
  MaterialWithdrawn: MaterialActs['withdrawMaterial'] & { readonly title: string };
}

/** How a material stands in the file. */
export interface FiledMaterial {
  readonly kind: MaterialKind;
  readonly title: string;
  /** The entry that took it in. */
  readonly filedSeq: number;
  readonly withdrawnSeq: number | null;
}
export type FiledMaterials = Readonly<Record<string, FiledMaterial>>;

const listed = (payload: unknown): readonly Evidence[] =>
  typeof payload === 'object' && payload !== null && 'evidence' in payload && Array.isArray(payload.evidence)
    ? (payload.evidence as readonly Evidence[])
    : [];

/** The materials an entry names as evidence, its own or those of the act it proposes. */
export const evidenceIn = (payload: Readonly<Record<string, unknown>>): readonly Evidence[] => [
  ...listed(payload),
  ...listed(payload['payload']),
];

/** What the journal says of the materials in the file. */
export function materialsOf(journal: readonly JournalEntry[]): FiledMaterials {
  const materials: Record<string, FiledMaterial> = {};
  for (const { seq, type, payload } of journal) {
    for (const { id, kind, title } of evidenceIn(payload))
      materials[id] ??= { kind, title, filedSeq: seq, withdrawnSeq: null };
    const id = type === 'MaterialWithdrawn' ? payload['material'] : undefined;
    const known = typeof id === 'string' ? materials[id] : undefined;
    if (known) materials[id as string] = { ...known, withdrawnSeq: known.withdrawnSeq ?? seq };
  }
  return materials;
}
