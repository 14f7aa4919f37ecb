import { article } from '../law/article.js';
import { discussionLevelLabels } from '../wording/decision-labels.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf } from './document-parties.js';
import type { DocumentDraft, SourceOf } from './document-source.js';
import { chineseDate, headed, oneLine, phrase, sentence } from './document-text.js';

const wordingVersion = 1;

/** 集体讨论记录: who discussed, what was said, what it came to (61(1)). */
export function discussionRecord(source: SourceOf<'discussionRecord'>): DocumentDraft {
  const { level, participants, opinions, conclusion, passed } = source.payload;
  const basis = source.ruleSet === 'R0' ? article('ARL_OLD', '28') : article('ARL', '61(1)');
  return framed(source, {
    title: '行政复议案件集体讨论记录',
    addressee: source.body.officeName,
    greets: false,
    lines: [
      `${openingOf(source.record)}。`,
      `讨论日期：${chineseDate(source.issuedOn)}。讨论层级：${discussionLevelLabels[level].zh}。`,
      `参加人：${participants.map(oneLine).join('、')}。`,
      ...headed('讨论意见', opinions),
      ...headed('讨论结果', conclusion),
      passed ? '讨论通过。' : '讨论未通过。',
    ],
    articles: [basis],
    wordingVersion,
  });
}

/** 更正通知书: the wrong words and the right ones; the result stays as it is. */
export function decisionCorrection(source: SourceOf<'decisionCorrection'>): DocumentDraft {
  const { corrections, reason } = source.payload;
  const decidedOn = source.record.decision?.on;
  const ofDecision = decidedOn
    ? `本机关于${chineseDate(decidedOn)}作出的${source.caseNumber}行政复议决定书`
    : `本机关${source.caseNumber}行政复议决定书`;
  return framed(source, {
    title: '更正通知书',
    addressee: addresseeOf(source, namesOf(source.record)),
    greets: true,
    lines: [
      `${openingOf(source.record)}。${ofDecision}存在文字错误，现更正如下：`,
      ...corrections.map(({ wrong, right }) => `“${phrase(wrong)}”更正为“${phrase(right)}”。`),
      sentence(reason),
      '本通知书更正文字错误，决定的内容不变。本通知书与原决定书一并使用。',
    ],
    articles: [article('RULES', '更正决定书')],
    wordingVersion,
  });
}
