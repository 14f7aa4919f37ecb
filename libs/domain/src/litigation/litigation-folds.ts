import type { CalendarDate } from '../calendar/calendar-date.js';
import { lessonFolds } from '../lessons/loss-analysis.js';
import type { JournalEntry } from '../procedure/journal-entry.js';
import { materialsOf } from '../reconsideration/materials.acts.js';
import { noted, type Folds } from '../reconsideration/record-folds.js';
import { draftFolds } from './drafts/drafts.record.js';
import type { LitigationEvents, LitigationEventType } from './litigation-acts.js';
import {
  emptyLitigation,
  type CourtHearing,
  type CourtLetter,
  type KnownSuit,
  type LitigationRecord as Rec,
} from './litigation-record.js';
import type { SuitEntry } from './register/register.acts.js';
import type { Instance, Suit, SuitOutcome } from './litigation-terms.js';

/** A line of a register as the suit it tells of. */
const suitOf = ({
  matter,
  actTitle,
  actNumber,
  actMadeOn,
  request = '',
  ...entry
}: SuitEntry): KnownSuit => ({
  ...entry,
  cause: matter,
  request,
  facts: '',
  actSued: {
    title: actTitle ?? entry.title,
    ...(actNumber === undefined ? {} : { number: actNumber }),
    ...(actMadeOn === undefined ? {} : { madeOn: actMadeOn }),
  },
});
const opened = (instance: Instance) => (_: Rec, suit: KnownSuit, on: CalendarDate) => ({
  suit,
  instance,
  parties: suit.parties,
  courtProcedure: suit.courtProcedure,
  courtCaseNumber: suit.courtCaseNumber ?? null,
  receivedOn: on,
});
const asked = (instance: Instance) => (record: Rec, suit: Suit, on: CalendarDate) => ({
  ...opened(instance)(record, suit, on),
  asksAnswer: true,
});
const registered = (_: Rec, entry: SuitEntry, on: CalendarDate) => ({
  ...opened(entry.instance)(_, suitOf(entry), on),
  registerEntry: entry,
  outcome: entry.outcome ?? null,
  concludedOn: entry.concludedOn ?? null,
  asksAnswer: entry.concludedOn === undefined && entry.instance === 'first',
});
const over = (outcome: SuitOutcome, on: CalendarDate) => ({ outcome, concludedOn: on });
const unstated = { appearance: null, absence: null, absenceProof: null } as const;
const unknownHearing = (on: CalendarDate): CourtHearing => ({
  on,
  startsAt: null,
  place: null,
  headOrdered: false,
  candidate: null,
  ...unstated,
  heldOn: null,
  headAttended: null,
  spokeOnSubstance: false,
  leftEarly: false,
  headName: null,
  headPost: null,
  headOf: null,
});
const hearing = ({ hearings }: Rec, key: string, on: CalendarDate, change: Partial<CourtHearing>) => ({
  hearings: { ...hearings, [key]: { ...unknownHearing(on), ...hearings[key], ...change } },
});
type Letters = Readonly<Record<string, CourtLetter>>;
const received = (letters: Letters, key: string, subject: string, on: CalendarDate): Letters => ({
  ...letters,
  [key]: { subject, receivedOn: on, answeredOn: null, answer: null },
});
const answered = (letters: Letters, key: string, answer: string | null, on: CalendarDate): Letters => {
  const letter = letters[key];
  return letter === undefined ? letters : { ...letters, [key]: { ...letter, answeredOn: on, answer } };
};

const answerFolds = {
  SummonsReceived: asked('first'),
  UnitAssigned: (_, { unit, internalDue }, on) => ({
    unit: { organ: unit, assignedOn: on, due: internalDue ?? null },
  }),
  RegisterEntryImported: registered,
  AssignmentConfirmed: noted,
  OfficerAssigned: (_, { officerId }) => ({ officerId }),
  AgentsAppointed: noted,
  ...draftFolds,
  AnswerReviewed: noted,
  AnswerApproved: (_, __, on) => ({ answerApprovedOn: on }),
  AnswerFiled: (_, { evidenceFollows }, on) => ({
    answerFiledOn: on,
    evidenceFollows: evidenceFollows ?? false,
  }),
  EvidenceExtensionRequested: () => ({ evidenceExtension: 'requested' as const }),
  EvidenceExtensionDecided: (_, { granted }) => ({
    evidenceExtension: granted ? ('granted' as const) : ('refused' as const),
  }),
  SupplementAllowed: () => ({ supplementAllowed: true }),
  SupplementFiled: () => ({ evidenceFollows: false }),
  JurisdictionObjected: () => ({ jurisdiction: 'objected' as const }),
  JurisdictionRuled: (_, { upheld }) => ({
    jurisdiction: upheld ? ('upheld' as const) : ('overruled' as const),
  }),
  JurisdictionAppealed: noted,
} satisfies Partial<Folds<LitigationEvents, Rec>>;

const trialFolds = {
  PreTrialHeld: noted,
  ActChanged: noted,
  // Moved to another day the hearing is stated on anew; that the court asked for the head goes on.
  HearingSet: (record, { hearing: key, hearingOn, startsAt, place, headOrdered }) =>
    hearing(record, key, hearingOn, {
      ...unstated,
      on: hearingOn,
      startsAt: startsAt ?? null,
      place: place ?? null,
      headOrdered: headOrdered === true || record.hearings[key]?.headOrdered === true,
    }),
  HeadProposed: (record, { hearing: key, candidate }, on) => hearing(record, key, on, { candidate }),
  AppearanceSubmitted: (record, { hearing: key, appearance, reason, proof }, on) =>
    hearing(record, key, on, {
      appearance,
      absence: appearance === 'absent' ? (reason ?? '') : null,
      absenceProof: appearance === 'absent' ? (proof ?? '') : null,
    }),
  TrialHeld: (record, { hearing: key, headAttended, spokeOnSubstance, leftEarly, ...head }, on) =>
    hearing(record, key ?? on, on, {
      heldOn: on,
      leftEarly: leftEarly ?? false,
      headName: head.headName ?? null,
      headPost: head.headPost ?? null,
      headOf: head.headOf ?? null,
      // Whoever walks out has not attended (出庭规定 12).
      headAttended: headAttended && leftEarly !== true,
      spokeOnSubstance: spokeOnSubstance ?? false,
    }),
  InquiryAttended: noted,
  InterimRuled: noted,
  ProceedingSuspended: noted,
  ProceedingResumed: noted,
  CourtTimeExcluded: noted,
  TrialExtended: noted,
  CourtProcedureConverted: (_, { to }) => ({ courtProcedure: to }),
  EndedByCourt: (_, __, on) => over('ENDED', on),
} satisfies Partial<Folds<LitigationEvents, Rec>>;

const judgmentFolds = {
  JudgmentReceived: (_, { outcome, onReconsideration, text, appealable, byDefault, ...ordered }, on) => ({
    ...over(outcome, on),
    servedOn: {},
    appealDecision: null,
    decision: {
      form: 'judgment' as const,
      on,
      outcome,
      text,
      appealable,
      ...(byDefault === true ? { byDefault } : {}),
      ...(onReconsideration === undefined ? {} : { onReconsideration }),
      ...(ordered.performWithinDays === undefined ? {} : { performWithinDays: ordered.performWithinDays }),
      ...(ordered.performFrom === undefined ? {} : { performFrom: ordered.performFrom }),
    },
  }),
  RulingReceived: (_, { outcome, text, appealable }, on) => ({
    ...over(outcome, on),
    servedOn: {},
    appealDecision: null,
    decision: { form: 'ruling' as const, on, outcome, text: text ?? '', appealable },
  }),
  MediationDocumentReceived: (_, { text, performWithinDays }, on) => ({
    ...over('MEDIATED_BY_COURT', on),
    effectiveOn: on,
    decision: {
      form: 'mediationDocument' as const,
      on,
      outcome: 'MEDIATED_BY_COURT' as const,
      text,
      appealable: false,
      ...(performWithinDays === undefined ? {} : { performWithinDays, performFrom: 'effect' as const }),
    },
  }),
  JudgmentServed: ({ servedOn }, { party }, on) => ({ servedOn: { ...servedOn, [party]: on } }),
  AppealChoiceProposed: noted,
  AppealChoiceReturned: noted,
  AppealDecided: (_, { appeal }, on) => ({ appealDecision: { appeal, on } }),
  AppealRecorded: ({ appeals }, { party, filedOn }, on) => ({
    appeals: { ...appeals, [party]: filedOn ?? on },
    effectiveOn: null,
  }),
  RetrialRecorded: noted,
  BecameEffective: (_, __, on) => ({ effectiveOn: on }),
  PerformanceBegun: noted,
} satisfies Partial<Folds<LitigationEvents, Rec>>;

const instanceFolds = {
  AppealFiled: opened('second'),
  AppealCopyReceived: asked('second'),
  AppealAnswerFiled: (_, __, on) => ({ answerFiledOn: on }),
  SecondFilingRecorded: (_, { courtCaseNumber }) => ({ courtCaseNumber }),
  SecondJudgmentReceived: (_, { outcome, ruling, text, performWithinDays, performFrom }, on) => ({
    ...over(outcome, on),
    decision: {
      form: ruling === true ? ('ruling' as const) : ('judgment' as const),
      on,
      outcome,
      text,
      appealable: false,
      ...(performWithinDays === undefined ? {} : { performWithinDays }),
      ...(performFrom === undefined ? {} : { performFrom }),
    },
  }),
  RetrialApplied: opened('retrial'),
  RetrialCopyReceived: asked('retrial'),
  RetrialOpinionFiled: (_, __, on) => ({ answerFiledOn: on }),
  RetrialOrdered: (_, { level }) => ({ retrialLevel: level }),
  RetrialDismissed: (_, __, on) => over('RETRIAL_DISMISSED', on),
  ProcuratorApplied: noted,
  ProtestReceived: opened('retrial'),
} satisfies Partial<Folds<LitigationEvents, Rec>>;

const afterFolds = {
  PerformanceDrafted: noted,
  JudgmentPerformed: (_, __, on) => ({ performedOn: on }),
  JudgmentEnforced: noted,
  CourtEnforcementApplied: noted,
  JudicialSuggestionReceived: ({ suggestions }, { letter, subject }, on) => ({
    suggestions: received(suggestions, letter, subject, on),
  }),
  JudicialSuggestionAnswered: ({ suggestions }, { letter, content }, on) => ({
    suggestions: answered(suggestions, letter, content, on),
  }),
  ProcuratorSuggestionReceived: opened('preTrial'),
  ReplyDrafted: noted,
  ProcuratorSuggestionAnswered: (_, { content }, on) => ({
    ...over('SUGGESTION_ANSWERED', on),
    procuratorReply: { on, content },
  }),
  CompensationClaimed: ({ claims }, { claim, claimant }, on) => ({
    claims: received(claims, claim, claimant, on),
  }),
  CompensationDecided: ({ claims }, { claim }, on) => ({ claims: answered(claims, claim, null, on) }),
} satisfies Partial<Folds<LitigationEvents, Rec>>;

const folds: Folds<LitigationEvents, Rec> = {
  ...answerFolds,
  ...trialFolds,
  ...judgmentFolds,
  ...instanceFolds,
  ...afterFolds,
  ...lessonFolds,
  EnforcementOpened: (record, suit, on) => ({
    ...opened('enforcement')(record, suit, on),
    suingEndedOn: suit.suingEndedOn,
  }),
  ComplianceDemanded: (_, __, on) => ({ demandedOn: on }),
  CourtApplied: noted,
  EnforcementFiled: (_, { courtCaseNumber }) => ({ courtCaseNumber }),
  EnforcementRefused: (_, __, on) => over('ENFORCEMENT_REFUSED', on),
  RefusalObjected: () => ({ outcome: null, concludedOn: null }),
  EnforcementOrdered: (_, __, on) => over('ENFORCEMENT_ORDERED', on),
  CounterclaimFiled: (_, __, on) => ({ counterclaimOn: on }),
  EvidencePeriodSet: noted,
  EvidenceSubmitted: noted,
  ObstacleMet: (_, { endedOn }) => ({ obstacleEndedOn: endedOn }),
  RestorationRequested: () => ({ obstacleEndedOn: null }),
  RecordCorrected: noted,
  CounselOpinionRecorded: noted,
  CaseClosed: (_, __, on) => ({ closedOn: on }),
  MaterialAdded: noted,
  MaterialWithdrawn: noted,
};

const isOwn = (type: string): type is LitigationEventType => Object.hasOwn(folds, type);

/** Replays a journal into the record. Entries of proposals move nothing here. */
export function litigationRecordOf(journal: readonly JournalEntry[]): Rec {
  return journal.reduce<Rec>(
    (record, { type, payload, occurredOn }) => {
      if (!isOwn(type)) return record;
      const fold = folds[type] as (rec: Rec, payload: unknown, on: CalendarDate) => Partial<Rec>;
      return { ...record, ...fold(record, payload, occurredOn) };
    },
    { ...emptyLitigation, materials: materialsOf(journal) },
  );
}
