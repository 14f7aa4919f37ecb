import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Reasons for refusing an act of an administrative mediation. */
export const mediationRefusalTexts = {
  MEDIATION_ALREADY_APPLIED: w('调解申请已经登记', 'The application for mediation has been entered'),
  DISPUTE_TYPE_MISSING: w('民事纠纷须选择纠纷类型', 'Choose the type of the civil dispute'),
  DISPUTE_TYPE_OF_OTHER_KIND: w(
    '所选纠纷类型与纠纷性质不符',
    'The type chosen does not belong to this kind of dispute',
  ),
  CONSENT_ALREADY_GIVEN: w('该当事人已经同意调解', 'This party has agreed to mediation'),
  ANSWER_DAY_WRONG: w('答复截止日期须在征求意见之日以后', 'The day to answer by must lie after the letter'),
  ANSWER_STILL_AWAITED: w(
    '尚未征求该当事人意见，或者答复期限未过，不能按逾期不答复处理',
    'The party has not been asked, or may still answer',
  ),
  CONSENTS_MISSING: w('尚未同意调解：{missing}', 'Not yet agreed to mediation: {missing}'),
  MEDIATION_CONDITIONS_NOT_MET: w(
    '受理调解须同时符合各项条件',
    'Acceptance needs all conditions of mediation to be met',
  ),
  MEDIATOR_NOT_OF_ORGAN: w(
    '请选择本机关的工作人员为调解人员',
    'Choose mediators from the organ’s own people',
  ),
  MEDIATOR_CONFLICTED: w(
    '调解人员系当事人或者其代理人、代表人，应当回避',
    'A mediator is a party or acts for one, and must withdraw',
  ),
  SESSION_DAY_WRONG: w('调解日期须在今后', 'The session must lie ahead'),
  MEDIATION_EXTENDED_BEFORE: w('调解期限只能延长一次', 'The period may be extended only once'),
  MEDIATION_PERIOD_OVER: w(
    '调解期限已于{dueOn}届满，不能再延长',
    'The period ended on {dueOn} and can no longer be extended',
  ),
  EXTENSION_NOT_AGREED: w('延长调解期限须经各方当事人同意', 'All parties must agree to the extension'),
  MEDIATION_EXTENSION_TOO_LONG: w(
    '最多延长{most}日（设置值，非法定）',
    'At most {most} days (a setting, not the law)',
  ),
  PERFORMANCE_DAY_WRONG: w('履行日期不能早于协议之日', 'Performance may not be due before the agreement'),
  SEAL_MISSING: w('请确认协议书已加盖行政机关印章', 'Confirm that the organ has sealed the agreement'),
  ORAL_AGREEMENT_NOT_CONFIRMED: w(
    '尚未确认口头协议内容：{missing}',
    'Not yet confirmed the recorded oral agreement: {missing}',
  ),
  MEDIATION_PERIOD_NOT_OVER: w('调解期限尚未届满', 'The period of mediation has not run out'),
  ONLY_CIVIL_AGREEMENTS_CONFIRMED: w(
    '只有民事纠纷的调解协议可以申请司法确认',
    'Only agreements in civil disputes can be confirmed by a court',
  ),
  CONFIRMATION_ALREADY_APPLIED: w('已经申请司法确认', 'Confirmation has been applied for'),
  CONFIRMATION_NOT_JOINT: w(
    '司法确认须由双方当事人共同申请',
    'Confirmation must be applied for by both parties together',
  ),
  CONFIRMATION_NOT_APPLIED: w('尚未申请司法确认', 'Confirmation has not been applied for'),
  PERFORMANCE_NOT_DUE: w(
    '协议约定的履行期限为{performBy}，尚未届满',
    'Performance is due by {performBy}, which has not passed',
  ),
} as const;
