import type { SettingFault } from '../settings/index.js';
import type { ReminderPolicyStep } from './reminder-policy-step.entity.js';

/** A step as it is set; its code follows from whom it reminds and when. */
export type PolicyStepDraft = Omit<ReminderPolicyStep, 'step'>;

/** Days before and after the due date within which somebody can be reminded. */
export const policyBounds = { min: -60, max: 60 } as const;

/** The code of a step, without a hyphen: what follows one is the day of a daily reminder. */
export function stepCode({ audience, days }: Pick<PolicyStepDraft, 'audience' | 'days'>): string {
  if (audience === 'supervisor') return days === 1 ? 'overdue' : `overdue${String(days)}`;
  if (days === 0) return 'onTheDay';
  return days < 0 ? `before${String(-days)}` : `after${String(days)}`;
}

/** What stands against a policy: nobody may be left without a reminder ahead of the due date. */
export function policyFaults(steps: readonly PolicyStepDraft[]): SettingFault[] {
  const codes = steps.map(stepCode);
  const each = steps.flatMap(({ audience, days, daily }, index): SettingFault[] => [
    ...(audience === 'supervisor' && days < 1
      ? [{ field: `steps.${String(index)}.days`, code: 'supervisorAfterOnly' as const }]
      : []),
    ...(daily && days < 1
      ? [{ field: `steps.${String(index)}.daily`, code: 'dailyAfterOnly' as const }]
      : []),
    ...(codes.indexOf(codes[index] ?? '') < index
      ? [{ field: `steps.${String(index)}.days`, code: 'repeatedStep' as const }]
      : []),
  ]);
  const ahead = steps.some(({ audience, days, active }) => active && audience === 'officer' && days < 0);
  return ahead ? each : [...each, { field: 'steps', code: 'noReminderAhead' }];
}
