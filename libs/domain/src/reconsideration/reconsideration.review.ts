import { addDays, latest } from '../calendar/calendar-date.js';
import { article, articles } from '../law/article.js';
import { openClock, replyClocks, type ReconsiderationFacts as Facts } from './reconsideration.facts.js';
import { namesParty, simplifiedAmountSmall, simplifiedGroundNamed } from './intake.requirements.js';
import { byOwnOrgan, onDayOfReceipt } from './answers/answers.rows.js';
import { partiesOf } from './reconsideration.record.js';
import * as need from './review.requirements.js';
import { byPublicNotice } from './service/public-notice.js';
import { servedLawfully } from './service/service.requirements.js';
import type { Rows } from './reconsideration.rows.js';

const handlers = ['caseOfficer', 'officeHead'] as const;

const routeOf = ({ record }: Facts) => ({ route: record.route ?? 'ordinary' });

/** The respondents who still have time to answer get the longer period, from the day they received the copy (J-8). */
const runningReplies = (facts: Facts) =>
  partiesOf(facts.record, 'respondent').flatMap(({ key }) => {
    const servedOn = facts.record.answers[key]?.servedOn;
    const dueOn = openClock(facts, replyClocks, key)?.dueOn;
    return servedOn && dueOn != null && dueOn >= facts.occurredOn ? [{ key, servedOn }] : [];
  });

/** The day the last respondent's turn was over. */
function lastAnswerSettledOn(facts: Facts) {
  const days = partiesOf(facts.record, 'respondent').map(({ key }) => {
    const state = facts.record.answers[key];
    const due = openClock(facts, replyClocks, key)?.dueOn;
    return state?.answeredOn ?? state?.noAnswerOn ?? (due ? addDays(due, 1) : facts.today);
  });
  return latest(days) ?? facts.today;
}

/** Chapter 2 of the table: from acceptance to the end of the review. Rows in article order. */
export const reviewRows: Pick<
  Rows,
  | 'sendCopy'
  | 'serveCopy'
  | 'receiveAnswer'
  | 'enterReview'
  | 'hearOpinions'
  | 'chooseProcedure'
  | 'convertToOrdinary'
  | 'recordNoAnswer'
> = {
  sendCopy: {
    article: articles(article('ARL_OLD', '23(1)'), article('ARL', '48')),
    by: handlers,
    moves: { phase: { from: ['ACCEPTED', 'AWAITING_REPLY'], to: 'AWAITING_REPLY' } },
    requires: [namesParty('respondent'), need.copyNotSentYet],
    records: 'CopySent',
    adds: (_, facts) => routeOf(facts),
    key: ({ to }) => `copy to ${to}`,
    issues: 'answerNotice',
  },
  serveCopy: {
    article: articles(article('ARL_OLD', '23(1)'), article('ARL', '48')),
    by: handlers,
    // A receipt may come in when the answer is there already, or while the case is suspended, which does not stop
    // the period to answer (J-13); it still starts its clock where it belongs.
    moves: { phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] }, clock: { from: ['running', 'suspended'] } },
    requires: [namesParty('respondent'), need.copySent, need.copyNotServedYet, ...servedLawfully],
    automatic: byPublicNotice('serveCopy'),
    records: 'CopyServed',
    adds: (_, facts) => routeOf(facts),
    key: ({ to }) => `copy to ${to}`,
  },
  receiveAnswer: {
    article: articles(article('ARL_OLD', '23(1)'), article('ARL', '48')),
    // A liaison hands in for its own organ; the office enters what came on paper.
    by: ['registrar', ...handlers, 'liaison'],
    moves: { phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] }, clock: { from: ['running', 'suspended'] } },
    requires: [need.fromRespondent, byOwnOrgan, onDayOfReceipt, need.copyAtRespondent, need.answerNotInYet],
    records: 'AnswerReceived',
    key: ({ from }) => `answer of ${from}`,
  },
  enterReview: {
    article: articles(article('ARL_OLD', '22'), article('ARL', '48')),
    by: ['system'],
    moves: { phase: { from: ['AWAITING_REPLY'], to: 'UNDER_REVIEW' } },
    requires: [need.everyAnswerSettled],
    records: 'ReviewEntered',
    automatic: {
      occursOn: lastAnswerSettledOn,
      payload: ({ record }) => ({
        withoutAnswer: partiesOf(record, 'respondent')
          .map(({ key }) => key)
          .filter((key) => record.answers[key]?.answeredOn == null),
      }),
    },
  },
  hearOpinions: {
    article: articles(article('ARL_OLD', '22'), article('ARL', '49')),
    by: handlers,
    moves: { phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] } },
    requires: [need.opinionFromParty, need.paperExplained],
    records: 'OpinionsHeard',
  },
  chooseProcedure: {
    article: { old: null, now: article('ARL', '53') },
    by: handlers,
    moves: { phase: { from: ['ACCEPTED'] } },
    requires: [need.routeStillOpen, simplifiedGroundNamed, simplifiedAmountSmall],
    records: 'RouteChosen',
    series: true,
    adds: (_, { record, occurredOn }) => ({ acceptedOn: record.acceptedOn ?? occurredOn }),
  },
  convertToOrdinary: {
    article: { old: null, now: article('ARL', '55') },
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: ['ACCEPTED', 'AWAITING_REPLY', 'UNDER_REVIEW'] } },
    requires: [need.simplifiedNow, need.simplifiedPeriodRuns],
    records: 'ConvertedToOrdinary',
    series: true,
    adds: (_, facts) => ({
      route: 'ordinary',
      acceptedOn: facts.record.acceptedOn ?? facts.occurredOn,
      copiesOutstanding: partiesOf(facts.record, 'respondent').some(
        ({ key }) => facts.record.answers[key]?.sentOn == null,
      ),
      replies: runningReplies(facts),
    }),
    issues: 'conversionNotice',
  },
  recordNoAnswer: {
    article: articles(article('ARL_OLD', '28(1)(4)'), article('ARL', '70')),
    by: handlers,
    moves: { phase: { from: ['AWAITING_REPLY', 'UNDER_REVIEW'] } },
    requires: [need.fromRespondent, need.replyPeriodRanOut, need.answerNotInYet, need.noAnswerNotRecordedYet],
    records: 'NoAnswerRecorded',
    key: ({ from }) => `answer of ${from}`,
  },
};
