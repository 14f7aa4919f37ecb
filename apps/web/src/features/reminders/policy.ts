import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';

export type Policy = components['schemas']['ReminderPolicyView'];
export type PolicyHistory = components['schemas']['ReminderPolicyHistory'];
export type Step = components['schemas']['ReminderPolicyStepView'];

export const POLICY = '/api/reminder-policy';
export const MOST_DAYS = 60;

/** A step on its way; its key lasts while its days change. */
export interface DraftStep extends Omit<Step, 'step'> {
  readonly key: string;
}

export const draftsOf = (steps: readonly Step[]): readonly DraftStep[] =>
  steps.map(({ step, ...rest }) => ({ ...rest, key: step }));

/** The day nearest to the due date that no other step of that person has. */
export function freeStep(drafts: readonly DraftStep[]): DraftStep {
  const taken = new Set(drafts.filter(({ audience }) => audience === 'officer').map(({ days }) => days));
  let days = -1;
  while (taken.has(days) && days > -MOST_DAYS) days -= 1;
  return { key: crypto.randomUUID(), days, audience: 'officer', daily: false, active: true };
}

export const setPolicy = async (drafts: readonly DraftStep[], version: number): Promise<Policy> =>
  send('PUT', POLICY, { body: { steps: drafts.map(({ key: _, ...step }) => step) }, ifMatch: version });

export async function refreshPolicy(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith(POLICY),
  });
}
