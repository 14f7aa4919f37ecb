import { article, type Article } from '../law/article.js';
import type { Wording } from '../wording/locale.js';
import type { AdministrativeActKind } from './act-kinds.js';

export const checklistGroups = ['answer', 'evidence', 'basis'] as const;
export type ChecklistGroup = (typeof checklistGroups)[number];

/** A paper that a hand-in holds: always, always but for an exception that must be explained, or where there is one. */
export interface ChecklistItem {
  readonly code: string;
  readonly group: ChecklistGroup;
  readonly label: Wording;
  readonly article: Article;
  readonly need: 'always' | 'unless' | 'whereApplicable';
  /** When it is not needed. */
  readonly unless?: Wording;
}

const w = (zh: string, en: string): Wording => ({ zh, en });
const item = (
  code: string,
  label: Wording,
  at: Article,
  need: 'always' | 'whereApplicable' = 'always',
): ChecklistItem => ({ code, group: 'evidence', label, article: at, need });
const ifAny = (code: string, label: Wording, at: Article): ChecklistItem =>
  item(code, label, at, 'whereApplicable');
const unless = (code: string, label: Wording, at: Article, exception: Wording): ChecklistItem => ({
  ...item(code, label, at),
  need: 'unless',
  unless: exception,
});
const penalty = (at: string): Article => article('APNL', at);
const licence = (at: string): Article => article('ALL', at);
const coercion = (at: string): Article => article('AEL', at);
const disclosure = (at: string): Article => article('OGI', at);
const injury = (at: string): Article => article('WII', at);
const building = (at: string): Article => article('EXPR', at);
/** The organ bears the burden that its act was lawful (行政复议法 44); in a lawsuit it is that of 行政诉讼法 34. */
export const burdenInReconsideration = article('ARL', '44');
const burden = burdenInReconsideration;
const onTheSpot = w('当场处罚的', 'the penalty was imposed on the spot');

/** The papers by which an organ shows that its act was lawful, by the law on acts of the kind. */
export const evidenceItems: Readonly<Record<AdministrativeActKind, readonly ChecklistItem[]>> = {
  penalty: [
    unless('filing', w('立案审批表', 'Filing approval'), penalty('54(2)'), onTheSpot),
    item(
      'facts',
      w('现场检查笔录、勘验笔录、照片等事实证据', 'Records of inspection, photos and other evidence'),
      penalty('46'),
    ),
    ifAny('questioning', w('询问笔录', 'Records of questioning'), penalty('55')),
    unless(
      'priorNotice',
      w('行政处罚事先告知书及送达回证', 'Prior notice with receipt of service'),
      penalty('44'),
      onTheSpot,
    ),
    ifAny('pleadings', w('陈述、申辩及复核意见', 'Statements, defence and their review'), penalty('45')),
    ifAny('hearing', w('听证材料', 'Papers of the hearing'), penalty('63')),
    ifAny('legalReview', w('重大执法决定法制审核意见', 'Legal review of a major decision'), penalty('58')),
    ifAny('discussion', w('负责人集体讨论记录', 'Record of collective discussion'), penalty('57(2)')),
    item('decision', w('行政处罚决定书', 'Decision of penalty'), penalty('59')),
    item('service', w('行政处罚决定书送达回证', 'Receipt of service of the decision'), penalty('61')),
  ],
  licence: [
    item(
      'application',
      w('许可申请书及申请材料', 'Application for the licence with its papers'),
      licence('31'),
    ),
    unless(
      'receipt',
      w('受理或者不予受理凭证、补正告知书', 'Receipt, refusal or notice of correction'),
      licence('32'),
      w('当场作出决定的', 'it was decided on the spot'),
    ),
    item('review', w('审查记录、核查意见', 'Records of the review'), licence('34')),
    ifAny(
      'interested',
      w('告知利害关系人及听取意见的记录', 'Notice to interested parties and their views'),
      licence('36'),
    ),
    ifAny('hearing', w('听证材料', 'Papers of the hearing'), licence('46')),
    ifAny('extension', w('延长办理期限的批准', 'Approval of a longer period'), licence('42')),
    item('decision', w('准予或者不予许可决定书', 'Decision to grant or refuse'), licence('38')),
    item('service', w('许可决定送达凭证', 'Proof of service'), licence('44')),
  ],
  coercion: [
    unless(
      'approval',
      w('实施行政强制的审批表', 'Approval of the measure'),
      coercion('18'),
      w('依法决定强制执行而不经此审批的', 'enforcement was decided without this approval'),
    ),
    item('facts', w('据以实施强制的事实证据', 'Evidence of the facts'), coercion('16')),
    item('record', w('现场笔录', 'Record made on the spot'), coercion('18')),
    ifAny(
      'inventory',
      w('查封、扣押决定书和清单', 'Decision and inventory of sealing or seizure'),
      coercion('24'),
    ),
    ifAny('reminder', w('催告书及送达回证', 'Reminder with receipt of service'), coercion('35')),
    ifAny('pleadings', w('陈述、申辩及复核意见', 'Statements, defence and their review'), coercion('36')),
    ifAny('enforcement', w('行政强制执行决定书', 'Decision of enforcement'), coercion('37')),
    ifAny('announcement', w('限期拆除公告', 'Announcement of demolition'), coercion('44')),
    item('service', w('强制文书送达回证', 'Receipt of service'), coercion('38')),
  ],
  expropriation: [
    item(
      'interest',
      w('符合公共利益和规划、计划的证明', 'Proof of public interest and of the plans'),
      building('8'),
    ),
    item('scheme', w('征收补偿方案及征求意见情况', 'Compensation scheme and consultation'), building('10')),
    item('risk', w('社会稳定风险评估报告', 'Assessment of social stability'), building('12')),
    ifAny('valuation', w('评估报告及送达', 'Valuation and its service'), building('19')),
    item('decision', w('征收决定或者补偿决定及公告', 'Decision and its announcement'), building('13')),
    item('service', w('决定送达凭证', 'Proof of service'), building('26')),
  ],
  disclosure: [
    item(
      'application',
      w('信息公开申请及收到日期凭证', 'Application with proof of its receipt'),
      disclosure('31'),
    ),
    ifAny('correction', w('补正告知书及送达', 'Notice of correction and its service'), disclosure('30')),
    item('search', w('检索、查找记录', 'Record of the search'), disclosure('36')),
    ifAny('thirdParty', w('征求第三方意见的材料', 'Consultation of third parties'), disclosure('32')),
    ifAny('extension', w('延长答复期限的批准和告知', 'Extension and its notice'), disclosure('33')),
    unless(
      'reply',
      w('政府信息公开答复书', 'Reply'),
      disclosure('36'),
      w('被诉未予答复的', 'the complaint is that no reply was given'),
    ),
    unless(
      'service',
      w('答复送达凭证', 'Proof of service'),
      disclosure('33'),
      w('被诉未予答复的', 'the complaint is that no reply was given'),
    ),
  ],
  inaction: [
    unless(
      'request',
      w('履职申请、举报材料及收到日期凭证', 'Request or report with proof of its receipt'),
      burden,
      w('否认收到申请的', 'receipt is denied'),
    ),
    item(
      'competence',
      w('职责依据或者不属于本机关职责的依据', 'What the organ is or is not competent for'),
      burden,
    ),
    ifAny('handling', w('调查、核查、转办等办理记录', 'Records of handling'), burden),
    ifAny('reply', w('答复或者处理决定及送达凭证', 'Reply or decision with proof of service'), burden),
    ifAny('delay', w('未能按期履行的正当理由证明', 'Proof of good reasons for delay'), burden),
  ],
  workInjury: [
    item('application', w('工伤认定申请表及申请材料', 'Application with its papers'), injury('18')),
    item('receipt', w('受理决定、补正告知书', 'Acceptance or notice of correction'), injury('18')),
    ifAny('evidenceNotice', w('举证通知书及送达', 'Notice to give evidence and its service'), injury('19')),
    item('inquiry', w('调查核实笔录', 'Records of the inquiry'), injury('19')),
    item('decision', w('工伤认定决定书', 'Decision'), injury('20')),
    item('service', w('决定送达回证', 'Receipt of service'), injury('20')),
  ],
  other: [
    item('facts', w('认定事实的证据', 'Evidence of the facts'), burden),
    item('procedure', w('履行法定程序的证据', 'Evidence of due procedure'), burden),
    ifAny('hearing', w('听取意见、听证材料', 'Hearing of views, papers of a hearing'), burden),
    item('decision', w('被复议或者被诉的行政行为文书', 'The act under review'), burden),
    item('service', w('送达凭证', 'Proof of service'), burden),
  ],
};
