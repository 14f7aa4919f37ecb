import {
  articleText,
  correctionStageLabels,
  deadlineLabels,
  endsAfterSixtyDays,
  explanationLines,
  normCompetenceLabels,
  normSourceLabels,
  normStageLabels,
  ownerLabels,
  phaseLabels,
  suspensionArticle,
  suspensionGroundLabels,
  suspensionStageLabels,
  type CalendarDate,
  type Locale,
} from '@mingjing/domain';
import type { WaitAnswer, WaitClock, WaitingCase } from '@mingjing/casework/case-queries';
import { labelled, ruleLabel, timeLeft } from './case.view.js';
import { clockActView } from './clock.view.js';
import type {
  CorrectionView,
  NormReviewView,
  StoppedPeriod,
  SuspensionView,
  WaitClockView,
  WaitingCaseView,
} from './waiting.response.dto.js';

interface Reading {
  readonly today: CalendarDate;
  readonly locale: Locale;
}

function clockView(clock: WaitClock | undefined, { today, locale }: Reading): WaitClockView | null {
  if (!clock || clock.dueOn === null) return null;
  const { rule, startedOn, dueOn, provisional } = clock;
  return {
    rule,
    label: ruleLabel(rule, locale),
    article: articleText(clock.article, locale),
    owner: labelled(clock.owner, ownerLabels, locale),
    startedOn,
    dueOn,
    left: timeLeft(today, dueOn),
    provisional,
    explanation: explanationLines(clock.explanation, locale),
  };
}

/** What the count itself says is left of a period that stands still. */
function stopped(clock: WaitClock | undefined, locale: Locale): StoppedPeriod | null {
  const pause = clock?.explanation.find((step) => step.code === 'PAUSED_NOW');
  if (!clock || !pause) return null;
  const { counted, left, unit } = pause;
  const label = deadlineLabels[clock.rule]?.[locale] ?? clock.rule;
  return { label, article: articleText(clock.article, locale), counted, left, unit };
}

const caseView = (
  { row, organName }: WaitingCase,
  { acts }: WaitAnswer,
  locale: Locale,
): Pick<WaitingCaseView, keyof WaitingCaseView> => ({
  id: row.id,
  number: row.number,
  title: row.title,
  phase: labelled(row.phase, phaseLabels, locale),
  organName,
  officerId: row.officerId,
  officerName: row.officerName,
  applicants: row.applicants,
  acts: acts.map((act) => clockActView(act, locale)),
});

/** A row that no longer waits in this way, for it has moved on since it was found, is left out. */
export function correctionView(waiting: WaitingCase, reading: Reading): CorrectionView[] {
  const { waits, answers, clocks } = waiting;
  if (!waits.correction || !answers.correction) return [];
  return [
    {
      ...caseView(waiting, answers.correction, reading.locale),
      stage: labelled(answers.correction.stage, correctionStageLabels, reading.locale),
      ...waits.correction,
      clock: clockView(clocks.correction[0], reading),
      check: clockView(clocks.abandonmentCheck[0], reading),
    },
  ];
}

export function suspensionView(waiting: WaitingCase, reading: Reading): SuspensionView[] {
  const { waits, answers, clocks, place } = waiting;
  const { locale } = reading;
  if (!waits.suspension || !answers.suspension) return [];
  const { ground, reason, since } = waits.suspension;
  return [
    {
      ...caseView(waiting, answers.suspension, locale),
      stage: labelled(answers.suspension.stage, suspensionStageLabels, locale),
      ground: labelled(ground, suspensionGroundLabels, locale),
      article: articleText(suspensionArticle(ground, place.ruleSet), locale),
      since,
      reason,
      authority: waits.normReview?.review.competentBody ?? null,
      endsAfterSixtyDays: endsAfterSixtyDays(waits.suspension),
      sixtyDays: clockView(clocks.suspension[0], reading),
      norm: clockView(clocks.normReview[0], reading),
      period: stopped(clocks.decision[0], locale),
    },
  ];
}

export function normReviewView(waiting: WaitingCase, reading: Reading): NormReviewView[] {
  const { waits, answers, clocks, organName } = waiting;
  const { locale } = reading;
  if (!waits.normReview || !answers.normReview) return [];
  const { review, ...days } = waits.normReview;
  return [
    {
      ...caseView(waiting, answers.normReview, locale),
      stage: labelled(answers.normReview.stage, normStageLabels, locale),
      normTitle: review.title,
      clauses: review.clauses,
      maker: review.maker,
      source: labelled(review.source, normSourceLabels, locale),
      competence: labelled(review.competence, normCompetenceLabels, locale),
      handler: review.competence === 'own' ? organName : (review.competentBody ?? ''),
      ...days,
      clocks: clocks.normReview.flatMap((clock) => clockView(clock, reading) ?? []),
    },
  ];
}
