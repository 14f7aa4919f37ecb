import type { Locale, Role } from '@mingjing/domain';

/** Whoever is signed in, as far as anything decides by it. */
export interface Actor {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organId: string;
  /** The organ whose cases, with all below it, a supervisor sees. */
  readonly supervises: string | null;
  readonly locale: Locale;
}
