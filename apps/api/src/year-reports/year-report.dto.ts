import { ApiProperty } from '@nestjs/swagger';
import {
  locales,
  yearFigureGroups,
  yearFigures,
  type CalendarDate,
  type Locale,
  type YearFigure,
} from '@mingjing/domain';
import type { ReportOrgan, YearCase, YearCasePage } from '@mingjing/casework/year-report';
import { DateField, EnumField, FlagField, IntegerField, TextField } from '../http/fields.js';

/** As far back as cases are kept, and as far as years have a calendar. */
const FIRST = 2004;
const LAST = 2030;
const FURTHEST = 5000;
const groups = Object.keys(yearFigureGroups) as (keyof typeof yearFigureGroups)[];

export class YearParam {
  @IntegerField({ label: { zh: '年度', en: 'Year' }, min: FIRST, max: LAST }) year: number;
}

export class YearReportQuery {
  @DateField({ label: { zh: '截至', en: 'Up to' }, optional: true }) until?: CalendarDate;
  @TextField({ label: { zh: '机关', en: 'Organ' }, max: 60, optional: true }) organ?: string;
  @FlagField({ label: { zh: '含下级机关', en: 'With the organs below' }, optional: true }) below?: boolean;
}
/** A link that is followed says itself in which language. */
export class YearReportFileQuery extends YearReportQuery {
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}
export class YearCasesQuery extends YearReportQuery {
  @EnumField({ label: { zh: '指标', en: 'Figure' }, values: yearFigures }) figure: YearFigure;
  @IntegerField({ label: { zh: '跳过行数', en: 'Rows to skip' }, min: 0, max: FURTHEST, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

const day = { type: String, format: 'date' } as const;
const figure = { enum: yearFigures, enumName: 'YearFigure' } as const;

export class ReportOrganView implements Omit<ReportOrgan, 'within'> {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Whether those below it may be counted too' }) below: boolean;
}
export class ReportPartView {
  @ApiProperty() text: string;
  @ApiProperty({ ...figure, nullable: true, description: 'The figure this number is' })
  figure: YearFigure | null;
}
export class ReportSentenceView {
  @ApiProperty({ type: [ReportPartView] }) parts: ReportPartView[];
}
export class YearFigureView {
  @ApiProperty(figure) code: YearFigure;
  @ApiProperty({ enum: groups, enumName: 'YearFigureGroup' }) group: keyof typeof yearFigureGroups;
  @ApiProperty() label: string;
  @ApiProperty({ description: 'What exactly is counted' }) definition: string;
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ type: 'integer', description: 'The same days of the year before' }) before: number;
}

export class YearReportView {
  @ApiProperty({ type: 'integer' }) year: number;
  @ApiProperty(day) from: CalendarDate;
  @ApiProperty({ ...day, description: 'The last day counted' }) until: CalendarDate;
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The first year with a case' })
  firstYear: number | null;
  @ApiProperty({ type: ReportOrganView }) organ: ReportOrganView;
  @ApiProperty({ description: 'With the organs below it' }) below: boolean;
  @ApiProperty({ type: [ReportOrganView], description: 'Of which the reader may ask' })
  organs: ReportOrganView[];
  @ApiProperty({ description: 'Nothing is counted in this year' }) empty: boolean;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'The paragraph as running text' }) text: string;
  @ApiProperty({ type: [ReportSentenceView] }) sentences: ReportSentenceView[];
  @ApiProperty({ type: [YearFigureView] }) figures: YearFigureView[];
  @ApiProperty({ description: 'Where the figures come from' }) source: string;
}

export class YearCaseView implements YearCase {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty(day) receivedOn: CalendarDate;
}
export class YearCasePageView implements Omit<YearCasePage, 'rows'> {
  @ApiProperty({ type: 'integer', description: 'Cases; one with two letters is one' }) total: number;
  @ApiProperty({ type: [YearCaseView] }) rows: YearCaseView[];
  @ApiProperty() more: boolean;
}
