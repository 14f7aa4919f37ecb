import { article, type Article } from '../law/article.js';
import type { DecisionDraft } from '../reconsideration/reconsideration.acts.js';
import {
  answersAndOpinions,
  applicantSays,
  courseOfCase,
  effectArticle,
  resultLines,
} from './decision-parts.js';
import { basisOf } from './decision-basis.js';
import { groundsWeighed, resultsItemByItem } from './decision-results-lines.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { actWord, namesOf, partyLines, sideOf } from './document-parties.js';
import { decisionRemedy } from './document-remedies.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chinesePeriod, headed } from './document-text.js';

const wordingVersion = 2;
type Source = SourceOf<'reconsiderationDecision'>;

/** By when the respondent must have performed. */
function performance({ ruleSet, record, payload }: Source): { text: string; articles: Article[] } {
  const { performWithin, redo } = payload;
  if (!performWithin) return { text: '', articles: [] };
  const articles = [ruleSet === 'R0' ? article('ARL_OLD', '32') : article('ARL', '77')];
  const period = chinesePeriod(performWithin.length, performWithin.unit);
  const duty = redo ? `重新作出${actWord(ruleSet)}` : '履行本决定';
  const text = `${sideOf(record, 'respondent')}应当自收到本决定书之日起${period}内${duty}；不履行或者无正当理由拖延履行的，依照${citation(articles)}的规定责令限期履行。`;
  return { text, articles };
}

const titleOf = ({ outcome }: DecisionDraft): string =>
  outcome === 'REJECT_R0' ? '驳回行政复议申请决定书' : '行政复议决定书';

/** 行政复议决定书 (75(1); old 31(2)). */
export function reconsiderationDecision(source: Source): DocumentDraft {
  const { record, payload } = source;
  const basis = basisOf(source);
  const duty = performance(source);
  const remedy = decisionRemedy(source);
  const effect = effectArticle(source);
  return framed(source, {
    title: titleOf(payload),
    addressee: addresseeOf(source, namesOf(record)),
    greets: false,
    lines: [
      ...partyLines(record),
      courseOfCase(source),
      ...applicantSays(source),
      ...answersAndOpinions(source),
      ...headed('经审理查明', payload.findings),
      ...groundsWeighed(source),
      ...headed('本机关认为', payload.reasons),
      `依照${citation(basis)}的规定，本机关决定：`,
      ...resultLines(payload.result),
      ...resultsItemByItem(source),
      duty.text,
      `依照${citation([effect])}的规定，本决定书一经送达，即发生法律效力。`,
    ],
    remedy: remedy.text,
    articles: [...basis, ...duty.articles, effect, ...remedy.articles],
    wordingVersion,
  });
}
