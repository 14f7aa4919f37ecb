import type {
  InquiryActs,
  NormUnderReview,
  ReconsiderationActs,
  SuspensionGround,
  TerminationGround,
} from '@mingjing/domain';
import type { DemoAct } from './demo-file.js';
import {
  act,
  approve,
  handedOver,
  keysOf,
  noted,
  proofOf,
  service,
  type Reader,
  type Reading,
} from './demo-reading.js';
import { inTermsOf } from './demo-words.js';

const officeHead = 'zheng-qixing';
/** The files say that two people went, not who they were. */
const investigators = ['本案承办人', '行政复议机构另一名工作人员'];

const reasonOf = (entry: DemoAct, otherwise: string): string => entry.note ?? otherwise;

/** The files number the grounds as 行政复议法 39(1) does, or name them in words. */
const suspensionGroundsByNumber: Readonly<Record<string, SuspensionGround>> = {
  1: 'applicantDead',
  6: 'mediation',
  9: 'normReview',
  案件审理需以民事诉讼结果为依据: 'otherCase',
};

const terminationGroundsByWords: Readonly<Record<string, TerminationGround>> = {
  '41(1)': 'withdrawal',
  经法制机构准许达成和解: 'settlement',
};

const trialModes: Readonly<Record<string, InquiryActs['beginTrial']['mode']>> = {
  书面审理: 'onPaper',
  听证审理: 'hearing',
  书面审理并实地调查: 'siteVisit',
};

function norm({ file, entry }: Reading): NormUnderReview {
  const notified = file.acts.find(({ act: name }) => name === 'serveNormNotice');
  return {
    source: 'applicant',
    title: /《[^》]+》/.exec(`${file.request}${file.facts}${file.reasons}`)?.[0] ?? '有关规范性文件',
    clauses: /第[一二三四五六七八九十]+条/.exec(notified?.note ?? entry.note ?? '')?.[0] ?? '有关条款',
    maker: notified?.to ?? file.organ,
    competence: entry.normReview === 'own' ? 'own' : 'other',
  };
}

function suspension(reading: Reading): ReconsiderationActs['suspend'] {
  const { entry, organNames } = reading;
  const ground = inTermsOf(suspensionGroundsByNumber, String(entry.ground));
  const reviewed = ground === 'normReview' ? norm(reading) : undefined;
  return {
    ground,
    reason: reasonOf(entry, typeof entry.ground === 'string' ? entry.ground : '出现依法应当中止的情形'),
    ...(ground === 'mediation' ? { applicantConsents: true, respondentConsents: true } : {}),
    ...(reviewed ? { norm: { ...reviewed, maker: organNames.get(reviewed.maker) ?? reviewed.maker } } : {}),
  };
}

const serving =
  (name: 'serveSuspensionNotice' | 'serveExtensionNotice' | 'serveConversionNotice'): Reader =>
  (reading) =>
    keysOf(reading, reading.entry.to).map((to) => act(reading.on, name, service(reading, to)));

/** What came back is told in words; after a decision it is the decision. */
const decidedBefore = ({ file, entry }: Reading): boolean =>
  file.acts.slice(0, file.acts.indexOf(entry)).some(({ act: name }) => name === 'decide');

/** How the acts of the review are performed: parties, inquiry, stay, clock and norms. */
export const reviewReaders: Readonly<Record<string, Reader>> = {
  admitThirdParty: ({ entry, parties, on }) => {
    const party = parties.find(({ role, name }) => role === 'thirdParty' && name === entry.party);
    if (!party) throw new Error(`the file admits ${entry.party ?? 'nobody'}, who is no third party of it`);
    return [
      act(on, 'admitThirdParty', { party, how: 'notified', ...noted(entry) }),
      ...handedOver({ on }, 'thirdPartyNotice', [party.key]),
    ];
  },
  recordDeathOfApplicant: (reading) =>
    keysOf(reading, '申请人').map((party) =>
      act(reading.on, 'recordDeathOfApplicant', { party, ...noted(reading.entry) }),
    ),
  inquireHeirs: ({ entry, on }) => [act(on, 'inquireHeirs', { to: reasonOf(entry, '近亲属') })],
  beginTrial: ({ entry, on }) => [
    act(on, 'beginTrial', { mode: inTermsOf(trialModes, entry.mode ?? '书面审理'), ...noted(entry) }),
  ],
  investigate: ({ entry, on }) => [
    act(on, 'investigate', {
      subject: reasonOf(entry, '案件事实'),
      investigators,
      credentialsShown: true,
      findings: '调查笔录附卷。',
    }),
  ],
  inspectSite: ({ entry, on }) => [
    act(on, 'inspectSite', { place: '争议现场', investigators, findings: reasonOf(entry, '勘验笔录附卷。') }),
  ],
  remindRespondent: (reading) =>
    keysOf(reading, reading.entry.to).map((to) =>
      act(reading.on, 'remindRespondent', {
        to,
        way: reading.entry.method === '电话' ? 'phone' : 'letter',
        ...noted(reading.entry),
      }),
    ),
  changeAct: (reading) =>
    keysOf(reading, reading.entry.by ?? '被申请人').map((by) =>
      act(reading.on, 'changeAct', { by, content: reasonOf(reading.entry, '改变原行政行为') }),
    ),
  recordReturnedMail: (reading) =>
    keysOf(reading, reading.entry.to).map((to) =>
      act(reading.on, 'recordReturnedMail', {
        document: decidedBefore(reading) ? 'reconsiderationDecision' : 'acceptanceNotice',
        to,
        method: 'post',
        reason: reasonOf(reading.entry, '邮件退回'),
      }),
    ),
  stayExecution: (reading) => {
    const { entry, on, file } = reading;
    const reason = reasonOf(entry, '需要停止执行');
    const stay = { scope: `停止执行${file.challengedAct.title}`, reason };
    if (!reason.includes('申请人申请')) return [act(on, 'stayExecution', { ground: 'bodyThinks', ...stay })];
    return [
      act(on, 'requestStay', { by: keysOf(reading, '申请人')[0] ?? '', reason }),
      act(on, 'stayExecution', { ground: 'requested', ...stay }),
    ];
  },
  requestExtension: ({ entry, on }) => [
    act(on, 'extendPeriod', { days: entry.days ?? 30, reason: reasonOf(entry, '情况复杂') }),
  ],
  approveExtension: ({ entry, on }) => [approve(on, 'extendPeriod', entry.approvedBy ?? officeHead)],
  serveExtensionNotice: serving('serveExtensionNotice'),
  convertToOrdinary: ({ entry, on }) => [
    act(on, 'convertToOrdinary', { reason: reasonOf(entry, '不宜适用简易程序') }),
    approve(on, 'convertToOrdinary', entry.approvedBy ?? officeHead),
  ],
  serveConversionNotice: serving('serveConversionNotice'),
  suspend: (reading) => [act(reading.on, 'suspend', suspension(reading))],
  serveSuspensionNotice: serving('serveSuspensionNotice'),
  resume: ({ entry, on }) => [act(on, 'resume', { reason: reasonOf(entry, '中止的原因已经消除') })],
  settle: ({ entry, on }) => [
    act(on, 'settle', {
      content: reasonOf(entry, '达成和解'),
      lawful: true,
      ...(entry.actChanged === true ? { actChanged: true } : {}),
    }),
  ],
  permitWithdrawal: (reading) => [
    act(reading.on, 'permitWithdrawal', {
      by: keysOf(reading, '申请人'),
      voluntary: true,
      ...noted(reading.entry),
    }),
    approve(reading.on, 'permitWithdrawal', officeHead),
  ],
  terminate: ({ file, entry, on }) => {
    const permitted = file.acts.find(({ act: name }) => name === 'permitWithdrawal');
    return [
      act(on, 'terminate', {
        ground: inTermsOf(terminationGroundsByWords, String(entry.ground)),
        reason: permitted?.note ?? reasonOf(entry, ''),
      }),
      approve(on, 'terminate', entry.approvedBy ?? 'chen-shian'),
    ];
  },
  serveNormNotice: ({ entry, on, organNames }) => [
    act(on, 'serveNormNotice', {
      maker: organNames.get(entry.to ?? '') ?? entry.to ?? '',
      ...proofOf('direct'),
      ...noted(entry),
    }),
  ],
  receiveNormReply: ({ entry, on }) => [
    act(on, 'receiveNormReply', { summary: reasonOf(entry, '已书面答复') }),
  ],
};
