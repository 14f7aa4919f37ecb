import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Refusals of the chapter of the decision; each says what would be lawful instead. */
export const decisionRefusalTexts = {
  OUTCOME_NOT_IN_THIS_EDITION: w(
    '本案适用的法律没有这种决定；可以作出：{outcomes}',
    'The law that governs this case does not know this outcome; it knows: {outcomes}',
  ),
  OUTCOME_OF_ANOTHER_ACT: w(
    '驳回行政复议申请与实体决定是两种行为，请从相应事项办理',
    'Rejecting the application and deciding on the merits are different acts',
  ),
  GROUND_NOT_IN_THIS_EDITION: w(
    '本案适用的法律没有这一决定理由；“{outcomes}”可以依据：{grounds}',
    'The law that governs this case does not know this ground; “{outcomes}” may rest on: {grounds}',
  ),
  GROUND_DOES_NOT_FIT_OUTCOME: w(
    '该理由不能支持“{outcomes}”；可以依据：{grounds}。坚持该理由的，请改选相应的决定',
    'This ground does not carry “{outcomes}”; it may rest on: {grounds}. To keep the ground, choose the decision it carries',
  ),
  GROUND_MISSING: w(
    '请写明“{outcomes}”的法定理由，可以依据：{grounds}',
    'Name the ground of “{outcomes}”: {grounds}',
  ),
  REQUEST_UNANSWERED: w(
    '申请共有{count}项请求，须逐项作出决定，不能遗漏，也不能超出',
    'The application has {count} requests; each gets a result, and nothing else does',
  ),
  OUTCOME_NOT_OF_ITEMS: w(
    '处理结果须与各项请求的决定一致，应为：{outcomes}',
    'The outcome follows from the results item by item; it is: {outcomes}',
  ),
  PERFORMANCE_PERIOD_WITHOUT_DUTY: w(
    '该决定不需要履行，不应设定履行期限',
    'Nothing is to be performed, so no period can be set',
  ),
  PERFORMANCE_PERIOD_MISSING: w(
    '责令履行或者重作的，须设定履行期限',
    'An order to perform or act anew needs a period',
  ),
  SILENCE_NOT_WEIGHED: w(
    '{names}未依法答复，应视为没有证据、依据；请以此为由决定，或者写明不以此为由的原因（如第三人提供了证据）',
    '{names} did not answer in time: decide on that ground, or say why not (such as evidence of a third party)',
  ),
  RESPONDENT_HAS_ANSWERED: w(
    '被申请人已在期限内答复，不能视为没有证据、依据；请改选其他理由',
    'The respondents answered in time, so their silence is no ground; choose another',
  ),
  EFFECT_NOT_DECLARED: w(
    '变更行政行为的，须说明对申请人更有利、相当还是更不利',
    'Say of a modification whether it is better, the same or worse for the applicant',
  ),
  WORSE_FOR_APPLICANT: w(
    '不得作出对申请人更为不利的变更决定；可以维持、撤销并责令重作，或者作不加重的变更。2024年以后的案件第三人提出相反请求的除外，请写明该第三人',
    'A modification may not be worse for the applicant; uphold, revoke and order a new act, or modify without making it worse. In cases since 2024 a third party may have asked the opposite: name that party',
  ),
  VOID_NOT_ASKED: w(
    '确认无效须由申请人申请；申请人没有申请的，可以决定撤销或者确认违法',
    'An act is confirmed void only where the applicant asks; otherwise revoke it or confirm it illegal',
  ),
  COMPENSATION_WITHOUT_UNLAWFUL_ACT: w(
    '责令赔偿须同时决定撤销、部分撤销、变更或者确认违法、无效；否则应驳回行政赔偿请求',
    'Compensation goes with revoking, modifying or confirming the act illegal or void; otherwise refuse it',
  ),
  COMPENSATION_AMOUNT_WRONG: w(
    '责令赔偿的须写明赔偿金额；其他决定不写金额',
    'Name the amount where compensation is granted, and only there',
  ),
  COMPENSATION_UNANSWERED: w(
    '申请人一并提出了赔偿请求，应同时决定赔偿或者驳回赔偿请求；并非赔偿请求的，请写明原因',
    'The application asks for compensation: grant or refuse it too; where that is not so, say why',
  ),
  RESTITUTION_WITHOUT_REVOCATION: w(
    '责令返还财产、解除强制措施或者赔偿价款，须同时决定撤销、部分撤销或者变更',
    'Return, release or value goes with revoking or modifying the act',
  ),
  COLLECTIVE_DISCUSSION_NEEDED: w(
    '按本机关的规定，本案须先经行政复议机关集体讨论通过该处理结果',
    'By the rule of this organ the reconsideration body first discusses the case and passes this outcome',
  ),
  REPORT_MISSING: w('请写明审理报告', 'Write the report'),
  PARTICIPANTS_MISSING: w('集体讨论须有两名以上参加人', 'A discussion has two participants or more'),
  NO_DECISION_TO_CORRECT: w('本案还没有可以更正的决定', 'There is no decision to correct'),
  CORRECTION_CHANGES_NOTHING: w(
    '请写明错误的文字和正确的文字，两者应当不同',
    'Give the wrong and the right words, which differ',
  ),
  WORDS_NOT_IN_DECISION: w('决定书中没有这些文字：{words}', 'These words are not in the decision: {words}'),
  CORRECTION_CHANGES_RESULT: w(
    '更正通知只能更正笔误，不能改变决定的内容、金额或者期限；决定确有错误的，应由有权机关依法处理',
    'A correction puts clerical errors right; it cannot change the result, an amount or a period. A wrong decision is for the competent authority',
  ),
  DECISION_NOT_CORRECTED: w('本案没有更正通知书', 'There is no notice of correction'),
} as const satisfies Readonly<Record<string, Wording>>;
