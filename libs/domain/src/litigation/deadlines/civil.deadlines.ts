import type { CalendarDate } from '../../calendar/calendar-date.js';
import { civilOnly, cpl, cplInt } from '../litigation-law.js';
import type { CourtProcedure, Suit } from '../litigation-terms.js';
import {
  civilAlways,
  civilNow,
  disposals,
  end,
  filing,
  lengthOf,
  months,
  naturalDays,
  ofCourt,
  start,
  trialClock,
  withoutAnswer,
  type CourtRule,
} from './court-rule.js';
import { appealWindow } from './higher-instance.deadlines.js';

const tried = (...procedures: readonly CourtProcedure[]) => ({
  when: (suit: Suit) => procedures.includes(suit.courtProcedure),
});
const converted = (courtProcedure: CourtProcedure) =>
  start('CourtProcedureConverted', {
    when: ({ to }) => to === courtProcedure,
    from: ({ filedOn }): CalendarDate | null => filedOn,
  });
const evidenceSet = (...procedures: readonly CourtProcedure[]) =>
  start('SummonsReceived', {
    when: (suit) => procedures.includes(suit.courtProcedure) && suit.courtSetEvidenceDays !== undefined,
  });
const daysSet = (event: { readonly payload: Readonly<Record<string, unknown>> }) =>
  naturalDays(Number(event.payload['courtSetEvidenceDays'] ?? event.payload['days']));
const evidence: Pick<CourtRule, 'owner' | 'met' | 'cancelled' | 'whenOver' | 'length'> = {
  owner: 'ourSide',
  length: daysSet,
  met: [end('EvidenceSubmitted'), end('AnswerFiled')],
  cancelled: withoutAnswer,
  whenOver: 'missed',
};

/** A civil defendant's first instance (民事诉讼法 128, 130, 152, 164, 165; 民诉解释 99, 258, 266, 275). */
export const civilFirstDeadlines: readonly CourtRule[] = [
  {
    id: 'cv_answer',
    in: civilAlways,
    article: civilOnly(cpl('128')),
    owner: 'ourSide',
    starts: [start('SummonsReceived')],
    length: naturalDays(15),
    met: [end('AnswerFiled')],
    cancelled: withoutAnswer,
    whenOver: 'missed',
  },
  {
    id: 'cv_jurisdiction_obj',
    in: civilNow,
    article: civilOnly(cpl('130')),
    owner: 'ourSide',
    starts: [start('SummonsReceived')],
    length: naturalDays(15),
    met: [end('JurisdictionObjected')],
    // Who answers without objecting has accepted the court.
    cancelled: [end('AnswerFiled'), ...withoutAnswer],
    whenOver: 'lapsed',
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
    id: 'cv_trial_ord',
    in: civilAlways,
    article: civilOnly(cpl('152')),
    ...trialClock,
    starts: [start('SummonsReceived', { ...tried('ordinary'), from: filing }), converted('ordinary')],
    length: months(6),
    met: disposals,
  },
  {
    id: 'cv_trial_simp',
    in: civilAlways,
    article: civilOnly(cpl('164')),
    ...trialClock,
    starts: [start('SummonsReceived', { ...tried('simplified'), from: filing }), converted('simplified')],
    length: months(3),
    met: disposals,
    cancelled: [end('CourtProcedureConverted', { when: ({ to }) => to === 'ordinary' })],
  },
  {
    id: 'cv_trial_small',
    in: civilNow,
    article: civilOnly(cpl('168')),
    ...trialClock,
    starts: [start('SummonsReceived', { ...tried('small'), from: filing })],
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

const reviewed = [end('RetrialOrdered'), end('RetrialDismissed')];

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
    owner: 'ourSide',
    starts: [start('AppealCopyReceived')],
    length: naturalDays(15),
    met: [end('AppealAnswerFiled')],
    whenOver: 'missed',
  },
  ...(['judgment', 'ruling'] as const).map((against): CourtRule => ({
    id: `cv_second_${against}`,
    in: civilNow,
    article: civilOnly(cpl('183')),
    ...trialClock,
    starts: [
      start('AppealFiled', { when: (suit) => (suit.against ?? 'judgment') === against, from: filing }),
      start('AppealCopyReceived', { when: (suit) => (suit.against ?? 'judgment') === against, from: filing }),
    ],
    length: against === 'judgment' ? months(3) : naturalDays(30),
    met: [end('SecondJudgmentReceived')],
  })),
  {
    id: 'cv_retrial_apply',
    in: civilNow,
    article: civilOnly(cpl('216')),
    owner: 'ourSide',
    starts: [
      start('BecameEffective'),
      start('RetrialApplied', { from: ({ knownOn, effectiveOn }) => knownOn ?? effectiveOn }),
    ],
    length: months(6),
    met: [
      end('RetrialRecorded', { when: ({ ours }) => ours, doneOn: ({ filedOn }, on) => filedOn ?? on }),
      end('RetrialApplied'),
    ],
    whenOver: 'lapsed',
  },
  {
    id: 'cv_retrial_opinion',
    in: civilNow,
    article: civilOnly(cpl('214')),
    owner: 'ourSide',
    starts: [start('RetrialCopyReceived')],
    length: naturalDays(15),
    met: [end('RetrialOpinionFiled')],
    cancelled: reviewed,
    whenOver: 'missed',
  },
  {
    id: 'cv_retrial_review',
    in: civilNow,
    article: civilOnly(cpl('215')),
    ...trialClock,
    starts: [start('RetrialApplied', { from: filing }), start('RetrialCopyReceived', { from: filing })],
    length: months(3),
    met: reviewed,
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
    owner: 'otherSide',
    kind: 'estimate',
    starts: [],
    afterLapseOf: 'al_perform',
    length: lengthOf(() => ({ length: 2, unit: 'year' })),
    met: [end('CourtEnforcementApplied'), end('JudgmentPerformed', { unusual: true })],
    whenOver: 'lapsed',
  },
];
