import { article, type Article } from '../../law/article.js';
import type { RuleSet } from '../../law/rule-set.js';
import { suspensionGrounds, type SuspensionGround } from './clock.acts.js';

/** Where the law names a ground for suspending the review (行政复议法 39(1)(1)-(10); 条例2007 41, 旧行政复议法 26). */
export function suspensionArticle(ground: SuspensionGround, ruleSet: RuleSet): Article {
  if (ruleSet !== 'R0') return article('ARL', `39(1)(${String(suspensionGrounds.indexOf(ground) + 1)})`);
  return ground === 'normReview' ? article('ARL_OLD', '26') : article('REG_2007', '41');
}
