import { article } from '../law/article.js';
import { answersAndOpinions, applicantSays, courseOfCase, resultLines } from './decision-parts.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, partyLines } from './document-parties.js';
import { decisionRemedy, refusalRemedy } from './document-remedies.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { headed } from './document-text.js';

const wordingVersion = 1;

/** 驳回行政复议申请决定书: found inadmissible after acceptance (33; 条例2007 48(1)(2)). */
export function rejectionDecision(source: SourceOf<'rejectionDecision'>): DocumentDraft {
  const { ruleSet, record, payload } = source;
  const old = ruleSet === 'R0';
  const basis = old ? article('REG_2007', '48(1)(2)') : article('ARL', '33');
  const condition = old ? article('REG_2007', '28') : article('ARL', '30(1)');
  const remedy = old
    ? decisionRemedy(source)
    : refusalRemedy(source, payload.reconsiderationFirst, '驳回申请');
  return framed(source, {
    title: '驳回行政复议申请决定书',
    addressee: addresseeOf(source, namesOf(record)),
    greets: false,
    lines: [
      ...partyLines(record),
      courseOfCase(source),
      ...applicantSays(source),
      ...answersAndOpinions(source),
      ...headed('经审理查明', payload.findings),
      ...headed('本机关认为', payload.reasons),
      `该申请不符合${citation([condition])}规定的受理条件。依照${citation([basis])}的规定，本机关决定：`,
      ...resultLines(payload.result),
    ],
    remedy: remedy.text,
    articles: [condition, basis, ...remedy.articles],
    wordingVersion,
  });
}
