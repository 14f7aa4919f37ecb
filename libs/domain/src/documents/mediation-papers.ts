import { article, type Article } from '../law/article.js';
import { consultationCauseLabels } from '../wording/hearing-labels.js';
import { citation } from './document-articles.js';
import { addresseeOf, framed } from './document-frame.js';
import { applicationOf, namesOf, openingOf, partyLines, sideOf } from './document-parties.js';
import type { DocumentDraft, DocumentSource, SourceOf } from './document-source.js';
import { chineseDate, chinesePeriod, headed, oneLine, sentence } from './document-text.js';

const wordingVersion = 1;

const basisOf = ({ ruleSet }: DocumentSource, old: readonly Article[], now: Article): readonly Article[] =>
  ruleSet === 'R0' ? old : [now];

/** 咨询函: the case and the questions (52). */
export function consultationLetter(source: SourceOf<'consultationLetter'>): DocumentDraft {
  const { cause, questions, invited } = source.payload;
  const basis = basisOf(source, [article('ARL_OLD', '22')], article('ARL', '52'));
  return framed(source, {
    title: '行政复议委员会咨询函',
    addressee: `${invited.map(({ name }) => oneLine(name)).join('、')}委员`,
    greets: true,
    lines: [
      `${openingOf(source.record)}。本机关依法予以受理。`,
      `因${consultationCauseLabels[cause].zh}，依照${citation(basis)}的规定，现就下列问题请你提出咨询意见：`,
      ...questions.map((question, index) => `${String(index + 1)}. ${sentence(question)}`),
      '你与本案或者本案当事人有利害关系的，请及时告知并回避。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 行政复议委员会会议记录: who was there, what was said, what it came to (52, 61(3)). */
export function committeeRecord(source: SourceOf<'committeeRecord'>): DocumentDraft {
  const { place, present, discussion, conclusion } = source.payload;
  const basis = basisOf(source, [article('ARL_OLD', '22')], article('ARL', '52'));
  return framed(source, {
    title: '行政复议委员会会议记录',
    addressee: source.body.officeName,
    greets: false,
    lines: [
      `${openingOf(source.record)}。`,
      `行政复议委员会于${chineseDate(source.issuedOn)}在${oneLine(place)}就本案召开会议。到会委员：${present.map(({ name }) => oneLine(name)).join('、')}。`,
      ...headed('讨论情况', discussion),
      ...headed('咨询意见', conclusion),
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 调解书: request, facts, reasons and result; in effect with all signatures and the organ's seal (73(1); 条例2007 50(2)). */
export function mediationDocument(source: SourceOf<'mediationDocument'>): DocumentDraft {
  const { record, payload } = source;
  const basis = basisOf(source, [article('REG_2007', '50(2)')], article('ARL', '73(1)'));
  const { request, facts } = applicationOf(record);
  const { performWithin } = payload;
  return framed(source, {
    title: '行政复议调解书',
    addressee: addresseeOf(source, namesOf(record)),
    greets: false,
    lines: [
      ...partyLines(record),
      `${openingOf(record)}。本机关依法予以受理。`,
      ...headed('复议请求', request),
      ...headed('事实和理由', facts),
      `本机关在查明事实、分清是非的基础上，依照${citation(basis)}的规定组织调解，${[
        'applicant',
        'respondent',
        'thirdParty',
      ]
        .map((role) => sideOf(record, role as 'applicant'))
        .filter((side) => side !== '')
        .join('、')}自愿达成如下协议：`,
      ...headed('协议内容', payload.content),
      performWithin
        ? `有履行义务的一方应当自本调解书生效之日起${chinesePeriod(performWithin.length, performWithin.unit)}内履行。`
        : '',
      '本调解书经各方当事人签字或者签章，并加盖本机关印章，即具有法律效力。',
    ],
    articles: basis,
    wordingVersion,
  });
}

/** 调解终结记录: no agreement came about, and the review goes on (73(2); 条例2007 50(3)). */
export function mediationEndRecord(source: SourceOf<'mediationEndRecord'>): DocumentDraft {
  const basis = basisOf(source, [article('REG_2007', '50(3)')], article('ARL', '73(2)'));
  return framed(source, {
    title: '行政复议调解终结记录',
    addressee: addresseeOf(source, namesOf(source.record)),
    greets: false,
    lines: [
      `${openingOf(source.record)}。本机关依法予以受理，并组织调解。`,
      `${sentence(source.payload.reason)}各方未达成协议，依照${citation(basis)}的规定终结调解，本机关继续审理并及时作出行政复议决定。`,
    ],
    articles: basis,
    wordingVersion,
  });
}
