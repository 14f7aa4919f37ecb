import type { OpeningAct, SuitOutcome } from '@mingjing/domain';

/** What may have come, in the order of the page; not every one can follow a case of every procedure. */
export const suitOpeningActs = [
  'receiveSummons',
  'receiveAppealCopy',
  'fileAppeal',
  'receiveRetrialCopy',
  'applyRetrial',
  'receiveProtest',
  'receiveProcuratorSuggestion',
  'openEnforcement',
] as const satisfies readonly OpeningAct[];

/** What may follow a case: a suit over a reconsideration, a higher or a remanded instance over a lawsuit. */
export const openingsAfter: Readonly<Record<string, readonly OpeningAct[]>> = {
  reconsideration: ['receiveSummons'],
  litigation: [
    'receiveAppealCopy',
    'fileAppeal',
    'receiveRetrialCopy',
    'applyRetrial',
    'receiveProtest',
    'receiveSummons',
  ],
};

const appeals: readonly OpeningAct[] = ['receiveAppealCopy', 'fileAppeal'];
const retrials: readonly OpeningAct[] = ['receiveRetrialCopy', 'applyRetrial', 'receiveProtest'];
/** Phases of a lawsuit in which an appeal may come. */
const appealable = ['JUDGED_1', 'APPEAL_DECISION', 'HIGHER_INSTANCE'];
/** In effect as far as we knew: the copy of an appeal made on the last day comes in afterwards. */
const inEffect = ['EFFECTIVE', 'PERFORMANCE_DUE'];
/** Results against which nobody may appeal: of a higher instance, of a settlement, and of most rulings. */
const unappealable = new Set<string>([
  ...(['AFFIRMED', 'RULING_AFFIRMED', 'CHANGED', 'REVERSED_SUIT_REJECTED', 'APPEAL_WITHDRAWN'] as const),
  ...([
    'SECOND_MEDIATION',
    'MEDIATED_BY_COURT',
    'TRANSFERRED',
    'WITHDRAWN',
    'WITHDRAWN_ACT_CHANGED',
  ] as const),
  ...(['DEEMED_WITHDRAWN', 'ENDED', 'REMANDED'] as const),
] satisfies readonly SuitOutcome[]);
const final = ['EFFECTIVE', 'PERFORMANCE_DUE', 'JUDGED_2', 'RETRIAL_DISMISSED', 'CLOSED'];
/** Phases of a reconsideration over which one may sue: it was decided, ended, or was not taken up. */
const suable = [
  'ABANDONED',
  'NOT_ACCEPTED',
  'REJECTED',
  'DECIDED',
  'TERMINATED',
  'SERVED',
  'PERFORMANCE',
  'CLOSED',
];

interface Ended {
  readonly procedure: string;
  readonly phase: string;
  readonly outcome?: string | undefined;
}

/** What is offered on the page of a case as the next thing that may come from a court. */
export function offeredAfter({ procedure, phase, outcome = '' }: Ended): readonly OpeningAct[] {
  if (procedure === 'reconsideration') return suable.includes(phase) ? ['receiveSummons'] : [];
  if (procedure !== 'litigation') return [];
  if (appealable.includes(phase)) return appeals;
  if (outcome === 'REMANDED') return final.includes(phase) ? ['receiveSummons'] : [];
  if (inEffect.includes(phase) && !unappealable.has(outcome)) return ['receiveAppealCopy', ...retrials];
  return final.includes(phase) ? retrials : [];
}
