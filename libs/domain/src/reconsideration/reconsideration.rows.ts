import type { ActRow } from '../procedure/act-table.js';
import type { DocumentKind } from './document-kinds.js';
import type { ReconsiderationActs } from './reconsideration.acts.js';
import type { ReconsiderationEvents } from './reconsideration.events.js';
import type { ReconsiderationFacts } from './reconsideration.facts.js';
import type { Tracks } from './reconsideration.tracks.js';

/** The table's rows, one per act; a missing row does not compile. */
export type Rows = {
  readonly [A in keyof ReconsiderationActs]: ActRow<
    Tracks,
    ReconsiderationFacts,
    ReconsiderationActs[A],
    ReconsiderationEvents,
    DocumentKind
  >;
};
