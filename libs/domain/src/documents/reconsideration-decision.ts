import { article, type Article } from '../law/article.js';
import type { DecisionDraft } from '../reconsideration/reconsideration.acts.js';
import {
  answersAndOpinions,
  applicantSays,
  courseOfCase,
  effectArticle,
  resultLines,
  someoneIsSilent,
} from './decision-parts.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { actWord, namesOf, partyLines, sideOf } from './document-parties.js';
import { decisionRemedy } from './document-remedies.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chinesePeriod, headed } from './document-text.js';

const wordingVersion = 1;
type Source = SourceOf<'reconsiderationDecision'>;
type Outcome = DecisionDraft['outcome'];

/** Articles of the law of 2023 on each result. */
const basisNow: Readonly<Record<Outcome, string>> = {
  UPHOLD: '68',
  MODIFY: '63(1)',
  REVOKE: '64(1)',
  REVOKE_PART: '64(1)',
  CONFIRM_ILLEGAL_NOT_REVOKE: '65(1)',
  CONFIRM_ILLEGAL: '65(2)',
  CONFIRM_VOID: '67',
  ORDER_PERFORM: '66',
  REJECT_REQUEST: '69',
  AGREEMENT_LIABILITY: '71',
  REJECT_R0: '69',
  REJECT_APPLICATION: '33',
};

/** Articles of the law before 2024 and of the regulation of 2007; [law, regulation]. */
const basisBefore2024: Readonly<Partial<Record<Outcome, readonly [string, string]>>> = {
  UPHOLD: ['28(1)(1)', '43'],
  ORDER_PERFORM: ['28(1)(2)', '44'],
  MODIFY: ['28(1)(3)', '47'],
  REVOKE: ['28(1)(3)', '45'],
  REVOKE_PART: ['28(1)(3)', '45'],
  CONFIRM_ILLEGAL: ['28(1)(3)', '45'],
};

const followsFromSilence: readonly Outcome[] = [
  'REVOKE',
  'REVOKE_PART',
  'CONFIRM_ILLEGAL',
  'CONFIRM_VOID',
  'ORDER_PERFORM',
];

function basisOf(source: Source): Article[] {
  const { outcome } = source.payload;
  const silent = someoneIsSilent(source) && followsFromSilence.includes(outcome);
  if (source.ruleSet !== 'R0')
    return [article('ARL', basisNow[outcome]), ...(silent ? [article('ARL', '70')] : [])];
  if (silent && (outcome === 'REVOKE' || outcome === 'REVOKE_PART'))
    return [article('ARL_OLD', '28(1)(4)'), article('REG_2007', '46')];
  const old = basisBefore2024[outcome];
  return old ? [article('ARL_OLD', old[0]), article('REG_2007', old[1])] : [article('REG_2007', '48(1)')];
}

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
      ...headed('本机关认为', payload.reasons),
      `依照${citation(basis)}的规定，本机关决定：`,
      ...resultLines(payload.result),
      duty.text,
      `依照${citation([effect])}的规定，本决定书一经送达，即发生法律效力。`,
    ],
    remedy: remedy.text,
    articles: [...basis, ...duty.articles, effect, ...remedy.articles],
    wordingVersion,
  });
}
