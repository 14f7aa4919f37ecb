import { always, article } from '../law/article.js';
import type { PayloadRequirement } from '../procedure/act-table.js';
import { committeeAdvised } from './committee/committee.record.js';
import type { DecisionDraft } from './decision/decision.acts.js';
import type { ReconsiderationFacts as Facts } from './reconsideration.facts.js';

type OnDraft = PayloadRequirement<Facts, DecisionDraft>;
const rejects = ({ outcome }: DecisionDraft): boolean => outcome === 'REJECT_APPLICATION';

const hearingOver: OnDraft = {
  on: 'payload',
  at: 'outcome',
  code: 'HEARING_NOT_HELD_YET',
  article: always(article('ARL', '50')),
  params: ({ record }) => ({ day: record.hearing?.hearingOn ?? '' }),
  holds: (draft, { record }) => rejects(draft) || record.hearing === null,
};

const restsOnRecord: OnDraft = {
  on: 'payload',
  at: 'restsOnHearing',
  code: 'DECISION_NOT_ON_HEARING_RECORD',
  article: always(article('ARL', '61(2)')),
  holds: (draft, { record, ruleSet }) =>
    ruleSet === 'R0' || rejects(draft) || record.hearingsHeld.length === 0 || draft.restsOnHearing === true,
};

const opinionsAddressed: OnDraft = {
  on: 'payload',
  at: 'committeeOpinion',
  code: 'COMMITTEE_OPINION_NOT_ADDRESSED',
  article: always(article('ARL', '61(3)')),
  holds: (draft, { record, ruleSet }) =>
    ruleSet === 'R0' ||
    rejects(draft) ||
    !committeeAdvised(record) ||
    Boolean(draft.committeeOpinion?.trim()),
};

/** What a decision must rest on where there was a hearing or the committee advised (行政复议法 61(2), (3)). */
export const hearingAndCommitteeWeighed: readonly OnDraft[] = [hearingOver, restsOnRecord, opinionsAddressed];
