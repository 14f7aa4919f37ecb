import {
  actLabels,
  articleText,
  deadlineStatusLabels,
  explanationLines,
  ownerLabels,
  phaseLabels,
  refusalText,
  type CalendarDate,
  type Locale,
  type Wording,
} from '@mingjing/domain';
import type { AskedThing, ClockAct, ClockLine, DueRow, OrganRequest } from '@mingjing/casework/case-queries';
import { labelled, ruleLabel, timeLeft } from './case.view.js';
import type { ClockActView, DeadlineView, DueView } from './deadline.response.dto.js';
import type { OrganRequestView } from './organ-request.response.dto.js';

/** An act that would settle a clock; the first reason against it speaks for the others. */
export const clockActView = ({ act, article, opens, refusals }: ClockAct, locale: Locale): ClockActView => {
  const [refusal] = refusals;
  return {
    act,
    label: actLabels[act][locale],
    article: articleText(article, locale),
    opens,
    possible: refusal === undefined,
    reason: refusal === undefined ? null : refusalText(refusal, locale),
  };
};

export const deadlineView = (
  { deadline: row, settledBy }: ClockLine,
  names: ReadonlyMap<string, string>,
  today: CalendarDate,
  locale: Locale,
): DeadlineView => ({
  id: row.id,
  rule: row.rule,
  label: ruleLabel(row.rule, locale),
  key: row.key,
  keyName: names.get(row.key) ?? null,
  owner: labelled(row.owner, ownerLabels, locale),
  kind: row.kind,
  article: articleText(row.article, locale),
  length: row.length,
  unit: row.unit,
  startedOn: row.startedOn,
  dueOn: row.dueOn,
  doneOn: row.doneOn,
  status: labelled(row.status, deadlineStatusLabels, locale),
  left: row.dueOn !== null && ['running', 'missed'].includes(row.status) ? timeLeft(today, row.dueOn) : null,
  recordedLate: row.recordedLate,
  provisional: row.provisional,
  needsVerification: row.needsVerification,
  explanation: explanationLines(row.explanation, locale),
  steps: row.explanation,
  settledBy: settledBy.map((act) => clockActView(act, locale)),
});

export const dueView = ({ procedure: _, ...row }: DueRow, today: CalendarDate, locale: Locale): DueView => ({
  ...row,
  label: ruleLabel(row.rule, locale),
  phase: labelled(row.phase, phaseLabels, locale),
  owner: labelled(row.owner, ownerLabels, locale),
  status: labelled(row.status, deadlineStatusLabels, locale),
  article: articleText(row.article, locale),
  left: timeLeft(today, row.dueOn),
  explanation: explanationLines(row.explanation, locale),
  settledBy: row.settledBy.map((act) => clockActView(act, locale)),
});

const askedLabels: Readonly<Record<AskedThing, Wording>> = {
  answer: {
    zh: '书面答复，并提交证据、依据和其他有关材料',
    en: 'The written answer with evidence, basis and other material',
  },
  performance: { zh: '履行行政复议决定', en: 'Performance of the decision' },
  defence: { zh: '报送答辩状初稿、证据和依据', en: 'The draft of the defence with evidence and basis' },
};

export const organRequestView = (
  row: OrganRequest,
  today: CalendarDate,
  locale: Locale,
): OrganRequestView => ({
  ...row,
  asked: labelled(row.asked, askedLabels, locale),
  status: row.status && labelled(row.status, deadlineStatusLabels, locale),
  article: row.article && articleText(row.article, locale),
  left: row.dueOn !== null && row.doneOn === null ? timeLeft(today, row.dueOn) : null,
  explanation: explanationLines(row.explanation, locale),
});
