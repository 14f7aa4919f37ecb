import type { CourtRuleSet } from '../law/rule-set.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';
import type { RefusalCode } from '../wording/refusal-texts.js';
import type { LitigationAct } from './litigation-acts.js';

export type Payload = Readonly<Record<string, unknown>>;
export type Done = readonly [day: string, act: LitigationAct, payload?: Payload];

/** A guard of an act shown both ways: where it refuses the act, and where the act goes through. */
export interface LitigationExample {
  readonly refused: readonly Done[];
  readonly admitted?: readonly Done[];
  readonly today: string;
  readonly admittedToday?: string;
  readonly wrong?: Payload;
  readonly right?: Payload;
  readonly ruleSet?: CourtRuleSet;
  /** The day the refused act is said to be of, where it is not today. */
  readonly wrongOn?: string;
  /** What the performer may speak for, where it matters. */
  readonly organ?: Partial<OrganRules>;
  readonly admittedOrgan?: Partial<OrganRules>;
}
export type ExamplesOf = Readonly<
  Partial<Record<LitigationAct, Readonly<Partial<Record<RefusalCode, LitigationExample>>>>>
>;

export const summoned: readonly Done[] = [['2026-03-02', 'receiveSummons']];
export const answered: readonly Done[] = [
  ...summoned,
  ['2026-03-09', 'submitDraftAnswer'],
  ['2026-03-10', 'approveAnswer'],
  ['2026-03-11', 'fileAnswer'],
];
export const hearingSet: readonly Done[] = [...answered, ['2026-03-20', 'receiveHearingNotice']];
/** The summons to a hearing came with the copy of the appeal. */
export const hearingOfAppeal: readonly Done[] = [
  ['2026-03-02', 'receiveAppealCopy'],
  ['2026-03-03', 'receiveHearingNotice', { hearingOn: '2026-03-30' }],
];
/** It came with the complaint. */
export const hearingAtOnce: readonly Done[] = [
  ...summoned,
  ['2026-03-03', 'receiveHearingNotice', { hearingOn: '2026-03-30' }],
];
export const heard: readonly Done[] = [...hearingSet, ['2026-03-30', 'holdTrial']];
export const judgedFirst: readonly Done[] = [
  ...heard,
  ['2026-04-13', 'receiveJudgment', { outcome: 'REVOKE_REDO', text: '撤销重作', performWithinDays: 60 }],
];
export const servedOnAll: readonly Done[] = [...judgedFirst, ['2026-04-14', 'recordJudgmentService']];
/** The last window closes on 29 April; the judgment is in effect from the 30th. */
export const due: readonly Done[] = [...servedOnAll, ['2026-04-30', 'submitPerformanceDraft']];
export const performedCase: readonly Done[] = [...due, ['2026-05-11', 'performed']];

export const strangers = [{ key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '原告甲' }];
export const twice = [
  { key: 'one', role: 'plaintiff', kind: 'citizen', name: '原告甲' },
  { key: 'one', role: 'defendant', kind: 'organ', name: '某市人民政府', ours: true },
];
/** What is asked beside that where a court has the case. */
export const courtExample: Readonly<Partial<Record<RefusalCode, LitigationExample>>> = {
  SUIT_COURT_NOT_NAMED: { refused: [], today: '2026-03-02', wrong: { court: ' ' } },
};
/** What every opening act asks of the suit it enters. */
export const openingExamples = (
  change: Payload = {},
  twoParties: Payload = change,
): Readonly<Partial<Record<RefusalCode, LitigationExample>>> => ({
  SUIT_PARTIES_INCOMPLETE: {
    refused: [],
    today: '2026-03-02',
    wrong: { ...change, parties: strangers },
    right: change,
  },
  PARTY_KEYS_REPEATED: {
    refused: [],
    today: '2026-03-02',
    wrong: { ...twoParties, parties: twice },
    right: change,
  },
  COURT_SERVICE_NOT_PROVED: {
    refused: [],
    today: '2026-03-02',
    wrong: { ...change, proof: ' ' },
    right: change,
  },
  FILED_AFTER_RECEIPT: {
    refused: [],
    today: '2026-03-02',
    wrong: { ...change, filedOn: '2026-03-03' },
    right: { ...change, filedOn: '2026-03-02' },
  },
});
