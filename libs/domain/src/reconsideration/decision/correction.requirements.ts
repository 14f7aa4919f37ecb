import { always, article } from '../../law/article.js';
import type { FactRequirement, PayloadRequirement } from '../../procedure/act-table.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { DecisionActs, WordsCorrected } from './decision.acts.js';

type OnCorrection = PayloadRequirement<Facts, DecisionActs['correctDecision']>;
type OnService = PayloadRequirement<Facts, DecisionActs['serveDecisionCorrection']>;

/** No article speaks of the correction of clerical errors; the decision itself stays as it was made (61, 75). */
export const correctionArticle = always(article('RULES', '更正决定书'));

const number = '[0-9０-９一二三四五六七八九十百千万零两.,，]+';
const dates = new RegExp(`${number}年(?:${number}月)?(?:${number}日)?`, 'gu');
const operative = new RegExp(
  `维持|变更|撤销|确认|违法|无效|责令|履行|驳回|赔偿|补偿|返还|解除|重新|不予|${number}\\s*(?:元|日|天|个工作日|个月|年|倍|%|％|平方米|亩)`,
  'gu',
);
/** What the operative part orders and by how much, dates left aside. */
const ordered = (text: string): string => (text.replace(dates, '').match(operative) ?? []).join('|');
const corrected = (text: string, corrections: readonly WordsCorrected[]): string =>
  corrections.reduce(
    (words, { wrong, right }) => (wrong === '' ? words : words.replaceAll(wrong, () => right)),
    text,
  );

/** All the words a decision is written from. */
function wordsOf({ record }: Facts): string {
  const { application, decision } = record;
  const act = application?.challengedAct;
  return [
    ...(decision ? [decision.draft.findings, decision.draft.reasons, decision.draft.result] : []),
    ...(application ? [application.title, application.request, application.facts, application.reasons] : []),
    ...[act?.title, act?.number, act?.content],
    ...record.parties.flatMap(({ name, address, idNo }) => [name, address, idNo]),
  ].join('\n');
}

const wordsDiffer: OnCorrection = {
  on: 'payload',
  at: 'corrections',
  code: 'CORRECTION_CHANGES_NOTHING',
  article: correctionArticle,
  holds: ({ corrections }) =>
    corrections.length > 0 &&
    corrections.every(({ wrong, right }) => wrong.trim() !== '' && wrong.trim() !== right.trim()),
};
const wordsInDecision: OnCorrection = {
  on: 'payload',
  at: 'corrections',
  code: 'WORDS_NOT_IN_DECISION',
  article: correctionArticle,
  params: (facts, { corrections }) => ({
    words: corrections
      .map(({ wrong }) => wrong)
      .filter((wrong) => !wordsOf(facts).includes(wrong))
      .join('、'),
  }),
  holds: ({ corrections }, facts) => corrections.every(({ wrong }) => wordsOf(facts).includes(wrong)),
};
const resultStands: OnCorrection = {
  on: 'payload',
  at: 'corrections',
  code: 'CORRECTION_CHANGES_RESULT',
  article: correctionArticle,
  holds: ({ corrections }, { record }) => {
    const result = record.decision?.draft.result ?? '';
    return ordered(result) === ordered(corrected(result, corrections));
  },
};
export const clericalOnly: readonly OnCorrection[] = [wordsDiffer, wordsInDecision, resultStands];

export const decisionCorrected: FactRequirement<Facts> = {
  on: 'facts',
  code: 'DECISION_NOT_CORRECTED',
  article: correctionArticle,
  holds: ({ record }) => record.decisionCorrection !== null,
};
export const correctionNotServedOnThem: OnService = {
  on: 'payload',
  at: 'to',
  code: 'NOTICE_ALREADY_SERVED',
  article: correctionArticle,
  holds: ({ to }, { record }) => record.decisionCorrection?.served[to] === undefined,
};
