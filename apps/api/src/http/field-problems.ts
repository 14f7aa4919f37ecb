import { fill, type Locale, type Wording } from '@mingjing/domain';

export const fieldProblemTexts = {
  required: { zh: '必填', en: 'is required' },
  notText: { zh: '应为文字', en: 'must be text' },
  tooShort: { zh: '至少 {min} 个字', en: 'must have at least {min} characters' },
  tooLong: { zh: '不得超过 {max} 个字', en: 'must have at most {max} characters' },
  controlCharacter: { zh: '含有控制字符', en: 'contains a control character' },
  brokenText: { zh: '含有不完整的字符', en: 'contains an incomplete character' },
  notADate: { zh: '应为存在的日期，格式 YYYY-MM-DD', en: 'must be a day that exists, written YYYY-MM-DD' },
  notAllowedValue: { zh: '不是允许的值', en: 'is none of the allowed values' },
  notAFlag: { zh: '应为 true 或 false', en: 'must be true or false' },
  notAnInteger: { zh: '应为整数', en: 'must be a whole number' },
  notMoney: {
    zh: '应为金额（元），至多两位小数',
    en: 'must be an amount in yuan with at most two decimals',
  },
  outOfRange: { zh: '应在 {min} 到 {max} 之间', en: 'must lie between {min} and {max}' },
  notAnId: { zh: '不是有效的标识', en: 'is not an id' },
  notAList: { zh: '应为列表', en: 'must be a list' },
  tooFew: { zh: '至少 {min} 项', en: 'must have at least {min} entries' },
  tooMany: { zh: '不得超过 {max} 项', en: 'must have at most {max} entries' },
  notAnObject: { zh: '应为一组字段', en: 'must be a group of fields' },
  unknownField: { zh: '没有这一字段', en: 'is not a known field' },
  taken: { zh: '已被其他条目使用', en: 'is used by another entry' },
  nameTaken: { zh: '已有同名的视图', en: 'is the name of another view' },
  notForThisKind: { zh: '这一字典没有此项', en: 'does not belong to this dictionary' },
  notForThisOrgan: {
    zh: '只有办理行政复议案件的人民政府可以设定',
    en: 'can be set only by a government that hears reconsiderations',
  },
  unknownEntry: { zh: '字典中没有这一条目', en: 'is no entry of this dictionary' },
  notACode: {
    zh: '应以小写字母开头，只含字母和数字',
    en: 'must begin with a small letter and have letters and digits only',
  },
  notAnArticle: {
    zh: '应为条、款、项的数字，如 30(1)(2)',
    en: 'must name article, paragraph and item in digits, such as 30(1)(2)',
  },
  notATime: { zh: '应为时间，格式 HH:MM', en: 'must be a time of the day, written HH:MM' },
  beforeToday: { zh: '不得早于今天', en: 'must not lie before today' },
  alreadyEnded: { zh: '已经停用', en: 'has ended already' },
  endBeforeStart: { zh: '不得早于生效日', en: 'must not lie before the first day' },
  repeatedStep: {
    zh: '同一对象在同一天已有提醒',
    en: 'repeats a reminder of the same day to the same person',
  },
  noReminderAhead: {
    zh: '届满前至少要有一次启用的、对承办人的提醒',
    en: 'must keep at least one active reminder to the case officer ahead of the due date',
  },
  supervisorAfterOnly: {
    zh: '对监督人员只在届满后提醒（至少 1 日）',
    en: 'must be at least 1: supervisors are reminded after the due date only',
  },
  dailyAfterOnly: {
    zh: '每日提醒只用于届满之后',
    en: 'is possible after the due date only',
  },
  tooManyMonths: { zh: '最多 {most} 个月', en: 'may cover {most} months at most' },
  tooEarly: { zh: '不得早于 {first}', en: 'must not lie before {first}' },
  notInYear: {
    zh: '须为该年度内、今天以前的日期',
    en: 'must be a day of that year and not after today',
  },
  lastBeforeFirst: { zh: '不得早于第一天', en: 'must not lie before the first day' },
  notAnApprover: { zh: '不是审批人', en: 'is no approver' },
  notOfStaff: { zh: '须为本机构的工作人员', en: 'must be of the staff of the same office' },
  notAHeadOfOrgan: {
    zh: '须为本机关的其他负责人（行政复议法61）',
    en: 'must be another head of the same organ (Reconsideration Law, Art. 61)',
  },
  overlapsDelegation: {
    zh: '与已有的代行审批日期重叠，请先撤销',
    en: 'overlaps another delegation; revoke that one first',
  },
  standsInThen: {
    zh: '其间正代他人审批，不能再转交',
    en: 'overlaps days of standing in for somebody, which is not handed on',
  },
  awayThen: { zh: '此人其间也已由他人代行审批', en: 'has handed over their own approvals on these days' },
  delegationOver: { zh: '已经撤销或者已经期满', en: 'has been revoked or is over' },
  afterEngagement: { zh: '应当早于聘期届满日', en: 'must lie before the engagement ends anyhow' },
  engagementRuns: {
    zh: '与已有的聘期重叠，请改为聘期届满之后的日期',
    en: 'overlaps a year of engagement; choose a day after its end',
  },
  notACounselAccount: {
    zh: '须为本机关在用的法律顾问账号',
    en: 'must be an active counsel account of this organ',
  },
  counselNotEngaged: {
    zh: '不在聘期内，不能指派',
    en: 'is not engaged today and cannot be assigned',
  },
  alreadyAssigned: { zh: '已经指派到本案', en: 'is assigned to the case already' },
  caseIsClosed: { zh: '案件已经结案', en: 'cannot be assigned, because the case is closed' },
  counselActsForParty: {
    zh: '利益冲突：本人或者所在律所代理“{name}”',
    en: 'is in conflict: they or the firm act for “{name}”',
  },
  counselAgainstOrgan: {
    zh: '利益冲突：曾受聘办理针对“{name}”的事务',
    en: 'is in conflict: engaged against “{name}”',
  },
  counselIsParty: {
    zh: '利益冲突：“{name}”是本案当事人或者其代理人',
    en: 'is in conflict: “{name}” is or speaks for a party of the case',
  },
  afterToday: { zh: '不得晚于今天', en: 'must not lie after today' },
  notFlagged: {
    zh: '案件没有敏感标记，请先标记',
    en: 'are missing: the case was never flagged; flag it first',
  },
  notPlanned: {
    zh: '会议已经召开或者取消，不能再改',
    en: 'does not allow it: the conference was held or called off',
  },
  oneOwner: { zh: '请选择一个责任单位或者一名责任人', en: 'must be one organ, or else one person' },
  newerVersion: { zh: '已有更新的版本，请办理最新版本', en: 'does not allow it: there is a newer version' },
  notInThisState: {
    zh: '统计表的现有状态或者您的职责不允许此项操作',
    en: 'does not allow it: neither the state of the table nor your duties do',
  },
  identityUnexplained: {
    zh: '恒等式 {identity} 不成立，请更正数据或者逐项说明',
    en: 'are missing: {identity} does not hold; correct the data or explain it',
  },
  invalid: { zh: '无效', en: 'is not valid' },
} as const satisfies Record<string, Wording>;

export type FieldProblemCode = keyof typeof fieldProblemTexts;

/** What is wrong with one field; the field is named by its path (`parties.0.name`). */
export interface FieldProblem {
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const fieldProblemText = ({ code, params }: FieldProblem, locale: Locale): string =>
  fill(fieldProblemTexts[code][locale], params);

export const isFieldProblemCode = (code: string): code is FieldProblemCode =>
  Object.hasOwn(fieldProblemTexts, code);
