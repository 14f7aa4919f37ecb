import {
  answered,
  courtExample,
  openingExamples,
  summoned,
  type Done,
  type ExamplesOf,
} from '../litigation.examples.fixture.js';

const today = '2026-03-05';
const requested: readonly Done[] = [...summoned, ['2026-03-04', 'requestEvidenceExtension']];
const objected: readonly Done[] = [...summoned, ['2026-03-04', 'objectJurisdiction']];
const agent = { name: '代理人', post: '科长', powers: '一般代理' };

/** Guards from the summons to the answer, both ways. */
export const answerExamples: ExamplesOf = {
  receiveSummons: {
    ...openingExamples(),
    ...courtExample,
    SMALL_CLAIMS_ARE_CIVIL: { refused: [], today, wrong: { courtProcedure: 'small' } },
  },
  assign: {
    INTERNAL_DAY_WRONG: {
      refused: summoned,
      today,
      wrong: { internalDue: '2026-03-04' },
      right: { internalDue: '2026-03-12' },
    },
  },
  confirmAssignment: {
    NO_UNIT_ASSIGNED: { refused: summoned, admitted: [...summoned, ['2026-03-03', 'assign']], today },
  },
  assignOfficer: { OFFICER_NOT_IN_OFFICE: { refused: summoned, today, wrong: { officerId: 'stranger' } } },
  appointAgents: {
    AGENCY_SEAL_MISSING: { refused: summoned, today, wrong: { sealed: false } },
    ONE_OR_TWO_AGENTS: { refused: summoned, today, wrong: { agents: [agent, agent, agent] } },
  },
  fileAnswer: {
    ANSWER_NOT_APPROVED: {
      refused: [...summoned, ['2026-03-03', 'approveAnswer'], ['2026-03-04', 'submitDraftAnswer']],
      admitted: [...summoned, ['2026-03-04', 'approveAnswer']],
      today,
    },
    EVIDENCE_OR_BASES_MISSING: {
      refused: [...summoned, ['2026-03-04', 'approveAnswer']],
      today,
      wrong: { basesListed: false },
      right: { basesListed: false, withoutReason: '已获准延期提供' },
    },
  },
  requestEvidenceExtension: {
    EVIDENCE_PERIOD_OVER: { refused: summoned, today: '2026-03-18', admittedToday: '2026-03-17' },
  },
  recordEvidenceExtension: {
    EXTENSION_NOT_REQUESTED: { refused: summoned, admitted: requested, today },
    CAUSE_DAY_MISSING: {
      refused: requested,
      today,
      wrong: { granted: true, causeEndedOn: '2026-03-06' },
      right: { granted: true, causeEndedOn: today },
    },
  },
  objectJurisdiction: {
    JURISDICTION_OBJECTED_BEFORE: { refused: objected, admitted: summoned, today },
    ANSWERED_WITHOUT_OBJECTION: { refused: answered, admitted: summoned, today: '2026-03-12', ruleSet: 'C1' },
    JURISDICTION_PERIOD_OVER: { refused: summoned, today: '2026-03-18', admittedToday: '2026-03-17' },
  },
  receiveJurisdictionRuling: {
    NO_OBJECTION_PENDING: { refused: answered, admitted: objected, today: '2026-03-12' },
  },
  appealJurisdictionRuling: {
    NO_RULING_ON_JURISDICTION: {
      refused: objected,
      admitted: [...objected, ['2026-03-05', 'receiveJurisdictionRuling']],
      today: '2026-03-06',
    },
  },
};
