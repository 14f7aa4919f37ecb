import { article, type Article } from '../law/article.js';
import { letterOf } from '../reconsideration/after/after.record.js';
import { clueKindLabels, clueReceiverLabels } from '../wording/after-labels.js';
import { citation } from './document-articles.js';
import { framed } from './document-frame.js';
import { namesOf, openingOf, partyNamed } from './document-parties.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { chineseDate, chinesePeriod, headed, oneLine, paragraphs, sentence } from './document-text.js';

const wordingVersion = 1;

const basisOf = ({ ruleSet }: DocumentSource, old: Article, now: Article): Article[] => [
  ruleSet === 'R0' ? old : now,
];
const opening = ({ record }: DocumentSource): string => `${openingOf(record)}。本机关依法予以受理。`;

/** 行政复议意见书: what is unlawful or improper, what to put right, sixty days to report (76; 条例2007 57(1)). */
export function opinionLetter(source: SourceOf<'opinionLetter'>): DocumentDraft {
  const { name, problem, correction } = source.payload;
  const basis = basisOf(source, article('REG_2007', '57(1)'), article('ARL', '76'));
  return framed(source, {
    title: '行政复议意见书',
    addressee: oneLine(name),
    greets: true,
    lines: [
      `${opening(source)}本机关在办理该案过程中，发现你单位的有关行政行为存在下列问题：`,
      ...headed('存在的问题', problem),
      ...headed('纠正意见', correction),
      `依照${citation(basis)}的规定，请你单位自收到本意见书之日起六十日内，将纠正相关违法或者不当行政行为的情况报送本机关。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 行政复议建议书: a problem of a general kind (条例2007 57(2); since 2026-07-01 without a place in the law until a lawyer names one). */
export function suggestionLetter(source: SourceOf<'suggestionLetter'>): DocumentDraft {
  const { organ, problem, suggestion, needsVerification } = source.payload;
  const basis = [article('REG_2007', '57(2)')];
  const rests = needsVerification ? '根据行政复议工作的有关规定' : `依照${citation(basis)}的规定`;
  return framed(source, {
    title: '行政复议建议书',
    addressee: oneLine(organ),
    greets: true,
    lines: [
      `${opening(source)}行政复议机构在办理该案过程中，发现下列带有普遍性的问题：`,
      ...headed('存在的问题', problem),
      `${rests}，现提出完善制度和改进行政执法的建议，请你单位研究。`,
      ...headed('建议', suggestion),
    ],
    articles: basis,
    wordingVersion,
  });
}

/** What was to be performed: the decision, the mediation document or the opinion letter, with its day. */
function dutyText(
  { record, caseNumber }: DocumentSource,
  said: SourceOf<'performanceOrder'>['payload'],
): string {
  const { duty, letter, to } = said;
  if (duty === 'opinionLetter') {
    const found = letterOf(record, letter ?? '');
    const served = found?.servedOn ? `，${chineseDate(found.servedOn)}送达你单位` : '';
    return `行政复议意见书${found ? `（${chineseDate(found.on)}制发${served}）` : ''}`;
  }
  if (duty === 'mediationDocument')
    return `行政复议调解书${record.mediationDocumentOn ? `（${chineseDate(record.mediationDocumentOn)}生效）` : ''}`;
  const servedOn = record.served[to];
  return `行政复议决定书（${caseNumber}${servedOn ? `，${chineseDate(servedOn)}送达你单位` : ''}）`;
}

/** 责令限期履行通知书: applicant, act, decision with number and service, period; a copy goes to the applicant (77(2); old 32). */
export function performanceOrder(source: SourceOf<'performanceOrder'>): DocumentDraft {
  const { to, performWithin, reason } = source.payload;
  const { length, unit } = performWithin;
  const basis = basisOf(source, article('ARL_OLD', '32'), article('ARL', '77(2)'));
  return framed(source, {
    title: '责令限期履行通知书',
    addressee: oneLine(partyNamed(source.record, to).name),
    greets: true,
    lines: [
      opening(source),
      `你单位至今未履行${dutyText(source, source.payload)}。${sentence(reason)}`,
      `依照${citation(basis)}的规定，责令你单位自收到本通知书之日起${chinesePeriod(length, unit)}内履行，并将履行情况书面报告本机关。`,
      `抄送：${namesOf(source.record, 'applicant')}`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 约谈通知书: who is called, when, where and about what; the talk is of the person in charge (77(2)). */
export function talkNotice(source: SourceOf<'talkNotice'>): DocumentDraft {
  const { to, head, talkOn, startsAt, place, matters } = source.payload;
  const basis = [article('ARL', '77(2)')];
  return framed(source, {
    title: '约谈通知书',
    addressee: oneLine(partyNamed(source.record, to).name),
    greets: true,
    lines: [
      opening(source),
      '你单位经责令限期履行，至今未履行。',
      `依照${citation(basis)}的规定，本机关定于${chineseDate(talkOn)}${startsAt}在${oneLine(place)}约谈你单位有关负责人${oneLine(head)}。`,
      ...headed('约谈事项', matters),
      '请被约谈人准时到场，并提交履行情况的书面材料；因故不能到场的，请在约谈前说明理由。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 约谈记录 (77(2)). */
export function talkRecord(source: SourceOf<'talkRecord'>): DocumentDraft {
  const { to, head, content, commitment } = source.payload;
  const basis = [article('ARL', '77(2)')];
  return framed(source, {
    title: '约谈记录',
    addressee: oneLine(partyNamed(source.record, to).name),
    greets: false,
    lines: [
      opening(source),
      `依照${citation(basis)}的规定，本机关于${chineseDate(source.issuedOn)}约谈${oneLine(partyNamed(source.record, to).name)}有关负责人${oneLine(head)}。`,
      ...headed('约谈内容', content),
      ...headed('整改承诺', commitment ?? ''),
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 通报批评 (77(2)). */
export function criticism(source: SourceOf<'criticism'>): DocumentDraft {
  const basis = [article('ARL', '77(2)')];
  const name = oneLine(partyNamed(source.record, source.payload.to).name);
  return framed(source, {
    title: `关于${name}不履行行政复议文书的通报`,
    addressee: name,
    greets: false,
    lines: [
      opening(source),
      `${name}经责令限期履行仍未履行。${sentence(source.payload.content)}`,
      `依照${citation(basis)}的规定，对${name}予以通报批评。`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 抄告函: the decision or opinion letter goes to the department above the respondent (79(2)). */
export function superiorLetter(source: SourceOf<'superiorLetter'>): DocumentDraft {
  const { about, superior, letter } = source.payload;
  const basis = [article('ARL', '79(2)')];
  const paper = letter === undefined ? `行政复议决定书（${source.caseNumber}）` : '行政复议意见书';
  return framed(source, {
    title: '行政复议抄告函',
    addressee: oneLine(superior),
    greets: true,
    lines: [
      opening(source),
      `${oneLine(partyNamed(source.record, about).name)}系本级人民政府工作部门。依照${citation(basis)}的规定，现将${paper}抄告你单位。`,
      `附：${letter === undefined ? '行政复议决定书' : '行政复议意见书'}`,
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 公开审查表: what was checked, which names stay, and the text as the public reads it (79(1)). */
export function publicationReview(source: SourceOf<'publicationReview'>): DocumentDraft {
  const { text, names } = source.payload;
  const basis = [article('ARL', '79(1)')];
  return framed(source, {
    title: '行政复议决定书公开审查表',
    addressee: source.body.officeName,
    greets: false,
    lines: [
      `${opening(source)}${source.caseNumber}`,
      `依照${citation(basis)}的规定，对行政复议决定书的公开进行了审查：公开文本不涉及国家秘密、商业秘密和个人隐私，个人号码、住址已经隐去${names.length === 0 ? '，自然人姓名已经隐去' : `，经确认保留的自然人姓名：${names.join('、')}`}。`,
      '公开文本：',
      ...paragraphs(text),
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 移送函: facts and material, to the supervisory or the appointing organ (85, 86). */
export function cluesLetter(source: SourceOf<'cluesLetter'>): DocumentDraft {
  const { kind, receiver, organ, facts, materials } = source.payload;
  const basis = [article('ARL', kind === 'dutyCrime' ? '86' : '85')];
  return framed(source, {
    title: '移送函',
    addressee: oneLine(organ),
    greets: true,
    lines: [
      opening(source),
      `本机关在办理该案过程中，发现有关人员${clueKindLabels[kind].zh}。依照${citation(basis)}的规定，现移送你单位（${clueReceiverLabels[receiver].zh}）依法处理。`,
      ...headed('事实', facts),
      ...headed('移送的材料', materials ?? ''),
    ],
    articles: basis,
    wordingVersion,
  });
}
