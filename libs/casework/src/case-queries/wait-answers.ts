import {
  actsAfterCorrection,
  actsAfterNorm,
  actsAfterSuspension,
  correctionStage,
  normStage,
  suspensionStage,
  type CalendarDate,
  type CaseWaits,
  type CorrectionStage,
  type NormStage,
  type Act,
  type SuspensionStage,
  type WaitKind,
} from '@mingjing/domain';
import type { Performer } from '../procedures/index.js';
import { tableActsFor, type ActPlace, type ClockAct } from './clock-acts.js';
import type { WaitClocks } from './wait-clocks.js';

/** How far a wait has come, and what carries it on for the reader. */
export interface WaitAnswer<Stage extends string = string> {
  readonly stage: Stage;
  readonly acts: readonly ClockAct[];
}

export interface Waiting {
  readonly waits: CaseWaits;
  readonly clocks: WaitClocks;
  readonly place: ActPlace;
}

interface Reader {
  readonly actor: Performer;
  readonly today: CalendarDate;
}

interface Stages {
  readonly correction: CorrectionStage;
  readonly suspension: SuspensionStage;
  readonly normReview: NormStage;
}
export type WaitAnswers = { readonly [Kind in WaitKind]: WaitAnswer<Stages[Kind]> | null };

/** Of each thing the case waits for, where it stands and what may be done about it now. */
export function waitAnswers({ waits, clocks, place }: Waiting, { actor, today }: Reader): WaitAnswers {
  const { correction, suspension, normReview } = waits;
  const dueOf = (kind: WaitKind): CalendarDate | null => clocks[kind][0]?.dueOn ?? null;
  const answer = <Stage extends string>(stage: Stage, acts: readonly Act[]): WaitAnswer<Stage> => ({
    stage,
    acts: tableActsFor(actor, place, acts),
  });
  const ofCorrection = correction && correctionStage(correction, { today, dueOn: dueOf('correction') });
  const ofSuspension =
    suspension && suspensionStage({ suspension, normReview }, { today, dueOn: dueOf('suspension') });
  const ofNorm = normReview && normStage(normReview, place.ruleSet);
  return {
    correction: ofCorrection && answer(ofCorrection, actsAfterCorrection(ofCorrection)),
    suspension: ofSuspension && answer(ofSuspension, actsAfterSuspension(ofSuspension, ofNorm)),
    normReview: ofNorm && answer(ofNorm, actsAfterNorm(ofNorm)),
  };
}
