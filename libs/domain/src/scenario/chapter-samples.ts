import { partiesOf, type ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import type { Party, PartyRole } from '../reconsideration/party.js';
import type { ReconsiderationActs as Acts } from '../reconsideration/reconsideration.acts.js';
import type { ClockActs } from '../reconsideration/clock/clock.acts.js';
import type { InquiryActs } from '../reconsideration/inquiry/inquiry.acts.js';
import type { NormActs } from '../reconsideration/norms/norm.acts.js';
import type { PartyActs } from '../reconsideration/parties/party.acts.js';
import type { StayActs } from '../reconsideration/stay/stay.acts.js';
import type { Moment } from './moment.js';
import { sampleProof, sampleService as service } from './sample-service.js';

type ChapterActs = ClockActs & InquiryActs & NormActs & PartyActs & StayActs;
type Samples = { readonly [A in keyof ChapterActs]: (moment: Moment) => Acts[A] };

const keyOf = (record: ReconsiderationRecord, role: PartyRole): string =>
  partiesOf(record, role)[0]?.key ?? `${role}-1`;
const firstNot = (record: ReconsiderationRecord, done: Readonly<Record<string, unknown>>): string =>
  partiesOf(record).find(({ key }) => done[key] === undefined)?.key ?? keyOf(record, 'applicant');
const replacement = (record: ReconsiderationRecord, role: PartyRole): Party => ({
  key: keyOf(record, role),
  role,
  kind: role === 'respondent' ? 'organ' : 'citizen',
  name: role === 'respondent' ? '另一行政机关' : '申请人的近亲属',
});
const newThirdParty = (record: ReconsiderationRecord): Party => {
  const count = partiesOf(record, 'thirdParty').length + 1;
  return {
    key: `thirdParty-${String(count)}`,
    role: 'thirdParty',
    kind: 'citizen',
    name: `第三人${String(count)}`,
  };
};
const nothing = (): Record<string, never> => ({});
const investigators = ['孙三立', '李四维'];

/** Sample payloads of the review's chapters. */
export const chapterSamples: Samples = {
  extendPeriod: () => ({ days: 10, reason: '案情复杂' }),
  serveExtensionNotice: ({ record }) => service(firstNot(record, record.extensionNotified)),
  suspend: () => ({ ground: 'otherCase', reason: '等待关联民事案件的判决' }),
  serveSuspensionNotice: ({ record }) => service(firstNot(record, record.suspensionNotified)),
  resume: () => ({ reason: '中止的原因已经消除' }),
  serveResumptionNotice: ({ record }) => service(firstNot(record, record.resumptionNotified)),
  settle: () => ({ content: '双方达成和解', lawful: true }),
  permitWithdrawal: ({ record }) => ({
    by: partiesOf(record, 'applicant')
      .map(({ key }) => key)
      .filter((key) => !record.withdrawn.includes(key)),
    voluntary: true,
  }),
  terminate: () => ({ ground: 'noSuccessor', reason: '没有权利义务承受人' }),
  admitThirdParty: ({ record }) => ({ party: newThirdParty(record), how: 'notified' }),
  substituteApplicant: ({ record }) => ({ replacement: replacement(record, 'applicant'), reason: '继承' }),
  substituteRespondent: ({ record }) => ({
    replacement: replacement(record, 'respondent'),
    reason: '职权已经划转',
  }),
  recordMandate: ({ record }) => ({
    party: keyOf(record, 'applicant'),
    agents: [{ name: '某律师', kind: 'lawyer', mandate: 'general' }],
  }),
  electRepresentatives: ({ record }) => ({ representatives: [keyOf(record, 'applicant')] }),
  recordDeathOfApplicant: ({ record }) => ({ party: keyOf(record, 'applicant') }),
  inquireHeirs: () => ({ to: '配偶' }),
  inspectFile: ({ record }) => ({
    by: keyOf(record, 'applicant'),
    documents: ['行政复议答复书'],
    copied: false,
  }),
  investigate: () => ({ subject: '现场情况', investigators, credentialsShown: true, findings: '已制作笔录' }),
  inspectSite: () => ({ place: '争议地点', investigators, findings: '已制作勘验笔录' }),
  commissionAppraisal: () => ({ agency: '某鉴定机构', subject: '笔迹' }),
  receiveAppraisal: () => ({ conclusion: '系同一人书写' }),
  remindRespondent: ({ record }) => ({ to: keyOf(record, 'respondent'), way: 'phone' }),
  beginTrial: () => ({ mode: 'onPaper' }),
  changeAct: ({ record }) => ({ by: keyOf(record, 'respondent'), content: '自行撤销' }),
  consolidate: () => ({
    withCases: ['清府复〔2026〕2号'],
    leadingCase: '清府复〔2026〕1号',
    reason: '同一事实',
  }),
  separateCases: () => ({ reason: '分别审理更为适宜' }),
  serveConversionNotice: ({ record }) => service(firstNot(record, record.conversionNotified)),
  requestStay: ({ record }) => ({ by: keyOf(record, 'applicant'), reason: '执行将造成难以弥补的损失' }),
  stayExecution: () => ({ ground: 'bodyThinks', scope: '停止执行拆除通知', reason: '需要停止执行' }),
  refuseStay: () => ({ reason: '没有停止执行的必要' }),
  liftStay: () => ({ reason: '需要停止执行的情形已经消失' }),
  enterNormReview: nothing,
  serveNormNotice: () => ({ maker: '清镇市住房和城乡建设局', ...sampleProof }),
  receiveNormReply: () => ({ summary: '认为条款合法' }),
  transferNorm: nothing,
  serveNormTransfer: () => sampleProof,
  receiveNormDisposition: () => ({ conclusion: 'lawful', reasons: '未超越权限' }),
  concludeNormReview: () => ({ conclusion: 'lawful', reasons: '未超越权限' }),
};
