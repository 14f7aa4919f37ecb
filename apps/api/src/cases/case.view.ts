import type { CaseTrack } from './tracks.response.dto.js';
import {
  actLabels,
  articleText,
  caseChannelLabels,
  deadlineLabels,
  eventLabels,
  instanceLabels,
  officialCalendar,
  outcomeLabels,
  partyRoleLabels,
  phaseLabels,
  procedureLabels,
  procedureWarnings,
  proposalStatusLabels,
  roleLabels,
  routeLabels,
  trackLabels,
  trackValueLabels,
  tracksIn,
  workingDaysBetween,
  calendarDate,
  daysBetween,
  type CalendarDate,
  type CaseChannel,
  type Locale,
  type OnBehalfOf,
  type Outcome,
  type Act,
  type Route,
} from '@mingjing/domain';
import type {
  CaseDetail,
  CaseListRow,
  DocumentLine,
  JournalLine,
  ApprovalRow,
  ProposalLine,
  RelatedCase,
} from '@mingjing/casework/case-queries';
import type { CaseListView } from './case-list.response.dto.js';
import type { CaseView } from './case.response.dto.js';
import type { DocumentView } from './document.response.dto.js';
import type { JournalView } from './journal.response.dto.js';
import type { TimeLeft } from './labels.response.dto.js';
import type { ApprovalView, CaseProposalView } from './proposal.response.dto.js';
import type { RelatedCaseView } from './related-cases.response.dto.js';
import { tracksView, type TrackLine } from './tracks.response.dto.js';

/** A code with its name in the reader's language. */
export const labelled = <Code extends string>(
  code: Code,
  labels: Readonly<Record<Code, Readonly<Record<Locale, string>>>>,
  locale: Locale,
) => ({
  code,
  label: labels[code][locale],
});
/** The name of a clock. */
export const ruleLabel = (rule: string, locale: Locale): string => deadlineLabels[rule]?.[locale] ?? rule;

/** What is left until a day: working days as the screens count, calendar days beside them; negative when over. */
export const timeLeft = (today: CalendarDate, dueOn: CalendarDate): TimeLeft => ({
  workingDays: workingDaysBetween(officialCalendar, today, dueOn),
  days: daysBetween(today, dueOn),
});

export const caseListView = (row: CaseListRow, today: CalendarDate, locale: Locale): CaseListView => ({
  ...row,
  procedure: labelled(row.procedure, procedureLabels, locale),
  phase: labelled(row.phase, phaseLabels, locale),
  route: row.route === null ? null : labelled(row.route as Route, routeLabels, locale),
  outcome: row.outcome === null ? null : labelled(row.outcome as Outcome, outcomeLabels, locale),
  nextDeadline:
    row.nextDueOn === null || row.nextRule === null
      ? null
      : {
          rule: row.nextRule,
          label: ruleLabel(row.nextRule, locale),
          dueOn: row.nextDueOn,
          left: timeLeft(today, row.nextDueOn),
        },
});

export const relatedCaseView = (row: RelatedCase, locale: Locale): RelatedCaseView => ({
  ...row,
  procedure: labelled(row.procedure, procedureLabels, locale),
  instance: row.instance === null ? null : labelled(row.instance, instanceLabels, locale),
  phase: labelled(row.phase, phaseLabels, locale),
  outcome: row.outcome === null ? null : labelled(row.outcome, outcomeLabels, locale),
});

const tracksOf = (row: CaseDetail['row'], locale: Locale): TrackLine[] =>
  Object.entries(tracksIn(row.procedure, row)).map(([name, value]) => ({
    track: name as CaseTrack,
    label: trackLabels[name as CaseTrack][locale],
    value,
    valueLabel: trackValueLabels[value]?.[locale] ?? value,
  }));

const partyView = (party: CaseDetail['parties'][number], locale: Locale): CaseView['parties'][number] => ({
  key: party.key,
  role: labelled(party.role, partyRoleLabels, locale),
  kind: party.kind,
  name: party.name,
  organId: party.organId,
  particulars: party.particulars,
});

/** What the old register says beside the case is told with where it came from, to whom it may be told. */
const particularsOf = ({
  oldOfficer: _,
  oldNote: __,
  ...particulars
}: CaseDetail['row']['particulars']): CaseView['particulars'] => particulars;

export const caseView = (
  { row, outcome, flags, parties, takenOver, officerName, organName, officeName, today }: CaseDetail,
  locale: Locale,
): CaseView => ({
  id: row.id,
  number: row.number,
  title: row.title,
  version: row.version,
  procedure: labelled(row.procedure, procedureLabels, locale),
  ruleSet: row.ruleSet,
  needsVerification: row.needsVerification,
  imported: row.imported,
  oldNumber: row.oldNumber,
  takenOver: takenOver && { ...takenOver, at: takenOver.at.toISOString() },
  organ: { id: row.organId, name: organName },
  office: { id: row.officeId, name: officeName },
  officer: row.officerId === null ? null : { id: row.officerId, name: officerName ?? '' },
  phase: labelled(row.phase, phaseLabels, locale),
  tracks: tracksOf(row, locale),
  route: row.route === null ? null : labelled(row.route, routeLabels, locale),
  channel:
    row.particulars.channel === undefined
      ? null
      : labelled(row.particulars.channel as CaseChannel, caseChannelLabels, locale),
  receivedOn: row.receivedOn,
  acceptedOn: row.acceptedOn,
  concludedOn: row.concludedOn,
  closedOn: row.closedOn,
  outcome: outcome === null ? null : labelled(outcome, outcomeLabels, locale),
  category: row.category,
  matter: row.matter,
  flags,
  particulars: particularsOf(row.particulars),
  parties: parties.map((party) => partyView(party, locale)),
  warnings: procedureWarnings[row.procedure].map((one) => one[locale]),
  today,
});

export const journalView = (
  { event, payload, actorName, officerName, supersededBy }: JournalLine,
  locale: Locale,
): JournalView => ({
  seq: event.seq,
  type: event.type,
  label: eventLabels[event.type as keyof typeof eventLabels][locale],
  act: event.act,
  actLabel: actLabels[event.act as Act][locale],
  article: articleText(event.article, locale),
  occurredOn: event.occurredOn,
  recordedAt: event.recordedAt.toISOString(),
  actor: actorName,
  actorRole: labelled(event.actorRole, roleLabels, locale),
  onBehalfOf: (payload['onBehalfOf'] as OnBehalfOf | undefined)?.name ?? null,
  recordedLate: event.actorId !== null && event.recordedOn > event.occurredOn,
  before: tracksView(event.before),
  after: tracksView(event.after),
  // The journal keeps who it is; a reader is told the name.
  payload: officerName === null ? payload : { ...payload, officerName },
  supersededBy,
  hash: event.hash,
});

export const documentView = ({ document: row, approvals }: DocumentLine, locale: Locale): DocumentView => ({
  id: row.id,
  seq: row.eventSeq,
  kind: row.kind,
  number: row.number,
  title: row.title,
  addressee: row.addressee,
  body: row.body,
  articles: row.articles.map((article) => articleText(article, locale)),
  remedy: row.remedy,
  issuedOn: row.issuedOn,
  approvals: [...approvals],
});

export const proposalView = (
  { proposal: row, draft, approvers }: ProposalLine,
  locale: Locale,
): CaseProposalView => ({
  id: row.id,
  act: row.act,
  actLabel: actLabels[row.act as Act][locale],
  payload: row.payload,
  reasons: row.reasons,
  proposedOn: row.proposedOn,
  chain: row.chain.map((role) => labelled(role, roleLabels, locale)),
  step: row.step,
  status: labelled(row.status, proposalStatusLabels, locale),
  draft: draft && { title: draft.title, addressee: draft.addressee, body: draft.body },
  approvers: [...approvers],
});

export const approvalView = (row: ApprovalRow, today: CalendarDate, locale: Locale): ApprovalView => ({
  ...row,
  actLabel: actLabels[row.act as Act][locale],
  chain: row.chain.map((role) => labelled(role, roleLabels, locale)),
  status: labelled(row.status as keyof typeof proposalStatusLabels, proposalStatusLabels, locale),
  left: row.nextDueOn === null ? null : timeLeft(today, calendarDate(row.nextDueOn)),
});
