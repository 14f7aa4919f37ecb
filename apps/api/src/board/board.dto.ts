import { ApiProperty } from '@nestjs/swagger';
import {
  facets,
  indicatorCodes,
  indicatorUnits,
  locales,
  measures,
  procedureNames,
  type CalendarDate,
  type Facet,
  type IndicatorCode,
  type IndicatorUnit,
  type Locale,
  type Measure,
  type ProcedureName,
} from '@mingjing/domain';
import { DateField, EnumField, TextField } from '../http/fields.js';

export class BoardQueryDto {
  @DateField({ label: { zh: '自（该月）', en: 'From the month of' }, optional: true }) from?: CalendarDate;
  @DateField({ label: { zh: '至（该月）', en: 'To the month of' }, optional: true }) to?: CalendarDate;
  @TextField({ label: { zh: '机关', en: 'Organ' }, max: 60, optional: true }) organId?: string;
  @EnumField({ label: { zh: '程序', en: 'Procedure' }, values: procedureNames, optional: true })
  procedure?: ProcedureName;
}

export class BoardExportQuery extends BoardQueryDto {
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}

const day = { type: String, format: 'date' } as const;
const number = { type: Number, nullable: true } as const;

export class BoardOrganView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}
export class BoardProcedure {
  @ApiProperty({ enum: procedureNames, enumName: 'ProcedureName' }) code: ProcedureName;
  @ApiProperty() label: string;
}
export class BoardPeriodView {
  @ApiProperty(day) from: CalendarDate;
  @ApiProperty(day) to: CalendarDate;
}

/** What a figure counts, in the words by which the register finds the cases behind it. */
export class BoardDrill {
  @ApiProperty({ enum: measures, enumName: 'Measure' }) counted: Measure;
  @ApiProperty({ type: String, nullable: true }) countedBy: string | null;
}
export class BoardFigure {
  @ApiProperty({
    ...number,
    description: 'A share between 0 and 1, days, or a number; null without anything to divide by',
  })
  value: number | null;
  @ApiProperty() count: number;
  @ApiProperty(number) outOf: number | null;
}
export class BoardIndicator {
  @ApiProperty({ enum: indicatorCodes, enumName: 'IndicatorCode' }) code: IndicatorCode;
  @ApiProperty() procedure: BoardProcedure;
  @ApiProperty({ enum: indicatorUnits, enumName: 'IndicatorUnit' }) unit: IndicatorUnit;
  @ApiProperty() label: string;
  @ApiProperty() definition: string;
  @ApiProperty({ enum: ['higher', 'lower'], nullable: true, type: String }) better: 'higher' | 'lower' | null;
  @ApiProperty() now: BoardFigure;
  @ApiProperty() before: BoardFigure;
  @ApiProperty() of: BoardDrill;
  @ApiProperty({ type: [BoardDrill] }) outOf: BoardDrill[];
}

export class BoardBar extends BoardDrill {
  @ApiProperty() value: string;
  @ApiProperty() label: string;
  @ApiProperty() count: number;
}
export class BoardSplit {
  @ApiProperty({ enum: facets, enumName: 'Facet' }) facet: Facet;
  @ApiProperty({ type: BoardProcedure, nullable: true }) procedure: BoardProcedure | null;
  @ApiProperty({ type: [BoardBar] }) bars: BoardBar[];
}
export class BoardMonth {
  @ApiProperty(day) month: CalendarDate;
  @ApiProperty() received: number;
  @ApiProperty({ description: 'Reconsiderations and mediations; a suit is not accepted by us' })
  accepted: number;
  @ApiProperty() concluded: number;
  @ApiProperty({
    description: 'Accepted (suits: received) up to the end of the month and not concluded then',
  })
  pending: number;
}
export class BoardOfficer {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: nobody has the cases' })
  officerId: string | null;
  @ApiProperty() name: string;
  @ApiProperty() open: number;
  @ApiProperty() overdue: number;
  @ApiProperty() concluded: number;
}
export class BoardOrganFigures {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() open: number;
  @ApiProperty() received: number;
  @ApiProperty() concluded: number;
}
export class BoardLive {
  @ApiProperty() open: number;
  @ApiProperty() suspended: number;
  @ApiProperty() overdue: number;
  @ApiProperty() dueSoon: number;
  @ApiProperty() awaitingApproval: number;
  @ApiProperty({ description: 'Opinion letters of the bureau that nobody has reported on' })
  opinionLetters: number;
  @ApiProperty({ description: 'Suggestions of courts not answered' }) judicialSuggestions: number;
}
export class BoardView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty(day) soonOn: CalendarDate;
  @ApiProperty() organ: BoardOrganView;
  @ApiProperty({ type: [BoardOrganView] }) organs: BoardOrganView[];
  @ApiProperty({ type: BoardProcedure, nullable: true }) procedure: BoardProcedure | null;
  @ApiProperty() period: BoardPeriodView;
  @ApiProperty() previous: BoardPeriodView;
  @ApiProperty() live: BoardLive;
  @ApiProperty({ type: [BoardIndicator] }) indicators: BoardIndicator[];
  @ApiProperty({ type: [BoardSplit], description: 'Open cases' }) standing: BoardSplit[];
  @ApiProperty({ type: [BoardSplit], description: 'Results in the period' }) outcomes: BoardSplit[];
  @ApiProperty({ type: [BoardMonth] }) months: BoardMonth[];
  @ApiProperty({ type: [BoardOfficer] }) officers: BoardOfficer[];
  @ApiProperty({ type: [BoardOrganFigures] }) byOrgan: BoardOrganFigures[];
}
