import { consulted } from '../committee/committee.examples.fixture.js';
import { held, told } from '../hearing/hearing.examples.fixture.js';
import {
  answered,
  decided,
  heard,
  inadmissibleProposed,
  received,
  served,
  servedOnBoth,
  type Done,
  type Example,
  type ExamplesOf,
  type Payload,
} from '../requirement-examples.fixture.js';

const period = { length: 60, unit: 'naturalDay' } as const;
const proposing = { refused: heard, today: '2026-03-26' } as const;
const deciding = { refused: inadmissibleProposed(heard), today: '2026-04-15' } as const;
const rejecting = { refused: heard, today: '2026-04-15' } as const;
const correctedOnOne: readonly Done[] = [
  ...servedOnBoth,
  ['2026-04-23', 'correctDecision'],
  ['2026-04-23', 'serveDecisionCorrection', { to: 'applicant-1' }],
];
const correctedOnBoth: readonly Done[] = [
  ...correctedOnOne,
  ['2026-04-24', 'serveDecisionCorrection', { to: 'respondent-1' }],
];
const revoked = { outcome: 'REVOKE', ground: 'mainFactsUnclear' } as const;
const revokedItem = { item: 1, ...revoked } as const;
const paid = (amount?: number) => [
  revokedItem,
  { item: 1, outcome: 'COMPENSATE', ...(amount === undefined ? {} : { amount }) },
];
const giveBack = { restitution: { kind: 'return', content: '罚款二千元' } } as const;

/** The respondent kept silent, and the applicant was heard. */
export const silent: readonly Done[] = [
  ...served,
  ['2026-03-24', 'recordNoAnswer'],
  ['2026-03-25', 'hearOpinions'],
];
/** A case with another request. */
export const asking = (request: string, history: readonly Done[] = heard): readonly Done[] => [
  [received[0], received[1], { request }],
  ...history.slice(1),
];

interface Shown {
  readonly wrong: Payload;
  readonly right: Payload;
  readonly before?: readonly Done[];
}
/** What a draft must fit, whoever proposes or takes the decision. */
const drafts = {
  OUTCOME_NOT_IN_THIS_EDITION: { wrong: { outcome: 'REJECT_R0' }, right: { outcome: 'CONFIRM_VOID' } },
  GROUND_NOT_IN_THIS_EDITION: {
    wrong: { outcome: 'REVOKE', ground: 'obviouslyImproper' },
    right: { outcome: 'REVOKE', ground: 'powersExceeded' },
  },
  GROUND_DOES_NOT_FIT_OUTCOME: {
    wrong: { outcome: 'REVOKE', ground: 'slightProcedure' },
    right: { outcome: 'CONFIRM_ILLEGAL_NOT_REVOKE', ground: 'slightProcedure' },
  },
  GROUND_MISSING: { wrong: { outcome: 'REVOKE', ground: undefined }, right: revoked },
  REQUEST_UNANSWERED: {
    before: asking('1.撤销处罚决定；2.责令公开有关信息'),
    wrong: { ...revoked, items: [revokedItem] },
    right: { ...revoked, items: [revokedItem, { item: 2, outcome: 'REJECT_REQUEST', ground: 'noSuchDuty' }] },
  },
  OUTCOME_NOT_OF_ITEMS: {
    wrong: { items: [revokedItem] },
    right: { outcome: 'REVOKE', items: [revokedItem] },
  },
  PERFORMANCE_PERIOD_WITHOUT_DUTY: {
    wrong: { performWithin: period },
    right: { outcome: 'REVOKE', performWithin: period },
  },
  PERFORMANCE_PERIOD_MISSING: {
    wrong: { outcome: 'ORDER_PERFORM' },
    right: { outcome: 'ORDER_PERFORM', performWithin: period },
  },
  SILENCE_NOT_WEIGHED: {
    before: silent,
    wrong: { silenceWeighed: ' ' },
    right: { outcome: 'REVOKE', ground: 'noAnswer', silenceWeighed: undefined },
  },
  RESPONDENT_HAS_ANSWERED: { wrong: { outcome: 'REVOKE', ground: 'noAnswer' }, right: revoked },
  EFFECT_NOT_DECLARED: {
    wrong: { outcome: 'MODIFY', effect: undefined },
    right: { outcome: 'MODIFY', effect: 'same' },
  },
  WORSE_FOR_APPLICANT: {
    wrong: { outcome: 'MODIFY', effect: 'worse' },
    right: { outcome: 'MODIFY', effect: 'better' },
  },
  VOID_NOT_ASKED: {
    wrong: { outcome: 'CONFIRM_VOID', voidRequested: false },
    right: { outcome: 'CONFIRM_VOID', voidRequested: true },
  },
  COMPENSATION_WITHOUT_UNLAWFUL_ACT: {
    wrong: { items: [{ item: 1, outcome: 'UPHOLD' }, ...paid(100).slice(1)] },
    right: { outcome: 'REVOKE', items: paid(100) },
  },
  COMPENSATION_AMOUNT_WRONG: {
    wrong: { outcome: 'REVOKE', items: paid() },
    right: { outcome: 'REVOKE', items: paid(13200) },
  },
  COMPENSATION_UNANSWERED: {
    before: asking('撤销处罚决定；赔偿损失'),
    wrong: { noCompensationReason: ' ' },
    right: { outcome: 'REVOKE', items: paid(13200) },
  },
  RESTITUTION_WITHOUT_REVOCATION: { wrong: giveBack, right: { outcome: 'REVOKE', ...giveBack } },
} as const satisfies Readonly<Record<string, Shown>>;

type Shows = Omit<Example, 'act' | 'code'>;
const draftsAt = (today: string, standing: (history: readonly Done[]) => readonly Done[]) =>
  Object.fromEntries(
    Object.entries(drafts as Readonly<Record<string, Shown>>).map(([code, { before = heard, ...said }]) => [
      code,
      { refused: standing(before), today, ...said } satisfies Shows,
    ]),
  );

const flagged: readonly Done[] = [[received[0], received[1], { flags: ['重大复杂'] }], ...heard.slice(1)];
const corrected: readonly Done[] = [...decided, ['2026-04-21', 'correctDecision']];
const correcting = { refused: decided, today: '2026-04-21' } as const;
const words = (wrong: string, right: string) => ({ corrections: [{ wrong, right }] });

/** Report, discussion, draft, decision and the correction of its words. */
export const decisionExamples: ExamplesOf = {
  submitDraft: { REPORT_MISSING: { ...proposing, wrong: { report: ' ' } } },
  discussCollectively: {
    PARTICIPANTS_MISSING: {
      ...proposing,
      wrong: { participants: ['陈师安', '陈师安 '] },
      right: { participants: ['陈师安', '郑启行'] },
    },
  },
  proposeDecision: {
    ...draftsAt('2026-03-26', (history) => history),
    OPINIONS_NOT_HEARD: { ...proposing, refused: answered, admitted: heard },
    MEDIATION_NOT_CONSIDERED: {
      refused: answered,
      today: '2026-03-26',
      ruleSet: 'R0',
      right: { note: '当事人均不同意调解' },
    },
    HEARING_NOT_HELD_YET: {
      refused: told,
      admitted: [...told, ['2026-03-30', 'cancelHearing']],
      today: '2026-03-30',
    },
    DECISION_NOT_ON_HEARING_RECORD: {
      refused: held,
      today: '2026-04-17',
      right: { restsOnHearing: true },
    },
    COMMITTEE_OPINION_NOT_ADDRESSED: {
      refused: [...consulted, ['2026-03-26', 'recordCommitteeOpinion']],
      today: '2026-03-26',
      wrong: { committeeOpinion: ' ' },
      right: { committeeOpinion: '采纳多数委员的意见' },
    },
    COLLECTIVE_DISCUSSION_NEEDED: {
      refused: flagged,
      admitted: [...flagged, ['2026-03-26', 'discussCollectively', { outcome: 'UPHOLD' }]],
      today: '2026-03-26',
      organ: { collectiveDiscussion: ['major'] },
    },
  },
  decide: {
    ...draftsAt('2026-04-15', inadmissibleProposed),
    OPINIONS_NOT_HEARD: {
      ...deciding,
      refused: inadmissibleProposed(answered),
      admitted: inadmissibleProposed(heard),
    },
    MEDIATION_NOT_CONSIDERED: {
      ...deciding,
      refused: inadmissibleProposed(answered),
      admitted: inadmissibleProposed(heard),
    },
    OUTCOME_OF_ANOTHER_ACT: { ...deciding, wrong: { outcome: 'REJECT_APPLICATION' } },
  },
  rejectApplication: {
    OUTCOME_NOT_IN_THIS_EDITION: { ...rejecting, wrong: { outcome: 'REJECT_R0' } },
    OUTCOME_OF_ANOTHER_ACT: { ...rejecting, wrong: { outcome: 'REJECT_REQUEST' } },
  },
  close: {
    CORRECTION_NOT_SERVED: { refused: correctedOnOne, admitted: correctedOnBoth, today: '2026-04-24' },
  },
  correctDecision: {
    NO_DECISION_TO_CORRECT: { refused: heard, admitted: decided, today: '2026-04-21' },
    CORRECTION_CHANGES_NOTHING: { ...correcting, wrong: words('认定事实', '认定事实') },
    WORDS_NOT_IN_DECISION: { ...correcting, wrong: words('没有的文字', '别的文字') },
    CORRECTION_CHANGES_RESULT: {
      ...correcting,
      wrong: words('维持', '撤销'),
      right: words('被申请人作出', '该被申请人作出'),
    },
  },
  serveDecisionCorrection: {
    NOT_A_PARTY: { refused: corrected, today: '2026-04-22', wrong: { to: 'stranger' } },
    DECISION_NOT_CORRECTED: { refused: decided, admitted: corrected, today: '2026-04-22' },
    NOTICE_ALREADY_SERVED: {
      refused: [...corrected, ['2026-04-22', 'serveDecisionCorrection', { to: 'applicant-1' }]],
      today: '2026-04-22',
      wrong: { to: 'applicant-1' },
      right: { to: 'respondent-1' },
    },
  },
};
