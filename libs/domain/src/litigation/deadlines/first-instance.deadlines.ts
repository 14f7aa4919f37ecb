import { article } from '../../law/article.js';
import { administrativeOnly, apl, aplInt, inCourt, leaderRules } from '../litigation-law.js';
import { addMonths, type CalendarDate } from '../../calendar/calendar-date.js';
import type { SuedAct, Suit } from '../litigation-terms.js';
import {
  answered,
  disposals,
  end,
  filing,
  hearingOn,
  lateEvidence,
  lengthOf,
  months,
  naturalDays,
  ofCourt,
  served,
  since2015,
  since2018,
  sinceOldLaw,
  start,
  summoned,
  trialClock,
  withoutAnswer,
  years,
  type CourtRule,
} from './court-rule.js';
import { answerClock, besideAnswer, converted, tried } from './shared-clocks.js';

const suedDirectly = ({ reconsiderationId, kind }: Suit): boolean =>
  reconsiderationId === undefined && kind === 'ADMIN_ORIGINAL';
/** Whom the agency did not tell of the period has a year at most (行诉解释 64). */
const suingMonths = ({ suingNotTold }: SuedAct): number => (suingNotTold === true ? 12 : 6);
const capOf = ({ realEstate }: SuedAct): number => (realEstate === true ? 20 : 5);
/** The cap decides only where the act became known so late that the period from there would end after it. */
const capped = (act: SuedAct, on: CalendarDate): boolean =>
  act.madeOn !== undefined &&
  addMonths(act.madeOn, capOf(act) * 12) < addMonths(act.knownOn ?? on, suingMonths(act));
const sued = end('SummonsReceived', { doneOn: ({ suedOn, filedOn }, on) => suedOn ?? filedOn ?? on });
/** The answer and what is asked for within its period (行政诉讼法 34, 36, 67; 行诉解释 10, 34, 104). */
export const answerDeadlines: readonly CourtRule[] = [
  {
    id: 'al_serve_complaint',
    in: since2018,
    article: administrativeOnly(apl('67')),
    ...ofCourt,
    starts: summoned({ from: filing }),
    length: naturalDays(5),
    met: [end('SummonsReceived'), end('RegisterEntryImported')],
  },
  {
    id: 'al_answer_evidence',
    in: since2015,
    article: administrativeOnly(apl('67')),
    ...answerClock,
    starts: [
      ...answerClock.starts,
      start('EvidenceExtensionDecided', {
        when: ({ granted }) => granted,
        from: ({ causeEndedOn }) => causeEndedOn ?? null,
        key: () => lateEvidence,
      }),
    ],
    length: naturalDays(15),
    met: [
      ...answerClock.met,
      // An answer that leaves its evidence out meets nothing of the second clock.
      end('AnswerFiled', { when: ({ evidenceListed }) => evidenceListed, only: lateEvidence }),
      end('SupplementFiled', { only: lateEvidence }),
    ],
  },
  {
    id: 'al_answer_evidence_old',
    in: ['L0'],
    article: inCourt(apl('67'), apl('67'), article('APL_OLD', '43')),
    ...answerClock,
    length: naturalDays(10),
  },
  {
    id: 'al_evidence_ext_req',
    in: since2018,
    article: administrativeOnly(aplInt('34')),
    ...besideAnswer,
    met: [end('EvidenceExtensionRequested')],
    // Whoever has handed in all of it has nothing to ask more time for.
    cancelled: [answered(({ evidenceListed }) => evidenceListed), ...withoutAnswer],
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
    ...besideAnswer,
    met: [end('JurisdictionObjected')],
    cancelled: withoutAnswer,
  },
  {
    id: 'al_simp_evidence',
    in: since2018,
    article: administrativeOnly(aplInt('104')),
    ...answerClock,
    starts: [
      ...served((suit) => suit.courtProcedure === 'simplified' && suit.courtSetEvidenceDays !== undefined),
    ],
    length: lengthOf<'SummonsReceived'>(({ courtSetEvidenceDays = 15 }) => naturalDays(courtSetEvidenceDays)),
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
        when: suedDirectly,
        from: ({ actSued }) => actSued.knownOn ?? null,
      }),
    ],
    length: lengthOf<'SummonsReceived'>(({ actSued }) => months(suingMonths(actSued))),
    met: [sued],
    whenOver: 'lapsed',
  },
  {
    id: 'al_direct_sue_cap',
    in: since2018,
    article: administrativeOnly(apl('46')),
    owner: 'otherSide',
    kind: 'estimate',
    starts: [
      start('SummonsReceived', {
        when: suedDirectly,
        from: ({ actSued }, on) => (capped(actSued, on) ? (actSued.madeOn ?? null) : null),
      }),
    ],
    length: lengthOf<'SummonsReceived'>(({ actSued }) => years(capOf(actSued))),
    met: [sued],
    // Whether a rest day moves an absolute cap is open (J-11).
    moves: false,
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
    starts: [...tried('ordinary'), converted('ordinary')],
    length: months(6),
    met: disposals,
  },
  {
    id: 'al_trial_ord_old',
    in: ['L0'],
    article: administrativeOnly(apl('81')),
    ...trialClock,
    starts: tried('ordinary'),
    length: months(3),
    met: disposals,
  },
  {
    id: 'al_trial_simp',
    in: since2018,
    article: administrativeOnly(apl('83')),
    ...trialClock,
    starts: tried('simplified'),
    length: naturalDays(45),
    met: disposals,
    cancelled: [end('CourtProcedureConverted')],
  },
];
