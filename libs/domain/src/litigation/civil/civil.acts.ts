import type { CalendarDate } from '../../calendar/calendar-date.js';

/** By which rule a court sets the period for evidence (民诉解释 99, 266, 275). */
export type EvidenceStage = 'ordinary' | 'simplified' | 'second';

/** What only a civil defendant does (law.md B.4, E.6). */
export interface CivilActs {
  fileCounterclaim: { readonly claim: string; readonly amount?: number; readonly note?: string };
  /** The court sets a period for new evidence, in either instance (民诉解释 99). */
  setEvidencePeriod: { readonly days: number; readonly note?: string };
  submitEvidence: { readonly summary: string; readonly note?: string };
  /** An obstacle kept us from a step in time (民事诉讼法 86). */
  meetObstacle: { readonly obstacle: string; readonly endedOn: CalendarDate; readonly note?: string };
  requestRestoration: { readonly reason: string; readonly note?: string };
}

export interface CivilEvents {
  CounterclaimFiled: CivilActs['fileCounterclaim'];
  EvidencePeriodSet: CivilActs['setEvidencePeriod'] & { readonly at: EvidenceStage };
  EvidenceSubmitted: CivilActs['submitEvidence'];
  ObstacleMet: CivilActs['meetObstacle'];
  RestorationRequested: CivilActs['requestRestoration'];
}
