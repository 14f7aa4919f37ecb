import { ApiProperty } from '@nestjs/swagger';
import { units, type CalendarDate, type ExplanationStep, type Unit } from '@mingjing/domain';

type Step<Code> = Extract<ExplanationStep, { code: Code }>;

const unit = { enum: units, enumName: 'Unit' };
const day = { type: String, format: 'date' };
const days = { type: 'array', items: { type: 'string', format: 'date' } } as const;
const count = { type: 'integer' } as const;

export class CountedFromStep implements Step<'COUNTED_FROM'> {
  @ApiProperty({ enum: ['COUNTED_FROM'] }) code: 'COUNTED_FROM';
  @ApiProperty(day) start: CalendarDate;
  @ApiProperty(count) length: number;
  @ApiProperty(unit) unit: Unit;
  @ApiProperty(count) extensionDays: number;
  @ApiProperty(count) pausedDays: number;
}

export class SpecialLawStep implements Step<'SPECIAL_LAW'> {
  @ApiProperty({ enum: ['SPECIAL_LAW'] }) code: 'SPECIAL_LAW';
  @ApiProperty() name: string;
  @ApiProperty() article: string;
}

export class HolidaysSkippedStep implements Step<'HOLIDAYS_SKIPPED'> {
  @ApiProperty({ enum: ['HOLIDAYS_SKIPPED'] }) code: 'HOLIDAYS_SKIPPED';
  @ApiProperty(days) days: readonly CalendarDate[];
}

export class MakeUpDaysCountedStep implements Step<'MAKE_UP_DAYS_COUNTED'> {
  @ApiProperty({ enum: ['MAKE_UP_DAYS_COUNTED'] }) code: 'MAKE_UP_DAYS_COUNTED';
  @ApiProperty(days) days: readonly CalendarDate[];
}

export class NthWorkingDayStep implements Step<'NTH_WORKING_DAY'> {
  @ApiProperty({ enum: ['NTH_WORKING_DAY'] }) code: 'NTH_WORKING_DAY';
  @ApiProperty(count) n: number;
  @ApiProperty(day) date: CalendarDate;
}

export class LastDayStep implements Step<'LAST_DAY'> {
  @ApiProperty({ enum: ['LAST_DAY'] }) code: 'LAST_DAY';
  @ApiProperty(day) date: CalendarDate;
}

export class MovedStep implements Step<'MOVED'> {
  @ApiProperty({ enum: ['MOVED'] }) code: 'MOVED';
  @ApiProperty(day) from: CalendarDate;
  @ApiProperty(day) to: CalendarDate;
}

export class PausedNowStep implements Step<'PAUSED_NOW'> {
  @ApiProperty({ enum: ['PAUSED_NOW'] }) code: 'PAUSED_NOW';
  @ApiProperty(day) from: CalendarDate;
  @ApiProperty(count) counted: number;
  @ApiProperty(count) left: number;
  @ApiProperty(unit) unit: Unit;
}

export class CountedBackStep implements Step<'COUNTED_BACK'> {
  @ApiProperty({ enum: ['COUNTED_BACK'] }) code: 'COUNTED_BACK';
  @ApiProperty(day) day: CalendarDate;
  @ApiProperty(count) clearDays: number;
  @ApiProperty(day) due: CalendarDate;
}

export class PostmarkDecidesStep implements Step<'POSTMARK_DECIDES'> {
  @ApiProperty({ enum: ['POSTMARK_DECIDES'] }) code: 'POSTMARK_DECIDES';
  @ApiProperty(day) date: CalendarDate;
}

export class AgreedDayStep implements Step<'AGREED_DAY'> {
  @ApiProperty({ enum: ['AGREED_DAY'] }) code: 'AGREED_DAY';
  @ApiProperty(day) date: CalendarDate;
}

export class BeforeHearingStep implements Step<'BEFORE_HEARING'> {
  @ApiProperty({ enum: ['BEFORE_HEARING'] }) code: 'BEFORE_HEARING';
  @ApiProperty(day) date: CalendarDate;
}

export class BeforeDebateEndsStep implements Step<'BEFORE_DEBATE_ENDS'> {
  @ApiProperty({ enum: ['BEFORE_DEBATE_ENDS'] }) code: 'BEFORE_DEBATE_ENDS';
  @ApiProperty(day) date: CalendarDate;
}

export class PlannedDayStep implements Step<'PLANNED_DAY'> {
  @ApiProperty({ enum: ['PLANNED_DAY'] }) code: 'PLANNED_DAY';
  @ApiProperty(day) date: CalendarDate;
}

export class DeemedServedStep implements Step<'DEEMED_SERVED'> {
  @ApiProperty({ enum: ['DEEMED_SERVED'] }) code: 'DEEMED_SERVED';
  @ApiProperty(day) date: CalendarDate;
}

export class ProvisionalStep implements Step<'PROVISIONAL'> {
  @ApiProperty({ enum: ['PROVISIONAL'] }) code: 'PROVISIONAL';
  @ApiProperty(count) year: number;
}

type StepClasses = { readonly [Code in ExplanationStep['code']]: new () => Step<Code> };

/** The class of each step; a step without one does not compile. */
export const explanationSteps: StepClasses = {
  COUNTED_FROM: CountedFromStep,
  SPECIAL_LAW: SpecialLawStep,
  HOLIDAYS_SKIPPED: HolidaysSkippedStep,
  MAKE_UP_DAYS_COUNTED: MakeUpDaysCountedStep,
  NTH_WORKING_DAY: NthWorkingDayStep,
  LAST_DAY: LastDayStep,
  MOVED: MovedStep,
  PAUSED_NOW: PausedNowStep,
  COUNTED_BACK: CountedBackStep,
  POSTMARK_DECIDES: PostmarkDecidesStep,
  AGREED_DAY: AgreedDayStep,
  BEFORE_HEARING: BeforeHearingStep,
  BEFORE_DEBATE_ENDS: BeforeDebateEndsStep,
  PLANNED_DAY: PlannedDayStep,
  DEEMED_SERVED: DeemedServedStep,
  PROVISIONAL: ProvisionalStep,
};
