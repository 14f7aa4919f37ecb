import type { Party } from '../party.js';
import { clockOf, replyClocks, type ReconsiderationFacts as Facts } from '../reconsideration.facts.js';
import { partiesInCase } from '../reconsideration.record.js';

const late: readonly string[] = ['missed', 'metLate'];

/** The respondents who did not answer within the period; an answer that came late is none (行政复议法 48, 54, 70; J-16). */
export const respondentsInDefault = (facts: Facts): readonly Party[] =>
  partiesInCase(facts.record, 'respondent').filter(({ key }) => {
    if (facts.record.answers[key]?.noAnswerOn != null) return true;
    const clock = clockOf(facts, replyClocks, key);
    return clock !== undefined && late.includes(clock.status);
  });
