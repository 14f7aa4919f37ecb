import type { Deadline } from '../../deadlines/derive-deadlines.js';
import { apl, cpl, inCourt, ownRules } from '../../litigation/litigation-law.js';
import { deadlineLabels } from '../../wording/deadline-labels.js';
import { chineseDate, headed, oneLine, phrase } from '../document-text.js';
import { officialLetter } from './suit-frame.js';
import { actOf, caseName, partiesInOrder, prosecutors } from './suit-parties.js';
import {
  basisOf,
  bracketed,
  branch,
  complaint,
  courtNumber,
  courtOf,
  decisionForms,
  isCivil,
  named,
  numbered,
  numberLine,
  openedBy,
  suitOf,
  type AnySuitSource,
  type Basis,
  type SuitWriter,
} from './suit-source.js';

/** What the case came in with, where others moved it. */
function incoming(source: AnySuitSource): string {
  const { type, payload } = openedBy(source) ?? {};
  if (type === 'SummonsReceived') return `应诉通知书、${complaint(source)}副本`;
  if (type === 'AppealCopyReceived') return '上诉状副本';
  if (type === 'RetrialCopyReceived') return '再审申请书副本';
  if (type !== 'ProtestReceived') return '';
  return payload?.['form'] === 'protest' ? '抗诉书' : '再审检察建议书';
}

function opening(source: AnySuitSource): string {
  const { receivedOn, instance, decision } = source.record;
  const on = receivedOn === null ? '' : `${chineseDate(receivedOn)}，`;
  if (instance === 'preTrial')
    return `${on}本机关收到${prosecutors(source)}的检察建议书${bracketed(courtNumber(source))}`;
  if (decision !== null)
    return `${chineseDate(decision.on)}，本机关收到${courtOf(source)}就${caseName(source)}作出的${branch(source)}${decisionForms[decision.form]}`;
  const paper = incoming(source);
  return paper === ''
    ? `${on}本机关办理${caseName(source)}`
    : `${on}本机关收到人民法院送达的${caseName(source)}的${paper}`;
}

const shown: readonly Deadline['status'][] = ['running', 'paused', 'missed'];
const dutiful: readonly Deadline['owner'][] = ['ourSide', 'obligor'];
/** Our own duties under the law, each with its last day; targets of ours and the periods of others are left out. */
function legalDays({ deadlines, record }: AnySuitSource): string[] {
  const party = (key: string): string => record.parties.find((one) => one.key === key)?.name ?? '';
  return deadlines
    .filter(
      ({ owner, kind, status }) => dutiful.includes(owner) && kind === 'legal' && shown.includes(status),
    )
    .flatMap(({ rule, key, dueOn, provisional, needsVerification }) => {
      if (dueOn === null) return [];
      const doubt = [provisional ? '放假安排未公布，暂计' : '', needsVerification ? '待核实' : ''];
      const remark = bracketed(doubt.filter((part) => part !== '').join('，'));
      return [
        `${deadlineLabels[rule]?.zh ?? ''}${bracketed(oneLine(party(key)))}至${chineseDate(dueOn)}${remark}`,
      ];
    });
}

const evidenceList = '证据清单（列明序号、名称、来源、证明对象、页码）';
/** The draft by what moved the case: what we ourselves filed wants no answer. */
const drafts: Readonly<Record<string, string>> = {
  SummonsReceived: '答辩状初稿',
  AppealFiled: '上诉理由的补充说明',
  AppealCopyReceived: '二审答辩意见初稿',
  RetrialApplied: '再审理由的补充说明',
  RetrialCopyReceived: '再审书面意见初稿',
  ProtestReceived: '再审答辩意见初稿',
};
const forTrial = (source: AnySuitSource): string[] => {
  const civil = isCivil(source);
  return [
    drafts[openedBy(source)?.type ?? ''] ?? '',
    civil ? `合同、凭证等全部证据及${evidenceList}` : `作出被诉行政行为的全部证据及${evidenceList}`,
    civil ? '' : '作出被诉行政行为所依据的规范性文件及清单',
    civil ? '委托代理人的姓名、职务和代理权限' : '出庭应诉负责人、工作人员的建议及其姓名、职务',
    '案件情况说明和协调化解争议的意见',
  ];
};

/** What the unit hands in, by instance and court, and by whether the court has decided. */
function wanted(source: AnySuitSource): string[] {
  const { instance, decision, effectiveOn } = source.record;
  if (instance === 'preTrial')
    return ['履行职责、整改落实的情况及证明材料', '检察建议复函初稿', '尚未整改到位的原因和完成时限'];
  if (instance === 'enforcement')
    return [
      '行政决定书及作出决定的事实、理由和依据',
      '当事人的意见及催告情况',
      '申请强制执行标的情况',
      '强制执行申请书初稿',
    ];
  if (decision === null) return forTrial(source);
  return effectiveOn === null
    ? ['是否上诉的意见及理由', '建议上诉的，上诉状初稿及补充证据材料']
    : ['履行裁判的方案和完成时限', '履行情况的证明材料', '对司法建议的办理意见和复函初稿（有司法建议的）'];
}

/** As long as evidence is still to be handed in to the first instance, and we are the ones to prove. */
const mustProve = (source: AnySuitSource): boolean =>
  source.record.instance === 'first' &&
  source.record.decision === null &&
  suitOf(source).kind !== 'ADMIN_THIRD_PARTY';

/** Who does not prove has no evidence (行政诉讼法 34); in a civil suit whoever asserts must prove. */
function warning(source: AnySuitSource): string {
  if (!mustProve(source)) return '';
  const basis = burden(source).text;
  return isCivil(source)
    ? `特别提示：依照${basis}的规定，当事人对自己提出的主张有责任及时提供证据；逾期提供证据，拒不说明理由或者理由不成立的，人民法院可以不予采纳，或者采纳但予以训诫、罚款。`
    : `特别提示：依照${basis}的规定，被告对作出的行政行为负有举证责任，应当提供作出该行政行为的证据和所依据的规范性文件。被告不提供或者无正当理由逾期提供证据的，视为没有相应证据；但是，被诉行政行为涉及第三人合法权益，第三人提供证据的除外。`;
}
const burden = (source: AnySuitSource): Basis =>
  isCivil(source)
    ? basisOf(source, inCourt(cpl('67'), cpl('67')), inCourt(cpl('68'), cpl('68')))
    : basisOf(source, inCourt(apl('34'), apl('34')));

/** 应诉交办单: what came in, what the unit hands in and until when, and what silence costs (law.md E.2, G.2). */
export const assignmentSheet: SuitWriter<'assignmentSheet'> = (source) => {
  const { unit, internalDue } = source.payload;
  const suit = suitOf(source);
  const { instance } = source.record;
  const until =
    internalDue === undefined
      ? '请收到本单后及时'
      : `请最迟于${chineseDate(internalDue)}（内部期限，非法定期限）`;
  const days = legalDays(source);
  return officialLetter(source, {
    title: '应诉交办单',
    addressee: named(source, unit, '承办单位名称'),
    lines: [
      `${opening(source)}。现交由你单位承办，请即签收并确定承办人员。`,
      numberLine(source),
      instance === 'preTrial' || suit.court === undefined ? '' : `受诉法院：${courtOf(source)}。`,
      `案由：${phrase(suit.cause)}。`,
      ...partiesInOrder(source),
      `${isCivil(source) ? '争议标的' : '涉案行政行为'}：${actOf(suit.actSued)}。`,
      ...headed(instance === 'preTrial' ? '建议内容' : '请求事项', suit.request),
      `${until}向${source.body.officeName}报送下列材料：`,
      ...numbered(wanted(source)),
      days.length === 0 ? '' : `法定期限：${days.join('；')}。`,
      warning(source),
    ],
    basis: mustProve(source)
      ? basisOf(source, ownRules(), inCourt(apl('34'), cpl('67')))
      : basisOf(source, ownRules()),
  });
};
