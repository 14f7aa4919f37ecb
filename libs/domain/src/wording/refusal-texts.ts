import type { Wording } from './locale.js';
import { afterRefusalTexts } from './refusal-texts.after.js';
import { decisionRefusalTexts } from './refusal-texts.decision.js';
import { hearingRefusalTexts } from './refusal-texts.hearing.js';
import { litigationRefusalTexts } from './refusal-texts.litigation.js';
import { mediationRefusalTexts } from './refusal-texts.mediation.js';
import { registerRefusalTexts } from './refusal-texts.register.js';
import { serviceRefusalTexts } from './refusal-texts.service.js';
import { reviewRefusalTexts } from './refusal-texts.review.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Every reason for refusing an act, as a sentence. A code without a sentence does not compile. */
export const refusalTexts = {
  ...reviewRefusalTexts,
  ...hearingRefusalTexts,
  ...afterRefusalTexts,
  ...mediationRefusalTexts,
  ...litigationRefusalTexts,
  ...serviceRefusalTexts,
  ...registerRefusalTexts,
  ...decisionRefusalTexts,
  NOT_IN_THIS_EDITION: w(
    '本案适用的法律没有这一行为',
    'The law that governs this case does not know this act',
  ),
  NOT_IN_THIS_PROCEDURE: w('本案的程序没有这一行为', 'The procedure of this case does not know this act'),
  NOT_IN_THIS_STATE: w(
    '案件现为“{is}”，不能办理该事项{otherwise}',
    'Not possible while the case is “{is}”{otherwise}',
  ),
  ROLE_MAY_NOT_PERFORM_ACT: w('您的职责不包括办理该事项', 'Your role does not include this act'),
  NOT_ASSIGNED: w('本案由其他承办人办理', 'The case is assigned to another officer'),
  OFFICER_NOT_IN_OFFICE: w('承办人须为本复议机构的工作人员', 'The officer must belong to the office'),
  NOT_THE_APPROVER: w('该事项由其他负责人审批', 'This proposal awaits another approver'),
  NOT_THE_PROPOSER: w('只有报批人可以撤回', 'Only the proposer may withdraw it'),
  DELEGATE_IS_PROPOSER: w(
    '代行审批的人不能审批本人报批的事项',
    'Whoever stands in for the approver may not approve their own proposal',
  ),
  DELEGATION_OVER: w(
    '您的代行审批已经撤销或者期限已过，该事项由{name}审批',
    'Your standing in has been revoked or is over; this proposal awaits {name}',
  ),
  APPROVAL_STEP_TAKEN: w('这一步审批已由{name}办理', 'This step of the approval has been taken by {name}'),
  APPROVED_BEFORE_DELEGATION: w(
    '代行审批自{from}起，不能补录此前的批准',
    'Standing in began on {from}; an approval before it cannot be entered',
  ),
  APPROVED_IN_FUTURE: w(
    '批准日期不能晚于今天（{today}）',
    'The day of approval may not lie after today ({today})',
  ),
  APPROVED_BEFORE_PROPOSED: w(
    '批准日期不能早于报批或者上一级批准之日（{earliest}）',
    'The day of approval may not lie before the proposal or the approval before it ({earliest})',
  ),
  APPROVAL_SCAN_MISSING: w(
    '批准日期早于今天的，须附当日书面审批的扫描件（种类为“审批材料”）',
    'An approval of an earlier day needs the scan of the written approval (kind “Approval”)',
  ),
  PROPOSAL_NOT_PENDING: w('该报批事项已经办结', 'The proposal is no longer pending'),
  ALREADY_PROPOSED: w('该事项已报批，正在等待审批', 'The act has been proposed and awaits approval'),
  OCCURRED_IN_FUTURE: w('发生日期不能晚于今天（{today}）', 'The day may not lie after today ({today})'),
  OCCURRED_BEFORE_LATEST: w('发生日期不能早于{earliest}', 'The day may not lie before {earliest}'),
  INTAKE_PERIOD_OVER: w(
    '审查期限已于{dueOn}届满，依法视为受理，不能再作此处理',
    'The review period ended on {dueOn}; by law the application has been accepted',
  ),
  INTAKE_PERIOD_NOT_OVER: w('审查期限尚未届满', 'The review period has not ended'),
  CORRECTION_ALREADY_REQUESTED: w(
    '补正通知只能一次性作出，本案已经通知补正',
    'Correction may be requested only once, and has been',
  ),
  CORRECTION_NOTICE_ALREADY_SERVED: w('补正通知已经送达', 'The correction notice has been served'),
  CORRECTION_ITEMS_MISSING: w('请列明需要补正的事项', 'Name what has to be corrected'),
  CORRECTION_PERIOD_MISSING: w('请载明合理的补正期限', 'State a reasonable period for the correction'),
  CORRECTION_LATE_WITHOUT_REASON: w(
    '补正期限已于{dueOn}届满；逾期补正须有正当理由',
    'The correction period ended on {dueOn}; a late correction needs a good reason',
  ),
  POSTMARK_NEEDED_TO_REOPEN: w(
    '已视为放弃申请；须有期限内寄出的邮戳或者正当理由才能恢复审查',
    'The application counts as abandoned; a postmark within the period or a good reason is needed to reopen it',
  ),
  POSTMARK_AFTER_RECEIPT: w('邮戳日期不能晚于收到日期', 'The postmark may not be later than the receipt'),
  POSTMARK_MISSING: w('邮寄的申请须填写邮戳日期', 'A posted application needs its postmark date'),
  NO_CORRECTION_PERIOD: w('没有正在计算的补正期限', 'No correction period is running'),
  CORRECTION_PERIOD_NOT_OVER: w(
    '补正期限（至{dueOn}）尚未届满',
    'The correction period (to {dueOn}) has not ended',
  ),
  ABANDONMENT_NOT_CONFIRMED: w(
    '请确认期限内没有寄出材料，且没有正当理由',
    'Confirm that nothing was posted in time and that there is no good reason',
  ),
  CONDITIONS_NOT_ALL_MET: w('受理须同时符合七项条件', 'Acceptance needs all seven conditions to be met'),
  COMPETENT_BODY_MISSING: w(
    '无管辖权的，须写明有管辖权的行政复议机关',
    'Where jurisdiction is lacking the competent body must be named',
  ),
  NO_SIMPLIFIED_PROCEDURE: w(
    '本案适用的法律没有简易程序',
    'The law that governs this case has no simplified procedure',
  ),
  SIMPLIFIED_GROUND_MISSING: w(
    '适用简易程序须写明依据的情形',
    'Name the ground for the simplified procedure',
  ),
  PARTIES_INCOMPLETE: w('至少要有一名申请人和一名被申请人', 'There must be an applicant and a respondent'),
  PARTY_KEYS_REPEATED: w('当事人编号重复', 'Two parties have the same key'),
  ORAL_RECORD_MISSING: w('口头申请须当场制作笔录', 'An oral application must be recorded on the spot'),
  ACT_KNOWN_AFTER_RECEIPT: w(
    '作出日期、知道日期和收到申请日期的先后不符',
    'The act must be made before it is known, and known before the application',
  ),
  LEGAL_UNIT_DATE_WRONG: w(
    '须填写法制工作机构收到的日期，且不早于收到日期',
    'State the day the legal unit received it, not before the receipt',
  ),
  SPECIAL_LAW_SAYS_NOTHING: w(
    '请写明特别法对申请期限、审理期限或者最终裁决的规定，没有特别规定的不用填写',
    'State what the special law provides: the period to apply, the period to decide, or finality',
  ),
  SPECIAL_APPLYING_NOT_LONGER: w(
    '法律规定的申请期限超过六十日的才能适用；短于六十日的，仍按六十日计算',
    'Only a period to apply of more than sixty days takes the place of the sixty',
  ),
  SPECIAL_REVIEW_NOT_SHORTER: w(
    '法律规定的行政复议期限少于六十日的才能适用',
    'Only a period to decide of fewer than sixty days takes the place of the sixty',
  ),
  NOT_A_PARTY: w('请选择本案的当事人', 'Choose a party to this case'),
  NOT_A_RESPONDENT: w('请选择本案的被申请人', 'Choose a respondent of this case'),
  DECLINE_ALREADY_SERVED: w('不予受理决定书已经送达', 'The decision not to accept has been served'),
  COPY_ALREADY_SENT: w('申请书副本已经发送给该被申请人', 'The copy has been sent to this respondent'),
  COPY_NOT_SENT: w('申请书副本尚未发送给该被申请人', 'The copy has not been sent to this respondent'),
  COPY_ALREADY_SERVED: w('申请书副本已经送达该被申请人', 'The copy has been served on this respondent'),
  ANSWER_ALREADY_RECEIVED: w('该被申请人已经答复', 'This respondent has answered'),
  REPLY_PERIOD_NOT_OVER: w(
    '该被申请人的答复期限尚未届满',
    'The period for this respondent’s answer has not ended',
  ),
  NO_ANSWER_ALREADY_RECORDED: w('已经记录该被申请人逾期未答复', 'The lack of an answer has been recorded'),
  ANSWERS_OUTSTANDING: w('尚有被申请人在答复期限内', 'A respondent may still answer'),
  REASON_FOR_PAPER_MISSING: w(
    '普通程序应当面、通过互联网或者电话听取意见；书面听取须写明原因',
    'In the ordinary procedure a hearing on paper needs a reason',
  ),
  OPINIONS_NOT_HEARD: w('普通程序须先听取申请人的意见', 'The applicant must be heard first'),
  MEDIATION_NOT_CONSIDERED: w(
    '通知听证或者作出决定前，须有调解记录、当事人的调解意愿或者未调解的书面理由',
    'A mediation record, a party’s wish or a written reason is needed before a hearing is noticed or a decision made',
  ),
  DECISION_ALREADY_SERVED: w('决定书已经送达该当事人', 'The decision has been served on this party'),
  NOT_SERVED_ON_ALL: w('尚未送达：{missing}', 'Not yet served on: {missing}'),
  NOTHING_TO_PERFORM: w('决定没有需要履行的内容', 'The decision imposes no duty'),
  CORRECTION_NOT_SERVED: w(
    '决定书的更正通知书尚未送达：{missing}',
    'The correction of the decision has not been served on {missing} yet',
  ),
  STILL_TO_BE_SERVED_OR_PERFORMED: w(
    '尚有文书未送达或者决定未履行',
    'Something is still to be served or performed',
  ),
  MATERIALS_MISSING: w('请选择要入卷的材料', 'Choose the materials to be added'),
  NO_MATERIAL_IN_FILE: w('案卷中没有可以撤回的材料', 'The file holds no material that could be withdrawn'),
  MATERIAL_NOT_IN_FILE: w(
    '该材料不在本案卷中，或者已经撤回',
    'The material is not in this file, or was withdrawn',
  ),
  EVIDENCE_NOT_AVAILABLE: w(
    '所附材料不属于本案、已经撤回或者尚未上传完毕',
    'A material is not of this case, was withdrawn or is not wholly uploaded',
  ),
} as const satisfies Readonly<Record<string, Wording>>;

export type RefusalCode = keyof typeof refusalTexts;
