import type { HandInPort } from '../hand-ins/hand-in-requests.js';
import { defenceRequests } from '../litigation/drafts/defence-requests.js';
import { answerRequests } from '../reconsideration/answers/answer-requests.js';
import type { AnyState } from './any-case.js';
import type { ProcedureName } from './procedure-names.js';
import type { Act } from './procedures.js';

/** What each procedure asks organs to hand in; null where it asks for nothing. One line per procedure. */
export const handInPorts: Readonly<Record<ProcedureName, HandInPort<AnyState, Act> | null>> = {
  reconsideration: answerRequests as HandInPort<never, Act> as HandInPort<AnyState, Act>,
  mediation: null,
  litigation: defenceRequests as HandInPort<never, Act> as HandInPort<AnyState, Act>,
};
