import { article, articles } from '../../law/article.js';
import type { FactRequirement, Moves, PayloadRequirement } from '../../procedure/act-table.js';
import { namesParty } from '../intake.requirements.js';
import { reasonOwed } from '../mediation/mediation-gate.js';
import type { ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import type { Rows } from '../reconsideration.rows.js';
import { inReview, type Tracks } from '../reconsideration.tracks.js';
import { byPublicNotice } from '../service/public-notice.js';
import { servedLawfully } from '../service/service.requirements.js';
import { mediationGatePassed, opinionsHeard } from '../review.requirements.js';
import { hearingAndCommitteeWeighed } from '../weighed.requirements.js';
import * as correction from './correction.requirements.js';
import { defendantConsequence } from './defendants.js';
import type { DecisionActs, DecisionDraft } from './decision.acts.js';
import { passedByDiscussion } from './decision.record.js';
import * as need from './decision.requirements.js';
import { resultsOf } from './decision-results.js';
import { discussedWhereSet, fairToApplicant } from './fairness.requirements.js';

const handlers = ['caseOfficer', 'officeHead'] as const;
const servers = ['registrar', ...handlers] as const;
const decision = need.decisionArticle;
const proposal = articles(article('ARL_OLD', '28'), article('ARL', '61(1)'));

const openedBy = (draft: DecisionDraft) => ({
  act: draft.outcome === 'REJECT_APPLICATION' ? 'rejectApplication' : 'decide',
  payload: draft,
});

const defendants = (draft: DecisionDraft, { ruleSet, occurredOn }: Facts) => ({
  defendants: defendantConsequence(resultsOf(draft), { ruleSet, decidedOn: occurredOn }),
});
/** 机关负责人同意 or 集体讨论通过: the one takes the place of the other (行政复议法 61(1)). */
const consentByDiscussion = (draft: DecisionDraft, { record }: Facts) =>
  passedByDiscussion(record, draft) ? (['organHead'] as const) : [];

const drafted: readonly need.OnDraft[] = [
  opinionsHeard,
  mediationGatePassed,
  need.outcomeOfEdition,
  need.groundOfEdition,
  need.groundFitsOutcome,
  need.groundStated,
  need.everyRequestAnswered,
  need.outcomeOfItems,
  need.performanceFitsOutcome,
  need.performanceSet,
  need.silenceWeighed,
  need.silenceFounded,
  ...fairToApplicant,
];

const reportWritten: PayloadRequirement<Facts, DecisionActs['submitDraft']> = {
  on: 'payload',
  at: 'report',
  code: 'REPORT_MISSING',
  article: proposal,
  holds: ({ report }) => report.trim() !== '',
};
const participantsNamed: PayloadRequirement<Facts, DecisionActs['discussCollectively']> = {
  on: 'payload',
  at: 'participants',
  code: 'PARTICIPANTS_MISSING',
  article: proposal,
  holds: ({ participants }) => new Set(participants.map((name) => name.trim()).filter(Boolean)).size >= 2,
};
const decisionMade: FactRequirement<Facts> = {
  on: 'facts',
  code: 'NO_DECISION_TO_CORRECT',
  article: correction.correctionArticle,
  holds: ({ record }) => record.decision !== null,
};

/** A slip of the pen is put right whenever it is found, in a closed case too; it moves nothing and no clock. */
const correctable: Moves<Tracks> = {
  phase: { from: ['DECIDED', 'REJECTED', 'SERVED', 'PERFORMANCE', 'CLOSED'] },
};

/** Chapter of the decision: report, discussion, proposal, decision, correction of its words (行政复议法 61-75). */
export const decisionRows: Pick<Rows, keyof DecisionActs> = {
  submitDraft: {
    article: proposal,
    by: handlers,
    moves: { phase: { from: ['UNDER_REVIEW'] } },
    requires: [reportWritten],
    records: 'DraftSubmitted',
  },
  discussCollectively: {
    article: proposal,
    by: handlers,
    moves: { phase: { from: ['UNDER_REVIEW', 'DECISION_PENDING'] } },
    requires: [participantsNamed],
    records: 'CollectivelyDiscussed',
    issues: 'discussionRecord',
  },
  rejectApplication: {
    article: { old: null, now: article('ARL', '33') },
    by: handlers,
    approvedBy: ['officeHead', 'organHead'],
    consentGiven: consentByDiscussion,
    // Found inadmissible, the application is rejected wherever its review stands; proposed with a decision, or alone.
    moves: { phase: { from: inReview, to: 'REJECTED' }, mediation: { from: ['none', 'failed'] } },
    requires: [need.outcomeOfEdition, need.inadmissibleOutcome],
    records: 'ApplicationRejected',
    adds: (draft, facts) => ({
      reconsiderationFirst: facts.record.application?.reconsiderationFirst ?? false,
      ...defendants(draft, facts),
    }),
    issues: 'rejectionDecision',
    whenReturned: 'returnDecision',
    whenWithdrawn: 'withdrawDecision',
  },
  proposeDecision: {
    article: proposal,
    by: handlers,
    moves: {
      phase: { from: ['UNDER_REVIEW'], to: 'DECISION_PENDING' },
      mediation: { from: ['none', 'failed'] },
    },
    requires: [...drafted, discussedWhereSet, ...hearingAndCommitteeWeighed],
    records: 'DecisionProposed',
    adds: ({ note, outcome }, facts) => ({
      mediationReasonOwed: outcome !== 'REJECT_APPLICATION' && reasonOwed(facts, note),
    }),
    opens: { oneOf: ['decide', 'rejectApplication'], choose: openedBy },
  },
  returnDecision: {
    article: decision,
    by: ['organHead', 'officeHead'],
    moves: { phase: { from: ['DECISION_PENDING'], to: 'UNDER_REVIEW' } },
    records: 'DecisionReturned',
  },
  withdrawDecision: {
    article: decision,
    by: handlers,
    moves: { phase: { from: ['DECISION_PENDING'], to: 'UNDER_REVIEW' } },
    records: 'DecisionWithdrawn',
  },
  decide: {
    article: decision,
    by: handlers,
    approvedBy: ['officeHead', 'organHead'],
    consentGiven: consentByDiscussion,
    moves: { phase: { from: ['DECISION_PENDING'], to: 'DECIDED' }, mediation: { from: ['none', 'failed'] } },
    requires: [...drafted, need.meritsOutcome],
    records: 'DecisionMade',
    adds: defendants,
    issues: 'reconsiderationDecision',
    whenReturned: 'returnDecision',
    whenWithdrawn: 'withdrawDecision',
  },
  correctDecision: {
    article: correction.correctionArticle,
    by: handlers,
    approvedBy: ['organHead'],
    moves: correctable,
    requires: [decisionMade, ...correction.clericalOnly],
    records: 'DecisionCorrected',
    issues: 'decisionCorrection',
  },
  serveDecisionCorrection: {
    article: correction.correctionArticle,
    by: servers,
    moves: correctable,
    requires: [
      namesParty(),
      correction.decisionCorrected,
      correction.correctionNotServedOnThem,
      ...servedLawfully,
    ],
    automatic: byPublicNotice('serveDecisionCorrection'),
    records: 'DecisionCorrectionServed',
    key: ({ to }) => `correction of the decision to ${to}`,
  },
};
