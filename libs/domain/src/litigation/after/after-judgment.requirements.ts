import { apl, aplInt, cpl, inCourt, ownRules } from '../litigation-law.js';
import type { On, OnFacts } from '../litigation-facts.js';
import type { CourtLetter } from '../litigation-record.js';
import { article } from '../../law/article.js';

const scl = inCourt(article('SCL', '13'), article('SCL', '13'));
const anyOpen = (letters: Readonly<Record<string, CourtLetter>>): boolean =>
  Object.values(letters).some(({ answeredOn }) => answeredOn === null);

/** The new act may not repeat the one quashed on the same facts and reasons (行政诉讼法 71), but for procedure (行诉解释 90). */
export const notTheSameAct: On<'performed'> = {
  on: 'payload',
  at: 'sameAct',
  code: 'SAME_ACT_MADE_AGAIN',
  article: inCourt(apl('71'), apl('71')),
  holds: ({ sameAct, quashedForProcedure }) => !sameAct || quashedForProcedure === true,
};
export const performanceOverdue: OnFacts = {
  on: 'facts',
  code: 'JUDGMENT_PERIOD_NOT_OVER',
  article: inCourt(apl('96'), cpl('250')),
  holds: ({ deadlines, occurredOn }) => {
    const clock = deadlines.filter(({ rule }) => rule === 'al_perform').at(-1);
    return clock?.dueOn == null || occurredOn > clock.dueOn;
  },
};
export const letterNew: On<'receiveJudicialSuggestion'> = {
  on: 'payload',
  at: 'letter',
  code: 'LETTER_RECORDED_BEFORE',
  article: inCourt(aplInt('149'), aplInt('149')),
  holds: ({ letter = '' }, { record }) => record.suggestions[letter] === undefined,
};
/** A reply answers a suggestion that waits for one: the procuratorate's before a suit, or a court's. */
export const suggestionOpen: OnFacts = {
  on: 'facts',
  code: 'NO_SUGGESTION_OPEN',
  article: inCourt(aplInt('149(4)'), aplInt('149(4)')),
  holds: ({ record }) => record.instance === 'preTrial' || anyOpen(record.suggestions),
};
export const letterUnanswered: On<'replyJudicialSuggestion'> = {
  on: 'payload',
  at: 'letter',
  code: 'NO_LETTER_TO_ANSWER',
  article: inCourt(aplInt('149(4)'), aplInt('149(4)')),
  holds: ({ letter }, { record }) => record.suggestions[letter]?.answeredOn === null,
};
/** Two duties: to perform and to reply; a bare reply meets neither (检察公益诉讼解释 21). */
export const performanceTold: On<'replyProcuratorSuggestion'> = {
  on: 'payload',
  at: 'performance',
  code: 'PERFORMANCE_NOT_TOLD',
  article: inCourt(article('PI_INT', '21'), article('PI_INT', '21')),
  holds: ({ performance }) => performance.trim() !== '',
};
export const claimNew: On<'receiveCompensationClaim'> = {
  on: 'payload',
  at: 'claim',
  code: 'LETTER_RECORDED_BEFORE',
  article: scl,
  holds: ({ claim = '' }, { record }) => record.claims[claim] === undefined,
};
export const claimOpen: OnFacts = {
  on: 'facts',
  code: 'NO_CLAIM_OPEN',
  article: scl,
  holds: ({ record }) => anyOpen(record.claims),
};
export const claimPending: On<'decideCompensation'> = {
  on: 'payload',
  at: 'claim',
  code: 'NO_LETTER_TO_ANSWER',
  article: scl,
  holds: ({ claim }, { record }) => record.claims[claim]?.answeredOn === null,
};
/** A file is closed when nothing is owed: performance, replies to letters, decisions on claims. */
export const nothingOwed: OnFacts = {
  on: 'facts',
  code: 'LAWSUIT_STILL_OWES',
  article: ownRules('结案'),
  holds: ({ record }) =>
    [...Object.values(record.suggestions), ...Object.values(record.claims)].every(
      ({ answeredOn }) => answeredOn !== null,
    ),
};
