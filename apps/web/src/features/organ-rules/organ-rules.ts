import type { ProcedureName } from '@mingjing/domain';

import { send } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../api/schema';

export type OrganRules = components['schemas']['OrganRulesView'];
export type RulesHistory = components['schemas']['OrganRulesHistory'];
export type Rules = components['schemas']['OrganRulesContent'];

export const ORGAN_RULES = '/api/organ-rules';
export const periodNames = ['acceptWithinWorkingDays', 'concludeWithinDays', 'extendByDays'] as const;
export type PeriodName = (typeof periodNames)[number];
export const causes = ['major', 'hearing', 'committee'] as const;
export type Cause = (typeof causes)[number];

/** As the server bounds them; it has the last word. */
export const bounds: Readonly<Record<PeriodName, { readonly min: number; readonly max: number }>> = {
  acceptWithinWorkingDays: { min: 1, max: 30 },
  concludeWithinDays: { min: 1, max: 180 },
  extendByDays: { min: 0, max: 180 },
};

export type RuleName = PeriodName | 'mediationGate' | 'collectiveDiscussion';
/** The cases a rule is about. */
const concerns: Readonly<Record<RuleName, ProcedureName>> = {
  acceptWithinWorkingDays: 'mediation',
  concludeWithinDays: 'mediation',
  extendByDays: 'mediation',
  mediationGate: 'reconsideration',
  collectiveDiscussion: 'reconsideration',
};

const valueOf = (rules: Rules, name: RuleName): unknown =>
  name === 'mediationGate'
    ? rules.mediationGate
    : name === 'collectiveDiscussion'
      ? causes.filter((cause) => rules.collectiveDiscussion.includes(cause)).join()
      : rules.mediationPeriods[name];

export interface RuleChange {
  readonly name: RuleName;
  /** The open cases of the procedure it is about. */
  readonly notAccepted: number;
  readonly accepted: number;
}

/** What is about to change, with the open cases in view of which it is confirmed. */
export function changesOf({ rules, open }: Pick<OrganRules, 'rules' | 'open'>, wanted: Rules): RuleChange[] {
  return (Object.keys(concerns) as RuleName[])
    .filter((name) => valueOf(rules, name) !== valueOf(wanted, name))
    .map((name) => {
      const cases = open.find(({ procedure }) => procedure.code === concerns[name]);
      return { name, notAccepted: cases?.notAccepted ?? 0, accepted: cases?.accepted ?? 0 };
    });
}

export const setRules = async (organId: string, rules: Rules, version: number): Promise<OrganRules> =>
  send('PUT', `${ORGAN_RULES}/${organId}`, { body: rules, ifMatch: version });

export async function refreshRules(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.startsWith(ORGAN_RULES),
  });
}
