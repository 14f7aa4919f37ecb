import type { CaseModel } from '../procedure/case-model.js';
import type { ReconsiderationActs } from './reconsideration.acts.js';
import { deadlineRulesFor } from './reconsideration.deadlines.js';
import type { ReconsiderationEvents } from './reconsideration.events.js';
import type { OrganRules, ReconsiderationFacts } from './reconsideration.facts.js';
import { reconsideration } from './reconsideration.procedure.js';
import { recordOf, type ReconsiderationRecord } from './reconsideration.record.js';
import type { Tracks } from './reconsideration.tracks.js';

export type ReconsiderationModel = CaseModel<
  Tracks,
  ReconsiderationActs,
  ReconsiderationRecord,
  ReconsiderationFacts,
  ReconsiderationEvents,
  OrganRules
>;

/** Reconsideration as the engine takes it: table, replay, clocks and facts. */
export const reconsiderationModel: ReconsiderationModel = {
  procedure: reconsideration,
  recordOf,
  deadlineRules: deadlineRulesFor,
  factsOf: ({ ruleSet, record, deadlines }, { today, occurredOn }, organ) => ({
    ruleSet,
    record,
    deadlines,
    today,
    occurredOn,
    organ,
  }),
};
