import type { BureauRule } from '../law/article.js';
import { article, articles } from '../law/article.js';
import type { ActRow, FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import type { LessonActs, LessonEvents, Loss } from './loss-analysis.js';

type Said = LessonActs['recordLossAnalysis'];
type Row<Facts> = Pick<
  ActRow<object, Facts, Said, LessonEvents>,
  'article' | 'by' | 'requires' | 'records' | 'key'
> & { readonly records: 'LossAnalysed' };

const rule: BureauRule = '败诉纠错分析';
const rules = articles(article('RULES', rule), article('RULES', rule));

/** What of the row is the same in every procedure; each says by its moves when, and by its facts whether a case was lost. */
export function lossAnalysisRow<Facts>(lossIn: (facts: Facts) => Loss | null): Row<Facts> {
  const lost: FactRequirement<Facts> = {
    on: 'facts',
    code: 'NO_LOSS_TO_ANALYSE',
    article: rules,
    holds: (facts) => lossIn(facts) !== null,
  };
  const ofOrgan: PayloadRequirement<Facts, Said> = {
    on: 'payload',
    at: 'about',
    code: 'NOT_THE_ORGAN_THAT_LOST',
    article: rules,
    holds: ({ about }, facts) => lossIn(facts)?.organs.includes(about) ?? true,
  };
  const told: PayloadRequirement<Facts, Said> = {
    on: 'payload',
    at: 'lesson',
    code: 'LOSS_ANALYSIS_INCOMPLETE',
    article: rules,
    holds: ({ causes, lesson }) => causes.length > 0 && lesson.trim() !== '',
  };
  return {
    article: rules,
    by: ['registrar', 'caseOfficer', 'officeHead'],
    requires: [lost, ofOrgan, told],
    records: 'LossAnalysed',
    key: ({ about }) => `loss ${about}`,
  };
}
