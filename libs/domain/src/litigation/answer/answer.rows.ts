import { apl, aplInt, cpl, inCourt, administrativeOnly, ownRules } from '../litigation-law.js';
import { handlers, withCounsel, withUnit, type Chapter } from '../litigation-rows.js';
import { open, onTrial, unanswered } from '../litigation-tracks.js';
import type { AnswerActs } from './answer.acts.js';
import * as need from './answer.requirements.js';

const rules = ownRules();
const higher = ['APPEAL_COPY_RECEIVED', 'RETRIAL_APPLIED'] as const;
const answering = [...unanswered, ...higher] as const;
const trying = [...unanswered, ...onTrial] as const;

/** From the summons to the answer at the court (law.md E.2). */
export const answerRows: Chapter<AnswerActs> = {
  receiveSummons: {
    article: inCourt(apl('67'), cpl('128')),
    by: handlers,
    moves: { phase: { from: ['NEW'], to: 'SUMMONS_RECEIVED' } },
    requires: [...need.suitAtCourt, need.civilOrNot],
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
  submitDraftAnswer: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: unanswered, to: 'PREPARING_ANSWER' } },
    records: 'AnswerDrafted',
  },
  submitHigherDraft: {
    article: rules,
    by: withUnit,
    moves: { phase: { from: higher } },
    records: 'HigherAnswerDrafted',
  },
  reviewAnswer: {
    article: rules,
    by: withCounsel,
    moves: { phase: { from: answering } },
    records: 'AnswerReviewed',
  },
  approveAnswer: {
    article: rules,
    by: handlers,
    approvedBy: ['officeHead'],
    moves: { phase: { from: answering } },
    records: 'AnswerApproved',
  },
  fileAnswer: {
    article: inCourt(apl('67'), cpl('128')),
    by: handlers,
    moves: { phase: { from: unanswered, to: 'ANSWERED' } },
    requires: [need.answerApproved, need.evidenceAndBases],
    records: 'AnswerFiled',
    issues: 'suitAnswer',
  },
  requestEvidenceExtension: {
    article: administrativeOnly(apl('36(1)')),
    by: handlers,
    moves: { phase: { from: [...unanswered, 'ANSWERED'] } },
    requires: [need.extensionInTime],
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
    records: 'SupplementFiled',
  },
  objectJurisdiction: {
    article: inCourt(aplInt('10'), cpl('130')),
    by: handlers,
    moves: { phase: { from: [...unanswered, 'ANSWERED'] } },
    requires: [need.notObjectedYet, need.notAcceptedByAnswering, need.objectionInTime],
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
