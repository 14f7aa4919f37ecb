import { article } from '../law/article.js';
import { correctionClocks } from '../reconsideration/reconsideration.facts.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf, partyLines } from './document-parties.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { chineseDate } from './document-text.js';

const wordingVersion = 1;

/** The days of the notice, its service and the end of the period. */
function noticeDays({ record, deadlines }: DocumentSource): string {
  const { correction } = record;
  const clock = [...deadlines]
    .filter(({ rule }) => correctionClocks.includes(rule))
    .sort((a, b) => b.startSeq - a.startSeq)[0];
  const issued = correction ? `本机关于${chineseDate(correction.issuedOn)}作出补正通知书` : '';
  const served = correction?.servedOn ? `于${chineseDate(correction.servedOn)}送达申请人` : '';
  const expired = clock?.dueOn ? `补正期限于${chineseDate(clock.dueOn)}届满` : '';
  const days = [issued, served, expired].filter((part) => part !== '');
  return days.length === 0 ? '' : `${days.join('，')}。`;
}

/** 视为放弃申请记录, for the file and as information to the applicant (31(2); 条例2007 29). */
export function abandonmentRecord(source: SourceOf<'abandonmentRecord'>): DocumentDraft {
  const { ruleSet, record, issuedOn, caseNumber } = source;
  const basis = ruleSet === 'R0' ? [article('REG_2007', '29')] : [article('ARL', '31(2)')];
  return framed(source, {
    title: '视为放弃申请记录',
    addressee: addresseeOf(source, namesOf(record, 'applicant')),
    greets: false,
    lines: [
      caseNumber && `案号：${caseNumber}`,
      ...partyLines(record),
      `${openingOf(record)}。`,
      noticeDays(source),
      `截至${chineseDate(issuedOn)}，经核对当面、邮寄和互联网等收件记录，申请人未在期限内提交补正材料，期限内也没有补正材料交邮；未发现申请人有不能按期补正的正当理由。`,
      `依照${citation(basis)}的规定，视为申请人放弃行政复议申请，特此记录在案，并告知申请人。`,
    ],
    articles: basis,
    wordingVersion,
  });
}
