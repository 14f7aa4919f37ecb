import { administrativeOnly, apl, aplInt, cpl, cplInt, inCourt, leaderRules } from '../litigation-law.js';
import { nextKey, triedAs } from '../litigation-record.js';
import { courtRuns, handlers, withCounsel, withUnit, type Chapter } from '../litigation-rows.js';
import { appealPending, onTrial, pending, unanswered } from '../litigation-tracks.js';
import type { TrialActs } from './trial.acts.js';
import * as need from './trial.requirements.js';

/** A court may hear the parties whether or not we have answered. */
const hearable = [...unanswered, ...onTrial, ...appealPending, 'RETRIAL_ORDERED'] as const;
const deferring = [...pending, 'RETRIAL_APPLIED', 'PROTEST_RECEIVED'] as const;

/** From the answer to the end of the hearing (law.md E.2); the same acts in every instance (出庭规定 7(2)). */
export const trialRows: Chapter<TrialActs> = {
  holdPreTrial: {
    article: inCourt(aplInt('38'), cpl('136')),
    by: withCounsel,
    moves: { phase: { from: ['ANSWERED', 'PRE_TRIAL'], to: 'PRE_TRIAL' }, clock: courtRuns },
    requires: [need.mayBeMediated],
    records: 'PreTrialHeld',
  },
  changeAct: {
    article: administrativeOnly(aplInt('81')),
    by: withUnit,
    moves: { phase: { from: [...pending, 'PROCURATOR_SUGGESTION'] } },
    requires: [need.courtTold],
    records: 'ActChanged',
    issues: 'changeOfActNotice',
  },
  receiveHearingNotice: {
    article: inCourt(aplInt('71'), cpl('139')),
    by: handlers,
    moves: { phase: { from: hearable, to: 'HEARING_SET' }, clock: courtRuns },
    requires: [need.hearingAhead, need.hearingNotHeld],
    records: 'HearingSet',
    key: ({ hearing }) => `hearing ${hearing ?? 'new'}`,
    adds: ({ hearing }, { record }) => ({
      hearing: hearing ?? nextKey('hearing', record.hearings),
      firstInstance: triedAs(record) === 'first',
      ...(record.counterclaimOn === null ? {} : { counterclaimed: true }),
    }),
  },
  proposeHeadAppearance: {
    article: administrativeOnly(leaderRules('2')),
    by: handlers,
    moves: { phase: { from: hearable } },
    requires: [need.hearingAwaited, need.hearingOfProposal],
    records: 'HeadProposed',
    key: ({ hearing }) => `hearing ${hearing}`,
  },
  submitAppearance: {
    article: administrativeOnly(leaderRules('6')),
    by: handlers,
    moves: { phase: { from: hearable } },
    requires: [
      need.hearingAwaited,
      need.hearingOfAppearance,
      need.appearanceSealed,
      need.absenceExplained,
      need.staffComes,
    ],
    records: 'AppearanceSubmitted',
    issues: 'appearanceStatement',
    key: ({ hearing }) => `hearing ${hearing}`,
  },
  holdTrial: {
    article: inCourt(apl('3(3)'), cpl('137')),
    by: withCounsel,
    moves: { phase: { from: hearable, to: 'HEARD' }, clock: courtRuns },
    requires: [need.heardAsNoticed, need.headNamed, need.headRanked, need.headOfDefendant],
    records: 'TrialHeld',
    key: ({ hearing }) => `hearing ${hearing ?? ''}`,
  },
  attendInquiry: {
    article: inCourt(apl('86'), cpl('176')),
    by: withCounsel,
    moves: { phase: { from: [...appealPending, ...onTrial, 'RETRIAL_APPLIED', 'RETRIAL_ORDERED'] } },
    records: 'InquiryAttended',
  },
  receiveInterimRuling: {
    article: inCourt(apl('56'), cpl('103')),
    by: handlers,
    moves: { phase: { from: pending } },
    records: 'InterimRuled',
  },
  courtSuspends: {
    article: inCourt(aplInt('87'), cpl('153')),
    by: handlers,
    moves: { phase: { from: deferring }, clock: { from: ['running'], to: 'suspended' } },
    records: 'ProceedingSuspended',
  },
  courtResumes: {
    article: inCourt(aplInt('87'), cpl('153')),
    by: handlers,
    moves: { phase: { from: deferring }, clock: { from: ['suspended'], to: 'running' } },
    records: 'ProceedingResumed',
  },
  excludeCourtTime: {
    article: inCourt(aplInt('50'), cplInt('243')),
    by: handlers,
    moves: { phase: { from: deferring } },
    requires: [need.timeInOrder],
    records: 'CourtTimeExcluded',
  },
  extendTrial: {
    article: inCourt(apl('81'), cpl('152')),
    by: handlers,
    moves: { phase: { from: deferring } },
    requires: [need.extendedByCourt],
    records: 'TrialExtended',
    adds: (said, facts) => ({ days: need.daysOfExtension(said, facts) }),
  },
  convertCourtProcedure: {
    article: inCourt(apl('84'), cpl('170')),
    by: handlers,
    moves: { phase: { from: [...unanswered, ...onTrial] }, clock: courtRuns },
    requires: [need.anotherProcedure, need.ordinaryAgain],
    records: 'CourtProcedureConverted',
    adds: (_, { record }) => ({ filedOn: record.suit?.filedOn ?? null }),
  },
  endByCourt: {
    article: inCourt(aplInt('88'), cpl('154')),
    by: handlers,
    moves: {
      phase: { from: deferring, to: 'ENDED_CT' },
      clock: { from: ['running', 'suspended'], to: 'running' },
    },
    records: 'EndedByCourt',
  },
};
