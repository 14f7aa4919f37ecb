import { apl, aplInt, cpl, inCourt, ownRules } from '../litigation-law.js';
import { effectiveDay } from '../litigation-facts.js';
import { isOurs } from '../litigation-record.js';
import { courtRuns, handlers, type Chapter } from '../litigation-rows.js';
import { appealPending, inEffect, judged, onTrial, unanswered } from '../litigation-tracks.js';
import type { JudgmentActs } from './judgment.acts.js';
import * as need from './judgment.requirements.js';

const rules = ownRules();
const tried = [...unanswered, ...onTrial, 'RETRIAL_ORDERED'] as const;

/** Judgment, appeal and effect of a first instance (law.md E.2). */
export const judgmentRows: Chapter<JudgmentActs> = {
  receiveJudgment: {
    article: inCourt(apl('69'), cpl('155')),
    by: handlers,
    moves: { phase: { from: tried, to: 'JUDGED_1' }, clock: courtRuns },
    requires: [
      need.inFirstInstance,
      need.decisionProved,
      need.dismissalOrdersNothing,
      need.summonedBeforeDefault,
    ],
    records: 'JudgmentReceived',
    adds: (_, facts) => ({ appealable: need.appealableJudgment(facts) }),
  },
  receiveRuling: {
    article: inCourt(aplInt('101'), cpl('157')),
    by: handlers,
    moves: { phase: { from: tried, to: 'JUDGED_1' }, clock: courtRuns },
    requires: [need.inFirstInstance, need.decisionProved],
    records: 'RulingReceived',
    adds: (said, facts) => ({ appealable: need.appealableRuling(said, facts) }),
  },
  receiveMediationDocument: {
    article: inCourt(apl('60'), cpl('100')),
    by: handlers,
    moves: { phase: { from: [...tried, ...appealPending], to: 'EFFECTIVE' }, clock: courtRuns },
    requires: [need.decisionProved],
    records: 'MediationDocumentReceived',
  },
  recordJudgmentService: {
    article: inCourt(apl('85'), cpl('171')),
    by: handlers,
    moves: { phase: { from: judged } },
    requires: [need.anotherParty, need.notRecordedYet],
    records: 'JudgmentServed',
    key: ({ party }) => `judgment ${party}`,
    dayOfOthers: true,
    adds: ({ party }, { record }) => ({
      appealable: record.decision?.appealable ?? false,
      ruling: record.decision?.form === 'ruling',
      ...(isOurs(record, party) ? { ours: true } : {}),
    }),
  },
  proposeAppealChoice: {
    article: rules,
    by: handlers,
    moves: { phase: { from: ['JUDGED_1'], to: 'APPEAL_DECISION' } },
    requires: [need.appealPossible, need.choiceReasoned],
    records: 'AppealChoiceProposed',
    opens: { oneOf: ['decideAppeal'], choose: (choice) => ({ act: 'decideAppeal', payload: choice }) },
    whenReturned: 'returnAppealChoice',
    whenWithdrawn: 'returnAppealChoice',
  },
  returnAppealChoice: {
    article: rules,
    by: handlers,
    moves: { phase: { from: ['APPEAL_DECISION'], to: 'JUDGED_1' } },
    records: 'AppealChoiceReturned',
  },
  decideAppeal: {
    article: inCourt(apl('85'), cpl('171')),
    by: handlers,
    approvedBy: ['organHead'],
    // Where another party appealed first our own window is still open; and what was decided may be decided anew in it.
    moves: { phase: { from: ['APPEAL_DECISION', 'HIGHER_INSTANCE'] } },
    requires: [need.appealPossible, need.choiceReasoned],
    records: 'AppealDecided',
    whenReturned: 'returnAppealChoice',
    whenWithdrawn: 'returnAppealChoice',
  },
  recordAppeal: {
    article: inCourt(apl('85'), cpl('171')),
    by: handlers,
    // The copy of an appeal reaches us when the windows have closed already: what was made in time keeps the judgment open.
    moves: {
      phase: { from: [...judged, 'HIGHER_INSTANCE', ...inEffect], to: 'HIGHER_INSTANCE' },
      performance: { from: ['none', 'due'], to: 'none' },
    },
    requires: [
      need.appealedByParty,
      need.ourAppealDecided,
      need.ourAppealInTime,
      need.appealableStill,
      need.theirAppealInTime,
    ],
    records: 'AppealRecorded',
    key: ({ party }) => `appeal ${party}`,
    dayOfOthers: true,
    adds: ({ party }, { record }) => ({ ours: isOurs(record, party) }),
  },
  recordRetrial: {
    article: inCourt(aplInt('110'), cpl('216')),
    by: handlers,
    moves: { phase: { from: inEffect } },
    requires: [need.retrialByParty],
    records: 'RetrialRecorded',
    key: ({ party }) => `retrial ${party}`,
    adds: ({ party }, { record }) => ({ ours: isOurs(record, party) }),
  },
  becomeEffective: {
    article: inCourt(apl('85'), cpl('171')),
    by: ['system'],
    moves: { phase: { from: [...judged, 'JUDGED_2'], to: 'EFFECTIVE' } },
    requires: [need.notInEffectYet],
    records: 'BecameEffective',
    adds: (_, { record }) => ({ ...need.effectOf(record) }),
    automatic: { occursOn: (facts) => effectiveDay(facts) ?? facts.today, payload: () => ({}) },
  },
  beginPerformance: {
    article: inCourt(apl('96'), cpl('250')),
    by: ['system'],
    moves: {
      phase: { from: ['EFFECTIVE'], to: 'PERFORMANCE_DUE' },
      performance: { from: ['none'], to: 'due' },
    },
    requires: [need.somethingOrdered],
    records: 'PerformanceBegun',
    automatic: {
      occursOn: ({ record, today }) => record.effectiveOn ?? today,
      payload: () => ({}),
    },
  },
};
