import { article } from '../../law/article.js';
import {
  administrativeOnly,
  administrativeSince2018,
  apl,
  aplInt,
  cpl,
  inCourt,
  leaderRules,
} from '../../litigation/litigation-law.js';
import { instanceLabels } from '../../wording/litigation-labels.js';
import type { DocumentDraft } from '../document-source.js';
import { chineseDate, headed, oneLine, phrase, sentence } from '../document-text.js';
import { courtPaper, forum, officialLetter } from './suit-frame.js';
import { actOf, called, caseName, ourNames, ours, particulars } from './suit-parties.js';
import {
  basisOf,
  bracketed,
  branch,
  courtNumber,
  courtOf,
  named,
  numberLine,
  suitOf,
  type SuitSource,
  type SuitWriter,
} from './suit-source.js';

/** Before a suit the act is changed in answer to a suggestion (检察公益诉讼解释 21). */
const replying = administrativeSince2018(article('PI_INT', '21'));

/** 授权委托书: each agent's name, post and powers, with the agency's seal (行诉解释 131(2); 民事诉讼法 62). */
export const suitMandate: SuitWriter<'suitMandate'> = (source) => {
  const basis = basisOf(source, inCourt(aplInt('131(2)'), cpl('62')));
  const { agents } = source.payload;
  const instance = instanceLabels[source.record.instance ?? 'first'].zh;
  return courtPaper(source, {
    title: '授权委托书',
    lines: [
      numberLine(source),
      ...ours(source).map((party) => particulars(called(source, '委托人')(party), party)),
      ...agents.map(({ name, post }) => `受委托人：${oneLine(name)}，职务：${phrase(post)}。`),
      `委托人依照${basis.text}的规定，委托上列受委托人在${caseName(source)}（${branch(source)}，${instance}）中作为委托人的${source.record.instance === 'enforcement' || source.record.instance === 'preTrial' ? '' : '诉讼'}代理人。`,
      ...agents.map(({ name, powers }) => `${oneLine(name)}的代理权限：${sentence(powers)}`),
      '代理期限：自本委托书出具之日起至本审级程序终结之日止。',
    ],
    basis,
    signedAs: '委托人',
  });
};

/** Day, hour and place of the hearing, as far as the notice told them. */
function hearingOf(source: SuitSource<'appearanceStatement'>): string {
  const hearing = source.record.hearings[source.payload.hearing];
  if (!hearing) return courtOf(source);
  const { on, startsAt, place } = hearing;
  return `${courtOf(source)}于${chineseDate(on)}${startsAt ?? ''}${place === null ? '' : `在${phrase(place)}`}`;
}

/** Name and post of the head who attends, with the agency's seal (出庭规定 6). */
function identityProof(source: SuitSource<'appearanceStatement'>): DocumentDraft {
  const { name, post, staff = '' } = source.payload;
  const basis = basisOf(source, administrativeOnly(leaderRules('6')));
  return courtPaper(source, {
    title: '行政机关负责人身份证明',
    lines: [
      numberLine(source),
      `${oneLine(name)}，在${ourNames(source)}任${phrase(post)}，为该机关负责人。`,
      `${hearingOf(source)}开庭审理${caseName(source)}，由${oneLine(name)}代表该机关出庭应诉。`,
      staff.trim() === '' ? '' : `一并出庭的工作人员：${sentence(staff)}`,
      `依照${basis.text}的规定，特此证明。`,
    ],
    basis,
    signedAs: '行政机关',
  });
}

/** Why the head cannot come, with proof, and who comes instead (出庭规定 9; 行政诉讼法 3(3)). */
function absenceStatement(source: SuitSource<'appearanceStatement'>): DocumentDraft {
  const { name, post, reason = '', proof = '', staff = '' } = source.payload;
  const basis = basisOf(source, administrativeOnly(leaderRules('9')), administrativeOnly(apl('3(3)')));
  return courtPaper(source, {
    title: '行政机关负责人不能出庭情况说明',
    lines: [
      numberLine(source),
      `${hearingOf(source)}开庭审理${caseName(source)}。${ourNames(source)}负责人${oneLine(name)}（${phrase(post)}）不能出庭应诉，现依照${basis.text}的规定说明如下：`,
      `不能出庭的理由：${sentence(reason)}`,
      `证明材料：${sentence(proof)}`,
      `委托出庭的相应工作人员：${sentence(staff)}`,
    ],
    basis,
    annexes: ['不能出庭理由的证明材料'],
    signedAs: '行政机关',
    alsoSigns: ['（未加盖行政机关印章的，由该机关主要负责人签字：＿＿＿＿＿＿）'],
  });
}

/** 负责人身份证明 or 不能出庭情况说明, handed in before the hearing (出庭规定 6, 9). */
export const appearanceStatement: SuitWriter<'appearanceStatement'> = (source) =>
  source.payload.appearance === 'attends' ? identityProof(source) : absenceStatement(source);

/** 改变行政行为告知书 to the court, before a suit to the procuratorate (行诉解释 81). */
export const changeOfActNotice: SuitWriter<'changeOfActNotice'> = (source) => {
  const { by, content } = source.payload;
  const suit = suitOf(source);
  const early = source.record.instance === 'preTrial';
  const basis = basisOf(source, early ? replying : administrativeOnly(aplInt('81')));
  const author = named(source, by, '改变行政行为的机关名称');
  return officialLetter(source, {
    title: '改变行政行为告知书',
    addressee: forum(source),
    lines: [
      early
        ? `你院就${phrase(suit.cause)}提出的检察建议${bracketed(courtNumber(source))}，在整改期间，${author}已改变${actOf(suit.actSued)}。`
        : `你院审理的${courtNumber(source)}${caseName(source)}，在诉讼期间，${author}已改变${actOf(suit.actSued)}。`,
      ...headed('改变的内容', content),
      `依照${basis.text}的规定，现予书面告知${early ? '' : '，请依法审理'}。`,
      '附：改变后的行政行为的法律文书及其送达凭证。',
    ],
    basis,
  });
};
