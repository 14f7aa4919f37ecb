import type { RegisterEntry } from '../../register/register-entry.js';
import type { Outcome } from '../outcomes.js';
import type { Party } from '../party.js';
import type { Route } from '../terms.js';

/** A reconsideration of the old register. */
export interface ReconsiderationEntry extends RegisterEntry<Party, Outcome> {
  readonly route?: Route;
  /** It was terminated because the parties had settled (条例2007 40). */
  readonly settled?: boolean;
}

/** Taking over a line of an old register, and what it says of acceptance and end. */
export interface RegisterActs {
  importRegisterEntry: ReconsiderationEntry;
  acceptAsRegistered: Record<string, never>;
  closeAsRegistered: Record<string, never>;
}
export interface RegisterEvents {
  RegisterEntryImported: RegisterActs['importRegisterEntry'];
}
