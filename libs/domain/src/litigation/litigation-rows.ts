import type { ActRow } from '../procedure/act-table.js';
import type { LitigationActs, LitigationEvents } from './litigation-acts.js';
import type { LitigationDocumentKind } from './litigation-documents.js';
import type { LitigationFacts } from './litigation-facts.js';
import type { LitigationTracks } from './litigation-tracks.js';

export type LitigationRow<A extends keyof LitigationActs> = ActRow<
  LitigationTracks,
  LitigationFacts,
  LitigationActs[A],
  LitigationEvents,
  LitigationDocumentKind
>;
export type LitigationRows = { readonly [A in keyof LitigationActs]: LitigationRow<A> };
/** The rows of one chapter; an act without a row does not compile. */
export type Chapter<Acts> = Pick<LitigationRows, keyof Acts & keyof LitigationActs>;

export const handlers = ['registrar', 'caseOfficer', 'officeHead'] as const;
/** The handling unit does its part through its liaison. */
export const withUnit = [...handlers, 'liaison'] as const;
export const withCounsel = [...handlers, 'counsel'] as const;
/** While the court has not suspended. */
export const courtRuns = { from: ['running'] } as const;
