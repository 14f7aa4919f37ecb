import type { LitigationActs, SuitParty, SuedAct } from '@mingjing/domain';
import { fieldsOf, groupOf, type Shape } from './body-shape.fixture.js';
import { litigationBodies, litigationFirstBodies } from './litigation-bodies.js';

type Asked = typeof litigationFirstBodies & typeof litigationBodies;
/** The fields the law cannot do without, as the domain types them. */
type Needed<Said> = {
  [Name in keyof Said as object extends Pick<Said, Name> ? never : Name]: true;
};

const suit = {
  title: true,
  kind: true,
  courtProcedure: true,
  cause: true,
  category: true,
  parties: true,
  actSued: true,
  request: true,
  facts: true,
  proof: true,
} as const;
const reason = { reason: true } as const;
const from = { from: true } as const;

/** Written down from the domain, which refuses to compile a field too many or too few. */
const needed: { readonly [A in keyof Asked]: Needed<LitigationActs[A]> } = {
  receiveSummons: suit,
  fileAppeal: suit,
  receiveAppealCopy: { ...suit, appellants: true },
  applyRetrial: { ...suit, ground: true, effectiveOn: true },
  receiveRetrialCopy: { ...suit, applicants: true },
  receiveProtest: { ...suit, form: true },
  receiveProcuratorSuggestion: suit,
  openEnforcement: { ...suit, suingEndedOn: true },
  assign: { unit: true },
  confirmAssignment: { contact: true },
  assignOfficer: { officerId: true },
  appointAgents: { agents: true, sealed: true },
  submitDraftAnswer: from,
  submitHigherDraft: from,
  returnDraft: { from: true, remarks: true },
  supplementDraft: from,
  acceptDraft: from,
  reviewAnswer: { by: true, opinion: true },
  approveAnswer: {},
  fileAnswer: { evidenceListed: true, basesListed: true },
  requestEvidenceExtension: reason,
  recordEvidenceExtension: { granted: true },
  allowSupplement: { withinDays: true, reason: true },
  fileSupplement: { summary: true },
  objectJurisdiction: { competentCourt: true, reason: true },
  receiveJurisdictionRuling: { upheld: true },
  appealJurisdictionRuling: reason,
  holdPreTrial: { step: true, course: true },
  changeAct: { by: true, content: true, toldCourt: true },
  receiveHearingNotice: { hearingOn: true },
  proposeHeadAppearance: { hearing: true, candidate: true },
  submitAppearance: { hearing: true, appearance: true, name: true, post: true, sealed: true },
  holdTrial: { headAttended: true },
  attendInquiry: { course: true },
  receiveInterimRuling: { matter: true, content: true },
  courtSuspends: { ground: true, reason: true },
  courtResumes: reason,
  excludeCourtTime: { cause: true, from: true, to: true },
  extendTrial: { by: true },
  convertCourtProcedure: { to: true, reason: true },
  endByCourt: { ground: true },
  receiveJudgment: { outcome: true, text: true, proof: true },
  receiveRuling: { outcome: true, proof: true },
  receiveMediationDocument: { text: true, proof: true },
  recordJudgmentService: { party: true },
  proposeAppealChoice: { appeal: true, reasons: true },
  decideAppeal: { appeal: true, reasons: true },
  recordAppeal: { party: true, court: true },
  recordRetrial: { party: true },
  fileAppealAnswer: {},
  recordSecondFiling: { courtCaseNumber: true, courtReceivedOn: true },
  receiveSecondJudgment: { outcome: true, text: true, proof: true },
  fileRetrialOpinion: {},
  receiveRetrialOrder: { level: true, executionSuspended: true },
  receiveRetrialDismissal: { proof: true },
  applyProcurator: { procuratorate: true, reason: true },
  submitPerformanceDraft: from,
  performed: { how: true, sameAct: true },
  recordEnforcement: { measure: true, content: true },
  applyCourtEnforcement: { against: true, content: true },
  receiveJudicialSuggestion: { matter: true, subject: true },
  replyJudicialSuggestion: { letter: true, content: true },
  submitDraftReply: from,
  replyProcuratorSuggestion: { performance: true, content: true },
  receiveCompensationClaim: { claimant: true },
  recordLossAnalysis: { about: true, causes: true, lesson: true },
  recordMeasuresDone: { about: true, done: true },
  decideCompensation: { claim: true, granted: true },
  demandCompliance: { to: true, duty: true },
  applyToCourt: { signedAndSealed: true },
  receiveEnforcementFiling: { courtCaseNumber: true },
  receiveEnforcementRefusal: { reason: true, proof: true },
  objectToRefusal: reason,
  receiveEnforcementOrder: { content: true, proof: true },
  fileCounterclaim: { claim: true },
  setEvidencePeriod: { days: true },
  submitEvidence: { summary: true },
  meetObstacle: { obstacle: true, endedOn: true },
  requestRestoration: reason,
  correctRecord: { seq: true, reason: true },
  addMaterial: {},
  withdrawMaterial: { material: true, reason: true },
  recordCounselOpinion: { counsel: true, opinion: true },
  close: {},
};
const neededOfParty: Needed<SuitParty> = { key: true, role: true, kind: true, name: true };
const neededOfAct: Needed<SuedAct> = { title: true };

/** Where a court has the case the law asks which one; no later answer could be told whose it is. */
const beforeCourt: readonly string[] = ['receiveProcuratorSuggestion', 'openEnforcement'];
const requiredIn = (shape: Shape): string[] =>
  fieldsOf(shape)
    .filter(({ required }) => required)
    .map(({ name }) => name)
    .sort();
const groupNamed = (shape: Shape, name: string): Shape => {
  const field = fieldsOf(shape).find((one) => one.name === name);
  const group = field && groupOf(field);
  if (!group) throw new Error(`there is no group ${name}`);
  return group;
};

describe('what a body must say', () => {
  it.each(Object.entries(litigationBodies))('of %s is what the law cannot do without', (act, shape) => {
    expect(requiredIn(shape)).toEqual(Object.keys(needed[act as keyof typeof litigationBodies]).sort());
  });

  it.each(Object.entries(litigationFirstBodies))(
    'of %s is the suit, and its court if it has one',
    (act, shape) => {
      const court = beforeCourt.includes(act) ? [] : ['court'];
      expect(requiredIn(shape)).toEqual(
        [...Object.keys(needed[act as keyof typeof litigationFirstBodies]), ...court].sort(),
      );
      expect(requiredIn(groupNamed(shape, 'parties'))).toEqual(Object.keys(neededOfParty).sort());
      expect(requiredIn(groupNamed(shape, 'actSued'))).toEqual(Object.keys(neededOfAct).sort());
    },
  );
});
