import type { BureauRule } from '../law/article.js';
import { article, articles } from '../law/article.js';
import type { ActRow, FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import {
  openMeasures,
  type LessonActs,
  type LessonEvents,
  type Loss,
  type LossOfOrgan,
} from './loss-analysis.js';

type Said = LessonActs['recordLossAnalysis'];
type Done = LessonActs['recordMeasuresDone'];
type Row<Facts, Payload, Event extends keyof LessonEvents> = Pick<
  ActRow<object, Facts, Payload, LessonEvents>,
  'article' | 'by' | 'requires' | 'records' | 'key'
> & { readonly records: Event };

const rule: BureauRule = '败诉纠错分析';
const rules = articles(article('RULES', rule), article('RULES', rule));

/** What of the row is the same in every procedure; each says by its moves when, and by its facts whether a case was lost. */
export function lossAnalysisRow<Facts>(
  lossIn: (facts: Facts) => Loss | null,
): Row<Facts, Said, 'LossAnalysed'> {
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

/** That the measures of an analysis were carried out; the same in every procedure, as the analysis is. */
export function measuresDoneRow<Facts>(
  lossesIn: (facts: Facts) => readonly LossOfOrgan[],
): Row<Facts, Done, 'MeasuresDone'> {
  const open: FactRequirement<Facts> = {
    on: 'facts',
    code: 'NO_MEASURES_OPEN',
    article: rules,
    holds: (facts) => openMeasures(lossesIn(facts)).length > 0,
  };
  const ofOrgan: PayloadRequirement<Facts, Done> = {
    on: 'payload',
    at: 'about',
    code: 'NO_MEASURES_OF_THIS_ORGAN',
    article: rules,
    holds: ({ about }, facts) => {
      const organs = openMeasures(lossesIn(facts));
      return organs.length === 0 || organs.includes(about);
    },
  };
  const told: PayloadRequirement<Facts, Done> = {
    on: 'payload',
    at: 'done',
    code: 'MEASURES_DONE_UNTOLD',
    article: rules,
    holds: ({ done }) => done.trim() !== '',
  };
  return {
    article: rules,
    by: ['registrar', 'caseOfficer', 'officeHead'],
    requires: [open, ofOrgan, told],
    records: 'MeasuresDone',
    key: ({ about }) => `loss ${about}`,
  };
}
