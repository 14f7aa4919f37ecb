import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ActRow } from '../procedure/act-table.js';
import type { CaseModel, CaseState } from '../procedure/case-model.js';
import type { Engine, Entry } from '../procedure/enact.js';
import type { FiledMaterials } from '../reconsideration/materials.acts.js';
import type { RegisterEntry } from '../register/register-entry.js';
import type { Party } from '../reconsideration/party.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';

/** The tracks of a case of whatever procedure; each has a phase, the others are its own. */
export type AnyTracks = { readonly phase: string } & Readonly<Record<string, string>>;

/** What the record of every procedure tells. */
export interface AnyRecord {
  readonly parties: readonly Party[];
  readonly officerId: string | null;
  readonly receivedOn: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
  /** The day the case was disposed of. */
  readonly concludedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly outcome: string | null;
  readonly materials: FiledMaterials;
  /** The line of the old register the case was taken over from; null for every other case. */
  readonly registerEntry: RegisterEntry | null;
}

export type AnyActs = Readonly<Record<string, object>>;
export type AnyEvents = Readonly<Record<string, object>>;
export type AnyRow = ActRow<AnyTracks, unknown, object, AnyEvents>;
export type AnyModel = CaseModel<AnyTracks, AnyActs, AnyRecord, unknown, AnyEvents, OrganRules>;
export type AnyEngine = Engine<AnyTracks, AnyActs, AnyRecord, unknown, AnyEvents, OrganRules>;
export type AnyState = CaseState<AnyTracks, AnyRecord>;
export type AnyEntry = Entry<AnyTracks>;
