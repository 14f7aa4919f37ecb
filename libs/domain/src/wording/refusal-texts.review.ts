import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Refusals of the review's chapters: clock, parties, inquiry, stay, norms, correction of the record. */
export const reviewRefusalTexts = {
  ANSWER_OF_ANOTHER_ORGAN: w('只能为本单位提交答复', 'You hand in for your own organ only'),
  HANDED_IN_TODAY_ONLY: w(
    '提交日期以系统收到之日（{today}）为准',
    'What is handed in counts from the day it is received ({today})',
  ),
  ANSWER_NOT_IN: w('该被申请人尚未提交答复', 'This respondent has not answered yet'),
  ANSWER_ALREADY_RETURNED: w(
    '已经退回补充，尚未收到补充材料',
    'Returned already; the supplements have not come yet',
  ),
  ANSWER_ALREADY_ACCEPTED: w('答复材料已经确认接收', 'The hand-in has been accepted'),
  RETURN_REMARKS_MISSING: w(
    '请写明退回的理由和需要补充的内容',
    'Say why it is returned and what is to be supplemented',
  ),
  SUPPLEMENTS_MISSING: w('请附补充的材料，或者写明说明', 'Add the supplements, or an explanation'),
  SUPERIOR_BODY_NOT_NAMED: w('请写明上级行政复议机关', 'Name the superior reconsideration body'),
  SUPERIOR_DECIDES_FIRST: w(
    '上级决定审理之后才移送：决定之日不能晚于移送之日',
    'The case goes to the superior once it has decided to hear it: its decision cannot be later',
  ),
  CORRECTION_PERIOD_OVER: w(
    '补正期限（至{dueOn}）已经届满，不能再延长',
    'The correction period ended on {dueOn} and can no longer be extended',
  ),
  AMOUNT_OVER_3000: w(
    '款额超过三千元的，不能以此为由适用简易程序',
    'Over ¥3,000 this ground does not allow the simplified procedure',
  ),
  REPRESENTATIVES_ONE_TO_FIVE: w(
    '代表人为一至五名，且须是本案申请人',
    'One to five representatives, from among the applicants',
  ),
  AGENTS_ONE_OR_TWO: w('每名当事人可以委托一至二名代理人', 'A party may have one or two agents'),
  AGENCY_DATE_WRONG: w(
    '经原行政机关转交的，须填写该机关收到的日期，且不晚于本机关收到的日期；旧法没有这一途径',
    'An application forwarded by the agency needs the day the agency received it, not after our receipt; the old law did not know this way',
  ),
  REQUESTED_NORM_NOT_NAMED: w(
    '填写了请求审查的条款或者理由的，须写明规范性文件的名称',
    'Where the article or the reasons for a norm review are given, the normative document must be named',
  ),
  SPLIT_CASE_UNKNOWN: w(
    '没有这一案号的案件，或者无权查看',
    'There is no case of this number, or you may not see it',
  ),
  SPLIT_NOT_CHOSEN: w(
    '一份申请书对两个以上行政行为申请复议的，须有申请人分别申请的书面选择',
    'Splitting one paper into several applications needs the applicant’s written choice',
  ),
  SIMPLIFIED_NOT_EXTENDED: w(
    '简易程序不能延长期限；情况复杂的，可以先转为普通程序',
    'A simplified case cannot be extended; convert it to the ordinary procedure first',
  ),
  DECISION_PERIOD_OVER: w('审理期限已于{dueOn}届满', 'The period to decide ended on {dueOn}'),
  EXTENSION_USED_UP: w('延长期限累计最多三十日，已经用完', 'The thirty days of extension are used up'),
  EXTENSION_TOO_LONG: w(
    '延长期限累计最多三十日，还可以延长{left}日',
    'Thirty days of extension in all; {left} are left',
  ),
  NOT_EXTENDED: w('本案至该日没有延长审理期限', 'The period had not been extended by that day'),
  SUSPENSION_GROUND_NOT_IN_EDITION: w(
    '旧法没有因调解、和解中止的规定',
    'The old law knows no suspension for mediation',
  ),
  BOTH_CONSENTS_NEEDED: w(
    '因调解、和解中止的，须申请人和被申请人都同意；只有一方同意的，可以继续审理并另行调解',
    'Suspension for mediation needs the consent of both sides; with one consent the review goes on beside the mediation',
  ),
  DEATH_NOT_RECORDED: w('请先记录申请人死亡', 'Record the death of the applicant first'),
  NORM_NOT_NAMED: w(
    '因规范性文件或者依据审查而中止的，须写明文件、条款和制定机关；无权处理的，还须写明有权处理的机关；其他事由中止的不填',
    'Name the norm, its clauses and maker, and the competent body where this one is not; leave it out on any other ground',
  ),
  NORM_REVIEW_OPEN: w(
    '规范性文件的审查尚未有结论，不能恢复审理',
    'The review of the norm has no conclusion yet',
  ),
  NOT_AN_APPLICANT: w('请选择仍在本案中的申请人', 'Choose applicants who are still in the case'),
  WITHDRAWAL_NOT_VOLUNTARY: w('须确认撤回出于申请人自愿', 'Confirm that the withdrawal is voluntary'),
  SETTLEMENT_NOT_LAWFUL: w(
    '和解内容不得损害国家利益、社会公共利益和他人合法权益，不得违反法律、法规的强制性规定',
    'The settlement must be lawful and harm neither the public nor others',
  ),
  SETTLEMENT_ENDS_BY_WITHDRAWAL: w(
    '和解后由申请人撤回申请，经准予后终止；旧法案件须先记录和解',
    'After a settlement the applicant withdraws and the case ends with leave; a case under the old law needs the settlement recorded',
  ),
  WITHDRAWAL_NOT_PERMITTED: w(
    '须全部申请人撤回申请并经行政复议机构准予',
    'All applicants must have withdrawn with leave',
  ),
  NOT_SUSPENDED_60_DAYS: w(
    '须因申请人死亡、丧失行为能力或者组织终止而中止满六十日',
    'Needs sixty full days of suspension for death, incapacity or the end of the applicant',
  ),
  CAUSE_NOT_CONFIRMED: w('请确认中止的原因仍未消除', 'Confirm that the cause of the suspension persists'),
  NOTICE_ALREADY_SERVED: w('通知书已经送达该当事人', 'The notice has been served on this party'),
  NOT_SUSPENDED: w('本案至该日没有中止', 'The case had not been suspended by that day'),
  NOT_RESUMED: w('本案至该日没有恢复审理', 'The case had not been resumed by that day'),
  ROUTE_FIXED: w(
    '副本已经发送或者已经转为普通程序，不能再选择程序',
    'The copy has gone out or the case was converted; the procedure can no longer be chosen',
  ),
  NOT_SIMPLIFIED: w('本案不适用简易程序', 'The case is not in the simplified procedure'),
  NOT_CONVERTED: w('本案至该日没有转为普通程序', 'The case had not been converted by that day'),
  NOT_A_NEW_THIRD_PARTY: w('请填写一名新的第三人', 'Enter a new third party'),
  REPLACES_NOBODY: w('请选择被替换的当事人', 'Choose the party that is replaced'),
  NOT_A_LIVING_APPLICANT: w(
    '请选择尚未记录死亡的公民申请人，死亡日期不晚于记录日期',
    'Choose a citizen applicant not yet recorded as dead, with a day not after this one',
  ),
  DOCUMENTS_NOT_NAMED: w('请逐件写明查阅、复制的材料', 'Name each document that was shown'),
  WITHHOLDING_NOT_EXPLAINED: w('不予查阅的，请写明理由', 'Say why documents were withheld'),
  TWO_INVESTIGATORS: w('调查、勘验人员不得少于两人', 'At least two investigators'),
  CREDENTIALS_NOT_SHOWN: w(
    '调查人员须主动出示行政复议工作证件',
    'The investigators must show their credentials',
  ),
  INSPECTION_ENDS_BEFORE_START: w(
    '勘验开始日期应在受理之后、结束之前',
    'The inspection starts after acceptance and before it ends',
  ),
  APPRAISAL_OPEN: w('已委托鉴定，尚未收到意见', 'An appraisal is still open'),
  NO_APPRAISAL_OPEN: w('没有等待中的鉴定', 'No appraisal is awaited'),
  ANSWER_NOT_AWAITED: w('该被申请人没有尚未提交的答复', 'No answer is awaited from this respondent'),
  NOT_CONSOLIDATED: w('本案没有合并审理', 'The case is not heard with others'),
  OTHER_CASES_NOT_NAMED: w('请写明合并审理的其他案件', 'Name the cases heard together with this one'),
  STAY_NOT_FOR_RESPONDENT: w(
    '停止执行由申请人、第三人申请',
    'The applicant or a third party asks for a stay',
  ),
  STAY_NOT_REQUESTED: w('没有停止执行的申请', 'No stay has been requested'),
  NOT_SUSPENDED_FOR_NORM: w('本案没有因规范性文件审查而中止', 'The case is not suspended for a norm'),
  NORM_REVIEW_ALREADY_HELD: w(
    '本次中止已经进入规范性文件审查',
    'This suspension already has its review of the norm',
  ),
  NORM_OF_ANOTHER_BODY: w('本机关对该文件无权处理', 'This body may not deal with the norm'),
  NORM_OF_THIS_BODY: w('本机关有权处理该文件，不需要转送', 'This body deals with the norm itself'),
  NORM_MAKER_ALREADY_NOTIFIED: w('已经通知制定机关', 'The maker has been notified'),
  NORM_MAKER_NOT_NOTIFIED: w('尚未通知制定机关', 'The maker has not been notified'),
  NORM_REPLY_ALREADY_IN: w('制定机关已经答复', 'The maker has replied'),
  NORM_ALREADY_TRANSFERRED: w('已经转送', 'The norm has been transferred'),
  NORM_NOT_TRANSFERRED: w('尚未转送', 'The norm has not been transferred'),
  NORM_TRANSFER_ALREADY_SERVED: w('转送函已经送达', 'The transfer has been served'),
  ENTRY_NOT_CORRECTABLE: w(
    '只能更正由人办理、尚未被更正的记录',
    'Only entries made by a person and not yet superseded can be corrected',
  ),
  RECEIPT_IN_ANOTHER_EDITION: w(
    '更正后的收到日期适用另一版法律，不能在本案中更正',
    'The corrected receipt falls under another edition of the law and cannot be corrected in this case',
  ),
  CORRECTION_BREAKS_LATER: w(
    '更正后，后续的“{act}”（{on}）无从成立，请先更正后续记录',
    'The later “{act}” of {on} would lose its ground; correct that entry first',
  ),
} as const satisfies Readonly<Record<string, Wording>>;
