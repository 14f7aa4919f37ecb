import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import {
  mediationConditions,
  type AdministrativeMediationActs as Acts,
  type AdministrativeMediationEvents,
} from '../mediation/mediation-acts.js';
import type { MediationFacts } from '../mediation/mediation-facts.js';
import { administrativeMediationModel } from '../mediation/mediation-procedure.js';
import type { AdministrativeMediationRecord } from '../mediation/mediation-record.js';
import type { MediationTracks } from '../mediation/mediation-tracks.js';
import type { RuleSet } from '../law/rule-set.js';
import type { Party } from '../reconsideration/party.js';
import { ProcedurePlay, type PlaySetting } from './case-play.js';
import { sampleOfficer, sampleStaff } from './sample-office.js';
import { sampleEvidence } from './sample-payloads.js';

interface Occasion {
  readonly ruleSet: RuleSet;
  readonly record: AdministrativeMediationRecord;
  readonly on: CalendarDate;
}
type Samples = { readonly [A in keyof Acts]: (occasion: Occasion) => Acts[A] };

/** Two fictional sides of a dispute between neighbours. */
export const sampleSides: readonly Party[] = [
  { key: 'applicant-1', role: 'applicant', kind: 'citizen', name: '申请人甲' },
  { key: 'respondent-1', role: 'respondent', kind: 'company', name: '被申请人乙公司' },
];
const keys = ({ parties }: AdministrativeMediationRecord): string[] => parties.map(({ key }) => key);
const silent = ({ parties, consented }: AdministrativeMediationRecord): string =>
  parties.find(({ key }) => consented[key] === undefined)?.key ?? 'respondent-1';
const agreed = { content: '退还价款一万元', lawful: true } as const;

/** Sample payloads of a mediation. */
export const mediationSamples: Samples = {
  importRegisterEntry: ({ on }) => ({
    title: '商品质量纠纷行政调解',
    oldNumber: '某调字〔2019〕第8号',
    parties: sampleSides,
    disputeKind: 'civil',
    category: '市场监督管理',
    matter: '消费和产品质量纠纷',
    acceptedOn: on,
  }),
  acceptAsRegistered: () => ({}),
  closeAsRegistered: () => ({}),
  applyMediation: () => ({
    title: '商品质量纠纷行政调解',
    channel: 'written',
    disputeKind: 'civil',
    disputeType: 'consumer',
    parties: sampleSides,
    request: '请求退还价款',
    facts: '所购商品使用一个月后开裂',
    reasons: '商品质量不合格',
    category: '市场监督管理',
    matter: '消费和产品质量纠纷',
  }),
  assignOfficer: () => ({ officerId: sampleOfficer }),
  askConsent: ({ record, on }) => ({ to: silent(record), answerBy: addDays(on, 3) }),
  giveConsent: ({ record }) => ({ by: silent(record), form: 'written' }),
  refuseConsent: ({ record }) => ({ by: silent(record), ground: 'refused' }),
  acceptMediation: () => ({
    conditions: mediationConditions.map((condition) => ({ condition, met: true })),
  }),
  declineMediation: () => ({ ground: 'withinPowers', reason: '纠纷与本机关职权无关' }),
  nameMediators: ({ on }) => ({
    mediators: [sampleStaff[0]?.id ?? ''],
    sessionOn: on,
    startsAt: '09:00',
    place: '调解室',
  }),
  replaceMediators: () => ({
    mediators: [sampleStaff[1]?.id ?? ''],
    ground: 'recusal',
    reason: '原调解人员申请回避',
  }),
  holdMediation: ({ record }) => ({ attending: keys(record), place: '调解室', course: '双方陈述了意见' }),
  extendMediation: () => ({ days: 30, partiesConsent: true, reason: '需要进一步核实' }),
  suspend: () => ({ ground: 'appraisal', reason: '等待质量鉴定' }),
  resume: () => ({ reason: '鉴定结论已经作出' }),
  agree: ({ record }) => ({ ...agreed, signedBy: keys(record), sealed: true }),
  agreeOrally: ({ record }) => ({ ...agreed, confirmedBy: keys(record) }),
  terminateMediation: () => ({ ground: 'noAgreement', reason: '双方分歧较大' }),
  applyConfirmation: () => ({ court: '清镇市人民法院', jointly: true }),
  confirmAgreement: () => ({ court: '清镇市人民法院', rulingNumber: '（2026）黔0181民特1号' }),
  refuseConfirmation: () => ({ court: '清镇市人民法院', reason: '协议内容不明确' }),
  performed: () => ({ visited: '双方当事人', findings: '已经履行完毕' }),
  breached: () => ({ by: 'respondent-1', findings: '期满未付款' }),
  correctRecord: () => ({ seq: 1, reason: '录入有误' }),
  addMaterial: () => ({ evidence: [sampleEvidence()] }),
  withdrawMaterial: ({ record }) => ({
    material: Object.keys(record.materials)[0] ?? 'material-1',
    reason: '提交有误',
  }),
  close: () => ({}),
};

/** Plays a mediation. */
export class MediationPlay extends ProcedurePlay<
  MediationTracks,
  Acts,
  AdministrativeMediationRecord,
  MediationFacts,
  AdministrativeMediationEvents
> {
  constructor(setting: PlaySetting) {
    super({ model: administrativeMediationModel, samples: mediationSamples }, setting);
  }
}
