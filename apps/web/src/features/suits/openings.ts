import type { OpeningAct } from '@mingjing/domain';

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
/** Phases of a lawsuit in which an appeal may come; afterwards only a retrial may. */
const appealable = ['JUDGED_1', 'APPEAL_DECISION', 'HIGHER_INSTANCE'];
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

/** What is offered on the page of a case as the next thing that may come from a court. */
export function offeredAfter(procedure: string, phase: string): readonly OpeningAct[] {
  if (procedure === 'reconsideration') return suable.includes(phase) ? ['receiveSummons'] : [];
  if (procedure !== 'litigation') return [];
  if (appealable.includes(phase)) return appeals;
  return final.includes(phase) ? retrials : [];
}
