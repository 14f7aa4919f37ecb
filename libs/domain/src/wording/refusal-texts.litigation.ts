import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });

/** Reasons for refusing an act of a lawsuit. */
export const litigationRefusalTexts = {
  SUIT_PARTIES_INCOMPLETE: w(
    '至少要有一名原告、一名被告，并标明本机关一方',
    'There must be a plaintiff and a defendant, and our side must be marked',
  ),
  COURT_SERVICE_NOT_PROVED: w(
    '送达日期是证据：请写明送达回证、邮件信封或者电子送达记录，并附扫描件',
    'The day of service is evidence: name the receipt, envelope or electronic record, and attach the scan',
  ),
  REGISTER_PENDING_HIGHER_INSTANCE: w(
    '未审结的二审、再审、执行案件不能由台账导入，请用“上诉状副本”等登记入口办理',
    'A pending appeal, retrial or enforcement is not taken over from a register: enter it by its own opening act',
  ),
  SUIT_COURT_NOT_NAMED: w('请选择受理法院', 'Choose the court'),
  FILED_AFTER_RECEIPT: w(
    '起诉、立案和收到副本日期的先后不符',
    'Suit, filing and receipt of the copy are out of order',
  ),
  SMALL_CLAIMS_ARE_CIVIL: w('小额诉讼程序只适用于民事案件', 'Small claims exist in civil suits only'),
  INTERNAL_DAY_WRONG: w('内部期限不能早于交办之日', 'The internal day may not lie before the assignment'),
  NO_UNIT_ASSIGNED: w('尚未交办给承办单位', 'No handling unit has been assigned'),
  DRAFT_OF_ANOTHER_UNIT: w(
    '只能为交办给本单位的案件报送应诉材料',
    'You hand in for suits assigned to your own unit only',
  ),
  DRAFT_NOT_IN: w('该单位尚未报送应诉材料', 'This unit has not handed in yet'),
  DRAFT_ALREADY_RETURNED: w(
    '应诉材料已经退回，等待补充',
    'The hand-in was returned and waits for supplements',
  ),
  DRAFT_ALREADY_ACCEPTED: w('应诉材料已经确认接收', 'The hand-in has been accepted'),
  ANSWER_FILED_ALREADY: w('答辩状已经提交法院', 'The answer has been filed with the court'),
  AGENCY_SEAL_MISSING: w(
    '请确认已加盖行政机关印章或者由负责人签字',
    'Confirm that the agency has sealed it or its chief has signed',
  ),
  ONE_OR_TWO_AGENTS: w('可以委托一至二名诉讼代理人', 'One or two agents may be appointed'),
  ANSWER_NOT_APPROVED: w('答辩状（书面意见）尚未审批', 'The answer or opinion has not been approved'),
  EVIDENCE_OR_BASES_MISSING: w(
    '须随答辩状提交证据目录和规范性依据；逾期不提供视为没有证据。确不需要或者另行提交的，写明原因',
    'List the evidence and the normative bases: what comes late counts as none. Otherwise say why',
  ),
  EVIDENCE_PERIOD_OVER: w(
    '申请延期提供证据的期限已于{dueOn}届满',
    'The period to ask for more time for evidence ended on {dueOn}',
  ),
  EXTENSION_NOT_REQUESTED: w('没有待答复的延期提供证据申请', 'No request for more time is pending'),
  CAUSE_DAY_MISSING: w(
    '请填写正当事由消除之日，且不晚于今天',
    'State the day the cause ended, not after today',
  ),
  SUPPLEMENT_NOT_ALLOWED: w(
    '人民法院尚未准许补充证据或者延期提供证据；首次提供的证据随答辩状提交',
    'The court has not allowed a supplement or more time; first evidence goes in with the answer',
  ),
  JURISDICTION_PERIOD_OVER: w(
    '提出管辖异议的期限已于{dueOn}届满',
    'The period to object to jurisdiction ended on {dueOn}',
  ),
  JURISDICTION_OBJECTED_BEFORE: w('已经提出过管辖异议', 'Jurisdiction has been objected to before'),
  ANSWERED_WITHOUT_OBJECTION: w(
    '已经应诉答辩而未提出异议，视为接受管辖',
    'Whoever has answered without objecting has accepted the court',
  ),
  DEFENDANT_SERVED_WRONG: w(
    '各被告收到起诉状副本的日期不能早于法院立案日期，也不能晚于今日',
    'A defendant is served after the court filed the case, and not later than today',
  ),
  ANSWERED_BEFORE: w('应诉的各被告均已提交答辩状', 'Every defendant on our side has answered'),
  NOT_ONE_OF_OURS: w('请选择由我方应诉的当事人', 'Choose a party for whom this office answers'),
  REMANDED_BEFORE: w(
    '原审人民法院对发回重审的案件已经作出判决，第二审人民法院不得再次以事实不清、证据不足发回重审',
    'The case was remanded once: it may not be sent back again for the facts',
  ),
  DEFAULT_WITHOUT_SUMMONS: w(
    '缺席判决以传票传唤为前提，请先登记开庭通知',
    'A judgment by default needs a summons to a hearing: record the notice first',
  ),
  NO_OBJECTION_PENDING: w('没有待裁定的管辖异议', 'No objection to jurisdiction is pending'),
  NO_RULING_ON_JURISDICTION: w('没有驳回管辖异议的裁定', 'No ruling has overruled an objection'),
  HEARING_NOT_KNOWN: w(
    '请选择已通知、尚未举行且在当日的开庭',
    'Choose a hearing that was noticed for the day and not held yet',
  ),
  HEARING_DAY_PAST: w('开庭日期不能早于收到传票之日', 'The hearing may not lie before the summons'),
  HEARING_HELD_BEFORE: w(
    '该次开庭已经举行，请另编序号',
    'This hearing has been held; give the next its own key',
  ),
  ABSENCE_REASON_MISSING: w(
    '负责人不能出庭的，须写明正当理由并附证明材料',
    'Where the head cannot attend, give the reason with its proof',
  ),
  STAFF_MUST_ATTEND: w(
    '负责人不能出庭的，应当委托本机关相应的工作人员，不得仅由律师出庭',
    'Where the head cannot attend, staff of the agency must; a lawyer alone is not enough',
  ),
  HEAD_NOT_NAMED: w('请写明出庭负责人的姓名', 'Name the head who attended'),
  HEAD_POST_MISSING: w(
    '请选择出庭负责人的职务类别；不属于正职、副职、参与分管的负责人的，不计为负责人出庭',
    'Choose the rank of the head; whoever is neither chief, deputy nor in charge of the matter is no head',
  ),
  HEAD_OF_NO_DEFENDANT: w(
    '请选择出庭负责人所属的被告机关；其他机关、下级机关的负责人不计为负责人出庭',
    'Choose the defendant whose head attended; a head of another or a lower organ does not count',
  ),
  COURT_NOT_TOLD: w(
    '诉讼期间改变行政行为，应当书面告知人民法院',
    'While the suit is pending the court must be told in writing of the change',
  ),
  NOT_TO_BE_MEDIATED: w(
    '行政案件不适用调解；赔偿、补偿和行使自由裁量权的案件可以调解，请选择情形',
    'Administrative suits are not mediated, but for compensation, making good and discretion: choose which',
  ),
  COURT_TIME_WRONG: w('起止日期不符', 'The days are out of order'),
  SAME_COURT_PROCEDURE: w('已经适用该程序', 'This procedure applies already'),
  EXTENSION_WITHOUT_DAYS: w('请填写延长的日数或者月数', 'State the days or months of the extension'),
  NOT_OF_THIS_INSTANCE: w('该事项不属于本审级', 'This does not belong to this instance'),
  NOT_ANOTHER_PARTY: w('请选择本机关以外的当事人', 'Choose a party other than our side'),
  JUDGMENT_SERVICE_RECORDED: w('该当事人的送达日期已经登记', 'The day of service on this party is recorded'),
  APPEAL_WINDOW_CLOSED: w(
    '上诉期已于{dueOn}届满或者裁判不能上诉',
    'The window to appeal closed on {dueOn}, or there is none',
  ),
  PROCURATOR_BEFORE_RETRIAL: w(
    '再审申请被驳回、人民法院逾期未作出裁定或者再审裁判作出以后，才可以向人民检察院申请监督',
    'The procuratorate is asked only after a retrial was refused, was not decided on in time, or has ended',
  ),
  NO_APPEAL_AGAINST_IT: w(
    '该裁判不能上诉，已经发生法律效力',
    'Nobody may appeal against this decision; it is in effect',
  ),
  APPEAL_REASONS_MISSING: w('请写明上诉或者不上诉的理由', 'Give the reasons for appealing or not'),
  APPEAL_NOT_DECIDED: w('是否上诉尚未审定', 'Whether to appeal has not been decided'),
  NOT_IN_EFFECT_YET: w(
    '裁判尚未生效，或者尚有当事人的送达日期不明',
    'Not in effect yet, or a party’s day of service is unknown',
  ),
  COURT_RECEIPT_WRONG: w(
    '二审法院收到上诉状之日不能早于上诉之日',
    'The court cannot have received the appeal before it was filed',
  ),
  RETRIAL_PERIOD_OVER: w(
    '申请再审的六个月期限已过，或者起算日期不明',
    'The six months to apply for retrial are over, or their start is unknown',
  ),
  SAME_ACT_MADE_AGAIN: w(
    '不得以同一的事实和理由作出与原行政行为基本相同的行政行为（仅因程序违法被撤销的除外）',
    'The same act may not be made again on the same facts and reasons, unless it was quashed for procedure alone',
  ),
  JUDGMENT_PERIOD_NOT_OVER: w('判决所定履行期限尚未届满', 'The period of the judgment has not run out'),
  LETTER_RECORDED_BEFORE: w('该编号已经登记', 'This key is recorded already'),
  NO_SUGGESTION_OPEN: w(
    '没有待回复的司法建议或者检察建议',
    'No suggestion of a court or a procuratorate waits for a reply',
  ),
  NO_CLAIM_OPEN: w('没有待决定的赔偿申请', 'No claim for compensation waits for a decision'),
  NO_LETTER_TO_ANSWER: w('没有待答复的该函件或者申请', 'There is no such letter or claim to answer'),
  PERFORMANCE_NOT_TOLD: w(
    '须同时履行职责并书面回复：请写明履行情况',
    'The duty must be performed as well as answered: say what was done',
  ),
  LAWSUIT_STILL_OWES: w('尚有司法建议或者赔偿申请未答复', 'A letter of the court or a claim is unanswered'),
  MAY_STILL_SUE: w('复议、起诉期限尚未届满', 'The period to apply for reconsideration or to sue still runs'),
  DEMAND_STILL_RUNS: w('催告期限至{dueOn}，尚未届满', 'The period of the demand runs until {dueOn}'),
  ENFORCEMENT_PERIOD_OVER: w(
    '申请强制执行的期限已于{dueOn}届满，须有正当理由',
    'The period to apply for enforcement ended on {dueOn}; a good reason is needed',
  ),
  OBJECTION_PERIOD_OVER: w('申请复议的期限已于{dueOn}届满', 'The period to object ended on {dueOn}'),
  COUNTERCLAIM_FILED_BEFORE: w('已经提起反诉', 'A counterclaim has been filed'),
  EVIDENCE_DAYS_WRONG: w('请填写人民法院指定的举证日数', 'State the days the court set for evidence'),
  NO_OBSTACLE_RECORDED: w('尚未登记耽误期限的障碍', 'No obstacle has been recorded'),
  RESTORATION_PERIOD_OVER: w(
    '申请顺延的期限已于{dueOn}届满',
    'The period to ask for restoration ended on {dueOn}',
  ),
} as const;
