import type { RuleSet } from '../law/rule-set.js';
import type { DecisionActs, DecisionDraft } from '../reconsideration/decision/decision.acts.js';
import { groundOf, groundsFor } from '../reconsideration/decision/decision-grounds.js';
import { modifies } from '../reconsideration/decision/decision-results.js';
import { partiesInCase } from '../reconsideration/reconsideration.record.js';
import type { Moment } from './moment.js';
import { sampleService } from './sample-service.js';

type Samples = { readonly [A in keyof DecisionActs]: (moment: Moment) => DecisionActs[A] };

const upheld = (): DecisionDraft => ({
  outcome: 'UPHOLD',
  findings: '认定事实清楚',
  reasons: '适用依据正确，程序合法，内容适当',
  result: '维持被申请人作出的行政行为',
  silenceWeighed: '第三人提供了证据',
});
const nothing = (): Record<string, never> => ({});

/** Sample payloads of the decision's chapter. */
export const decisionSamples: Samples = {
  submitDraft: () => ({ report: '经审理，认定事实清楚', outcome: 'UPHOLD', result: '维持' }),
  discussCollectively: () => ({
    level: 'organ',
    participants: ['陈师安', '郑启行'],
    opinions: '一致同意',
    conclusion: '同意承办人的意见',
    passed: true,
  }),
  proposeDecision: upheld,
  returnDecision: nothing,
  withdrawDecision: nothing,
  decide: upheld,
  rejectApplication: () => ({
    outcome: 'REJECT_APPLICATION',
    findings: '申请不符合受理条件',
    reasons: '不属于行政复议范围',
    result: '驳回行政复议申请',
  }),
  correctDecision: () => ({
    corrections: [{ wrong: '认定事实', right: '认定的事实' }],
    reason: '校对疏漏',
  }),
  serveDecisionCorrection: ({ record }) =>
    sampleService(
      partiesInCase(record).find(({ key }) => record.decisionCorrection?.served[key] === undefined)?.key ??
        'applicant-1',
    ),
};

/** Names what the law wants named of a draft of which only the outcome matters: its ground, and that it is not worse. */
export function namedDraft<Draft extends object>(ruleSet: RuleSet, draft: Draft): Draft {
  const said = draft as Partial<DecisionDraft>;
  if (said.outcome === undefined || (said.items?.length ?? 0) > 0) return draft;
  const { outcome, ground } = said;
  const named = { outcome, ...(ground === undefined ? {} : { ground }) };
  const missing = !('ground' in said) && groundOf(ruleSet, named) === undefined;
  const [first] = groundsFor(ruleSet, outcome).filter((one) => one !== 'noAnswer');
  return {
    ...draft,
    ...(missing && first !== undefined ? { ground: first } : {}),
    ...(modifies(named) && !('effect' in said) ? { effect: 'better' as const } : {}),
    ...(outcome === 'CONFIRM_VOID' && !('voidRequested' in said) ? { voidRequested: true } : {}),
  };
}
