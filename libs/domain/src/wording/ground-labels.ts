import type { SuspensionGround, TerminationGround } from '../reconsideration/clock/clock.acts.js';
import type { reminderWays, trialModes } from '../reconsideration/inquiry/inquiry.acts.js';
import type { normCompetences, normConclusions, normSources } from '../reconsideration/norms/norm.acts.js';
import type { thirdPartyWays } from '../reconsideration/parties/party.acts.js';
import type { AgentKind, mandateKinds } from '../reconsideration/party.js';
import type { materialForms, Risk } from '../reconsideration/reconsideration.acts.js';
import type { StayGround } from '../reconsideration/stay/stay.acts.js';
import type { Wording } from './locale.js';

const w = (zh: string, en: string): Wording => ({ zh, en });
type Labels<Name extends string> = Readonly<Record<Name, Wording>>;

export const suspensionGroundLabels: Labels<SuspensionGround> = {
  applicantDead: w(
    '作为申请人的公民死亡，其近亲属尚未确定是否参加行政复议',
    'Applicant dead, relatives undecided',
  ),
  applicantIncapable: w(
    '作为申请人的公民丧失参加行政复议的行为能力，尚未确定法定代理人参加行政复议',
    'Applicant lost capacity, no legal representative yet',
  ),
  applicantMissing: w('作为申请人的公民下落不明', 'Applicant missing'),
  organisationEnded: w(
    '作为申请人的法人或者其他组织终止，尚未确定权利义务承受人',
    'Applicant organisation ended, successor unknown',
  ),
  forceMajeure: w(
    '申请人、被申请人因不可抗力或者其他正当理由，不能参加行政复议',
    'A party cannot take part through force majeure or for a good reason',
  ),
  mediation: w('依法进行调解、和解，申请人和被申请人同意中止', 'Mediation or settlement, both consent'),
  legalQuestion: w(
    '案件涉及的法律适用问题需要有权机关作出解释或者确认',
    'A legal question needs a competent authority',
  ),
  otherCase: w('案件审理需要以其他案件的审理结果为依据，而其他案件尚未审结', 'Depends on another case'),
  normReview: w('对有关规范性文件或者依据进行附带审查', 'Incidental review of a norm'),
  otherReason: w('需要中止行政复议的其他情形', 'Another reason to suspend'),
};

export const terminationGroundLabels: Labels<TerminationGround> = {
  withdrawal: w('申请人撤回行政复议申请，行政复议机构准予撤回', 'Application withdrawn with leave'),
  noHeirs: w(
    '作为申请人的公民死亡，没有近亲属或者其近亲属放弃行政复议权利',
    'Applicant dead, no relatives or they waive',
  ),
  noSuccessor: w(
    '作为申请人的法人或者其他组织终止，没有权利义务承受人或者其权利义务承受人放弃行政复议权利',
    'Applicant organisation ended, no successor or it waives',
  ),
  criminalMeasure: w(
    '申请人对行政拘留或者限制人身自由的行政强制措施不服申请行政复议后，因同一违法行为涉嫌犯罪，被采取刑事强制措施',
    'Criminal measure for the same act',
  ),
  suspended60Days: w('中止行政复议满六十日，中止的原因仍未消除', 'Sixty days of suspension, cause persists'),
  settlement: w('当事人达成和解，经行政复议机构准许（旧法）', 'Settlement permitted (before 2024)'),
};

export const stayGroundLabels: Labels<StayGround> = {
  respondentThinks: w('被申请人认为需要停止执行', 'The respondent thinks it necessary'),
  bodyThinks: w('行政复议机关认为需要停止执行', 'The reconsideration body thinks it necessary'),
  requested: w(
    '申请人、第三人申请停止执行，行政复议机关认为其要求合理，决定停止执行',
    'Requested, and the body finds the request reasonable',
  ),
  byLaw: w('法律、法规、规章规定停止执行的其他情形', 'Laws, regulations or rules say so'),
};

export const normSourceLabels: Labels<(typeof normSources)[number]> = {
  applicant: w('申请人一并提出', 'Asked for by the applicant'),
  body: w('本机关审查发现', 'Found by the body'),
};
export const normCompetenceLabels: Labels<(typeof normCompetences)[number]> = {
  own: w('本机关有权处理', 'This body may deal with it'),
  other: w('本机关无权处理，须转送', 'Must be transferred'),
};
export const normConclusionLabels: Labels<(typeof normConclusions)[number]> = {
  lawful: w('相关条款合法', 'Lawful'),
  unlawful: w('相关条款超越权限或者违反上位法', 'Beyond power or contrary to higher law'),
};
export const thirdPartyWayLabels: Labels<(typeof thirdPartyWays)[number]> = {
  applied: w('第三人申请参加', 'On application'),
  notified: w('通知参加', 'On notice'),
};
export const reminderWayLabels: Labels<(typeof reminderWays)[number]> = {
  phone: w('电话', 'By phone'),
  letter: w('书面', 'In writing'),
  system: w('系统消息', 'In the system'),
};
export const trialModeLabels: Labels<(typeof trialModes)[number]> = {
  onPaper: w('书面审理', 'On paper'),
  hearing: w('听证审理', 'With a hearing'),
  siteVisit: w('书面审理并实地调查', 'On paper with a site visit'),
};
export const agentKindLabels: Labels<AgentKind> = {
  lawyer: w('律师', 'Lawyer'),
  legalWorker: w('基层法律服务工作者', 'Grass-roots legal worker'),
  relative: w('近亲属', 'Close relative'),
  employee: w('工作人员', 'Employee'),
  recommended: w('社区、单位推荐的公民', 'Recommended citizen'),
  agencyStaff: w('行政机关工作人员', 'Staff of the agency'),
};
export const mandateLabels: Labels<(typeof mandateKinds)[number]> = {
  general: w('一般授权', 'General mandate'),
  special: w('特别授权', 'Special mandate'),
};
export const materialFormLabels: Labels<(typeof materialForms)[number]> = {
  original: w('原件', 'Original'),
  copy: w('复印件', 'Copy'),
};
export const riskLabels: Labels<Risk> = {
  safetyRisk: w('安全风险', 'Safety risk'),
  massDispute: w('群体性争议', 'Mass dispute'),
};
