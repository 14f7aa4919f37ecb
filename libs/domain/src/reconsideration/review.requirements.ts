import { openLetters } from './after/after.record.js';
import type { FactRequirement, PayloadRequirement } from '../procedure/act-table.js';
import { always, article, articles } from '../law/article.js';
import {
  clockOf,
  decisionClocks,
  openClock,
  replyClocks,
  type ReconsiderationFacts as Facts,
} from './reconsideration.facts.js';
import { gatePassed } from './mediation/mediation-gate.js';
import type { ReconsiderationActs as Acts } from './reconsideration.acts.js';
import { partiesInCase, partiesOf } from './reconsideration.record.js';
import { owedDocuments } from './service/owed-documents.js';
import { unserved } from './unserved.js';

type OnFacts = FactRequirement<Facts>;
type OnPayload<A extends keyof Acts> = PayloadRequirement<Facts, Acts[A]>;

export const replyArticle = articles(article('ARL_OLD', '23(1)'), article('ARL', '48'));
const opinionsArticle = articles(article('ARL_OLD', '22'), article('ARL', '49'));
const serviceArticle = articles(article('ARL_OLD', '31(3)'), article('ARL', '75'));

export const fromRespondent: PayloadRequirement<Facts, { readonly from: string }> = {
  on: 'payload',
  at: 'from',
  code: 'NOT_A_RESPONDENT',
  article: replyArticle,
  holds: ({ from }, { record }) => partiesOf(record, 'respondent').some(({ key }) => key === from),
};

export const copyNotSentYet: OnPayload<'sendCopy'> = {
  on: 'payload',
  at: 'to',
  code: 'COPY_ALREADY_SENT',
  article: replyArticle,
  holds: ({ to }, { record }) => record.answers[to]?.sentOn == null,
};

export const copySent: OnPayload<'serveCopy'> = {
  on: 'payload',
  at: 'to',
  code: 'COPY_NOT_SENT',
  article: replyArticle,
  holds: ({ to }, { record, occurredOn }) => {
    const sentOn = record.answers[to]?.sentOn;
    return sentOn != null && sentOn <= occurredOn;
  },
};

export const copyNotServedYet: OnPayload<'serveCopy'> = {
  on: 'payload',
  at: 'to',
  code: 'COPY_ALREADY_SERVED',
  article: replyArticle,
  holds: ({ to }, { record }) => record.answers[to]?.servedOn == null,
};

export const answerNotInYet: PayloadRequirement<Facts, { readonly from: string }> = {
  on: 'payload',
  at: 'from',
  code: 'ANSWER_ALREADY_RECEIVED',
  article: replyArticle,
  holds: ({ from }, { record }) => record.answers[from]?.answeredOn == null,
};

export const copyAtRespondent: PayloadRequirement<Facts, { readonly from: string }> = {
  on: 'payload',
  at: 'from',
  code: 'COPY_NOT_SENT',
  article: replyArticle,
  holds: ({ from }, { record }) => record.answers[from]?.sentOn != null,
};

export const replyPeriodRanOut: OnPayload<'recordNoAnswer'> = {
  on: 'payload',
  at: 'from',
  code: 'REPLY_PERIOD_NOT_OVER',
  article: articles(article('ARL_OLD', '28(1)(4)'), article('ARL', '70')),
  holds: ({ from }, facts) => {
    const clock = openClock(facts, replyClocks, from);
    return clock?.dueOn != null && facts.occurredOn > clock.dueOn;
  },
};

/** The procedure is chosen before the copy goes out; there is no way back from the ordinary one (53, 55). */
export const routeStillOpen: OnFacts = {
  on: 'facts',
  code: 'ROUTE_FIXED',
  article: always(article('ARL', '53')),
  holds: ({ record }) => record.firstCopyOn === null && record.convertedOn === null,
};

export const simplifiedNow: OnFacts = {
  on: 'facts',
  code: 'NOT_SIMPLIFIED',
  article: always(article('ARL', '55')),
  holds: ({ record }) => record.route === 'simplified',
};

/** Conversion comes while the thirty days still run (J-8). */
export const simplifiedPeriodRuns: OnFacts = {
  on: 'facts',
  code: 'DECISION_PERIOD_OVER',
  article: always(article('ARL', '55')),
  params: (facts) => ({ dueOn: clockOf(facts, decisionClocks)?.dueOn ?? '' }),
  holds: (facts) => {
    const due = openClock(facts, decisionClocks)?.dueOn;
    return due != null && facts.occurredOn <= due;
  },
};

export const noAnswerNotRecordedYet: OnPayload<'recordNoAnswer'> = {
  on: 'payload',
  at: 'from',
  code: 'NO_ANSWER_ALREADY_RECORDED',
  article: replyPeriodRanOut.article,
  holds: ({ from }, { record }) => record.answers[from]?.noAnswerOn == null,
};

/** Whether the respondent's turn is over: it answered, the lack was noted, or its period ran out. */
export function answerSettled(facts: Facts, key: string): boolean {
  const state = facts.record.answers[key];
  if (state?.answeredOn != null || state?.noAnswerOn != null) return true;
  const clock = openClock(facts, replyClocks, key);
  return clock?.dueOn != null && facts.today > clock.dueOn;
}

export const everyAnswerSettled: OnFacts = {
  on: 'facts',
  code: 'ANSWERS_OUTSTANDING',
  article: replyArticle,
  holds: (facts) => partiesOf(facts.record, 'respondent').every(({ key }) => answerSettled(facts, key)),
};

export const opinionFromParty: OnPayload<'hearOpinions'> = {
  on: 'payload',
  at: 'from',
  code: 'NOT_A_PARTY',
  article: opinionsArticle,
  holds: ({ from }, { record }) => partiesOf(record).some(({ key }) => key === from),
};

export const paperExplained: OnPayload<'hearOpinions'> = {
  on: 'payload',
  at: 'reasonForPaper',
  code: 'REASON_FOR_PAPER_MISSING',
  article: opinionsArticle,
  holds: ({ method, reasonForPaper }, { record, ruleSet }) =>
    method !== 'written' ||
    ruleSet === 'R0' ||
    record.route === 'simplified' ||
    Boolean(reasonForPaper?.trim()),
};

/** In the ordinary procedure the applicant must be heard before a decision on the merits (49); a hearing does it too. */
export const opinionsHeard: OnPayload<'proposeDecision'> = {
  on: 'payload',
  at: 'outcome',
  code: 'OPINIONS_NOT_HEARD',
  article: always(article('ARL', '49')),
  holds: ({ outcome }, { record, ruleSet }) => {
    if (ruleSet === 'R0' || record.route === 'simplified' || outcome === 'REJECT_APPLICATION') return true;
    const applicants = partiesInCase(record, 'applicant').map(({ key }) => key);
    return record.hearingsHeld.length > 0 || record.opinions.some(({ from }) => applicants.includes(from));
  },
};

/**
 * The bureau's rule: no decision before mediation was tried, a party's wish about it recorded, or a reason written;
 * within three days of the legal due date the rule never stops an act.
 */
export const mediationGatePassed: OnPayload<'proposeDecision'> = {
  on: 'payload',
  at: 'note',
  code: 'MEDIATION_NOT_CONSIDERED',
  article: always(article('RULES', '调解先行')),
  holds: ({ note, outcome }, facts) => outcome === 'REJECT_APPLICATION' || gatePassed(facts, note),
};

export const decisionNotServedOnThem: OnPayload<'serveDecision'> = {
  on: 'payload',
  at: 'to',
  code: 'DECISION_ALREADY_SERVED',
  article: serviceArticle,
  holds: ({ to }, { record }) => record.served[to] === undefined,
};

export const everyPartyServed: OnFacts = {
  on: 'facts',
  code: 'NOT_SERVED_ON_ALL',
  article: serviceArticle,
  params: ({ record }) => ({
    missing: unserved(record, partiesInCase(record))
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: ({ record }) => record.application !== null && unserved(record, partiesInCase(record)).length === 0,
};

export const dutyImposed: OnFacts = {
  on: 'facts',
  code: 'NOTHING_TO_PERFORM',
  article: articles(article('ARL_OLD', '32'), article('ARL', '77')),
  holds: ({ record }) => record.decision?.draft.performWithin !== undefined,
};

/** Somebody has a duty that is not performed: by the decision, the mediation document or a demand (行政复议法 77, 78). */
export const somethingToPerform: OnFacts = {
  on: 'facts',
  code: 'NOTHING_TO_PERFORM',
  article: dutyImposed.article,
  holds: ({ record }) =>
    record.performedOn === null &&
    (record.decision?.draft.performWithin != null ||
      record.mediationDocumentOn !== null ||
      record.demands.some(({ servedOn }) => servedOn !== null)),
};

/** An opinion letter is supervised as the decision is, so the case stays open until it is reported on (行政复议法 77). */
export const lettersAnswered: OnFacts = {
  on: 'facts',
  code: 'OPINION_LETTERS_OPEN',
  article: articles(article('REG_2007', '57(1)'), article('ARL', '77')),
  params: ({ record }) => ({
    names: openLetters(record)
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: ({ record }) => openLetters(record).length === 0,
};

const correctionOwed = ({ ruleSet, record }: Facts) =>
  owedDocuments({ ruleSet, record }).filter(({ act }) => act === 'serveDecisionCorrection');

/** A decision that was corrected is in the hands of the parties only with its correction. */
export const correctionServed: OnFacts = {
  on: 'facts',
  code: 'CORRECTION_NOT_SERVED',
  article: always(article('RULES', '更正决定书')),
  params: (facts) => ({
    missing: correctionOwed(facts)
      .map(({ name }) => name)
      .join('、'),
  }),
  holds: (facts) => correctionOwed(facts).length === 0,
};

/** What the case waits for before it can be closed: service, and performance where a duty was imposed. */
export const nothingOutstanding: OnFacts = {
  on: 'facts',
  code: 'STILL_TO_BE_SERVED_OR_PERFORMED',
  article: always(article('RULES', '结案')),
  holds: ({ record }) => {
    if (record.outcome === 'NOT_ACCEPTED') return record.declineServedOn !== null;
    // An applicant whose withdrawal was permitted is served the termination all the same.
    if (record.outcome === 'REJECT_APPLICATION' || record.outcome === 'TERMINATE')
      return unserved(record, partiesOf(record)).length === 0;
    const period = record.decision?.draft.performWithin ?? record.agreement?.performWithin;
    return period == null || record.performedOn !== null;
  },
};

export const performedByRespondent: OnPayload<'performed'> = {
  on: 'payload',
  at: 'by',
  code: 'NOT_A_PARTY',
  article: dutyImposed.article,
  holds: ({ by }, { record }) => partiesOf(record).some(({ key }) => key === by),
};

export const suitByParty: OnPayload<'recordSuit'> = {
  on: 'payload',
  at: 'party',
  code: 'NOT_A_PARTY',
  article: always(article('APL', '45')),
  holds: ({ party, filedOn }, { record, occurredOn }) =>
    filedOn <= occurredOn && partiesOf(record, 'applicant', 'thirdParty').some(({ key }) => key === party),
};
