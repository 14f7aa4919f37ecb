import { civilOnly, cpl, cplInt } from '../litigation-law.js';
import type { CourtProcedure } from '../litigation-terms.js';
import {
  answered,
  civilAlways,
  civilNow,
  disposals,
  end,
  filing,
  hearingOn,
  months,
  naturalDays,
  ofCourt,
  start,
  trialClock,
  withoutAnswer,
  type CourtRule,
} from './court-rule.js';
import { appealWindow } from './higher-instance.deadlines.js';
import {
  answerClock,
  appealAnswerClock,
  besideAnswer,
  converted,
  enforcementWindow,
  retrialOpinionClock,
  retrialReviewClock,
  retrialWindow,
  tried,
} from './shared-clocks.js';

const evidenceSet = (...procedures: readonly CourtProcedure[]) =>
  start('SummonsReceived', {
    when: (suit) => procedures.includes(suit.courtProcedure) && suit.courtSetEvidenceDays !== undefined,
  });
const daysSet = (event: { readonly payload: Readonly<Record<string, unknown>> }) =>
  naturalDays(Number(event.payload['courtSetEvidenceDays'] ?? event.payload['days']));
const evidence: Pick<CourtRule, 'owner' | 'met' | 'cancelled' | 'whenOver' | 'length'> = {
  owner: 'ourSide',
  length: daysSet,
  met: [end('EvidenceSubmitted'), end('AnswerFiled', { when: ({ evidenceListed }) => evidenceListed })],
  cancelled: withoutAnswer,
  whenOver: 'missed',
};

/** A civil defendant's first instance (民事诉讼法 128, 130, 152, 164, 165; 民诉解释 99, 258, 266, 275). */
export const civilFirstDeadlines: readonly CourtRule[] = [
  {
    id: 'cv_answer',
    in: civilAlways,
    article: civilOnly(cpl('128')),
    ...answerClock,
    length: naturalDays(15),
  },
  {
    id: 'cv_jurisdiction_obj',
    in: civilNow,
    article: civilOnly(cpl('130')),
    ...besideAnswer,
    met: [end('JurisdictionObjected')],
    // Who answers without objecting has accepted the court.
    cancelled: [answered(), ...withoutAnswer],
  },
  {
    ...evidence,
    id: 'cv_evidence_ord',
    in: civilNow,
    article: civilOnly(cplInt('99')),
    starts: [evidenceSet('ordinary'), start('EvidencePeriodSet', { when: ({ at }) => at === 'ordinary' })],
  },
  {
    ...evidence,
    id: 'cv_evidence_simp',
    in: civilNow,
    article: civilOnly(cplInt('266')),
    starts: [
      evidenceSet('simplified', 'small'),
      start('EvidencePeriodSet', { when: ({ at }) => at === 'simplified' }),
    ],
  },
  {
    ...evidence,
    id: 'cv_evidence_2nd',
    in: civilNow,
    article: civilOnly(cplInt('99')),
    starts: [start('EvidencePeriodSet', { when: ({ at }) => at === 'second' })],
    met: [end('EvidenceSubmitted')],
  },
  {
    id: 'cv_counterclaim',
    in: civilNow,
    article: civilOnly(cplInt('232')),
    owner: 'ourSide',
    starts: [
      start('HearingSet', {
        when: ({ firstInstance, counterclaimed }) => firstInstance === true && counterclaimed !== true,
      }),
    ],
    length: naturalDays(0),
    beforeDebateOn: hearingOn,
    met: [end('CounterclaimFiled')],
    cancelled: withoutAnswer,
    whenOver: 'lapsed',
    restarts: true,
  },
  {
    id: 'cv_trial_ord',
    in: civilAlways,
    article: civilOnly(cpl('152')),
    ...trialClock,
    starts: [...tried('ordinary'), converted('ordinary')],
    length: months(6),
    met: disposals,
  },
  {
    id: 'cv_trial_simp',
    in: civilAlways,
    article: civilOnly(cpl('164')),
    ...trialClock,
    starts: [...tried('simplified'), converted('simplified')],
    length: months(3),
    met: disposals,
    cancelled: [end('CourtProcedureConverted', { when: ({ to }) => to === 'ordinary' })],
  },
  {
    id: 'cv_trial_small',
    in: civilNow,
    article: civilOnly(cpl('168')),
    ...trialClock,
    starts: tried('small'),
    length: months(2),
    met: disposals,
    cancelled: [end('CourtProcedureConverted')],
  },
  {
    id: 'cv_restore',
    in: civilNow,
    article: civilOnly(cpl('86')),
    owner: 'ourSide',
    starts: [start('ObstacleMet', { from: ({ endedOn }) => endedOn })],
    length: naturalDays(10),
    met: [end('RestorationRequested')],
    whenOver: 'lapsed',
  },
  {
    id: 'cv_service_notice',
    in: civilNow,
    article: civilOnly(cpl('95')),
    ...ofCourt,
    starts: [
      start('CourtTimeExcluded', { when: ({ cause }) => cause === 'publicNotice', from: ({ from }) => from }),
    ],
    length: naturalDays(30),
    met: [],
    // The effect of public notice does not move (J-15).
    moves: false,
  },
];

/** Appeal, retrial and enforcement of civil suits (民事诉讼法 171, 174, 183, 214-216, 220, 250). */
export const civilHigherDeadlines: readonly CourtRule[] = [
  ...appealWindow('judgment', {
    id: 'cv_appeal_judgment',
    in: civilAlways,
    article: civilOnly(cpl('171')),
    length: naturalDays(15),
  }),
  ...appealWindow('ruling', {
    id: 'cv_appeal_ruling',
    in: civilNow,
    article: civilOnly(cpl('171')),
    length: naturalDays(10),
  }),
  {
    id: 'cv_appeal_answer',
    in: civilNow,
    article: civilOnly(cpl('174')),
    ...appealAnswerClock,
  },
  ...(['judgment', 'ruling'] as const).map((against): CourtRule => ({
    id: `cv_second_${against}`,
    in: civilNow,
    article: civilOnly(cpl('183')),
    ...trialClock,
    starts: [
      start('AppealFiled', { when: (suit) => (suit.against ?? 'judgment') === against, from: filing }),
      start('AppealCopyReceived', { when: (suit) => (suit.against ?? 'judgment') === against, from: filing }),
      start('SecondFilingRecorded', { when: (told) => told.against === against, from: filing }),
    ],
    restarts: true,
    length: against === 'judgment' ? months(3) : naturalDays(30),
    met: [end('SecondJudgmentReceived')],
  })),
  {
    id: 'cv_retrial_apply',
    in: civilNow,
    article: civilOnly(cpl('216')),
    ...retrialWindow,
    length: months(6),
  },
  {
    id: 'cv_retrial_opinion',
    in: civilNow,
    article: civilOnly(cpl('214')),
    ...retrialOpinionClock,
  },
  {
    id: 'cv_retrial_review',
    in: civilNow,
    article: civilOnly(cpl('215')),
    ...retrialReviewClock,
    length: months(3),
  },
  {
    id: 'cv_procurator',
    in: civilNow,
    article: civilOnly(cpl('220')),
    owner: 'procuratorate',
    kind: 'estimate',
    starts: [start('ProcuratorApplied')],
    length: months(3),
    met: [end('ProtestReceived'), end('RetrialOrdered')],
    whenOver: 'lapsed',
  },
  {
    id: 'cv_enforce',
    in: civilNow,
    article: civilOnly(cpl('250')),
    ...enforcementWindow,
  },
];
