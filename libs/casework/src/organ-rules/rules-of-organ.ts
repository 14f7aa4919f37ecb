import {
  discussionCauses,
  usualMediationPeriods,
  type DiscussionCause,
  type MediationPeriods,
  type OrganRules,
} from '@mingjing/domain';
import type { OrganKind } from '../people/index.js';
import type { SettingFault } from '../settings/index.js';

/** What an organ sets for its cases by itself. */
export interface RulesOfOrgan extends Pick<OrganRules, 'mediationGate' | 'mediationPeriods'> {
  readonly collectiveDiscussion: readonly DiscussionCause[];
}

/** The settings of an organ as far as they are such rules. */
export interface OrganRuleSettings {
  readonly mediationGate?: boolean;
  readonly mediationPeriods?: Partial<MediationPeriods>;
  readonly collectiveDiscussion?: readonly DiscussionCause[];
}

/** How short and how long a period may be set (law.md B.5 has no statutory bounds; these keep out slips of the hand). */
export const mediationPeriodBounds = {
  acceptWithinWorkingDays: { min: 1, max: 30 },
  concludeWithinDays: { min: 1, max: 180 },
  extendByDays: { min: 0, max: 180 },
} as const satisfies Record<keyof MediationPeriods, { min: number; max: number }>;

/** Only these are governments, which hear reconsiderations (行政复议法 24, 25). */
const governments: readonly OrganKind[] = ['province', 'city', 'county'];
export const hearsReconsiderations = (kind: OrganKind): boolean => governments.includes(kind);

/** What counts for an organ, whatever of it has been set. */
export const rulesIn = (settings: OrganRuleSettings): RulesOfOrgan => ({
  mediationGate: settings.mediationGate ?? false,
  mediationPeriods: { ...usualMediationPeriods, ...settings.mediationPeriods },
  collectiveDiscussion: settings.collectiveDiscussion ?? [],
});

/** In the order of the table, each cause once. */
export const settled = ({ collectiveDiscussion: causes, ...rules }: RulesOfOrgan): RulesOfOrgan => ({
  ...rules,
  collectiveDiscussion: discussionCauses.filter((cause) => causes.includes(cause)),
});

/** What only a body that hears reconsiderations can set. */
export function ruleFaults(
  { mediationGate, collectiveDiscussion }: RulesOfOrgan,
  kind: OrganKind,
): SettingFault[] {
  if (hearsReconsiderations(kind)) return [];
  return [
    ...(mediationGate ? [{ field: 'mediationGate', code: 'notForThisOrgan' as const }] : []),
    ...(collectiveDiscussion.length > 0
      ? [{ field: 'collectiveDiscussion', code: 'notForThisOrgan' as const }]
      : []),
  ];
}
