import { article } from '../law/article.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf } from './document-parties.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chineseDate, chinesePeriod, phrase } from './document-text.js';
import { chineseNumber } from './chinese-numerals.js';

const wordingVersion = 1;

/** 补正通知书: everything that is missing, said once (31(1); 条例2007 29). */
export function correctionNotice(source: SourceOf<'correctionNotice'>): DocumentDraft {
  const { ruleSet, record, payload } = source;
  const old = ruleSet === 'R0';
  const basis = old ? [article('REG_2007', '29')] : [article('ARL', '31')];
  const items = payload.items.map(phrase).filter((item) => item !== '');
  const period = old
    ? chinesePeriod(payload.submitWithinDays, 'naturalDay')
    : chinesePeriod(10, 'workingDay');
  const received = record.receivedOn ? `本机关于${chineseDate(record.receivedOn)}收到该申请。` : '';
  return framed(source, {
    title: '补正通知书',
    addressee: addresseeOf(source, namesOf(record, 'applicant')),
    greets: true,
    lines: [
      `${openingOf(record)}。${received}`,
      `经审查，申请材料不齐全或者表述不清楚${old ? '' : '，无法判断该申请是否符合受理条件'}。依照${citation(basis)}的规定，现一次性告知需要补正的全部事项：`,
      ...items.map(
        (item, index) => `${chineseNumber(index + 1)}、${item}${index === items.length - 1 ? '。' : '；'}`,
      ),
      `请自收到本通知书之日起${period}内向本机关提交补正材料；通过邮寄提交的，以寄出的邮戳日期为准。${
        old
          ? '补正申请材料所用时间不计入行政复议审理期限。'
          : '有正当理由不能按期补正的，可以在期限届满前向本机关说明，由本机关决定是否延长合理的补正期限。'
      }`,
      `无正当理由逾期不补正的，视为放弃行政复议申请${old ? '' : '，本机关将记录在案'}。`,
    ],
    articles: basis,
    wordingVersion,
  });
}
