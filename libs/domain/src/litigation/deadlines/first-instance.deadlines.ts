import { article } from '../../law/article.js';
import { administrativeOnly, apl, aplInt, inCourt, leaderRules } from '../litigation-law.js';
import type { LitigationEvents } from '../litigation-acts.js';
import type { LegalEvent } from '../../deadlines/deadline-rule.js';
import {
  disposals,
  end,
  filing,
  lengthOf,
  months,
  naturalDays,
  ofCourt,
  since2015,
  since2018,
  sinceOldLaw,
  start,
  trialClock,
  withoutAnswer,
  type CourtRule,
} from './court-rule.js';

const hearingOn = (event: LegalEvent) =>
  (event.payload as unknown as LitigationEvents['HearingSet']).hearingOn;
const procedure = (courtProcedure: string) =>
  start('SummonsReceived', { when: (suit) => suit.courtProcedure === courtProcedure, from: filing });
const converted = (courtProcedure: string) =>
  start('CourtProcedureConverted', {
    when: ({ to }) => to === courtProcedure,
    from: ({ filedOn }) => filedOn,
  });

/** The answer and what is asked for within its period (行政诉讼法 34, 36, 67; 行诉解释 10, 34, 104). */
export const answerDeadlines: readonly CourtRule[] = [
  {
    id: 'al_serve_complaint',
    in: since2018,
    article: administrativeOnly(apl('67')),
    ...ofCourt,
    starts: [start('SummonsReceived', { from: filing })],
    length: naturalDays(5),
    met: [end('SummonsReceived')],
  },
  {
    id: 'al_answer_evidence',
    in: since2015,
    article: administrativeOnly(apl('67')),
    owner: 'ourSide',
    starts: [
      start('SummonsReceived'),
      start('EvidenceExtensionDecided', {
        when: ({ granted }) => granted,
        from: ({ causeEndedOn }) => causeEndedOn ?? null,
        key: () => 'evidence',
      }),
    ],
    length: naturalDays(15),
    met: [end('AnswerFiled'), end('SupplementFiled', { key: () => 'evidence' })],
    cancelled: withoutAnswer,
    whenOver: 'missed',
  },
  {
    id: 'al_answer_evidence_old',
    in: ['L0'],
    article: inCourt(apl('67'), apl('67'), article('APL_OLD', '43')),
    owner: 'ourSide',
    starts: [start('SummonsReceived')],
    length: naturalDays(10),
    met: [end('AnswerFiled')],
    cancelled: withoutAnswer,
    whenOver: 'missed',
  },
  {
    id: 'al_evidence_ext_req',
    in: since2018,
    article: administrativeOnly(aplInt('34')),
    owner: 'ourSide',
    starts: [start('SummonsReceived')],
    length: naturalDays(15),
    met: [end('EvidenceExtensionRequested')],
    // Whoever has handed in all of it has nothing to ask more time for.
    cancelled: [end('AnswerFiled', { when: ({ evidenceListed }) => evidenceListed }), ...withoutAnswer],
    whenOver: 'lapsed',
  },
  {
    id: 'al_evidence_supplement',
    in: since2018,
    article: administrativeOnly(apl('36(2)')),
    owner: 'ourSide',
    starts: [start('SupplementAllowed')],
    length: lengthOf<'SupplementAllowed'>(({ withinDays }) => naturalDays(withinDays)),
    met: [end('SupplementFiled')],
    cancelled: withoutAnswer,
    whenOver: 'missed',
  },
  {
    id: 'al_jurisdiction_obj',
    in: since2018,
    article: administrativeOnly(aplInt('10')),
    owner: 'ourSide',
    starts: [start('SummonsReceived')],
    length: naturalDays(15),
    met: [end('JurisdictionObjected')],
    cancelled: withoutAnswer,
    whenOver: 'lapsed',
  },
  {
    id: 'al_simp_evidence',
    in: since2018,
    article: administrativeOnly(aplInt('104')),
    owner: 'ourSide',
    starts: [
      start('SummonsReceived', {
        when: (suit) => suit.courtProcedure === 'simplified' && suit.courtSetEvidenceDays !== undefined,
      }),
    ],
    length: lengthOf<'SummonsReceived'>(({ courtSetEvidenceDays = 15 }) => naturalDays(courtSetEvidenceDays)),
    met: [end('AnswerFiled')],
    cancelled: withoutAnswer,
    whenOver: 'missed',
  },
  {
    id: 'al_answer_forward',
    in: since2018,
    article: administrativeOnly(apl('67')),
    ...ofCourt,
    starts: [start('AnswerFiled')],
    length: naturalDays(5),
    met: [end('HearingSet'), end('PreTrialHeld'), ...disposals],
  },
  {
    id: 'al_direct_sue',
    in: since2018,
    article: administrativeOnly(apl('46')),
    owner: 'otherSide',
    kind: 'estimate',
    starts: [
      start('SummonsReceived', {
        when: ({ reconsiderationId, kind }) => reconsiderationId === undefined && kind === 'ADMIN_ORIGINAL',
        from: ({ actSued }) => actSued.knownOn ?? null,
      }),
    ],
    length: months(6),
    met: [end('SummonsReceived', { doneOn: ({ suedOn, filedOn }, on) => suedOn ?? filedOn ?? on })],
    whenOver: 'lapsed',
  },
  {
    id: 'al_omission_default',
    in: since2018,
    article: administrativeOnly(apl('47')),
    owner: 'ourSide',
    kind: 'estimate',
    starts: [start('SummonsReceived', { from: ({ actSued }) => actSued.requestedOn ?? null })],
    length: months(2),
    met: [end('ActChanged')],
    whenOver: 'lapsed',
  },
];

/** Hearing and judgment of a first instance (行政诉讼法 81, 83; 行诉解释 71; 出庭规定 5, 6, 9). */
export const trialDeadlines: readonly CourtRule[] = [
  {
    id: 'al_summons',
    in: since2018,
    article: administrativeOnly(aplInt('71')),
    ...ofCourt,
    starts: [start('HearingSet', { key: ({ hearing }) => hearing })],
    length: naturalDays(3),
    countsBackFrom: hearingOn,
    met: [end('HearingSet', { key: ({ hearing }) => hearing })],
    restarts: true,
  },
  {
    id: 'al_leader_notice',
    in: since2018,
    article: administrativeOnly(leaderRules('5')),
    ...ofCourt,
    starts: [
      start('HearingSet', { when: ({ headOrdered }) => headOrdered === true, key: ({ hearing }) => hearing }),
    ],
    length: naturalDays(3),
    countsBackFrom: hearingOn,
    met: [end('HearingSet', { key: ({ hearing }) => hearing })],
    restarts: true,
  },
  {
    id: 'al_leader_id',
    in: sinceOldLaw,
    article: administrativeOnly(leaderRules('6')),
    owner: 'ourSide',
    starts: [start('HearingSet', { key: ({ hearing }) => hearing })],
    length: naturalDays(0),
    beforeHearingOn: hearingOn,
    met: [end('AppearanceSubmitted', { key: ({ hearing }) => hearing })],
    cancelled: withoutAnswer,
    whenOver: 'missed',
    restarts: true,
  },
  {
    id: 'al_trial_ord',
    in: since2015,
    article: administrativeOnly(apl('81')),
    ...trialClock,
    starts: [procedure('ordinary'), converted('ordinary')],
    length: months(6),
    met: disposals,
  },
  {
    id: 'al_trial_ord_old',
    in: ['L0'],
    article: administrativeOnly(apl('81')),
    ...trialClock,
    starts: [procedure('ordinary')],
    length: months(3),
    met: disposals,
  },
  {
    id: 'al_trial_simp',
    in: since2018,
    article: administrativeOnly(apl('83')),
    ...trialClock,
    starts: [procedure('simplified')],
    length: naturalDays(45),
    met: disposals,
    cancelled: [end('CourtProcedureConverted')],
  },
];
