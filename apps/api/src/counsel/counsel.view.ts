import {
  engagedUntil,
  engagementState,
  phaseLabels,
  procedureLabels,
  procedures,
  renewalStart,
  type CalendarDate,
  type Locale,
} from '@mingjing/domain';
import type { CaseOfCounsel, CounselLine, CounselVersion } from '@mingjing/casework/counsel';
import { labelled } from '../cases/case.view.js';
import type { CaseOfCounselView, CounselVersionView, CounselView } from './counsel.response.dto.js';

export const counselView = (
  { organId: _, terms, conflicts, ...line }: CounselLine,
  today: CalendarDate,
): CounselView => ({
  ...line,
  state: engagementState(terms, today),
  until: engagedUntil(terms, today),
  renewsOn: renewalStart(terms, today),
  terms: [...terms],
  conflicts: [...conflicts],
});

export const counselVersionView = ({
  version,
  content: { kind, name, firm, fields, until, reason },
  changedAt,
  changedByName,
}: CounselVersion): CounselVersionView => ({
  ...{ version, kind, name, firm, fields, until },
  reason: reason ?? null,
  changedBy: changedByName,
  changedAt: changedAt.toISOString(),
});

export const caseOfCounselView = (
  { procedure, phase, ...row }: CaseOfCounsel,
  locale: Locale,
): CaseOfCounselView => ({
  ...row,
  procedure: labelled(procedure, procedureLabels, locale),
  phase: labelled(phase, phaseLabels, locale),
  takesOpinion: row.closedOn === null && procedures[procedure].acts.includes('recordCounselOpinion'),
});
