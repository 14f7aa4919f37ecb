import { article } from '../../law/article.js';
import {
  administrativeOnly,
  administrativeSince2018,
  apl,
  aplInt,
  cpl,
  inCourt,
  ownRules,
} from '../litigation-law.js';
import { suitEntered } from '../answer/answer.requirements.js';
import { nextKey } from '../litigation-record.js';
import { handlers, withUnit, type Chapter } from '../litigation-rows.js';
import { inEffect, open } from '../litigation-tracks.js';
import type { AfterJudgmentActs } from './after-judgment.acts.js';
import * as need from './after-judgment.requirements.js';

const rules = ownRules();
const decided = ['JUDGED_1', 'APPEAL_DECISION', 'HIGHER_INSTANCE', 'JUDGED_2', ...inEffect] as const;

/** Performance and the letters that come with a judgment (law.md E.5). */
export const afterJudgmentRows: Chapter<AfterJudgmentActs> = {
  submitPerformanceDraft: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: ['PERFORMANCE_DUE'] } },
    records: 'PerformanceDrafted',
  },
  performed: {
    article: inCourt(apl('96'), cpl('250')),
    by: handlers,
    moves: {
      phase: { from: inEffect, to: 'EFFECTIVE' },
      performance: { from: ['none', 'due', 'ENFORCED'], to: 'PERFORMED' },
    },
    requires: [need.notTheSameAct],
    records: 'JudgmentPerformed',
    issues: 'performanceReport',
  },
  recordEnforcement: {
    article: inCourt(apl('96'), cpl('253')),
    by: handlers,
    moves: {
      phase: { from: ['PERFORMANCE_DUE'], to: 'EFFECTIVE' },
      performance: { from: ['due'], to: 'ENFORCED' },
    },
    requires: [need.performanceOverdue],
    records: 'JudgmentEnforced',
  },
  applyCourtEnforcement: {
    article: inCourt(aplInt('153'), cpl('250')),
    by: handlers,
    moves: { phase: { from: inEffect } },
    records: 'CourtEnforcementApplied',
    issues: 'courtEnforcementApplication',
  },
  receiveJudicialSuggestion: {
    article: administrativeOnly(aplInt('149')),
    by: handlers,
    moves: { phase: { from: decided } },
    requires: [need.letterNew],
    records: 'JudicialSuggestionReceived',
    key: ({ letter }) => `letter ${letter ?? 'new'}`,
    adds: ({ letter }, { record }) => ({ letter: letter ?? nextKey('letter', record.suggestions) }),
  },
  replyJudicialSuggestion: {
    article: administrativeOnly(aplInt('149(4)')),
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: decided } },
    requires: [need.suggestionOpen, need.letterUnanswered],
    records: 'JudicialSuggestionAnswered',
    issues: 'judicialSuggestionReply',
    key: ({ letter }) => `letter ${letter}`,
  },
  receiveProcuratorSuggestion: {
    article: administrativeSince2018(article('PI_INT', '21')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'PROCURATOR_SUGGESTION' } },
    requires: [...suitEntered],
    records: 'ProcuratorSuggestionReceived',
  },
  submitDraftReply: {
    article: administrativeOnly(article('RULES', '应诉办理')),
    by: withUnit,
    moves: { phase: { from: ['PROCURATOR_SUGGESTION', ...decided] } },
    requires: [need.suggestionOpen],
    records: 'ReplyDrafted',
  },
  replyProcuratorSuggestion: {
    article: administrativeSince2018(article('PI_INT', '21')),
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: ['PROCURATOR_SUGGESTION'], to: 'SUGGESTION_ANSWERED' } },
    requires: [need.performanceTold],
    records: 'ProcuratorSuggestionAnswered',
    issues: 'procuratorSuggestionReply',
  },
  receiveCompensationClaim: {
    article: administrativeOnly(article('SCL', '12')),
    by: handlers,
    moves: { phase: { from: open } },
    requires: [need.claimNew],
    records: 'CompensationClaimed',
    key: ({ claim }) => `claim ${claim ?? 'new'}`,
    adds: ({ claim }, { record }) => ({ claim: claim ?? nextKey('claim', record.claims) }),
  },
  decideCompensation: {
    article: administrativeOnly(article('SCL', '13')),
    by: handlers,
    approvedBy: ['organHead'],
    moves: { phase: { from: open } },
    requires: [need.claimOpen, need.claimPending],
    records: 'CompensationDecided',
    key: ({ claim }) => `claim ${claim}`,
  },
};
