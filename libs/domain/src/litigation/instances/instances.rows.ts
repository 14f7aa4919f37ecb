import { apl, aplInt, cpl, inCourt } from '../litigation-law.js';
import { answerApproved, suitAtCourt } from '../answer/answer.requirements.js';
import { decisionProved, inSecondInstance } from '../judgment/judgment.requirements.js';
import { courtRuns, handlers, type Chapter } from '../litigation-rows.js';
import { answerNotFiled } from '../drafts/drafts.requirements.js';
import { appealPending, inEffect, noticed, onTrial, retrialPending } from '../litigation-tracks.js';
import type { InstanceActs } from './instances.acts.js';
import * as need from './instances.requirements.js';

/** Appeal and retrial; each opens a case of its own (law.md E.3, E.4; settled 6). */
export const instanceRows: Chapter<InstanceActs> = {
  fileAppeal: {
    article: inCourt(apl('85'), cpl('171')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'APPEALED' } },
    requires: [...suitAtCourt, need.courtReceivedFirst],
    records: 'AppealFiled',
    issues: 'appeal',
  },
  receiveAppealCopy: {
    article: inCourt(aplInt('108'), cpl('174')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'APPEAL_COPY_RECEIVED' } },
    requires: [...suitAtCourt, need.appealedByOthers],
    records: 'AppealCopyReceived',
  },
  fileAppealAnswer: {
    article: inCourt(aplInt('108'), cpl('174')),
    by: handlers,
    moves: { phase: { from: ['APPEAL_COPY_RECEIVED', ...noticed], to: 'ANSWERED' } },
    requires: [inSecondInstance, answerNotFiled, answerApproved],
    records: 'AppealAnswerFiled',
    issues: 'appealAnswer',
  },
  recordSecondFiling: {
    article: inCourt(apl('88'), cpl('183')),
    by: handlers,
    moves: { phase: { from: [...appealPending, ...onTrial] } },
    requires: [inSecondInstance, need.filedAfterReceipt],
    records: 'SecondFilingRecorded',
    adds: (_, { record }) => ({ against: need.appealedAgainst(record) }),
  },
  receiveSecondJudgment: {
    article: inCourt(apl('89'), cpl('177')),
    by: handlers,
    moves: {
      phase: { from: [...appealPending, ...onTrial, 'RETRIAL_ORDERED'], to: 'JUDGED_2' },
      clock: courtRuns,
    },
    requires: [inSecondInstance, decisionProved, need.remandedOnce],
    records: 'SecondJudgmentReceived',
  },
  applyRetrial: {
    article: inCourt(aplInt('110'), cpl('216')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'RETRIAL_APPLIED' } },
    requires: [...suitAtCourt, need.retrialInTime],
    records: 'RetrialApplied',
    issues: 'retrialApplication',
  },
  receiveRetrialCopy: {
    article: inCourt(aplInt('111'), cpl('214')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'RETRIAL_APPLIED' } },
    requires: [...suitAtCourt, need.appliedByOthers],
    records: 'RetrialCopyReceived',
  },
  fileRetrialOpinion: {
    article: inCourt(aplInt('111'), cpl('214')),
    by: handlers,
    moves: { phase: { from: ['RETRIAL_APPLIED'] } },
    requires: [answerApproved],
    records: 'RetrialOpinionFiled',
    issues: 'retrialOpinion',
  },
  receiveRetrialOrder: {
    article: inCourt(aplInt('118'), cpl('217')),
    by: handlers,
    moves: {
      phase: { from: [...retrialPending, 'RETRIAL_DISMISSED'], to: 'RETRIAL_ORDERED' },
      clock: courtRuns,
    },
    records: 'RetrialOrdered',
  },
  receiveRetrialDismissal: {
    article: inCourt(aplInt('116'), cpl('215')),
    by: handlers,
    moves: { phase: { from: ['RETRIAL_APPLIED'], to: 'RETRIAL_DISMISSED' }, clock: courtRuns },
    requires: [decisionProved],
    records: 'RetrialDismissed',
  },
  applyProcurator: {
    article: inCourt(aplInt('117'), cpl('220')),
    by: handlers,
    moves: { phase: { from: ['RETRIAL_DISMISSED', 'RETRIAL_APPLIED', ...inEffect] } },
    requires: [need.procuratorAfterRetrial],
    records: 'ProcuratorApplied',
  },
  receiveProtest: {
    article: inCourt(aplInt('124'), cpl('222')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'PROTEST_RECEIVED' } },
    requires: [...suitAtCourt],
    records: 'ProtestReceived',
  },
};
