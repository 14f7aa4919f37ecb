import { apl, aplInt, cpl, inCourt, administrativeOnly, ownRules } from '../litigation-law.js';
import { handlers, withCounsel, withUnit, type Chapter } from '../litigation-rows.js';
import { answerNotFiled } from '../drafts/drafts.requirements.js';
import { inFirstInstance } from '../judgment/judgment.requirements.js';
import { answering, draftable, open, onTrial, unanswered } from '../litigation-tracks.js';
import type { AnswerActs } from './answer.acts.js';
import * as need from './answer.requirements.js';

const rules = ownRules();
const trying = [...unanswered, ...onTrial] as const;

/** From the summons to the answer at the court (law.md E.2). */
export const answerRows: Chapter<Omit<AnswerActs, 'submitDraftAnswer' | 'submitHigherDraft'>> = {
  receiveSummons: {
    article: inCourt(apl('67'), cpl('128')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'SUMMONS_RECEIVED' } },
    requires: [...need.suitAtCourt, need.servedInTime, need.civilOrNot],
    records: 'SummonsReceived',
  },
  assign: {
    article: rules,
    by: handlers,
    moves: { phase: { from: open } },
    requires: [need.dueAfterAssignment],
    records: 'UnitAssigned',
    issues: 'assignmentSheet',
  },
  confirmAssignment: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: ['SUMMONS_RECEIVED'], to: 'ASSIGNED' } },
    requires: [need.unitAssigned],
    records: 'AssignmentConfirmed',
  },
  assignOfficer: {
    article: rules,
    by: handlers,
    moves: { phase: { from: open } },
    requires: [need.officerOfTheOffice],
    records: 'OfficerAssigned',
    series: true,
  },
  appointAgents: {
    article: inCourt(aplInt('131(2)'), cpl('62')),
    by: handlers,
    moves: { phase: { from: open } },
    requires: [need.mandateSealed, need.oneOrTwoAgents],
    records: 'AgentsAppointed',
    issues: 'suitMandate',
  },
  reviewAnswer: {
    article: rules,
    by: withCounsel,
    moves: { phase: { from: draftable } },
    requires: [answerNotFiled],
    records: 'AnswerReviewed',
  },
  approveAnswer: {
    article: rules,
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: draftable } },
    requires: [answerNotFiled],
    records: 'AnswerApproved',
  },
  fileAnswer: {
    article: inCourt(apl('67'), cpl('128')),
    by: handlers,
    moves: { phase: { from: answering, to: 'ANSWERED' } },
    requires: [
      inFirstInstance,
      need.answerApproved,
      need.answerOwed,
      need.answersForUs,
      need.evidenceAndBases,
    ],
    records: 'AnswerFiled',
    adds: (said, { record }) => (need.leavesEvidence(said, record) ? { evidenceFollows: true } : {}),
    issues: 'suitAnswer',
  },
  requestEvidenceExtension: {
    article: administrativeOnly(apl('36(1)')),
    by: handlers,
    moves: { phase: { from: answering } },
    requires: [inFirstInstance, need.extensionInTime],
    records: 'EvidenceExtensionRequested',
    issues: 'evidenceExtensionRequest',
  },
  recordEvidenceExtension: {
    article: administrativeOnly(aplInt('34')),
    by: handlers,
    moves: { phase: { from: trying } },
    requires: [need.extensionRequested, need.causeEnded],
    records: 'EvidenceExtensionDecided',
  },
  allowSupplement: {
    article: administrativeOnly(apl('36(2)')),
    by: handlers,
    moves: { phase: { from: trying } },
    records: 'SupplementAllowed',
  },
  fileSupplement: {
    article: administrativeOnly(apl('36')),
    by: handlers,
    moves: { phase: { from: trying } },
    requires: [need.supplementAllowed],
    records: 'SupplementFiled',
    adds: (_, { record }) => (record.evidenceFollows ? { completesAnswer: true } : {}),
  },
  objectJurisdiction: {
    article: inCourt(aplInt('10'), cpl('130')),
    by: handlers,
    moves: { phase: { from: answering } },
    requires: [inFirstInstance, need.notObjectedYet, need.notAcceptedByAnswering, need.objectionInTime],
    records: 'JurisdictionObjected',
    issues: 'jurisdictionObjection',
  },
  receiveJurisdictionRuling: {
    article: inCourt(aplInt('10'), cpl('130')),
    by: handlers,
    moves: { phase: { from: trying } },
    requires: [need.objectionPending],
    records: 'JurisdictionRuled',
  },
  appealJurisdictionRuling: {
    article: inCourt(apl('85'), cpl('171')),
    by: handlers,
    moves: { phase: { from: trying } },
    requires: [need.objectionOverruled],
    records: 'JurisdictionAppealed',
    issues: 'appeal',
  },
};
