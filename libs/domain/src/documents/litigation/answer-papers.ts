import { article } from '../../law/article.js';
import { administrativeOnly, apl, aplInt, cpl, inCourt } from '../../litigation/litigation-law.js';
import { others } from '../../litigation/litigation-record.js';
import type { MaterialKind } from '../../reconsideration/materials.acts.js';
import { chineseNumber } from '../chinese-numerals.js';
import { chineseDate, headed, phrase, sentence } from '../document-text.js';
import { courtPaper } from './suit-frame.js';
import { actOf, called, caseName, ours, partyLines, roleOf } from './suit-parties.js';
import {
  basisOf,
  blank,
  branch,
  complaint,
  courtOf,
  isCivil,
  named,
  numberLine,
  suitOf,
  told,
  type AnySuitSource,
  type SuitSource,
  type SuitWriter,
} from './suit-source.js';

interface Heads {
  readonly facts: string;
  readonly law: string;
  readonly request: string;
}

/** The approved substance of what we answer; where none was recorded, the frame that a person fills in. */
export function argued(source: AnySuitSource, { facts, law, request }: Heads): string[] {
  const summary = told(source, 'AnswerApproved')?.payload.summary ?? '';
  if (summary.trim() !== '') return [...headed('答辩意见', summary), '综上，请人民法院查明事实，依法裁判。'];
  return [`一、事实：${blank(facts)}`, `二、法律：${blank(law)}`, `三、请求：${blank(request)}`];
}

/** One copy for each of the others. */
export const copies = ({ record }: AnySuitSource, what: string): string =>
  `${what}副本${chineseNumber(others(record).length)}份`;

const proofs: readonly MaterialKind[] = ['respondentEvidence', 'respondentSupplement'];
/** The evidence in the file by name, as far as it was put there. */
function evidenceNames({ record }: AnySuitSource): string {
  const titles = Object.values(record.materials)
    .filter(({ kind, withdrawnSeq }) => proofs.includes(kind) && withdrawnSeq === null)
    .map(({ title }) => phrase(title));
  return titles.length === 0 ? '' : `（${titles.join('、')}）`;
}

/** 我方 as the court calls us in the first instance: 被告, 第三人. */
const ourRole = (source: AnySuitSource): string =>
  [...new Set(ours(source).map((party) => roleOf(suitOf(source), party)))].join('、');

/** The day on which those who write got the copy; where their days differ, that of the case. */
function receiptOf(source: AnySuitSource): Pick<AnySuitSource['record'], 'receivedOn'> {
  const days = new Set(ours(source).map(({ servedOn }) => servedOn));
  const [only] = days;
  return { receivedOn: days.size === 1 && only !== undefined ? only : source.record.receivedOn };
}

/** How the complaint reached us, as the papers of the answer begin. */
function received(source: AnySuitSource): string {
  const { receivedOn } = receiptOf(source);
  const on = receivedOn === null ? '' : `于${chineseDate(receivedOn)}`;
  return `${on}收到${courtOf(source)}送达的${caseName(source)}的${complaint(source)}副本`;
}

/** Of the law of 1989 the sheet gives this one article (J-36). */
const answerPeriod = inCourt(apl('67'), cpl('128'), article('APL_OLD', '43'));

function annexesOf(source: SuitSource<'suitAnswer'>): string[] {
  const { evidenceListed, basesListed } = source.payload;
  return [
    copies(source, '本状'),
    evidenceListed ? `证据清单及证据材料${evidenceNames(source)}` : '',
    basesListed && !isCivil(source) ? '规范性依据清单及所依据的规范性文件' : '',
  ].filter((annex) => annex !== '');
}

/** The case as those see it for whom the answer is: a co-defendant who answers apart is called by its place, and signs nothing. */
function answering(source: SuitSource<'suitAnswer'>): SuitSource<'suitAnswer'> {
  const { payload, record } = source;
  const { defendants } = payload;
  if (defendants === undefined || defendants.length === 0) return source;
  const parties = record.parties.map((party) =>
    defendants.includes(party.key) ? party : { ...party, ours: false },
  );
  return { ...source, record: { ...record, parties } };
}

/** 答辩状 with evidence and bases (行政诉讼法 34, 67; 民事诉讼法 128); a third party states its opinion. */
export const suitAnswer: SuitWriter<'suitAnswer'> = (whole) => {
  const source = answering(whole);
  const suit = suitOf(source);
  const civil = isCivil(source);
  const third = suit.kind === 'ADMIN_THIRD_PARTY';
  const basis = basisOf(source, inCourt(apl('34'), cpl('67')), answerPeriod);
  const us = third ? '陈述人' : '答辩人';
  const without = source.payload.withoutReason ?? '';
  return courtPaper(source, {
    title: third ? '行政诉讼第三人陈述意见书' : `${branch(source)}答辩状`,
    lines: [
      numberLine(source),
      ...partyLines(source, called(source, us, third ? undefined : '被答辩人')),
      `${us}${received(source)}。${third ? '现陈述意见' : `依照${basis.text}的规定，现答辩`}如下：`,
      civil ? `争议标的：${actOf(suit.actSued)}。` : `被诉行政行为：${actOf(suit.actSued)}。`,
      ...headed(`${roleOf(suit, { role: 'plaintiff' })}的诉讼请求`, suit.request),
      ...argued(source, {
        facts: civil
          ? '逐项写明对原告所述事实的意见和我方查明的事实，并注明证据'
          : '写明作出被诉行政行为的职权、认定的事实和程序，并注明证据',
        law: civil ? '写明合同约定和法律依据' : '写明所依据的法律、法规、规章和规范性文件的条款',
        request: '写明请求人民法院如何裁判，例如驳回原告的诉讼请求、驳回起诉',
      }),
      without.trim() === '' ? '' : `证据、依据未能同时提交的理由：${sentence(without)}`,
    ],
    basis,
    annexes: annexesOf(source),
    signedAs: us,
  });
};

/** 延期提供证据申请书: in writing, within the period for the evidence (行政诉讼法 36(1); 行诉解释 34). */
export const evidenceExtensionRequest: SuitWriter<'evidenceExtensionRequest'> = (source) => {
  const basis = basisOf(source, administrativeOnly(apl('36(1)')), administrativeOnly(aplInt('34')));
  return courtPaper(source, {
    title: '延期提供证据申请书',
    lines: [
      numberLine(source),
      ...partyLines(source, called(source, '申请人')),
      '申请事项：请求准许申请人延期提供证据，在正当事由消除后十五日内提供。',
      `事实和理由：申请人${received(source)}。被诉行政行为为${actOf(suitOf(source).actSued)}。${sentence(source.payload.reason)}因上述正当事由，申请人不能在法定期限内提供证据。依照${basis.text}的规定，特提出书面申请。`,
    ],
    basis,
    signedAs: '申请人',
  });
};

/** 管辖异议申请书, within fifteen days of the copy (行诉解释 10; 民事诉讼法 130). */
export const jurisdictionObjection: SuitWriter<'jurisdictionObjection'> = (source) => {
  const { competentCourt, reason } = source.payload;
  const basis = basisOf(source, inCourt(aplInt('10'), cpl('130')));
  return courtPaper(source, {
    title: '管辖异议申请书',
    lines: [
      numberLine(source),
      ...partyLines(source, called(source, '异议人')),
      `请求事项：请求将本案移送${named(source, competentCourt, '有管辖权的人民法院名称')}审理。`,
      `事实和理由：异议人${received(source)}。异议人作为${ourRole(source)}，认为${courtOf(source)}对本案没有管辖权，理由如下：${sentence(reason)}`,
      `依照${basis.text}的规定，特提出管辖异议。`,
    ],
    basis,
    annexes: [copies(source, '本申请书')],
    signedAs: '异议人',
  });
};
