import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { LitigationActs as Acts, LitigationEvents } from '../litigation/litigation-acts.js';
import type { LitigationFacts } from '../litigation/litigation-facts.js';
import { litigationModel } from '../litigation/litigation-procedure.js';
import { isOurs, type LitigationRecord } from '../litigation/litigation-record.js';
import type { Suit, SuitParty } from '../litigation/litigation-terms.js';
import type { LitigationTracks } from '../litigation/litigation-tracks.js';
import type { RuleSet } from '../law/rule-set.js';
import { ProcedurePlay, type PlaySetting } from './case-play.js';
import { sampleAnalysis, sampleMeasuresDone } from './lesson-samples.js';
import { sampleCounsel, sampleOfficer } from './sample-office.js';
import { sampleEvidence } from './sample-payloads.js';

interface Occasion {
  readonly ruleSet: RuleSet;
  readonly record: LitigationRecord;
  readonly on: CalendarDate;
}
type Samples = { readonly [A in keyof Acts]: (occasion: Occasion) => Acts[A] };

/** A fictional plaintiff against a fictional government. */
export const sampleSuitParties: readonly SuitParty[] = [
  { key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '原告甲' },
  { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '某市人民政府', ours: true },
];
const isCivil = ({ ruleSet }: Pick<Occasion, 'ruleSet'>): boolean => ruleSet === 'C0' || ruleSet === 'C1';

/** What a case of whatever instance opens with. */
const suit = (occasion: Occasion): Suit => ({
  title: '某人诉某市人民政府案',
  kind: isCivil(occasion) ? 'CIVIL_DEFENDANT' : 'ADMIN_ORIGINAL',
  court: 'court-1',
  courtCaseNumber: '（2026）黔01行初1号',
  courtProcedure: 'ordinary',
  cause: '行政处罚',
  category: '市场监督管理',
  parties: sampleSuitParties,
  actSued: { title: '行政处罚决定书', number: '〔2026〕1号' },
  request: '请求撤销行政处罚决定',
  facts: '原告不服行政处罚决定',
  filedOn: occasion.on,
  proof: '送达回证附卷',
});
const proof = '送达回证附卷';
const hearing = ({ record }: Occasion): string =>
  Object.entries(record.hearings).find(([, { heldOn }]) => heldOn === null)?.[0] ?? 'hearing-1';
const planned = ({ record }: Occasion) =>
  Object.entries(record.hearings).find(([, { heldOn }]) => heldOn === null)?.[0];
const others = ({ record }: Occasion): string =>
  record.parties.find(({ key }) => !isOurs(record, key) && record.servedOn[key] === undefined)?.key ??
  'plaintiff-1';
const waiting = (letters: LitigationRecord['suggestions']): string =>
  Object.entries(letters).find(([, { answeredOn }]) => answeredOn === null)?.[0] ?? 'none';
const choice = { appeal: false, reasons: '判决认定事实清楚，改判可能性低' } as const;

/** Sample payloads of a lawsuit. */
export const litigationSamples: Samples = {
  importRegisterEntry: (occasion) => ({
    title: '某人诉某市人民政府案',
    oldNumber: '某应诉字〔2019〕第8号',
    kind: isCivil(occasion) ? 'CIVIL_DEFENDANT' : 'ADMIN_ORIGINAL',
    instance: 'first',
    court: 'court-1',
    courtProcedure: 'ordinary',
    parties: sampleSuitParties,
    category: '市场监督管理',
    matter: '行政处罚',
  }),
  closeAsRegistered: () => ({}),
  receiveSummons: suit,
  assign: () => ({ unit: 'organ-1' }),
  confirmAssignment: () => ({ contact: '联络员' }),
  assignOfficer: () => ({ officerId: sampleOfficer }),
  appointAgents: () => ({
    agents: [{ name: '代理人', post: '法规科科长', powers: '一般代理' }],
    sealed: true,
  }),
  submitDraftAnswer: () => ({ from: 'organ-1' }),
  submitHigherDraft: () => ({ from: 'organ-1' }),
  returnDraft: () => ({ from: 'organ-1', remarks: '缺少送达回证，请补充' }),
  supplementDraft: () => ({ from: 'organ-1', summary: '补充送达回证' }),
  acceptDraft: () => ({ from: 'organ-1' }),
  reviewAnswer: () => ({ by: '法律顾问', opinion: '补充送达凭证' }),
  approveAnswer: () => ({}),
  fileAnswer: () => ({ evidenceListed: true, basesListed: true }),
  requestEvidenceExtension: () => ({ reason: '不可抗力' }),
  recordEvidenceExtension: ({ on }) => ({ granted: true, causeEndedOn: on }),
  allowSupplement: () => ({ withinDays: 10, reason: '原告提出新的证据' }),
  fileSupplement: () => ({ summary: '补充证据三份' }),
  objectJurisdiction: () => ({ competentCourt: 'court-2', reason: '级别管辖不符' }),
  receiveJurisdictionRuling: () => ({ upheld: false }),
  appealJurisdictionRuling: () => ({ reason: '裁定适用法律错误' }),
  holdPreTrial: () => ({ step: 'evidenceExchange', course: '双方交换证据' }),
  changeAct: () => ({ by: 'organ-1', content: '撤销原决定', toldCourt: true }),
  receiveHearingNotice: ({ on, record }) => ({
    hearing: `hearing-${String(Object.keys(record.hearings).length + 1)}`,
    hearingOn: addDays(on, 10),
  }),
  proposeHeadAppearance: (occasion) => ({ hearing: hearing(occasion), candidate: '分管副职' }),
  submitAppearance: (occasion) => ({
    hearing: hearing(occasion),
    appearance: 'attends',
    name: '陈某',
    post: '副市长',
    sealed: true,
  }),
  holdTrial: (occasion) => {
    const key = planned(occasion);
    return {
      ...(key === undefined ? {} : { hearing: key }),
      headAttended: true,
      headName: '陈某',
      headPost: 'deputyInCharge',
      spokeOnSubstance: true,
    };
  },
  attendInquiry: () => ({ course: '回答法庭询问' }),
  receiveInterimRuling: () => ({ matter: 'stayOfExecution', content: '停止执行' }),
  courtSuspends: () => ({ ground: 'otherCase', reason: '等待另案裁判' }),
  courtResumes: () => ({ reason: '另案已经裁判' }),
  excludeCourtTime: ({ on }) => ({ cause: 'appraisal', from: addDays(on, -5), to: on }),
  extendTrial: () => ({ by: '高级人民法院', days: 30 }),
  convertCourtProcedure: ({ record }) => ({
    to: record.courtProcedure === 'ordinary' ? 'simplified' : 'ordinary',
    reason: '案情复杂',
  }),
  endByCourt: () => ({ ground: 'noHeir' }),
  receiveJudgment: () => ({ outcome: 'DISMISS_CLAIMS', text: '驳回诉讼请求', proof }),
  receiveRuling: () => ({ outcome: 'SUIT_REJECTED', proof }),
  receiveMediationDocument: () => ({ text: '支付赔偿款', proof }),
  recordJudgmentService: (occasion) => ({ party: others(occasion) }),
  proposeAppealChoice: () => choice,
  returnAppealChoice: () => ({}),
  decideAppeal: () => choice,
  recordAppeal: ({ on }) => ({ party: 'plaintiff-1', court: 'court-2', filedOn: on }),
  recordRetrial: ({ on }) => ({ party: 'defendant-1', filedOn: on }),
  becomeEffective: () => ({}),
  beginPerformance: () => ({}),
  fileAppeal: suit,
  receiveAppealCopy: (occasion) => ({ ...suit(occasion), appellants: ['plaintiff-1'] }),
  fileAppealAnswer: () => ({}),
  recordSecondFiling: ({ on }) => ({ courtCaseNumber: '（2026）黔行终1号', courtReceivedOn: on }),
  receiveSecondJudgment: () => ({ outcome: 'AFFIRMED', text: '驳回上诉，维持原判', proof }),
  applyRetrial: (occasion) => ({ ...suit(occasion), ground: 'judgment', effectiveOn: occasion.on }),
  receiveRetrialCopy: (occasion) => ({ ...suit(occasion), applicants: ['plaintiff-1'] }),
  fileRetrialOpinion: () => ({}),
  receiveRetrialOrder: ({ on }) => ({ level: 'second', filedOn: on, executionSuspended: true }),
  receiveRetrialDismissal: () => ({ proof }),
  applyProcurator: () => ({ procuratorate: '某检察院', reason: '再审申请被驳回' }),
  receiveProtest: (occasion) => ({ ...suit(occasion), form: 'protest', courtReceivedOn: occasion.on }),
  submitPerformanceDraft: () => ({ from: 'organ-1' }),
  performed: () => ({ how: '已重新作出处理', sameAct: false }),
  recordEnforcement: () => ({ measure: 'fine', content: '按日罚款' }),
  applyCourtEnforcement: () => ({ against: 'plaintiff-1', content: '支付鉴定费' }),
  receiveJudicialSuggestion: ({ record }) => ({
    letter: `letter-${String(Object.keys(record.suggestions).length + 1)}`,
    matter: 'norm',
    subject: '规范性文件第六条',
  }),
  replyJudicialSuggestion: ({ record }) => ({
    letter: waiting(record.suggestions),
    content: '停止执行该条',
  }),
  receiveProcuratorSuggestion: (occasion) => ({ ...suit(occasion), kind: 'PUBLIC_INTEREST' }),
  submitDraftReply: () => ({ from: 'organ-1' }),
  replyProcuratorSuggestion: () => ({ performance: '已责令清理完毕', content: '书面回复' }),
  receiveCompensationClaim: ({ record }) => ({
    claim: `claim-${String(Object.keys(record.claims).length + 1)}`,
    claimant: '原告甲',
  }),
  decideCompensation: ({ record }) => ({ claim: waiting(record.claims), granted: true, amount: 1000 }),
  openEnforcement: (occasion) => ({
    ...suit(occasion),
    kind: 'NON_LITIGATION_ENFORCEMENT',
    suingEndedOn: addDays(occasion.on, -1),
  }),
  demandCompliance: () => ({ to: 'plaintiff-1', duty: '缴纳罚款' }),
  applyToCourt: () => ({ signedAndSealed: true }),
  receiveEnforcementFiling: () => ({ courtCaseNumber: '（2026）黔0181行审1号' }),
  receiveEnforcementRefusal: () => ({ reason: '明显缺乏事实根据', proof }),
  objectToRefusal: () => ({ reason: '裁定认定有误' }),
  receiveEnforcementOrder: () => ({ content: '准予强制执行', proof }),
  fileCounterclaim: () => ({ claim: '请求返还预付款' }),
  setEvidencePeriod: () => ({ days: 15 }),
  submitEvidence: () => ({ summary: '送货清单' }),
  meetObstacle: ({ on }) => ({ obstacle: '洪水', endedOn: on }),
  requestRestoration: () => ({ reason: '洪水阻断交通' }),
  recordLossAnalysis: () => sampleAnalysis('defendant-1'),
  recordMeasuresDone: () => sampleMeasuresDone('defendant-1'),
  correctRecord: () => ({ seq: 1, reason: '录入有误' }),
  recordCounselOpinion: () => ({ counsel: sampleCounsel[0]?.id ?? '', opinion: '建议补充送达凭证后答辩' }),
  addMaterial: () => ({ evidence: [sampleEvidence()] }),
  withdrawMaterial: ({ record }) => ({
    material: Object.keys(record.materials)[0] ?? 'material-1',
    reason: '提交有误',
  }),
  close: () => ({}),
};

/** Plays a lawsuit. */
export class LitigationPlay extends ProcedurePlay<
  LitigationTracks,
  Acts,
  LitigationRecord,
  LitigationFacts,
  LitigationEvents
> {
  constructor(setting: PlaySetting) {
    super({ model: litigationModel, samples: litigationSamples }, setting);
  }
}
