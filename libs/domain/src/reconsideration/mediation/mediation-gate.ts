import { daysBetween } from '../../calendar/calendar-date.js';
import { decisionClocks, openClock, type ReconsiderationFacts as Facts } from '../reconsideration.facts.js';

/** Mediation was tried or opened, a party's wish is on record, or a reason was written down. */
export const mediationConsidered = ({ record }: Facts): boolean =>
  record.mediationTriedOn !== null ||
  record.noMediationReason !== null ||
  record.opinions.some(({ wish }) => wish !== null);

/** Within three days of the legal due date the rule never stops an act; it asks for the reason afterwards. */
export function pressing(facts: Facts): boolean {
  const due = openClock(facts, decisionClocks)?.dueOn;
  return due != null && daysBetween(facts.today, due) <= 3;
}

/** Whether an act may go on under the bureau's rule that mediation comes first. */
export const gatePassed = (facts: Facts, reason: string | undefined): boolean =>
  !facts.organ.mediationGate || mediationConsidered(facts) || Boolean(reason?.trim()) || pressing(facts);

/** The act went on only because time was short, so that the reason is still owed. */
export const reasonOwed = (facts: Facts, reason: string | undefined): boolean =>
  facts.organ.mediationGate && !mediationConsidered(facts) && !reason?.trim();
