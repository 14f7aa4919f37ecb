import {
  administrativeActKindLabels,
  articleText,
  checklistGroupLabels,
  civilDisputeLabel,
  deadlineStatusLabels,
  eventLabels,
  explanationLines,
  handInKindLabels,
  handInPorts,
  handInStandingLabels,
  handInWarnings,
  type CalendarDate,
  type Locale,
} from '@mingjing/domain';
import {
  isEmptyDraft,
  type DraftFile,
  type HandInClock,
  type HandInLine,
  type HandInPage,
  type HandInRow,
  type HandInStep,
} from '@mingjing/casework/hand-in-desk';
import type { Actor } from '@mingjing/casework/people';
import { labelled, ruleLabel, timeLeft } from '../cases/case.view.js';
import type {
  ChecklistItemView,
  HandInClockView,
  HandInDraftView,
  HandInFileView,
  HandInLineView,
  HandInPageView,
  HandInStepView,
} from './hand-in.response.dto.js';

const CODE_LENGTH = 16;
const bringing: ReadonlySet<string> = new Set(
  Object.values(handInPorts).flatMap((port) => port?.entries ?? []),
);

const clockView = (clock: HandInClock, today: CalendarDate, locale: Locale): HandInClockView => {
  const { rule, article, length, unit, startedOn, dueOn, doneOn, status, provisional } = clock;
  const runs = dueOn !== null && ['running', 'missed'].includes(status);
  return {
    ...{ rule, length, unit, startedOn, dueOn, doneOn, provisional },
    label: ruleLabel(rule, locale),
    article: articleText(article, locale),
    status: labelled(status, deadlineStatusLabels, locale),
    left: runs ? timeLeft(today, dueOn) : null,
    explanation: explanationLines(clock.explanation, locale),
  };
};

export const handInLineView = (
  row: HandInLine | (HandInRow & { readonly needed: number; readonly satisfied: number }),
  today: CalendarDate,
  locale: Locale,
): Omit<HandInLineView, never> => {
  const { caseId, key, kind, actKind, caseNumber, caseTitle, bodyName, officeName, organName } = row;
  const {
    court,
    courtCaseNumber,
    officerName,
    keeperName,
    askedOn,
    servedOn,
    standing,
    handedInOn,
    remarks,
  } = row;
  return {
    ...{ caseId, key, kind, actKind, caseNumber, caseTitle, bodyName, officeName, organName },
    ...{ court, courtCaseNumber, officerName, keeperName, askedOn, servedOn, standing, handedInOn, remarks },
    kindLabel: handInKindLabels[kind][locale],
    actKindLabel: (kind === 'civilDefence' ? civilDisputeLabel : administrativeActKindLabels[actKind])[
      locale
    ],
    standingLabel: handInStandingLabels[standing][locale],
    legal: row.legal && clockView(row.legal, today, locale),
    internal: row.internal && clockView(row.internal, today, locale),
    needed: row.needed,
    satisfied: row.satisfied,
  };
};

const itemViews = ({ completeness, row }: HandInPage, locale: Locale): ChecklistItemView[] =>
  completeness.items.map(({ item, state, reason }) => ({
    code: item.code,
    group: item.group,
    groupLabel: checklistGroupLabels[item.group][locale],
    label: item.label[locale],
    article: articleText(item.article, locale),
    need: item.need,
    unless: item.unless?.[locale] ?? null,
    state,
    handedIn: row.given.includes(item.code) || row.excused.includes(item.code),
    reason,
  }));

const draftView = ({ row, prepares }: HandInPage): HandInDraftView | null =>
  prepares
    ? {
        version: row.draftVersion ?? 0,
        lines: [...(row.lines ?? [])],
        notApplicable: [...(row.notApplicable ?? [])],
        summary: row.summary ?? '',
        ...(isEmptyDraft(row)
          ? { savedAt: null, savedBy: null }
          : { savedAt: row.draftedAt?.toISOString() ?? null, savedBy: row.draftedBy }),
        keeperId: row.keeperId,
      }
    : null;

const fileView = ({ uploadedBy, state: _, ...file }: DraftFile, actor: Actor): HandInFileView => ({
  ...file,
  mine: uploadedBy === actor.id,
});

const stepView = (step: HandInStep, locale: Locale): HandInStepView => {
  const { seq, act, occurredOn, byName, remarks, summary } = step;
  return {
    ...{ seq, act, occurredOn, byName, remarks, summary },
    label: eventLabels[step.type as keyof typeof eventLabels][locale],
    bringsFiles: bringing.has(step.type),
    recordedAt: step.recordedAt.toISOString(),
    code: step.hash.slice(0, CODE_LENGTH),
    missing: [...step.missing],
    lines: [...step.lines],
    notApplicable: [...step.notApplicable],
    files: step.files.map(({ id, fileName, title, size, sha256, pages }) => ({
      ...{ id, fileName, title, size, sha256 },
      pages: pages ?? null,
    })),
  };
};

const checkable: ReadonlySet<string> = new Set(['handedIn', 'supplemented', 'returned']);

export function handInPageView(page: HandInPage, actor: Actor, locale: Locale): HandInPageView {
  const { row, today, completeness, acts } = page;
  const warning = handInWarnings[row.kind];
  const { needed, satisfied } = completeness;
  const ofCase = actor.roles.includes('officeHead') || row.officerId === null || row.officerId === actor.id;
  const officer = actor.roles.some((role) => role === 'caseOfficer' || role === 'officeHead');
  const checks = acts !== null && officer && ofCase && checkable.has(row.standing);
  return {
    ...handInLineView({ ...row, needed, satisfied }, today, locale),
    today,
    caseVersion: page.caseVersion,
    party: row.party,
    warning:
      warning === null ? null : { text: warning.text[locale], article: articleText(warning.article, locale) },
    prepares: page.prepares,
    byLiaison: page.byLiaison,
    items: itemViews(page, locale),
    draft: draftView(page),
    files: page.files.map((file) => fileView(file, actor)),
    steps: page.steps.map((step) => stepView(step, locale)),
    colleagues: page.colleagues.map(({ id, displayName, post }) => ({ id, name: displayName, post })),
    returning: checks && row.standing !== 'returned' ? acts.returning : null,
    accepting: checks ? acts.accepting : null,
  };
}
