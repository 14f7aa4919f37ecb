import { sampleSuitParties } from '../../scenario/litigation-samples.js';
import {
  answered,
  courtExample,
  hearingAtOnce,
  hearingOfAppeal,
  hearingSet,
  openingExamples,
  summoned,
  type Done,
  type ExamplesOf,
  type Payload,
} from '../litigation.examples.fixture.js';

const today = '2026-03-05';
const requested: readonly Done[] = [...summoned, ['2026-03-04', 'requestEvidenceExtension']];
const objected: readonly Done[] = [...summoned, ['2026-03-04', 'objectJurisdiction']];
/** Government and department, each served on a day of its own. */
const served: Payload = {
  filedOn: '2026-02-26',
  parties: [
    ...sampleSuitParties,
    {
      key: 'defendant-2',
      role: 'defendant',
      kind: 'organ',
      name: '某市某局',
      ours: true,
      servedOn: '2026-03-05',
    },
  ],
};
const answeredApart: readonly Done[] = [
  ['2026-03-05', 'receiveSummons', served],
  ['2026-03-10', 'approveAnswer'],
  ['2026-03-11', 'fileAnswer', { defendants: ['defendant-1'] }],
];
const ofAppeal = { refused: hearingOfAppeal, admitted: hearingAtOnce, today };
const filedAlready = { refused: hearingSet, admitted: hearingAtOnce, today: '2026-03-23' };
const agent = { name: '代理人', post: '科长', powers: '一般代理' };

/** Guards from the summons to the answer, both ways. */
export const answerExamples: ExamplesOf = {
  receiveSummons: {
    ...openingExamples(),
    ...courtExample,
    DEFENDANT_SERVED_WRONG: {
      refused: [],
      today,
      wrong: { ...served, filedOn: '2026-03-06' },
      right: served,
    },
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
  reviewAnswer: { ANSWER_FILED_ALREADY: filedAlready },
  approveAnswer: { ANSWER_FILED_ALREADY: filedAlready },
  fileAnswer: {
    NOT_OF_THIS_INSTANCE: {
      refused: [...hearingOfAppeal, ['2026-03-04', 'approveAnswer']],
      admitted: [...hearingAtOnce, ['2026-03-04', 'approveAnswer']],
      today,
    },
    ANSWER_NOT_APPROVED: {
      refused: [...summoned, ['2026-03-03', 'approveAnswer'], ['2026-03-04', 'submitDraftAnswer']],
      admitted: [...summoned, ['2026-03-04', 'approveAnswer']],
      today,
    },
    ANSWERED_BEFORE: { refused: answered, admitted: answeredApart, today: '2026-03-12' },
    NOT_ONE_OF_OURS: {
      refused: [...summoned, ['2026-03-04', 'approveAnswer']],
      today,
      wrong: { defendants: ['plaintiff-1'] },
      right: { defendants: ['defendant-1'] },
    },
    EVIDENCE_OR_BASES_MISSING: {
      refused: [...summoned, ['2026-03-04', 'approveAnswer']],
      today,
      wrong: { basesListed: false },
      right: { basesListed: false, withoutReason: '已获准延期提供' },
    },
  },
  requestEvidenceExtension: {
    NOT_OF_THIS_INSTANCE: ofAppeal,
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
  fileSupplement: {
    SUPPLEMENT_NOT_ALLOWED: {
      refused: answered,
      admitted: [...answered, ['2026-03-12', 'allowSupplement']],
      today: '2026-03-13',
    },
  },
  objectJurisdiction: {
    NOT_OF_THIS_INSTANCE: ofAppeal,
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
