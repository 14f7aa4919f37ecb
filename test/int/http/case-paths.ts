import { addDays, type CalendarDate, type Phase, type ReconsiderationAct } from '@mingjing/domain';
import { afterPaths } from './after-paths.js';
import { does, type WalkStep } from './walk-step.js';

const decision = { outcome: 'MODIFY', findings: '查明', reasons: '理由', result: '变更罚款数额为五百元。' };
const service = { method: 'direct' };

/** What the walk says otherwise than the samples, where a path depends on it. */
export function changesTo(act: ReconsiderationAct, today: CalendarDate): object {
  if (act === 'submitCorrection') return { postedOn: addDays(today, -29), goodReason: '住院' };
  if (act === 'issueCorrectionNotice') return { submitWithinDays: 15 };
  return act === 'proposeDecision' ? decision : {};
}

export const secondRespondent = {
  key: 'respondent-2',
  role: 'respondent',
  kind: 'organ',
  name: '清镇市自然资源局',
  organId: 'qz-nr',
} as const;

const serve = (to: string): WalkStep => ({ act: 'serveDecision', payload: { to, ...service } });
const served = [serve('applicant-1'), serve('respondent-1')];
const accepted = [does('accept'), { approve: 'accept' }];
const simplified = [
  does('accept', { route: 'simplified', simplifiedGround: 'upTo3000Yuan' }),
  { approve: 'accept' },
];
/** Accepted by a path that has seen conversion, extension, suspension and resumption. */
const richly = (steps: readonly WalkStep[], old: boolean): readonly WalkStep[] =>
  steps.flatMap((step) => {
    if (!('approve' in step) || step.approve !== 'accept') return [step];
    const converted = old
      ? []
      : [does('chooseProcedure'), does('convertToOrdinary'), { approve: 'convertToOrdinary' }];
    const extended = [does('extendPeriod'), { approve: 'extendPeriod' }];
    return [step, ...converted, ...extended, does('suspend'), does('resume')];
  });
const awaiting = [...accepted, does('sendCopy')];
const unanswered = [...awaiting, does('serveCopy'), { days: 30 }];
const underReview = [...awaiting, does('serveCopy'), does('receiveAnswer'), does('hearOpinions')];
const propose = (change: object): WalkStep => ({
  act: 'proposeDecision',
  payload: change,
});
const decided = [...underReview, propose({}), { approve: 'decide' }];
const rejected = [
  ...underReview,
  propose({ outcome: 'REJECT_APPLICATION' }),
  { approve: 'rejectApplication' },
];
const mediated = [...underReview, does('openMediation'), does('reachAgreement')];
const heard = [
  does('noticeHearing'),
  does('serveHearingNotice'),
  does('serveHearingNotice'),
  { days: 21 },
] as const;
const duty = { outcome: 'ORDER_PERFORM', performWithin: { length: 30, unit: 'naturalDay' } };
const abandoned = [
  does('issueCorrectionNotice'),
  does('serveCorrectionNotice'),
  { days: 30 },
  does('deemAbandoned'),
];

/** How a case comes to each phase. */
export const pathTo: Readonly<Partial<Record<Phase, readonly WalkStep[]>>> = {
  INTAKE_REVIEW: [],
  CORRECTION_PENDING: [does('issueCorrectionNotice')],
  ABANDONED: abandoned,
  NOT_ACCEPTED: [does('declineToAccept'), { approve: 'declineToAccept' }],
  ACCEPTED: accepted,
  AWAITING_REPLY: awaiting,
  UNDER_REVIEW: underReview,
  DECISION_PENDING: [...underReview, propose({})],
  REJECTED: rejected,
  DECIDED: decided,
  SERVED: [...decided, ...served],
  PERFORMANCE: [...underReview, propose(duty), { approve: 'decide' }, ...served],
  MEDIATED: [...mediated, does('signMediationDocument'), { approve: 'signMediationDocument' }],
  TERMINATED: [...awaiting, does('terminate'), { approve: 'terminate' }],
  CLOSED: [...decided, ...served, does('close')],
};

export const richPathTo = (phase: Phase, old: boolean): readonly WalkStep[] =>
  richly(pathTo[phase] ?? [], old);

const upheld = [...underReview, propose({ outcome: 'UPHOLD' }), { approve: 'decide' }, ...served];
/** Changed, with a period to perform: what is under supervision can be enforced too. */
const changed = { ...decision, performWithin: { length: 30, unit: 'naturalDay' } };
const supervised = [...underReview, propose(changed), { approve: 'decide' }, ...served];

/** A loss is analysed where the respondent changed its act before the case was settled. */
const lostByMediation = [
  ...underReview,
  does('changeAct'),
  ...mediated.slice(underReview.length),
  does('signMediationDocument'),
  { approve: 'signMediationDocument' },
] as const;
const lostByTermination = [
  ...underReview,
  does('changeAct'),
  does('terminate'),
  { approve: 'terminate' },
] as const;

/** What an act needs beyond its phase. */
export const pathFor: Readonly<Record<string, readonly WalkStep[]>> = {
  ...afterPaths(
    { ...pathTo, REJECTED: [...rejected, ...served], PERFORMANCE: supervised },
    { SERVED: upheld, CLOSED: [...upheld, does('close')] },
  ),
  'publish in REJECTED': [...rejected, ...served],
  'copyToSuperior in REJECTED': [...rejected, ...served],
  'sendCopy in AWAITING_REPLY': [...accepted, { act: 'sendCopy', payload: { to: secondRespondent.key } }],
  // One respondent has answered, the other has still to.
  ...Object.fromEntries(
    ['returnAnswer', 'supplementAnswer', 'acceptAnswer'].map((act) => [
      `${act} in AWAITING_REPLY`,
      [...awaiting, { act: 'sendCopy', payload: { to: secondRespondent.key } }, does('receiveAnswer')],
    ]),
  ),
  'deemAbandoned in CORRECTION_PENDING': abandoned.slice(0, 3),
  'recordNoAnswer in AWAITING_REPLY': unanswered,
  // Served before the answer, entered after it.
  'serveCopy in UNDER_REVIEW': [...awaiting, does('receiveAnswer')],
  'receiveAnswer in UNDER_REVIEW': unanswered,
  'recordNoAnswer in UNDER_REVIEW': unanswered,
  'remindRespondent in UNDER_REVIEW': [...accepted, does('sendCopy'), does('serveCopy'), { days: 30 }],
  'convertToOrdinary in ACCEPTED': simplified,
  'convertToOrdinary in AWAITING_REPLY': [...simplified, does('sendCopy')],
  'convertToOrdinary in UNDER_REVIEW': [...simplified, ...underReview.slice(accepted.length)],
  'holdHearing in AWAITING_REPLY': [...awaiting, ...heard],
  'holdHearing in UNDER_REVIEW': [...underReview, ...heard],
  'signMediationDocument in ACCEPTED': [...accepted, ...mediated.slice(underReview.length)],
  'signMediationDocument in AWAITING_REPLY': [...awaiting, ...mediated.slice(underReview.length)],
  'signMediationDocument in UNDER_REVIEW': mediated,
  'recordLossAnalysis in MEDIATED': lostByMediation,
  'recordLossAnalysis in TERMINATED': lostByTermination,
  'recordMeasuresDone in MEDIATED': [...lostByMediation, does('recordLossAnalysis')],
  'recordMeasuresDone in TERMINATED': [...lostByTermination, does('recordLossAnalysis')],
  ...Object.fromEntries(
    (['DECIDED', 'SERVED', 'PERFORMANCE', 'CLOSED'] as const).map((phase) => [
      `recordMeasuresDone in ${phase}`,
      [...(pathTo[phase] ?? []), does('recordLossAnalysis')],
    ]),
  ),
  'close in NOT_ACCEPTED': [...(pathTo.NOT_ACCEPTED ?? []), does('serveDecline')],
  'close in TERMINATED': [...(pathTo.TERMINATED ?? []), ...served],
  'close in REJECTED': [...rejected, ...served],
  'close in PERFORMANCE': [...(pathTo.PERFORMANCE ?? []), does('performed')],
};
