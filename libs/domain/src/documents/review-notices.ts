import { article, type Article } from '../law/article.js';
import { stayGroundLabels } from '../wording/ground-labels.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { namesOf, openingOf } from './document-parties.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { chineseDate, oneLine, phrase, sentence } from './document-text.js';

const wordingVersion = 1;

const basisOf = ({ ruleSet }: DocumentSource, old: Article, now: Article): Article[] => [
  ruleSet === 'R0' ? old : now,
];
const everybody = (source: DocumentSource): string =>
  addresseeOf(source, namesOf(source.record, 'applicant', 'respondent', 'thirdParty'));
const accepted = ({ record }: DocumentSource): string => `${openingOf(record)}。本机关依法予以受理。`;

/** 第三人参加行政复议通知书: the right to take part, and that the case goes on without (16; old 10(3)). */
export function thirdPartyNotice(source: SourceOf<'thirdPartyNotice'>): DocumentDraft {
  const basis = basisOf(source, article('ARL_OLD', '10(3)'), article('ARL', '16'));
  const { party, reason, how } = source.payload;
  const why = reason ? sentence(reason) : '';
  const asked = how === 'applied' ? '根据你（单位）的申请，' : '';
  return framed(source, {
    title: '第三人参加行政复议通知书',
    addressee: addresseeOf(source, oneLine(party.name)),
    greets: true,
    lines: [
      accepted(source),
      `${asked}经审查，你（单位）与该行政行为或者案件处理结果有利害关系。${why}依照${citation(basis)}的规定，现通知你（单位）作为第三人参加行政复议。`,
      '你（单位）可以提出书面意见和有关材料，可以委托一至二名代理人，可以依法查阅、复制有关材料。不参加行政复议的，不影响案件的审理。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 停止执行通知书: ground and scope (42; old 21). */
export function stayNotice(source: SourceOf<'stayNotice'>): DocumentDraft {
  const basis = basisOf(source, article('ARL_OLD', '21'), article('ARL', '42'));
  const { ground, scope, reason } = source.payload;
  return framed(source, {
    title: '停止执行通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      accepted(source),
      `本案有下列情形：${stayGroundLabels[ground].zh}。${sentence(reason)}`,
      `依照${citation(basis)}的规定，行政复议期间停止执行：${sentence(scope)}`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 不予停止执行通知书: why the request is not reasonable (42; old 21). */
export function stayRefusal(source: SourceOf<'stayRefusal'>): DocumentDraft {
  const basis = basisOf(source, article('ARL_OLD', '21'), article('ARL', '42'));
  return framed(source, {
    title: '不予停止执行通知书',
    addressee: addresseeOf(source, namesOf(source.record, 'applicant', 'thirdParty')),
    greets: true,
    lines: [
      accepted(source),
      `对停止执行的申请，经审查，${sentence(source.payload.reason)}依照${citation(basis)}的规定，不予停止执行。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 恢复执行通知书: the stay ends because its ground is gone (42; old 21). */
export function stayLifting(source: SourceOf<'stayLifting'>): DocumentDraft {
  const basis = basisOf(source, article('ARL_OLD', '21'), article('ARL', '42'));
  return framed(source, {
    title: '恢复执行通知书',
    addressee: everybody(source),
    greets: true,
    lines: [
      accepted(source),
      `${sentence(source.payload.reason)}停止执行的情形已经消失，依照${citation(basis)}的规定，自${chineseDate(source.issuedOn)}起不再停止执行。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

const normOf = ({
  record,
}: DocumentSource): { title: string; clauses: string; body: string; asked: boolean } => {
  const review = record.norm?.review ?? record.suspension?.norm;
  if (!review) throw new Error('a letter about a norm needs its review');
  return {
    title: `《${review.title.replace(/[《》]/g, '')}》`,
    clauses: phrase(review.clauses),
    body: review.competentBody ?? review.maker,
    asked: review.source === 'applicant',
  };
};

/** 要求制定机关书面答复通知书: the clauses and the ten days (58(1)). */
export function normNotice(source: SourceOf<'normNotice'>): DocumentDraft {
  const basis = [article('ARL', '58(1)')];
  const { title, clauses } = normOf(source);
  return framed(source, {
    title: '规范性文件（依据）书面答复通知书',
    addressee: source.payload.maker,
    greets: true,
    lines: [
      accepted(source),
      `本案需要对你单位制定的${title}${clauses}的合法性进行审查。依照${citation(basis)}的规定，请自收到本通知书之日起十个工作日内，就相关条款的合法性提出书面答复，并提交相关材料。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 规范性文件（依据）转送函: the clauses, why, and the sixty days (56, 57, 60; old 26, 27). */
export function normTransfer(source: SourceOf<'normTransfer'>): DocumentDraft {
  const old = source.ruleSet === 'R0';
  const { title, clauses, body, asked } = normOf(source);
  // Asked for by the applicant (56, old 26), or found by the body itself in the basis of the act (57, old 27).
  const basis = old
    ? [article('ARL_OLD', asked ? '26' : '27')]
    : [article('ARL', asked ? '56' : '57'), article('ARL', '60')];
  return framed(source, {
    title: '规范性文件（依据）转送处理通知书',
    addressee: body,
    greets: true,
    lines: [
      accepted(source),
      `本案需要对${title}${clauses}的合法性进行审查，本机关对该文件无权处理。依照${citation(basis)}的规定，现转送你单位依法处理，请自收到之日起六十日内将处理意见回复本机关。处理期间本案中止审理。`,
    ],
    articles: basis,
    wordingVersion,
  });
}
