/** The stages of an administrative mediation (贵阳市行政调解暂行规定 8-12; law.md F), from application to archive. */
export const mediationPhases = [
  'APPLIED',
  'CONSENT_ASKED',
  'REFUSED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'MEDIATING',
  'EXTENDED',
  'SUSPENDED',
  'AGREED_WRITTEN',
  'AGREED_ORAL',
  'TERMINATED',
  'CONFIRMED',
  'PERFORMED',
  'BREACHED',
  'ARCHIVED',
] as const;
export type MediationPhase = (typeof mediationPhases)[number];

/** While people sit together: named mediators, whether or not the period was extended. */
export const sitting = ['MEDIATING', 'EXTENDED'] as const satisfies readonly MediationPhase[];
export const agreedPhases = ['AGREED_WRITTEN', 'AGREED_ORAL'] as const satisfies readonly MediationPhase[];

/** How a mediation ends; an agreement stands whatever becomes of it. */
export const mediationOutcomes = [
  'REFUSED',
  'NOT_ACCEPTED',
  'AGREED_WRITTEN',
  'AGREED_ORAL',
  'TERMINATED',
] as const satisfies readonly MediationPhase[];
export type MediationOutcome = (typeof mediationOutcomes)[number];

/** One track is enough: nothing in a mediation moves beside it. */
export type MediationTracks = { readonly phase: MediationPhase };
export const initialMediationTracks: MediationTracks = { phase: 'APPLIED' };
