import type { Wording } from '../../wording/locale.js';
import {
  columnRange,
  w,
  formColumn as column,
  type FormColumn,
  type FormFlow,
  type StatisticForm,
} from './form.js';

const h1 = w('国法复统字1号', 'Form 国法复统字1号');

const group = {
  respondent: w('被申请人', 'Respondent'),
  body: w('复议机关', 'Reconsideration body'),
  matter: w('申请复议事项', 'Matter'),
  concluded: w('已审结', 'Concluded'),
  compensation: w('行政赔偿', 'State compensation'),
  opinion: w('行政复议意见书', 'Opinion letters'),
} as const;

const flow: readonly FormColumn[] = [
  column(
    1,
    w('上期结转', 'Carried over'),
    w(
      '期间开始前已受理、至期间开始时尚未审结的案件（件）。',
      'Accepted before the period and not concluded before it.',
    ),
  ),
  column(
    2,
    w('本期新收', 'Received'),
    w(
      '收到申请之日在期间内的件数，以一个案号为一件。',
      'Applications received in the period; one case number is one case.',
    ),
  ),
  column(
    3,
    w('受理', 'Accepted'),
    w(
      '受理之日（明示受理、视为受理或者被责令受理）在期间内的件数。',
      'Accepted in the period, expressly, by operation of law or by order.',
    ),
  ),
  column(
    4,
    w('申请人总数', 'Applicants'),
    w(
      '本期受理案件的申请人人数，按人计，不按件计。',
      'Applicants of the cases accepted in the period: persons, not cases.',
    ),
    { unit: 'persons' },
  ),
];

const split = (no: number, of: Wording, heading: Wording, more?: Wording): FormColumn => {
  const what = more ?? heading;
  return column(
    no,
    heading,
    w(
      `本期受理的案件中${of.zh}为${what.zh}的件数，单选。`,
      `Of the cases accepted in the period: ${of.en.toLowerCase()} ${what.en}; one choice per case.`,
    ),
    { group: of },
  );
};

const respondents: readonly FormColumn[] = (
  [
    [5, w('乡镇政府', 'Township'), w('乡镇政府（含街道办事处）', 'a township or sub-district office')],
    [6, w('县级政府的部门', 'County department')],
    [7, w('县级政府', 'County government')],
    [8, w('市（地）级政府的部门', 'City department')],
    [9, w('市（地）级政府', 'City government')],
    [10, w('省级政府的部门', 'Provincial department')],
    [11, w('省级政府', 'Provincial government')],
    [12, w('国务院部门', 'State Council department')],
    [13, w('其他', 'Other'), w('其他（含两个以上被申请人）', 'another, or two or more respondents')],
  ] as const
).map(([no, heading, more]) => split(no, group.respondent, heading, more));

const bodies: readonly FormColumn[] = (
  [
    [14, w('县级政府的部门', 'County department')],
    [15, w('县级政府', 'County government')],
    [16, w('市级部门', 'City department')],
    [17, w('市级政府', 'City government')],
    [18, w('省级部门', 'Provincial department')],
    [19, w('省级政府', 'Provincial government')],
    [20, w('国务院部门', 'State Council department')],
    [21, w('国务院', 'State Council')],
  ] as const
).map(([no, heading]) => split(no, group.body, heading));

const matters: readonly FormColumn[] = (
  [
    [22, w('行政处罚', 'Penalty')],
    [23, w('行政强制', 'Coercion')],
    [24, w('行政征收', 'Expropriation')],
    [25, w('行政许可', 'Licence')],
    [26, w('行政确权', 'Title')],
    [27, w('行政确认', 'Confirmation')],
    [28, w('信息公开', 'Disclosure')],
    [29, w('举报投诉处理', 'Complaints')],
    [30, w('行政不作为', 'Inaction')],
    [31, w('其他', 'Other'), w('其他（含一份申请两个以上事项）', 'another, or two or more matters')],
  ] as const
).map(([no, heading, more]) => split(no, group.matter, heading, more));

const result = (no: number, heading: Wording, what: Wording): FormColumn =>
  column(
    no,
    heading,
    w(
      `本期审结的案件中${what.zh}的件数，按作出之日计，不按送达之日计。`,
      `Concluded in the period: ${what.en}; by the day it was made, not served.`,
    ),
    { group: group.concluded },
  );

const results: readonly FormColumn[] = [
  result(
    32,
    w('总计', 'Total'),
    w(
      '作出决定、调解书生效、终止或者驳回',
      'decisions, mediation documents in effect, terminations, rejections',
    ),
  ),
  result(
    33,
    w('驳回', 'Rejected'),
    w(
      '驳回复议请求（复议法69）或者驳回申请（复议法33；旧条例48）',
      'the request (复议法 69) or the application (33; 条例2007 48) is rejected',
    ),
  ),
  result(34, w('维持', 'Upheld'), w('维持（复议法68）', 'upheld (复议法 68)')),
  result(
    35,
    w('确认违法', 'Illegal'),
    w('确认违法（复议法65），含确认无效（67）', 'confirmed illegal (复议法 65) or void (67)'),
  ),
  result(36, w('撤销', 'Revoked'), w('全部或者部分撤销（复议法64）', 'revoked in whole or part (复议法 64)')),
  result(37, w('变更', 'Modified'), w('变更（复议法63）', 'modified (复议法 63)')),
  result(
    38,
    w('责令履行', 'Ordered to perform'),
    w('责令履行（复议法66）', 'ordered to perform (复议法 66)'),
  ),
  result(
    39,
    w('终止-调解（和解）', 'Settled'),
    w(
      '制发调解书（复议法73）或者和解后终止（74）',
      'a mediation document (复议法 73), or ended after settling (74)',
    ),
  ),
  result(
    40,
    w('终止-其他', 'Ended otherwise'),
    w('因其他原因终止（复议法41、42）', 'ended for another reason (复议法 41, 42)'),
  ),
  result(
    41,
    w('其他', 'Other'),
    w('其他，含行政协议责任（复议法71）', 'otherwise, with liability under agreements (复议法 71)'),
  ),
];

const rest: readonly FormColumn[] = [
  column(
    42,
    w('未审结', 'Not concluded'),
    w(
      '期间最后一日已受理而尚未审结的件数，含中止的案件。',
      'Accepted by the last day of the period and not concluded by then, suspended cases included.',
    ),
  ),
  column(
    43,
    w('对规范性文件附带审查', 'Norm reviewed'),
    w(
      '附带审查规范性文件的案件（复议法13、56），按提出或者启动之日计。',
      'Cases with a norm reviewed beside the act (复议法 13, 56), by the day it was asked for or begun.',
    ),
  ),
  column(
    44,
    w('件数', 'Cases'),
    w(
      '本期审结并决定赔偿的件数（复议法72）。',
      'Concluded in the period with compensation granted (复议法 72).',
    ),
    { group: group.compensation },
  ),
  column(
    45,
    w('赔偿数额（元）', 'Yuan'),
    w('上列案件决定的赔偿数额（元）。', 'What was granted in them, in yuan.'),
    {
      group: group.compensation,
      unit: 'yuan',
    },
  ),
  column(
    46,
    w('制发数', 'Issued'),
    w('制发之日在期间内的行政复议意见书（复议法76）。', 'Opinion letters issued in the period (复议法 76).'),
    { group: group.opinion },
  ),
  column(
    47,
    w('落实数', 'Acted upon'),
    w('上列意见书中至期间最后一日已反馈落实情况的。', 'Of these, answered by the last day of the period.'),
    { group: group.opinion },
  ),
];

/** Accepted cases are carried over until they are concluded (law.md H.1 1, 42). */
export const reconsiderationFlow: FormFlow = { enters: ['accepted'], leaves: ['concluded'] };

/** The national table of reconsideration; its numbers are those of the text seen (law.md H.1). */
export const reconsiderationForm: StatisticForm = {
  code: 'reconsideration',
  procedure: 'reconsideration',
  flow: reconsiderationFlow,
  title: w('行政复议案件统计表', 'Administrative reconsideration cases'),
  basis: w(
    `${h1.zh}（国统制〔2010〕103号）的栏次；2024年施行的复议法的新结果按附注归入。`,
    `The columns of ${h1.en} (国统制〔2010〕103号); results new in the law of 2024 are mapped as the notes say.`,
  ),
  columns: [...flow, ...respondents, ...bodies, ...matters, ...results, ...rest],
  identities: [
    { code: '1+3=32+42', left: ['1', '3'], right: ['32', '42'] },
    { code: '5..13=3', left: columnRange(5, 13), right: ['3'] },
    { code: '14..21=3', left: columnRange(14, 21), right: ['3'] },
    { code: '22..31=3', left: columnRange(22, 31), right: ['3'] },
    { code: '33..41=32', left: columnRange(33, 41), right: ['32'] },
  ],
  notes: {
    'outcome.CONFIRM_VOID': { label: w('确认无效，列入35栏', 'Confirmed void, shown in 35'), mapped: true },
    'outcome.REJECT_REQUEST': {
      label: w('驳回复议请求，列入33栏', 'Request rejected, shown in 33'),
      mapped: true,
    },
    'outcome.REJECT_APPLICATION': {
      label: w('驳回复议申请，列入33栏', 'Application rejected, shown in 33'),
      mapped: true,
    },
    'outcome.MEDIATION_DOC': {
      label: w('行政复议调解书，列入39栏', 'Mediation document, shown in 39'),
      mapped: true,
    },
    'outcome.AGREEMENT_LIABILITY': {
      label: w('行政协议责任，列入41栏', 'Liability under an agreement, shown in 41'),
      mapped: true,
    },
    'route.simplified': {
      label: w('受理案件中适用简易程序', 'Accepted, simplified procedure'),
      mapped: true,
    },
    'acceptance.deemed': { label: w('受理案件中视为受理', 'Accepted by operation of law'), mapped: true },
    'acceptance.ordered': { label: w('受理案件中被责令受理', 'Accepted by order'), mapped: true },
    'matter.unlisted': {
      label: w('事项未列入字典，未计入22至31栏', 'Matter not in the dictionary, in none of 22 to 31'),
      mapped: true,
    },
    'refused.NOT_ACCEPTED': { label: w('本期不予受理', 'Refused in the period'), mapped: false },
    'refused.ABANDONED': { label: w('本期视为放弃申请', 'Deemed abandoned in the period'), mapped: false },
    'refused.TO_SUPERIOR': {
      label: w('本期转由上级机关受理', 'Taken up by the superior in the period'),
      mapped: false,
    },
    'refused.TERMINATE': {
      label: w('本期受理前撤回', 'Withdrawn before acceptance in the period'),
      mapped: false,
    },
    'applicant.citizen': {
      label: w('受理案件中申请人为公民', 'Accepted, applied for by citizens'),
      mapped: false,
    },
    'applicant.organisation': {
      label: w('受理案件中申请人为（含）法人或者其他组织', 'Accepted, applied for by (also) organisations'),
      mapped: false,
    },
    redo: { label: w('36栏中责令重作', 'Of 36, ordered to act anew'), mapped: false },
    suggestionLetter: { label: w('本期制发行政复议建议书', 'Suggestion letters issued'), mapped: false },
  },
};
