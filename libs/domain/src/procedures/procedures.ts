import type { CalendarDate } from '../calendar/calendar-date.js';
import { courtRuleSets, ruleSetFor, ruleSets, type RuleSet } from '../law/rule-set.js';
import type { AdministrativeMediationAct, AdministrativeMediationActs } from '../mediation/mediation-acts.js';
import { mediationChannels } from '../mediation/mediation-acts.js';
import { mediationDocumentKinds } from '../mediation/mediation-documents.js';
import { administrativeMediationModel } from '../mediation/mediation-procedure.js';
import { mediationOutcomes } from '../mediation/mediation-tracks.js';
import { appearancesOf, type CourtAppearance } from '../litigation/appearances.js';
import { litigationDocumentKinds } from '../litigation/litigation-documents.js';
import {
  openingActs,
  openingEvents,
  type LitigationAct,
  type LitigationActs,
  type OpeningAct,
} from '../litigation/litigation-acts.js';
import { editionOfSuit } from '../litigation/litigation-law.js';
import { litigationModel } from '../litigation/litigation-procedure.js';
import { courtLetters } from '../litigation/after/court-letters.js';
import { lossesInCourt } from '../litigation/after/lessons.rows.js';
import { opennessToDefendant } from '../litigation/litigation-openness.js';
import { suitOutcomes } from '../litigation/litigation-terms.js';
import type { LossOfOrgan } from '../lessons/loss-analysis.js';
import type { CaseModel, CaseState } from '../procedure/case-model.js';
import { tagsOfOffice, type Openness } from '../procedure/openness.js';
import type { Refusal } from '../procedure/refusal.js';
import {
  channels,
  type ReconsiderationAct,
  type ReconsiderationActs,
} from '../reconsideration/reconsideration.acts.js';
import { opennessToRespondent } from '../reconsideration/openness.js';
import type { MaterialKind } from '../reconsideration/materials.acts.js';
import type { OrganRules } from '../reconsideration/reconsideration.facts.js';
import { lossesOnReconsideration } from '../reconsideration/reconsideration.lessons.js';
import { reconsiderationModel } from '../reconsideration/reconsideration.model.js';
import { documentKinds } from '../reconsideration/document-kinds.js';
import {
  outstandingNotices,
  type OutstandingNotice,
} from '../reconsideration/waiting/outstanding-notices.js';
import { supervisedDuties, type SupervisedDuty } from '../reconsideration/after/supervised-duties.js';
import { outcomes } from '../reconsideration/outcomes.js';
import type { ReconsiderationEventType } from '../reconsideration/reconsideration.events.js';
import type { AnyModel, AnyRecord, AnyRow, AnyState, AnyTracks } from './any-case.js';
import { procedureNames, type ProcedureName } from './procedure-names.js';

/** What the house must know of a procedure besides its wording, its bodies and what lists show of it. */
interface Definition<
  Tracks extends { [T in keyof Tracks]: string },
  Acts,
  Rec extends AnyRecord,
  Facts,
  Events,
> {
  readonly model: CaseModel<Tracks, Acts, Rec, Facts, Events, OrganRules>;
  /** The acts that open a case; nothing else does. */
  readonly firstActs: readonly (keyof Acts & string)[];
  /** The editions of the law its cases are governed by. */
  readonly editions: readonly RuleSet[];
  /** The edition of the law that governs a case, by the day it came in and what it opens with. */
  readonly ruleSetFor: (receivedOn: CalendarDate, opening: object) => RuleSet;
  /** Cases of the edition rest on rules that a lawyer must still confirm. */
  readonly needsVerification: (ruleSet: RuleSet) => boolean;
  /** The entries after which the parties of the case are no longer as they were. */
  readonly partyEvents: readonly (keyof Events & string)[];
  /** The documents that have not reached somebody yet; empty where the procedure serves none. */
  readonly outstanding: (state: CaseState<Tracks, Rec>) => readonly OutstandingNotice[];
  /** Who still owes the performance of something; empty where the procedure supervises none. */
  readonly supervised: (state: CaseState<Tracks, Rec>) => readonly SupervisedDuty[];
  /** The hearings of a court at which the head of an organ should be seen; empty elsewhere. */
  readonly appearances: (state: CaseState<Tracks, Rec>) => readonly CourtAppearance[];
  /** The organs that lost, with what was learnt from it; empty where nothing is judged. */
  readonly losses: (state: CaseState<Tracks, Rec>) => readonly LossOfOrgan[];
  /** What of the file the organ of a respondent reads; the rest is the office's own. */
  readonly openness: Openness<MaterialKind>;
  /** In whose name a case is handled: the government the office serves, or the office's own organ. */
  readonly heardBy: 'government' | 'ownOrgan';
  /** What stands between an organ's characters and the year in a case number: 清府〔复〕. */
  readonly numberMark: string;
}

/** A procedure as the runner, the lists and the commands take it, whatever its tracks, acts and record are. */
export interface CaseProcedure extends Omit<
  Definition<AnyTracks, ReconsiderationActs, AnyRecord, unknown, object>,
  'model' | 'firstActs' | 'partyEvents' | 'outstanding' | 'supervised' | 'appearances' | 'losses'
> {
  readonly name: ProcedureName;
  readonly model: AnyModel;
  readonly acts: readonly Act[];
  readonly firstActs: readonly Act[];
  readonly partyEvents: readonly string[];
  readonly outstanding: (state: AnyState) => readonly OutstandingNotice[];
  readonly supervised: (state: AnyState) => readonly SupervisedDuty[];
  readonly appearances: (state: AnyState) => readonly CourtAppearance[];
  readonly losses: (state: AnyState) => readonly LossOfOrgan[];
}

/** The one place where what is particular to a procedure is forgotten: the engine asks each table in its own terms. */
const registered = <
  Tracks extends { [T in keyof Tracks]: string },
  Acts,
  Rec extends AnyRecord,
  Facts,
  Events,
>(
  name: ProcedureName,
  definition: Definition<Tracks, Acts, Rec, Facts, Events>,
): CaseProcedure => ({
  ...definition,
  name,
  model: definition.model as unknown as AnyModel,
  acts: Object.keys(definition.model.procedure.acts) as Act[],
  firstActs: definition.firstActs as readonly Act[],
  outstanding: (state) => definition.outstanding(state as never),
  supervised: (state) => definition.supervised(state as never),
  appearances: (state) => definition.appearances(state as never),
  losses: (state) => definition.losses(state as never),
});

/** Every procedure by its name; what a new one lacks elsewhere does not compile. */
export const procedures: Readonly<Record<ProcedureName, CaseProcedure>> = {
  reconsideration: registered('reconsideration', {
    model: reconsiderationModel,
    firstActs: ['receiveApplication', 'importRegisterEntry'],
    editions: ruleSets,
    ruleSetFor,
    needsVerification: (ruleSet) => ruleSet === 'R2',
    partyEvents: [
      'ApplicationReceived',
      'RegisterEntryImported',
      'ThirdPartyAdmitted',
      'ApplicantSubstituted',
      'RespondentSubstituted',
      'MandateRecorded',
      'RepresentativesElected',
      'RecordCorrected',
    ] satisfies readonly ReconsiderationEventType[],
    outstanding: outstandingNotices,
    supervised: supervisedDuties,
    appearances: () => [],
    losses: ({ record }) => lossesOnReconsideration(record),
    openness: opennessToRespondent,
    heardBy: 'government',
    numberMark: '复',
  }),
  mediation: registered('mediation', {
    model: administrativeMediationModel,
    firstActs: ['applyMediation', 'importRegisterEntry'],
    editions: ruleSets,
    // No edition of a law governs a mediation; the case keeps that of its day for what it quotes.
    ruleSetFor,
    needsVerification: () => false,
    partyEvents: ['MediationApplied', 'RegisterEntryImported', 'RecordCorrected'],
    outstanding: () => [],
    supervised: () => [],
    appearances: () => [],
    losses: () => [],
    // Whoever is a party of a mediation hears of it from the mediator, not from the file.
    openness: { entries: () => new Set(), material: () => false, withheld: tagsOfOffice },
    heardBy: 'ownOrgan',
    numberMark: '调',
  }),
  litigation: registered('litigation', {
    model: litigationModel,
    firstActs: [...openingActs, 'importRegisterEntry'],
    editions: courtRuleSets,
    ruleSetFor: editionOfSuit,
    // Of the editions before 2018, and of civil procedure before 2024, the sheet of the law gives single articles only.
    needsVerification: (ruleSet) => ruleSet === 'L0' || ruleSet === 'L1' || ruleSet === 'C0',
    partyEvents: [...openingEvents, 'RegisterEntryImported', 'RecordCorrected'],
    outstanding: () => [],
    supervised: courtLetters,
    appearances: ({ record }) => appearancesOf(record),
    losses: ({ record }) => lossesInCourt(record),
    openness: opennessToDefendant,
    heardBy: 'government',
    numberMark: '应',
  }),
};

/** Every act of every procedure; acts of one name in two procedures are called alike. */
export type Act = ReconsiderationAct | AdministrativeMediationAct | LitigationAct;
export const caseActs: readonly Act[] = [...new Set(procedureNames.flatMap((name) => procedures[name].acts))];

/** What the performer of an act says; where procedures share a name, what either of them asks for. */
export type PayloadOf<A extends Act> =
  | (A extends keyof ReconsiderationActs ? ReconsiderationActs[A] : never)
  | (A extends keyof AdministrativeMediationActs ? AdministrativeMediationActs[A] : never)
  | (A extends keyof LitigationActs ? LitigationActs[A] : never);

export const caseChannels = [...new Set([...channels, ...mediationChannels])] as const;
export type CaseChannel = (typeof caseChannels)[number];
export const caseOutcomes = [...new Set([...outcomes, ...mediationOutcomes, ...suitOutcomes])] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];
export const caseDocumentKinds = [
  ...documentKinds,
  ...mediationDocumentKinds,
  ...litigationDocumentKinds,
] as const;
export type CaseDocumentKind = (typeof caseDocumentKinds)[number];

/** The row of an act in the table of its procedure; undefined where the procedure has no such act. */
export const rowOf = (procedure: ProcedureName, act: string): AnyRow | undefined =>
  procedures[procedure].model.procedure.acts[act];

/** Whether an act belongs to a procedure. */
export const isActOf = (procedure: ProcedureName, act: string): act is Act =>
  Object.hasOwn(procedures[procedure].model.procedure.acts, act);

/** Why an act of another procedure cannot be performed in a case; null where the act is one of its own. */
export function foreignAct(procedure: ProcedureName, act: string): Refusal | null {
  if (rowOf(procedure, act)) return null;
  const row = procedureNames.map((name) => rowOf(name, act)).find((found) => found !== undefined);
  const article = row?.article.now ?? row?.article.old;
  if (!article) throw new Error(`no procedure knows the act ${act}`);
  return { code: 'NOT_IN_THIS_PROCEDURE', kind: 'state', article };
}

/** The acts that go to approvers in some procedure; whose turn it is an organ may set for itself. */
export const actsWithApproval: readonly Act[] = caseActs.filter((act) =>
  procedureNames.some((name) => rowOf(name, act)?.approvedBy !== undefined),
);

/** The tracks of a procedure among the columns of a row that has those of all. */
export const tracksIn = (procedure: ProcedureName, row: object): AnyTracks =>
  Object.fromEntries(
    Object.keys(procedures[procedure].model.procedure.initial).map((track) => [
      track,
      (row as Readonly<Record<string, string>>)[track],
    ]),
  ) as AnyTracks;

/** What the act that opens a case says. */
export type FirstPayload =
  | ReconsiderationActs['receiveApplication' | 'importRegisterEntry']
  | AdministrativeMediationActs['applyMediation' | 'importRegisterEntry']
  | LitigationActs[OpeningAct | 'importRegisterEntry'];
