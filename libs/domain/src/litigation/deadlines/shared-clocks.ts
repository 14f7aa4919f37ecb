import type { CourtProcedure } from '../litigation-terms.js';
import {
  answered,
  appealed,
  completed,
  conclusive,
  end,
  filing,
  naturalDays,
  served,
  start,
  summoned,
  trialClock,
  withoutAnswer,
  years,
  type CourtRule,
} from './court-rule.js';

/** What is the same in administrative and in civil suits; the rule beside it says its id, its edition, its article and length. */
type Piece = Omit<CourtRule, 'id' | 'in' | 'article' | 'length'>;

/** Our answer to the complaint, each defendant from its own service. */
export const answerClock = {
  owner: 'ourSide',
  starts: served(),
  met: [answered(({ evidenceFollows }) => evidenceFollows !== true), completed],
  cancelled: withoutAnswer,
  whenOver: 'missed',
} as const satisfies Piece;
/** What we may ask for within the fifteen days of the answer. */
export const besideAnswer = {
  owner: 'ourSide',
  starts: served(),
  length: naturalDays(15),
  whenOver: 'lapsed',
} as const satisfies Omit<Piece, 'met'> & Pick<CourtRule, 'length'>;

export const tried = (...procedures: readonly CourtProcedure[]) =>
  summoned({ when: (suit) => procedures.includes(suit.courtProcedure), from: filing });
export const converted = (courtProcedure: CourtProcedure) =>
  start('CourtProcedureConverted', {
    when: ({ to }) => to === courtProcedure,
    from: ({ filedOn }) => filedOn,
  });

export const appealAnswerClock = {
  owner: 'ourSide',
  starts: [start('AppealCopyReceived')],
  length: naturalDays(15),
  met: [end('AppealAnswerFiled')],
  cancelled: [end('SecondJudgmentReceived', { when: ({ outcome }) => outcome === 'APPEAL_WITHDRAWN' })],
  whenOver: 'missed',
} as const satisfies Piece & Pick<CourtRule, 'length'>;

export const reviewed = [end('RetrialOrdered'), end('RetrialDismissed')];
/** Six months from the effect, or from knowing the ground; against a judgment made on retrial one asks the procuratorate (行政诉讼法 117). */
export const retrialWindow = {
  owner: 'ourSide',
  starts: [
    start('BecameEffective', { when: (effect) => conclusive(effect) && effect.retried !== true }),
    start('RetrialApplied', { from: ({ knownOn, effectiveOn }) => knownOn ?? effectiveOn }),
  ],
  met: [
    end('RetrialRecorded', { when: ({ ours }) => ours, doneOn: ({ filedOn }, on) => filedOn ?? on }),
    end('RetrialApplied'),
  ],
  cancelled: appealed,
  whenOver: 'lapsed',
} as const satisfies Piece;
export const retrialOpinionClock = {
  owner: 'ourSide',
  starts: [start('RetrialCopyReceived')],
  length: naturalDays(15),
  met: [end('RetrialOpinionFiled')],
  cancelled: reviewed,
  whenOver: 'missed',
} as const satisfies Piece & Pick<CourtRule, 'length'>;
export const retrialReviewClock = {
  ...trialClock,
  starts: [start('RetrialApplied', { from: filing }), start('RetrialCopyReceived', { from: filing })],
  met: reviewed,
} as const satisfies Piece;

/** The other side may have a judgment enforced that we did not perform in time. */
export const enforcementWindow = {
  owner: 'otherSide',
  kind: 'estimate',
  starts: [],
  afterLapseOf: 'al_perform',
  length: years(2),
  met: [end('CourtEnforcementApplied'), end('JudgmentPerformed', { unusual: true })],
  whenOver: 'lapsed',
} as const satisfies Piece & Pick<CourtRule, 'length'>;
