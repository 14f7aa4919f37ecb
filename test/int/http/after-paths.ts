import type { Phase, ReconsiderationAct } from '@mingjing/domain';
import { does, type WalkStep } from './walk-step.js';

type Paths = Readonly<Partial<Record<Phase, readonly WalkStep[]>>>;
const approved = (act: ReconsiderationAct): readonly WalkStep[] => [does(act), { approve: act }];

const letter = [...approved('issueOpinionLetter'), does('serveOpinionLetter')];
const overdue = [...letter, { days: 70 }] as const;
const ordered = [...overdue, ...approved('issuePerformanceOrder')];
const orderServed = [...ordered, does('servePerformanceOrder')];
const demanded = [{ days: 20 }, does('demandPerformance')] as const;
const demandServed = [...demanded, does('serveDemand')];

const needs: Readonly<Partial<Record<ReconsiderationAct, readonly WalkStep[]>>> = {
  issuePerformanceOrder: overdue,
  servePerformanceOrder: ordered,
  noticeTalk: orderServed,
  holdTalk: orderServed,
  issueCriticism: orderServed,
  demandPerformance: [{ days: 20 }],
  serveDemand: demanded,
  applyEnforcement: [...demandServed, { days: 20 }],
  recordAgencyEnforcement: [{ days: 20 }],
};

/** What the acts after a decision need beyond their phase, from cases that have come to each phase. */
export function afterPaths(phases: Paths, upheld: Paths): Readonly<Record<string, readonly WalkStep[]>> {
  const every = (Object.keys(phases) as Phase[]).flatMap((phase) =>
    Object.entries(needs).map(([act, steps]) => {
      const before = act === 'recordAgencyEnforcement' ? upheld[phase] : phases[phase];
      return [`${act} in ${phase}`, [...(before ?? []), ...steps]] as const;
    }),
  );
  return {
    ...Object.fromEntries(every),
    'copyToSuperior in TERMINATED': [...(phases.TERMINATED ?? []), ...letter],
    'copyToSuperior in MEDIATED': [...(phases.MEDIATED ?? []), ...letter],
    'performed in SERVED': [...(phases.SERVED ?? []), ...demandServed],
    'performed in CLOSED': [...(phases.CLOSED ?? []), ...demandServed],
  };
}

const orders = ['issuePerformanceOrder', 'servePerformanceOrder'];
const enforcement = ['demandPerformance', 'serveDemand', 'applyEnforcement'];

/** Before 2024 only decisions were ordered to be performed, and a mediation document was not enforced (旧行政复议法 32, 33). */
const possibleBefore2024 = (act: string, phase: Phase): boolean =>
  (phase === 'PERFORMANCE' || !orders.includes(act)) && (phase !== 'MEDIATED' || !enforcement.includes(act));

/** While a decision is before its approvers, no other is put there. */
export const possibleIn = (old: boolean, act: string, phase: Phase): boolean =>
  (act !== 'rejectApplication' || phase !== 'DECISION_PENDING') && (!old || possibleBefore2024(act, phase));
