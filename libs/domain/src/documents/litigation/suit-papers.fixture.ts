import { calendarDate } from '../../calendar/calendar-date.js';
import type { CourtRuleSet } from '../../law/rule-set.js';
import type { LitigationAct } from '../../litigation/litigation-acts.js';
import type { LitigationDocumentKind } from '../../litigation/litigation-documents.js';
import type { Done, Payload } from '../../litigation/litigation.examples.fixture.js';
import { litigation as table } from '../../litigation/litigation-procedure.js';
import type { SuitParty } from '../../litigation/litigation-terms.js';
import { LitigationPlay } from '../../scenario/litigation-samples.js';
import type { DocumentDraft } from '../document-source.js';
import { litigationPapers } from './litigation-papers.js';
import type { SuitSource, SuitWriter } from './suit-source.js';

export const names: Readonly<Record<string, string>> = {
  'court-1': '某市中级人民法院',
  'court-2': '某省高级人民法院',
  'organ-1': '某市住房和城乡建设局',
};

/** Two plaintiffs, a co-defendant for whom the office does not answer, a third party and we. */
export const parties: readonly SuitParty[] = [
  {
    key: 'plaintiff-1',
    role: 'plaintiff',
    kind: 'citizen',
    name: '原告甲',
    sex: 'female',
    address: '某市云岭路1号',
    idNo: '520181198001010026',
    phone: '13800000160',
  },
  {
    key: 'plaintiff-2',
    role: 'plaintiff',
    kind: 'company',
    name: '乙商贸有限公司',
    legalRepresentative: '乙某',
  },
  {
    key: 'defendant-1',
    role: 'defendant',
    kind: 'organ',
    name: '某市人民政府',
    ours: true,
    address: '某市百花路2号',
    legalRepresentative: '陈某',
  },
  { key: 'defendant-2', role: 'defendant', kind: 'organ', name: '某市城市管理局', address: '某市红枫路3号' },
  { key: 'third-1', role: 'thirdParty', kind: 'organisation', name: '丙村民小组' },
];
export const isCivilIn = (ruleSet: CourtRuleSet): boolean => ruleSet.startsWith('C');

const opening: Partial<Readonly<Record<LitigationAct, Payload>>> = {
  receiveAppealCopy: { appellants: ['plaintiff-1'], court: 'court-2' },
  fileAppeal: { court: 'court-2' },
  receiveRetrialCopy: { applicants: ['plaintiff-1'], court: 'court-2' },
  applyRetrial: { court: 'court-2' },
  receiveSummons: {},
  receiveProtest: {},
  receiveProcuratorSuggestion: {
    court: undefined,
    courtCaseNumber: '某检行公建〔2026〕1号',
    cause: '生态环境和资源保护',
    request: '依法履行监管职责，责令清理堆放的建筑垃圾',
    actSued: { title: '未依法履行监管职责' },
    parties: [
      { key: 'plaintiff-1', role: 'plaintiff', kind: 'organ', name: '某市人民检察院' },
      { key: 'defendant-1', role: 'defendant', kind: 'organ', name: '某市人民政府', ours: true },
    ],
  },
  openEnforcement: {
    suingEndedOn: '2026-02-27',
    parties: [parties[0], parties[2]],
    actSued: { title: '责令限期拆除决定书', number: '某府拆决〔2025〕7号', madeOn: '2025-08-26' },
  },
};
const civilSuit: Payload = {
  cause: '承揽合同纠纷',
  actSued: { title: '印刷制作合同', number: '无' },
  request: '请求判令支付制作费一万二千八百元',
  facts: '原告交付后未获付款',
  courtCaseNumber: '（2026）黔01民初1号',
};

const payloadOf = (ruleSet: CourtRuleSet, act: LitigationAct, said: Payload): Payload =>
  opening[act] === undefined
    ? said
    : { parties, ...(isCivilIn(ruleSet) ? civilSuit : {}), ...opening[act], ...said };

function played(ruleSet: CourtRuleSet, history: readonly Done[]): LitigationPlay {
  const play = new LitigationPlay({ ruleSet, today: calendarDate(history[0]?.[0] ?? '') });
  for (const [day, act, said = {}] of history) {
    play.passTo(calendarDate(day));
    const refused = play.perform({ act, payload: payloadOf(ruleSet, act, said) });
    if (refused.length > 0)
      throw new Error(`${act} of ${day}: ${refused.map(({ code }) => code).join(', ')}`);
  }
  return play;
}

export interface IssuedPaper extends DocumentDraft {
  readonly kind: LitigationDocumentKind;
  readonly parties: readonly SuitParty[];
}

/** The paper of the last act of a history, written from the case as the engine has left it. */
export function issued(
  ruleSet: CourtRuleSet,
  history: readonly Done[],
  change: Partial<SuitSource> = {},
): IssuedPaper {
  const { state, today } = played(ruleSet, history);
  const row = table.acts[history.at(-1)?.[1] ?? 'close'];
  const entry = state.journal.findLast(({ type }) => type === row.records);
  if (!entry || row.issues === undefined) throw new Error('the history issues no paper');
  const kind = row.issues as LitigationDocumentKind;
  const draft = (litigationPapers[kind] as SuitWriter<LitigationDocumentKind>)({
    ruleSet,
    record: state.record,
    payload: entry.payload,
    journal: state.journal,
    deadlines: state.deadlines,
    issuedOn: today,
    body: { organName: '某市人民政府', officeName: '某市司法局行政应诉科' },
    handler: { name: '李四维' },
    names,
    ...change,
  });
  return { ...draft, kind, parties: state.record.parties };
}

const summoned: readonly Done[] = [['2026-03-02', 'receiveSummons']];
export const approvedAnswer: readonly Done[] = [...summoned, ['2026-03-10', 'approveAnswer']];
const hearingSet: readonly Done[] = [
  ...approvedAnswer,
  ['2026-03-11', 'fileAnswer'],
  ['2026-03-20', 'receiveHearingNotice', { startsAt: '09:30', place: '第三法庭' }],
];
const served: readonly Done[] = ['plaintiff-1', 'plaintiff-2', 'defendant-2', 'third-1'].map(
  (party): Done => ['2026-04-14', 'recordJudgmentService', { party }],
);
/** Judged on 13 April, in effect on the 30th. */
export const judged: readonly Done[] = [
  ...approvedAnswer,
  ['2026-03-11', 'fileAnswer'],
  ['2026-03-30', 'holdTrial'],
  [
    '2026-04-13',
    'receiveJudgment',
    { outcome: 'REVOKE_REDO', text: '撤销原决定，责令重新作出', performWithinDays: 60 },
  ],
  ...served,
];
export const suggested = (matter: 'norm' | 'other'): readonly Done[] => [
  ...judged,
  ['2026-05-06', 'receiveJudicialSuggestion', { matter }],
  ['2026-05-20', 'replyJudicialSuggestion'],
];
const absent: Payload = {
  appearance: 'absent',
  name: '赵某',
  post: '市长',
  reason: '主持防汛调度',
  proof: '市防汛抗旱指挥部会议通知',
  staff: '市司法局行政应诉科科长钱某',
};

/** A way to every act that issues a paper; those with two papers have two. */
export const ways: Partial<Readonly<Record<LitigationAct, readonly (readonly Done[])[]>>> = {
  assign: [[...summoned, ['2026-03-03', 'assign', { internalDue: '2026-03-09' }]]],
  appointAgents: [[...summoned, ['2026-03-04', 'appointAgents']]],
  fileAnswer: [[...approvedAnswer, ['2026-03-11', 'fileAnswer']]],
  requestEvidenceExtension: [[...summoned, ['2026-03-05', 'requestEvidenceExtension']]],
  objectJurisdiction: [[...summoned, ['2026-03-05', 'objectJurisdiction']]],
  appealJurisdictionRuling: [
    [
      ...summoned,
      ['2026-03-05', 'objectJurisdiction'],
      ['2026-03-12', 'receiveJurisdictionRuling'],
      ['2026-03-16', 'appealJurisdictionRuling'],
    ],
  ],
  changeAct: [[...approvedAnswer, ['2026-03-18', 'changeAct']]],
  submitAppearance: [
    [...hearingSet, ['2026-03-24', 'submitAppearance']],
    [...hearingSet, ['2026-03-24', 'submitAppearance', absent]],
  ],
  fileAppeal: [[['2026-03-02', 'fileAppeal']]],
  fileAppealAnswer: [
    [
      ['2026-03-02', 'receiveAppealCopy'],
      ['2026-03-09', 'approveAnswer'],
      ['2026-03-10', 'fileAppealAnswer'],
    ],
  ],
  applyRetrial: [[['2026-03-02', 'applyRetrial']]],
  fileRetrialOpinion: [
    [
      ['2026-03-02', 'receiveRetrialCopy'],
      ['2026-03-09', 'approveAnswer'],
      ['2026-03-10', 'fileRetrialOpinion'],
    ],
  ],
  performed: [[...judged, ['2026-05-11', 'performed']]],
  applyCourtEnforcement: [[...judged, ['2026-06-10', 'applyCourtEnforcement']]],
  replyJudicialSuggestion: [suggested('norm'), suggested('other')],
  replyProcuratorSuggestion: [
    [
      ['2026-03-02', 'receiveProcuratorSuggestion'],
      ['2026-04-20', 'replyProcuratorSuggestion'],
    ],
  ],
  applyToCourt: [
    [
      ['2026-03-02', 'openEnforcement'],
      ['2026-03-03', 'demandCompliance'],
      ['2026-03-18', 'applyToCourt'],
    ],
  ],
};
