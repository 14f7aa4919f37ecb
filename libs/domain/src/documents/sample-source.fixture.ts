import { hearingPayloads } from './hearing-payloads.fixture.js';
import { calendarDate } from '../calendar/calendar-date.js';
import type { Deadline } from '../deadlines/derive-deadlines.js';
import { article } from '../law/article.js';
import type { RuleSet } from '../law/rule-set.js';
import type { DocumentKind } from '../reconsideration/document-kinds.js';
import type { Party } from '../reconsideration/party.js';
import type { DecisionDraft } from '../reconsideration/reconsideration.acts.js';
import { emptyRecord, type ReconsiderationRecord } from '../reconsideration/reconsideration.record.js';
import type { DocumentPayloads, DocumentSource } from './document-source.js';

/** A case for the specs of documents: one applicant, one respondent, one third party. */
export const applicant: Party = {
  key: 'applicant-1',
  role: 'applicant',
  kind: 'citizen',
  name: '高远',
  sex: 'male',
  born: calendarDate('1990-04-12'),
  idNo: '520181199004120019',
  phone: '13800010125',
  address: '清镇市青龙山街道某小区',
};
export const respondent: Party = {
  key: 'respondent-1',
  role: 'respondent',
  kind: 'organ',
  name: '清镇市公安局',
};
export const thirdParty: Party = {
  key: 'thirdParty-1',
  role: 'thirdParty',
  kind: 'citizen',
  name: '林小松',
  idNo: '520181199310030012',
  phone: '138****0126',
};

export const uphold: DecisionDraft = {
  outcome: 'UPHOLD',
  findings: '双方互殴，第三人构成轻微伤。',
  reasons: '处罚决定认定事实清楚，证据确凿，程序合法，内容适当。',
  result: '维持被申请人作出的行政处罚决定',
};

const application: NonNullable<ReconsiderationRecord['application']> = {
  title: '高远不服清镇市公安局行政拘留处罚案',
  channel: 'inPerson',
  parties: [applicant, respondent, thirdParty],
  challengedAct: {
    title: '行政处罚决定书',
    number: '清公（青）行罚决字〔2026〕9011号',
    madeOn: calendarDate('2026-05-18'),
    knownOn: calendarDate('2026-05-18'),
    advised: true,
  },
  request: '请求撤销该行政处罚决定。',
  facts: '2026年5月10日晚，双方发生口角。\n\n申请人电话13800010125，身份证520181199004120019。',
  reasons: '处罚明显不公',
  category: '公安',
  matter: '行政处罚',
  reconsiderationFirst: false,
  filedOn: calendarDate('2026-06-02'),
};

export const record: ReconsiderationRecord = {
  ...emptyRecord,
  application,
  parties: application.parties,
  suspension: {
    on: calendarDate('2026-08-03'),
    ground: 'normReview',
    reason: '',
    norm: {
      source: 'applicant',
      title: '《清镇市公共租赁住房管理办法》',
      clauses: '第九条',
      maker: '清镇市住房和城乡建设局',
      competence: 'other',
      competentBody: '贵阳市人民政府',
    },
    normEntered: true,
    mediationOver: null,
  },
  receivedOn: calendarDate('2026-06-02'),
  acceptedOn: calendarDate('2026-06-05'),
  route: 'ordinary',
  correction: {
    issuedOn: calendarDate('2026-06-03'),
    items: [],
    submitWithinDays: 15,
    servedOn: calendarDate('2026-06-04'),
    submittedOn: null,
    extendedBy: 0,
  },
  answers: {
    'respondent-1': {
      sentOn: calendarDate('2026-06-09'),
      servedOn: calendarDate('2026-06-10'),
      answeredOn: calendarDate('2026-06-24'),
      noAnswerOn: null,
    },
  },
  opinions: [{ from: 'thirdParty-1', on: calendarDate('2026-07-02'), wish: 'refused' }],
};

/** The record with another application. */
export const applied = (change: Partial<typeof application>): ReconsiderationRecord => ({
  ...record,
  application: { ...application, ...change },
  parties: change.parties ?? record.parties,
});

export const payloads: DocumentPayloads = {
  discussionRecord: {
    level: 'organ',
    participants: ['陈师安', '郑启行'],
    opinions: '一致认为处罚决定认定事实清楚。',
    conclusion: '同意维持',
    passed: true,
    outcome: 'UPHOLD',
  },
  decisionCorrection: {
    corrections: [{ wrong: '双方互欧', right: '双方互殴' }],
    reason: '校对疏漏',
  },
  correctionNotice: { items: ['申请人身份证明复印件', '行政处罚决定书\n复印件；'], submitWithinDays: 15 },
  abandonmentRecord: { nothingPosted: true, noGoodReason: true },
  declineDecision: {
    failedCondition: 'ownJurisdiction',
    ground: '该处罚以贵阳市生态环境局的名义作出',
    competentBody: '贵阳市人民政府',
    reconsiderationFirst: false,
  },
  acceptanceNotice: { acceptedOn: calendarDate('2026-06-05'), mode: 'explicit', route: 'ordinary' },
  answerNotice: { to: 'respondent-1', route: 'ordinary' },
  rejectionDecision: {
    ...uphold,
    outcome: 'REJECT_APPLICATION',
    result: '驳回申请人的行政复议申请',
    reconsiderationFirst: false,
  },
  reconsiderationDecision: uphold,
  correctionExtensionNotice: { days: 5, reason: '申请人住院治疗' },
  thirdPartyNotice: { party: thirdParty, how: 'notified', reason: '系被侵害人' },
  conversionNotice: {
    reason: '案件事实存在较大争议',
    route: 'ordinary',
    acceptedOn: calendarDate('2026-06-05'),
    copiesOutstanding: false,
    replies: [{ key: 'respondent-1', servedOn: calendarDate('2026-06-10') }],
  },
  extensionNotice: { days: 30, reason: '需要委托评估' },
  suspensionNotice: {
    ground: 'otherCase',
    reason: '关联民事案件尚未审结',
  },
  resumptionNotice: { reason: '关联民事案件已经审结' },
  terminationDecision: { ground: 'withdrawal', reason: '申请人书面撤回申请' },
  stayNotice: { ground: 'bodyThinks', scope: '停止执行行政拘留', reason: '申请人需要参加升学考试' },
  stayRefusal: { reason: '没有停止执行的必要' },
  stayLifting: { reason: '考试已经结束' },
  ...hearingPayloads,
  normNotice: { maker: '清镇市住房和城乡建设局', method: 'direct' },
  normTransfer: {},
};

export const clock = (change: Partial<Deadline>): Deadline => ({
  rule: 'rc_reply_ord',
  key: 'respondent-1',
  startSeq: 3,
  article: article('ARL', '48'),
  owner: 'respondent',
  kind: 'legal',
  length: 10,
  unit: 'workingDay',
  startedOn: calendarDate('2026-06-10'),
  dueOn: calendarDate('2026-06-25'),
  status: 'met',
  doneOn: null,
  recordedLate: false,
  provisional: false,
  needsVerification: false,
  explanation: [],
  ...change,
});

export function sourceFor<Kind extends DocumentKind>(
  kind: Kind,
  ruleSet: RuleSet,
  change: Partial<Omit<DocumentSource, 'payload'>> & {
    readonly payload?: Partial<DocumentPayloads[Kind]>;
  } = {},
): DocumentSource {
  return {
    ruleSet,
    record,
    issuedOn: calendarDate('2026-09-18'),
    caseNumber: '清府复〔2026〕31号',
    body: { organName: '清镇市人民政府', officeName: '清镇市司法局' },
    deadlines: [],
    ...change,
    payload: { ...payloads[kind], ...change.payload },
  };
}
