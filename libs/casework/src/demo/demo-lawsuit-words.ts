import type { JudgmentOutcome, RulingOutcome, SecondOutcome } from '@mingjing/domain';

type Pairs<Value> = readonly (readonly [RegExp, Value])[];

/** The files tell results in words; the first that fits is meant. */
const judgments: Pairs<JudgmentOutcome> = [
  [/^撤销并责令重作/, 'REVOKE_REDO'],
  [/^部分撤销/, 'REVOKE_ACT_PART'],
  [/^撤销/, 'REVOKE_ACT'],
  [/^驳回诉讼请求$/, 'DISMISS_CLAIMS'],
  [/^履行法定职责/, 'PERFORM_DUTY'],
  [/^确认违法/, 'ACT_ILLEGAL'],
  [/^确认无效/, 'ACT_VOID'],
  [/^变更/, 'ACT_MODIFIED'],
  [/^行政协议履行/, 'AGREEMENT_PERFORMANCE'],
  [/^判决赔偿/, 'COMPENSATION'],
  [/驳回其他诉讼请求/, 'CLAIMS_PARTLY_SUPPORTED'],
  [/^返还|^支付/, 'CLAIMS_SUPPORTED'],
];
const rulings: Pairs<RulingOutcome> = [
  [/^驳回起诉/, 'SUIT_REJECTED'],
  [/^不予立案/, 'NOT_FILED'],
  [/^准许撤诉.*改变行政行为/, 'WITHDRAWN_ACT_CHANGED'],
  [/^准许撤诉/, 'WITHDRAWN'],
  [/^按撤诉处理/, 'DEEMED_WITHDRAWN'],
];
const seconds: Pairs<SecondOutcome> = [
  [/^驳回上诉，维持原判/, 'AFFIRMED'],
  [/^维持原裁定/, 'RULING_AFFIRMED'],
  [/^改判/, 'CHANGED'],
  [/^发回重审/, 'REMANDED'],
];

function found<Value>(pairs: Pairs<Value>, text: string): Value {
  const pair = pairs.find(([pattern]) => pattern.test(text));
  if (!pair) throw new Error(`the demo files tell the result “${text}”, which has no code`);
  return pair[1];
}

export const judgmentOf = (text: string): JudgmentOutcome => found(judgments, text);
export const rulingOf = (text: string): RulingOutcome => found(rulings, text);
export const secondOf = (text: string): SecondOutcome => found(seconds, text);
