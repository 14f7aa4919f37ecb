import { article, type Article } from '../law/article.js';
import { citation } from './document-articles.js';
import { framed } from './document-frame.js';
import { openingOf, partyNamed } from './document-parties.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { headed, oneLine } from './document-text.js';

const wordingVersion = 1;

const enforcement = ({ ruleSet }: DocumentSource): Article =>
  ruleSet === 'R0' ? article('ARL_OLD', '33') : article('ARL', '78');
const opening = ({ record, caseNumber }: DocumentSource): string =>
  `${openingOf(record)}。本机关已办结该案（${caseNumber}）。`;

/** 催告书: the duty, the ten working days, the right to be heard (行政强制法 54; 复议法 78). */
export function performanceDemand(source: SourceOf<'performanceDemand'>): DocumentDraft {
  const basis = [enforcement(source), article('AEL', '54')];
  return framed(source, {
    title: '催告书',
    addressee: oneLine(partyNamed(source.record, source.payload.to).name),
    greets: true,
    lines: [
      opening(source),
      '你（单位）在法定期限内既未提起行政诉讼，也未履行。',
      ...headed('应当履行的义务', source.payload.duty),
      `依照${citation(basis)}的规定，现催告你（单位）履行上述义务。自收到本催告书之日起十个工作日内仍不履行的，本机关将依法强制执行或者申请人民法院强制执行。你（单位）有权进行陈述和申辩。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 强制执行决定书, or 强制执行申请书 to the court with the papers of 行政强制法 55 (复议法 78). */
export function enforcementApplication(source: SourceOf<'enforcementApplication'>): DocumentDraft {
  const { against, way, court, content, lateReason } = source.payload;
  const byCourt = way === 'court';
  const name = oneLine(partyNamed(source.record, against).name);
  const basis = byCourt
    ? [enforcement(source), article('AEL', '53'), article('AEL', '55')]
    : [enforcement(source)];
  const asked = byCourt ? '现申请你院强制执行' : '本机关决定强制执行';
  return framed(source, {
    title: byCourt ? '强制执行申请书' : '强制执行决定书',
    addressee: byCourt ? oneLine(court ?? '') : name,
    greets: true,
    lines: [
      opening(source),
      `${name}在法定期限内既未提起行政诉讼，也未履行，经催告仍未履行。依照${citation(basis)}的规定，${asked}。`,
      ...headed('执行内容', content),
      ...headed('逾期申请的正当理由', lateReason ?? ''),
      byCourt
        ? '附：行政复议决定书（调解书）及作出决定的事实、理由和依据，当事人的意见及催告情况，执行标的情况'
        : '',
    ],
    articles: basis,
    wordingVersion,
  });
}
