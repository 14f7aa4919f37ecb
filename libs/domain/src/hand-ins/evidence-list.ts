/** A line of the evidence list: number by its place, name, source, what it proves, pages (证据目录, law.md G.2). */
export interface EvidenceLine {
  /** The material of the case. */
  readonly material: string;
  /** The item of the checklist it answers; none where it stands beside the list. */
  readonly item?: string;
  readonly name: string;
  readonly source?: string;
  readonly proves?: string;
  readonly pages?: number;
}

/** An item of the checklist that the case does not have, and why. */
export interface Inapplicable {
  readonly item: string;
  readonly reason: string;
}

/** What is handed in beside the papers themselves: the evidence list, and why a usual paper does not exist. */
export interface WithEvidenceList {
  readonly evidenceList?: readonly EvidenceLine[];
  readonly notApplicable?: readonly Inapplicable[];
}

const listIn = (payload: Readonly<Record<string, unknown>>, name: string): readonly unknown[] =>
  Array.isArray(payload[name]) ? (payload[name] as readonly unknown[]) : [];

/** The evidence list an entry of the journal brought; empty where it brought none. */
export const linesIn = (payload: Readonly<Record<string, unknown>>): readonly EvidenceLine[] =>
  listIn(payload, 'evidenceList') as readonly EvidenceLine[];

/** The items an entry of the journal calls inapplicable. */
export const inapplicableIn = (payload: Readonly<Record<string, unknown>>): readonly Inapplicable[] =>
  listIn(payload, 'notApplicable') as readonly Inapplicable[];
