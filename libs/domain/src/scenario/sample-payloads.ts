import { addDays } from '../calendar/calendar-date.js';
import { intakeConditions, type CheckedCondition } from '../reconsideration/intake-conditions.js';
import type { Evidence } from '../reconsideration/materials.acts.js';
import type { applicationRoles, Party, PartyRole } from '../reconsideration/party.js';
import { afterSamples } from './after-samples.js';
import { chapterSamples } from './chapter-samples.js';
import { decisionSamples } from './decision-samples.js';
import { hearingSamples } from './hearing-samples.js';
import { sampleService as service, serviceSamples } from './sample-service.js';
import { sampleOfficer } from './sample-office.js';
import type { Moment } from './moment.js';
import type {
  ReconsiderationAct,
  ReconsiderationActs as Acts,
} from '../reconsideration/reconsideration.acts.js';
import { partiesOf } from '../reconsideration/reconsideration.record.js';

type Samples = { readonly [A in ReconsiderationAct]: (moment: Moment) => Acts[A] };

type RoleInReconsideration = (typeof applicationRoles)[number];
const names: Readonly<Record<RoleInReconsideration, string>> = {
  applicant: '申请人',
  respondent: '被申请人',
  thirdParty: '第三人',
};

/** Fictional parties: applicant-1 …, respondent-1 …, thirdParty-1 …. */
export function sampleParties(count: Readonly<Partial<Record<RoleInReconsideration, number>>> = {}): Party[] {
  const wanted = { applicant: 1, respondent: 1, thirdParty: 0, ...count };
  return (Object.keys(names) as RoleInReconsideration[]).flatMap((role) =>
    Array.from({ length: wanted[role] }, (_, index): Party => {
      const key = `${role}-${String(index + 1)}`;
      const name = `${names[role]}${String(index + 1)}`;
      return role === 'respondent'
        ? { key, role, kind: 'organ', name, organId: `organ-${String(index + 1)}` }
        : { key, role, kind: 'citizen', name };
    }),
  );
}

/** A fictional paper. */
export const sampleEvidence = (id = 'material-1'): Evidence => ({
  id,
  kind: 'serviceReceipt',
  title: '送达回证',
  fileName: '送达回证.pdf',
  size: 1024,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  form: 'original',
});

export const checkedConditions = (unmet: readonly string[] = []): CheckedCondition[] =>
  intakeConditions.map((condition) => ({ condition, met: !unmet.includes(condition) }));

const firstParty = (
  { record }: Moment,
  roles: readonly PartyRole[],
  wanted: (key: string) => boolean,
): string => {
  const parties = partiesOf(record, ...roles);
  return (parties.find(({ key }) => wanted(key)) ?? parties[0])?.key ?? `${roles[0] ?? 'applicant'}-1`;
};

const nextRespondent = (moment: Moment, done: 'sentOn' | 'servedOn' | 'answeredOn'): string =>
  firstParty(moment, ['respondent'], (key) => moment.record.answers[key]?.[done] == null);
const nothing = (): Record<string, never> => ({});

/** For every act a payload that the law admits where the case is ready for it; an act without one does not compile. */
export const samplePayloads: Samples = {
  receiveApplication: ({ ruleSet, on }) => ({
    title: '不服行政处罚决定案',
    channel: 'inPerson',
    parties: sampleParties(),
    challengedAct: {
      title: '行政处罚决定书',
      madeOn: addDays(on, -10),
      knownOn: addDays(on, -10),
      advised: true,
    },
    request: '撤销行政处罚决定',
    facts: '被申请人作出行政处罚决定',
    reasons: '认定事实不清',
    category: '公安',
    matter: '行政处罚',
    reconsiderationFirst: false,
    ...(ruleSet === 'R0' ? { legalUnitReceivedOn: on } : {}),
  }),
  assignOfficer: () => ({ officerId: sampleOfficer }),
  issueCorrectionNotice: ({ ruleSet }) => ({
    items: ['补充申请人身份证明'],
    ...(ruleSet === 'R0' ? { submitWithinDays: 10 } : {}),
  }),
  serveCorrectionNotice: (moment) => service(firstParty(moment, ['applicant'], () => true)),
  submitCorrection: nothing,
  extendCorrection: () => ({ days: 5, reason: '申请人住院' }),
  deemAbandoned: () => ({ nothingPosted: true, noGoodReason: true }),
  accept: () => ({ conditions: checkedConditions(), route: 'ordinary' }),
  importRegisterEntry: ({ on }) => ({
    title: '不服行政处罚决定案',
    oldNumber: '某复决字〔2019〕第8号',
    parties: sampleParties(),
    category: '市场监督管理',
    matter: '行政处罚',
    request: '请求撤销行政处罚决定',
    acceptedOn: on,
    actTitle: '行政处罚决定书',
    actMadeOn: on,
  }),
  acceptAsRegistered: nothing,
  closeAsRegistered: nothing,
  deemAcceptance: nothing,
  declineToAccept: () => ({ failedCondition: 'inTime', ground: '超过法定申请期限' }),
  orderAcceptance: () => ({ orderedBy: '贵阳市人民政府', route: 'ordinary' }),
  serveDecline: (moment) => service(firstParty(moment, ['applicant'], () => true)),
  chooseProcedure: ({ ruleSet }) =>
    ruleSet === 'R0'
      ? { route: 'ordinary' }
      : { route: 'simplified', simplifiedGround: 'warningOrCriticism' },
  ...chapterSamples,
  ...afterSamples,
  ...hearingSamples,
  ...serviceSamples,
  convertToOrdinary: () => ({ reason: '案情复杂' }),
  sendCopy: (moment) => ({ to: nextRespondent(moment, 'sentOn') }),
  serveCopy: (moment) => service(nextRespondent(moment, 'servedOn')),
  receiveAnswer: (moment) => ({ from: nextRespondent(moment, 'answeredOn') }),
  returnAnswer: () => ({ from: 'respondent-1', remarks: '缺少送达回证，请补充' }),
  supplementAnswer: () => ({ from: 'respondent-1', summary: '补充送达回证' }),
  acceptAnswer: () => ({ from: 'respondent-1' }),
  recordNoAnswer: (moment) => ({ from: nextRespondent(moment, 'answeredOn') }),
  enterReview: () => ({ withoutAnswer: [] }),
  hearOpinions: (moment) => ({
    from: firstParty(moment, ['applicant'], () => true),
    method: 'inPerson',
    content: '当面陈述意见',
    wishForMediation: 'refused',
  }),
  ...decisionSamples,
  serveDecision: (moment) =>
    service(firstParty(moment, [], (key) => moment.record.served[key] === undefined)),
  askSuperiorToHear: () => ({ superior: '贵阳市人民政府', reason: '案情重大，涉及多个区县' }),
  handToSuperior: ({ on }) => ({ superior: '贵阳市人民政府', decidedOn: on }),
  orderReview: () => ({ orderedBy: '贵阳市人民政府' }),
  correctRecord: ({ on }) => ({
    seq: 0,
    reason: '日期录入有误',
    replacement: { act: 'serveCopy', occurredOn: on, payload: {} },
  }),
  takeEffect: nothing,
  superviseDecision: nothing,
  performed: (moment) => ({ by: firstParty(moment, ['respondent'], () => true) }),
  recordSuit: (moment) => ({
    party: firstParty(moment, ['applicant'], () => true),
    court: '清镇市人民法院',
    filedOn: moment.on,
  }),
  close: nothing,
  addMaterial: () => ({ evidence: [sampleEvidence()] }),
  withdrawMaterial: ({ record }) => ({
    material:
      Object.entries(record.materials).find(([, { withdrawnSeq }]) => withdrawnSeq === null)?.[0] ?? 'none',
    reason: '提交有误',
  }),
};
