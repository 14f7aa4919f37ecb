import { intakeConditions, type ReconsiderationActs } from '@mingjing/domain';

/** A fictional application that goes the whole way. */
export const application: ReconsiderationActs['receiveApplication'] = {
  title: '演示：宁远航不服市场监管行政处罚案',
  channel: 'inPerson',
  parties: [
    {
      key: 'applicant-1',
      role: 'applicant',
      kind: 'citizen',
      name: '宁远航',
      address: '清镇市青龙山街道某路',
    },
    {
      key: 'respondent-1',
      role: 'respondent',
      kind: 'organ',
      name: '清镇市市场监督管理局',
      organId: 'qz-market',
    },
  ],
  challengedAct: {
    title: '行政处罚决定书',
    number: '清市监处罚〔2026〕9099号',
    madeOn: '2026-11-02',
    knownOn: '2026-11-04',
    advised: true,
    content: '罚款五千元',
  } as ReconsiderationActs['receiveApplication']['challengedAct'],
  request: '请求撤销清市监处罚〔2026〕9099号行政处罚决定。',
  facts: '申请人经营的便利店被查出两袋过期饼干，货值十六元，被申请人罚款五千元。',
  reasons: '申请人认为属于初次违法且货值轻微，罚款明显过重。',
  category: '市场监督管理',
  matter: '行政处罚',
  reconsiderationFirst: false,
};

export const acceptance: ReconsiderationActs['accept'] = {
  conditions: intakeConditions.map((condition) => ({ condition, met: true })),
  route: 'ordinary',
};

export const decision: ReconsiderationActs['proposeDecision'] = {
  outcome: 'MODIFY',
  ground: 'contentImproper',
  effect: 'better',
  findings: '被申请人查获过期饼干两袋，货值十六元，未售出；申请人此前无违法记录。',
  reasons: '违法事实清楚、程序合法，但处罚幅度与违法情节不相当。',
  result: '变更罚款数额为五百元。',
};

/** One step of the demonstration: who does what. Approvals follow the act they approve. */
export type ScriptStep =
  | { readonly as: 'officer'; readonly act: string; readonly payload: object }
  | { readonly as: 'officeHead' | 'organHead'; readonly approve: string };

export const script: readonly ScriptStep[] = [
  { as: 'officer', act: 'accept', payload: acceptance },
  { as: 'officeHead', approve: 'accept' },
  { as: 'officer', act: 'sendCopy', payload: { to: 'respondent-1' } },
  {
    as: 'officer',
    act: 'serveCopy',
    payload: { to: 'respondent-1', method: 'direct', receivedBy: '收发室' },
  },
  { as: 'officer', act: 'receiveAnswer', payload: { from: 'respondent-1', summary: '答复书一份，证据六组' } },
  {
    as: 'officer',
    act: 'hearOpinions',
    payload: { from: 'applicant-1', method: 'phone', content: '坚持复议请求。', wishForMediation: 'refused' },
  },
  { as: 'officer', act: 'proposeDecision', payload: decision },
  { as: 'officeHead', approve: 'decide' },
  { as: 'organHead', approve: 'decide' },
  {
    as: 'officer',
    act: 'serveDecision',
    payload: { to: 'applicant-1', method: 'direct', receivedBy: '收发室' },
  },
  {
    as: 'officer',
    act: 'serveDecision',
    payload: { to: 'respondent-1', method: 'direct', receivedBy: '收发室' },
  },
  { as: 'officer', act: 'close', payload: {} },
];
