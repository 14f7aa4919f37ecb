import type { RuleSet } from '../law/rule-set.js';
import { sampleParties } from '../scenario/sample-payloads.js';
import type { RefusalCode } from '../wording/refusal-texts.js';
import type { NormUnderReview } from './norms/norm.acts.js';
import type { OrganRules } from './reconsideration.facts.js';
import type { ReconsiderationAct } from './reconsideration.acts.js';

export type Payload = Readonly<Record<string, unknown>>;
export type Done = readonly [day: string, act: ReconsiderationAct, payload?: Payload];

/** A guard of an act shown both ways: where it refuses the act, and where the act goes through. */
export interface Example {
  readonly act: ReconsiderationAct;
  readonly code: RefusalCode;
  readonly ruleSet?: RuleSet;
  /** What has happened where the act is refused, and where it is not; the same where only the payload differs. */
  readonly refused: readonly Done[];
  readonly admitted?: readonly Done[];
  readonly today: string;
  readonly admittedToday?: string;
  readonly wrong?: Payload;
  readonly right?: Payload;
  /** The day the refused act is to count for, where it is not that day. */
  readonly wrongOn?: string;
  /** The organ's settings, where they matter. */
  readonly organ?: Partial<OrganRules>;
  /** Those under which the act goes through, where the settings themselves are what stops it. */
  readonly admittedOrgan?: Partial<OrganRules>;
}

/** The examples of one act, by the code that refuses it. */
export type ExamplesOf = Readonly<
  Partial<Record<ReconsiderationAct, Readonly<Partial<Record<RefusalCode, Omit<Example, 'act' | 'code'>>>>>>
>;

export const received: Done = ['2026-03-02', 'receiveApplication'];
export const noticed: readonly Done[] = [received, ['2026-03-04', 'issueCorrectionNotice']];
export const noticeServed: readonly Done[] = [...noticed, ['2026-03-05', 'serveCorrectionNotice']];
export const abandoned: readonly Done[] = [...noticeServed, ['2026-03-20', 'deemAbandoned']];
export const declined: readonly Done[] = [received, ['2026-03-04', 'declineToAccept']];
export const accepted: readonly Done[] = [received, ['2026-03-05', 'accept']];
export const acceptedSimplified: readonly Done[] = [
  received,
  ['2026-03-05', 'accept', { route: 'simplified', simplifiedGround: 'warningOrCriticism' }],
];
export const sent: readonly Done[] = [...accepted, ['2026-03-06', 'sendCopy']];
export const served: readonly Done[] = [...sent, ['2026-03-09', 'serveCopy']];
export const servedOnBothRespondents: readonly Done[] = [
  ['2026-03-02', 'receiveApplication', { parties: sampleParties({ respondent: 2 }) }],
  ['2026-03-05', 'accept'],
  ...['respondent-1', 'respondent-2'].flatMap((to): readonly Done[] => [
    ['2026-03-06', 'sendCopy', { to }],
    ['2026-03-06', 'serveCopy', { to }],
  ]),
];
export const answered: readonly Done[] = [...served, ['2026-03-20', 'receiveAnswer']];
export const heard: readonly Done[] = [...answered, ['2026-03-25', 'hearOpinions']];
export const suspended: readonly Done[] = [...answered, ['2026-03-23', 'suspend']];

export const norm: NormUnderReview = {
  source: 'applicant',
  title: '《清镇市公共租赁住房管理办法》',
  clauses: '第九条',
  maker: '清镇市住房和城乡建设局',
  competence: 'own',
};
export const foreignNorm: NormUnderReview = {
  ...norm,
  maker: '贵阳市住房和城乡建设局',
  competence: 'other',
  competentBody: '贵阳市人民政府',
};
export const ownReview: readonly Done[] = [
  ...answered,
  ['2026-03-23', 'suspend', { ground: 'normReview', norm }],
];
export const foreignReview: readonly Done[] = [
  ...answered,
  ['2026-03-23', 'suspend', { ground: 'normReview', norm: foreignNorm }],
];

/** Proposed as inadmissible, so that a decision on the merits is not proposed yet. */
export const inadmissibleProposed = (before: readonly Done[]): readonly Done[] => [
  ...before,
  ['2026-04-15', 'proposeDecision', { outcome: 'REJECT_APPLICATION' }],
];
export const decided: readonly Done[] = [
  ...heard,
  ['2026-04-15', 'proposeDecision'],
  ['2026-04-20', 'decide'],
];
export const servedOnOne: readonly Done[] = [
  ...decided,
  ['2026-04-22', 'serveDecision', { to: 'applicant-1' }],
];
export const servedOnBoth: readonly Done[] = [
  ...servedOnOne,
  ['2026-04-22', 'serveDecision', { to: 'respondent-1' }],
];
