import { ApiProperty } from '@nestjs/swagger';
import {
  correctionStages,
  normCompetences,
  normSources,
  normStages,
  suspensionGrounds,
  suspensionStages,
  units,
  type CalendarDate,
  type CorrectionStage,
  type NormStage,
  type SuspensionGround,
  type SuspensionStage,
  type Unit,
} from '@mingjing/domain';
import { ClockActView } from './deadline.response.dto.js';
import { DeadlineOwnerLabel, PhaseLabel, TimeLeft } from './labels.response.dto.js';

const day = { type: String, format: 'date' } as const;
const perhapsDay = { ...day, nullable: true } as const;

export class CorrectionStageLabel {
  @ApiProperty({ enum: correctionStages, enumName: 'CorrectionStage' }) code: CorrectionStage;
  @ApiProperty() label: string;
}
export class SuspensionStageLabel {
  @ApiProperty({ enum: suspensionStages, enumName: 'SuspensionStage' }) code: SuspensionStage;
  @ApiProperty() label: string;
}
export class NormStageLabel {
  @ApiProperty({ enum: normStages, enumName: 'NormStage' }) code: NormStage;
  @ApiProperty() label: string;
}
export class SuspensionGroundLabel {
  @ApiProperty({ enum: suspensionGrounds, enumName: 'SuspensionGround' }) code: SuspensionGround;
  @ApiProperty() label: string;
}
export class NormSourceLabel {
  @ApiProperty({ enum: normSources, enumName: 'NormSource' }) code: (typeof normSources)[number];
  @ApiProperty() label: string;
}
export class NormCompetenceLabel {
  @ApiProperty({ enum: normCompetences, enumName: 'NormCompetence' }) code: (typeof normCompetences)[number];
  @ApiProperty() label: string;
}

/** A clock by which a wait ends. */
export class WaitClockView {
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty() article: string;
  @ApiProperty({ type: DeadlineOwnerLabel }) owner: DeadlineOwnerLabel;
  @ApiProperty(day) startedOn: CalendarDate;
  @ApiProperty(day) dueOn: CalendarDate;
  @ApiProperty({ type: TimeLeft }) left: TimeLeft;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: [String], description: 'The count in words' }) explanation: string[];
}

/** What is left of a stopped period. */
export class StoppedPeriod {
  @ApiProperty() label: string;
  @ApiProperty() article: string;
  @ApiProperty({ type: 'integer', description: 'Counted before it was stopped' }) counted: number;
  @ApiProperty({ type: 'integer', description: 'To be counted once the review goes on' }) left: number;
  @ApiProperty({ enum: units, enumName: 'Unit' }) unit: Unit;
}

/** A case that waits. */
export class WaitingCaseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: PhaseLabel }) phase: PhaseLabel;
  @ApiProperty() organName: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) officerId: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty({ type: [String] }) applicants: readonly string[];
  @ApiProperty({
    type: [ClockActView],
    description: 'What carries it on, as far as the table of acts says',
  })
  acts: ClockActView[];
}

export class CorrectionView extends WaitingCaseView {
  @ApiProperty({ type: CorrectionStageLabel }) stage: CorrectionStageLabel;
  @ApiProperty({ type: [String], description: 'What the applicant was asked to put right' })
  items: readonly string[];
  @ApiProperty(day) issuedOn: CalendarDate;
  @ApiProperty({ ...perhapsDay, description: 'Null: the receipt is not entered, the period has not begun' })
  servedOn: CalendarDate | null;
  @ApiProperty({ type: WaitClockView, nullable: true }) clock: WaitClockView | null;
  @ApiProperty({
    type: WaitClockView,
    nullable: true,
    description: 'Until when post and reasons are to be checked before the application counts as abandoned',
  })
  check: WaitClockView | null;
}

export class SuspensionView extends WaitingCaseView {
  @ApiProperty({ type: SuspensionStageLabel }) stage: SuspensionStageLabel;
  @ApiProperty({ type: SuspensionGroundLabel }) ground: SuspensionGroundLabel;
  @ApiProperty() article: string;
  @ApiProperty(day) since: CalendarDate;
  @ApiProperty() reason: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The body a norm was or is to be transferred to; null where nobody else is waited for',
  })
  authority: string | null;
  @ApiProperty({ description: 'Whether sixty days of it end the case (grounds 1, 2 and 4 only)' })
  endsAfterSixtyDays: boolean;
  @ApiProperty({ type: WaitClockView, nullable: true, description: 'The sixty days' })
  sixtyDays: WaitClockView | null;
  @ApiProperty({ type: WaitClockView, nullable: true, description: 'The nearest clock of the norm’s review' })
  norm: WaitClockView | null;
  @ApiProperty({ type: StoppedPeriod, nullable: true, description: 'The period to decide' })
  period: StoppedPeriod | null;
}

export class NormReviewView extends WaitingCaseView {
  @ApiProperty({ type: NormStageLabel }) stage: NormStageLabel;
  @ApiProperty({ description: 'The norm under review' }) normTitle: string;
  @ApiProperty() clauses: string;
  @ApiProperty() maker: string;
  @ApiProperty({ type: NormSourceLabel }) source: NormSourceLabel;
  @ApiProperty({ type: NormCompetenceLabel }) competence: NormCompetenceLabel;
  @ApiProperty({ description: 'Who deals with the norm: this body, or the one it goes to' }) handler: string;
  @ApiProperty(day) since: CalendarDate;
  @ApiProperty(perhapsDay) makerNotifiedOn: CalendarDate | null;
  @ApiProperty(perhapsDay) makerRepliedOn: CalendarDate | null;
  @ApiProperty(perhapsDay) transferredOn: CalendarDate | null;
  @ApiProperty(perhapsDay) transferServedOn: CalendarDate | null;
  @ApiProperty({ type: [WaitClockView], description: 'Its open clocks (Arts. 56-60), nearest first' })
  clocks: WaitClockView[];
}

class WaitingPage {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ description: 'False: there are more than the total says' }) totalIsExact: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'For `after`, to read on' }) next: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'For `before`, to read back' })
  previous: string | null;
}
export class CorrectionPage extends WaitingPage {
  @ApiProperty({ type: [CorrectionView] }) rows: CorrectionView[];
}
export class SuspensionPage extends WaitingPage {
  @ApiProperty({ type: [SuspensionView] }) rows: SuspensionView[];
}
export class NormReviewPage extends WaitingPage {
  @ApiProperty({ type: [NormReviewView] }) rows: NormReviewView[];
}

export class WaitCountView {
  @ApiProperty({ type: 'integer' }) all: number;
  @ApiProperty({ type: 'integer', description: 'Whose period is over' }) over: number;
  @ApiProperty({ type: 'integer', description: 'Whose period ends within three working days' }) soon: number;
}
export class WaitSummaryView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: WaitCountView }) corrections: WaitCountView;
  @ApiProperty({ type: WaitCountView }) suspended: WaitCountView;
  @ApiProperty({ type: WaitCountView }) normReviews: WaitCountView;
}
