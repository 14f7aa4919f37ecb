import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Why an act after the decision is refused. */
export const afterRefusalTexts = {
  DUTY_NOT_ORDERED_IN_EDITION: w(
    '2024年前的法律只规定了责令限期履行行政复议决定',
    'Before 2024 the law knew the order to perform for decisions alone',
  ),
  NO_SUCH_DUTY: w(
    '没有该被申请人需要在期限内履行的决定书、调解书或者意见书',
    'There is no decision, mediation document or opinion letter that this respondent had to perform in a period',
  ),
  PERFORMANCE_PERIOD_NOT_OVER: w(
    '履行期限（{due}）尚未届满，或者已经履行，不能责令限期履行',
    'The period to perform ({due}) is not over, or it was performed: nothing to order yet',
  ),
  EARLIER_ORDER_NOT_SERVED: w(
    '前一份责令限期履行通知书尚未送达被申请人',
    'The earlier order has not been served on the respondent yet',
  ),
  NO_ORDER_TO_SERVE: w('没有需要送达的责令限期履行通知书', 'There is no order to be served'),
  ORDER_ALREADY_SERVED: w('责令限期履行通知书已经送达该当事人', 'The order has been served on this party'),
  NO_ORDER_SERVED: w(
    '约谈、通报批评以责令限期履行为前提，请先向该被申请人送达责令限期履行通知书',
    'Talk and criticism come on top of an order: serve an order on this respondent first',
  ),
  TALK_DAY_PASSED: w('约谈日期不能早于制发约谈通知书之日', 'The talk cannot be before the day of its notice'),
  LETTER_ADDRESSEE_UNCLEAR: w(
    '请选择被申请人，或者填写其他下级行政机关，两者只能选一',
    'Choose a respondent or name another lower organ, one of the two',
  ),
  NO_LETTER_ISSUED: w('本案没有制发行政复议意见书', 'No opinion letter has been issued in this case'),
  NO_SUCH_LETTER: w('本案没有这份意见书', 'This case has no such opinion letter'),
  LETTER_ALREADY_SERVED: w('这份意见书已经送达', 'This opinion letter has been served'),
  LETTER_NOT_SERVED: w('这份意见书尚未送达', 'This opinion letter has not been served'),
  LETTER_ALREADY_ANSWERED: w('这份意见书已经收到反馈', 'This opinion letter has been reported on'),
  OPINION_LETTERS_OPEN: w('意见书尚未收到反馈：{names}', 'Opinion letters not yet reported on: {names}'),
  NO_DECISION_TO_PUBLISH: w('没有可以公开的行政复议决定书', 'There is no decision to publish'),
  ALREADY_PUBLISHED: w('决定书已经公开', 'The decision has been published'),
  TEXT_MISSING: w('请填写公开文本', 'Write the text for the public'),
  PRIVATE_NUMBERS_LEFT: w(
    '公开文本中还有个人号码或者邮箱：{numbers}',
    'The text still has personal numbers or addresses: {numbers}',
  ),
  NAMES_LEFT: w(
    '公开文本中还有自然人姓名：{names}。请隐去，或者确认保留',
    'The text still names persons: {names}. Mask them or confirm that they stay',
  ),
  SECRETS_NOT_CHECKED: w(
    '请确认公开文本不涉及国家秘密、商业秘密和个人隐私',
    'Confirm that no state secret, business secret or private matter is left',
  ),
  NOT_A_DEPARTMENT: w(
    '只有被申请人是政府工作部门的，才抄告其上一级主管部门',
    'Only where the respondent is a department of the government a copy goes to the one above it',
  ),
  SUPERIOR_UNKNOWN: w(
    '机构名录没有登记其上一级主管部门，请填写',
    'The register does not name the department above it: write it down',
  ),
  ALREADY_COPIED: w('已经抄告', 'The superior has been sent a copy'),
  CLUES_TO_SUPERVISORY_ORGAN: w(
    '涉嫌职务违法、职务犯罪的问题线索应当移送监察机关',
    'Clues to duty offences go to the supervisory organ',
  ),
  NOT_ENFORCED_BY_THE_BODY: w(
    '只有变更决定、调解书由行政复议机关强制执行；维持决定由作出行政行为的机关执行',
    'The body enforces only what it changed or mediated; what was upheld is enforced by the agency that acted',
  ),
  NOT_ENFORCED_BY_THE_AGENCY: w(
    '只有维持行政行为的决定由作出行政行为的机关强制执行',
    'The agency enforces only an act that was upheld',
  ),
  DECISION_IS_SUED_OVER: w(
    '已经提起行政诉讼，不能强制执行',
    'A suit has been filed: there is no enforcement',
  ),
  ENFORCEMENT_TOO_EARLY: w(
    '起诉期限（履行期限）尚未届满，最早可以自{from}起催告、强制执行',
    'The period to sue or to perform is not over: the first lawful day is {from}',
  ),
  NOT_AN_OBLIGED_PARTY: w(
    '强制执行的对象是逾期不起诉又不履行的申请人、第三人；对被申请人适用履行监督',
    'Enforcement goes against applicants and third parties; respondents are supervised instead',
  ),
  NO_DEMAND_UNSERVED: w('没有待送达的催告书', 'No demand is waiting to be served'),
  NO_DEMAND_TO_SERVE: w('没有需要送达该当事人的催告书', 'There is no demand to be served on this party'),
  NOT_DEMANDED_BEFORE: w(
    '强制执行前应当先催告，请先送达催告书',
    'A demand comes before enforcement: serve one first',
  ),
  DEMAND_PERIOD_NOT_OVER: w(
    '催告书送达十个工作日后才能申请强制执行，最早为{from}',
    'Ten working days after the demand must have passed: the first lawful day is {from}',
  ),
  NO_LOSS_TO_ANALYSE: w(
    '本案没有被纠正或者败诉的结果，不需要原因分析',
    'No act was corrected and no suit lost in this case: there is nothing to analyse',
  ),
  NOT_THE_ORGAN_THAT_LOST: w(
    '请选择行政行为被纠正的被申请人或者败诉的被告机关',
    'Choose the respondent or defendant organ whose act was corrected',
  ),
  LOSS_ANALYSIS_INCOMPLETE: w(
    '请选择败诉（纠错）原因并写明经验教训',
    'Name the causes and write down the lesson',
  ),
  NO_MEASURES_OPEN: w(
    '没有待落实的整改要求：原因分析未提出整改要求，或者已经记录落实',
    'No measures wait to be carried out: the analysis asks for none, or it was recorded before',
  ),
  NO_MEASURES_OF_THIS_ORGAN: w(
    '请选择整改要求尚未落实的机关',
    'Choose the organ whose measures are still to be carried out',
  ),
  MEASURES_DONE_UNTOLD: w('请写明整改落实情况', 'Say what was done'),
  ALREADY_PERFORMED: w('已经履行', 'It has been performed'),
  COURT_NOT_NAMED: w('请填写申请强制执行的人民法院', 'Name the court'),
  ENFORCEMENT_TOO_LATE: w(
    '申请强制执行的期限已于{due}届满；有正当理由的，请写明',
    'The period to apply ended on {due}; state the good reason, if there is one',
  ),
} as const satisfies Readonly<Record<string, Wording>>;
