import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import type { Folds } from '../reconsideration/record-folds.js';
import type { LossCause } from './loss-causes.js';

/** What the office settled for itself: so many natural days after a loss its causes should be analysed. */
export const ANALYSIS_WITHIN_DAYS = 30;
/** How many days before that, and on the day itself, whoever has the case is reminded. */
export const analysisReminders = [7, 0] as const;

/** By when a loss should be analysed; a working target of the office, no clock of the law. */
export const analysisWantedBy = (lostOn: CalendarDate): CalendarDate => addDays(lostOn, ANALYSIS_WITHIN_DAYS);

/** Why a case was lost or corrected and what is to be learnt from it (本机关工作规则：败诉、纠错案件原因分析). */
export interface LessonActs {
  recordLossAnalysis: {
    /** The key of the organ whose act was corrected: a respondent, or a defendant. */
    readonly about: string;
    readonly causes: readonly LossCause[];
    /** The provision the act offends against, as the decision or judgment names it. */
    readonly violated?: string;
    readonly lesson: string;
    /** What is to be put right, by whom and until when. */
    readonly measures?: string;
    readonly responsibleUnit?: string;
    readonly measuresDueOn?: CalendarDate;
    readonly note?: string;
  };
  /** That what an analysis asked to be put right was put right, on the day of the act. */
  recordMeasuresDone: {
    readonly about: string;
    /** What was done. */
    readonly done: string;
    readonly note?: string;
  };
}

export interface LessonEvents {
  LossAnalysed: LessonActs['recordLossAnalysis'];
  MeasuresDone: LessonActs['recordMeasuresDone'];
}

/** The analysis of one organ’s loss as it stands; recorded anew it takes the place of the one before. */
export type LossAnalysis = LessonEvents['LossAnalysed'] & {
  readonly on: CalendarDate;
  /** What became of its measures; null while they wait, and where there are none. */
  readonly carriedOut: { readonly on: CalendarDate; readonly done: string } | null;
};

export interface LessonRecord {
  /** By the key of the organ. */
  readonly lossAnalyses: Readonly<Record<string, LossAnalysis>>;
}
export const emptyLessonRecord: LessonRecord = { lossAnalyses: {} };

export const lessonFolds: Folds<LessonEvents, LessonRecord> = {
  // Told anew with other measures, these are still to be carried out.
  LossAnalysed: ({ lossAnalyses }, said, on) => {
    const before = lossAnalyses[said.about];
    const carriedOut = before?.measures === said.measures ? (before?.carriedOut ?? null) : null;
    return { lossAnalyses: { ...lossAnalyses, [said.about]: { ...said, on, carriedOut } } };
  },
  MeasuresDone: ({ lossAnalyses }, { about, done }, on) => {
    const analysis = lossAnalyses[about];
    return analysis === undefined
      ? {}
      : { lossAnalyses: { ...lossAnalyses, [about]: { ...analysis, carriedOut: { on, done } } } };
  },
};

/** When a loss counts: at once, or by what the higher instance of the dispute makes of it. */
export const lossStandings = ['final', 'ifAffirmed', 'ifBelowWon'] as const;
export type LossStanding = (typeof lossStandings)[number];

/** That the organs complained of lost: since when, and whether that stands yet. */
export interface Loss {
  readonly on: CalendarDate;
  readonly standing: LossStanding;
  /** The keys of the organs. */
  readonly organs: readonly string[];
}

/** One organ’s loss with its analysis, null where it was not analysed yet. */
export interface LossOfOrgan extends Pick<Loss, 'standing'> {
  readonly organ: string;
  readonly lostOn: CalendarDate;
  readonly analysis: LossAnalysis | null;
}

/** The organs, by their keys, whose measures are still to be carried out. */
export const openMeasures = (losses: readonly LossOfOrgan[]): readonly string[] =>
  losses.flatMap(({ organ, analysis }) =>
    analysis?.measures !== undefined && analysis.carriedOut === null ? [organ] : [],
  );

/** Each organ of a loss beside what was analysed for it. */
export const lossesWith = (loss: Loss | null, { lossAnalyses }: LessonRecord): readonly LossOfOrgan[] =>
  loss === null
    ? []
    : loss.organs.map((organ) => ({
        organ,
        lostOn: loss.on,
        standing: loss.standing,
        analysis: lossAnalyses[organ] ?? null,
      }));
