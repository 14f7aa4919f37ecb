import { ApiProperty } from '@nestjs/swagger';
import {
  instances,
  leaderPosts,
  locales,
  type AppearanceRates,
  type CalendarDate,
  type Instance,
  type LeaderPost,
  type Locale,
} from '@mingjing/domain';
import {
  appearanceShows,
  type AppearanceGroup,
  type AppearancePage,
  type AppearanceRow,
  type AppearanceShow,
} from '@mingjing/casework/appearances';
import { DateField, EnumField, IntegerField, TextField } from '../http/fields.js';

const FURTHEST = 5000;

export class AppearanceNarrowingQuery {
  @DateField({ label: { zh: '自', en: 'From' }, optional: true }) from?: CalendarDate;
  @DateField({ label: { zh: '至', en: 'To' }, optional: true }) to?: CalendarDate;
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: appearanceShows, optional: true })
  show?: AppearanceShow;
  @EnumField({ label: { zh: '审级', en: 'Instance' }, values: instances, optional: true })
  instance?: Instance;
  @TextField({ label: { zh: '被告机关', en: 'Defendant organ' }, max: 60, optional: true }) organId?: string;
}

export class AppearancesQuery extends AppearanceNarrowingQuery {
  @IntegerField({ label: { zh: '跳过行数', en: 'Rows to skip' }, min: 0, max: FURTHEST, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

export class AppearanceExportQuery extends AppearanceNarrowingQuery {
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}

const nullable = { type: String, nullable: true } as const;
const share = { type: Number, nullable: true } as const;

export class InstanceLabel {
  @ApiProperty({ enum: instances, enumName: 'Instance' }) code: Instance;
  @ApiProperty() label: string;
}
export class LeaderPostLabel {
  @ApiProperty({ enum: leaderPosts, enumName: 'LeaderPost' }) code: LeaderPost;
  @ApiProperty() label: string;
}

export class AppearanceView implements Omit<AppearanceRow, 'instance' | 'headPost'> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty() hearing: string;
  @ApiProperty({ type: InstanceLabel }) instance: InstanceLabel;
  @ApiProperty({ type: String, format: 'date' }) day: CalendarDate;
  @ApiProperty() held: boolean;
  @ApiProperty({ description: 'The court asked for the head to attend' }) ordered: boolean;
  @ApiProperty({ description: 'A head came and stayed' }) attended: boolean;
  @ApiProperty() leftEarly: boolean;
  @ApiProperty({ description: 'Spoke on the substance of the dispute' }) spoke: boolean;
  @ApiProperty(nullable) headName: string | null;
  @ApiProperty({ type: LeaderPostLabel, nullable: true }) headPost: LeaderPostLabel | null;
  @ApiProperty(nullable) headOf: string | null;
  @ApiProperty(nullable) headOfName: string | null;
  @ApiProperty({ ...nullable, description: 'Why the head could not come, as the court was told' })
  absence: string | null;
  @ApiProperty({ ...nullable, description: 'What proves that reason' }) absenceProof: string | null;
  @ApiProperty({ type: [String], description: 'The organs sued' }) defendants: readonly string[];
  @ApiProperty(nullable) court: string | null;
  @ApiProperty(nullable) officerName: string | null;
}

export class AppearanceRatesView implements AppearanceRates {
  @ApiProperty({ ...share, description: 'Cases attended to cases heard' }) attendance: number | null;
  @ApiProperty({ ...share, description: 'Cases the chief attended to cases heard' }) chief: number | null;
  @ApiProperty({ ...share, description: 'Spoke on the substance, of those attended' }) voice: number | null;
  @ApiProperty({ ...share, description: 'Attended, of those where the court asked' }) whenOrdered:
    number | null;
}

export class AppearanceCountView {
  @ApiProperty({ type: 'integer', description: 'Cases heard in court, once per instance' }) heard: number;
  @ApiProperty({ type: 'integer' }) attended: number;
  @ApiProperty({ type: 'integer' }) chief: number;
  @ApiProperty({ type: 'integer' }) spoke: number;
  @ApiProperty({ type: 'integer' }) ordered: number;
  @ApiProperty({ type: 'integer' }) orderedAttended: number;
  @ApiProperty({ type: AppearanceRatesView }) rates: AppearanceRatesView;
}
export class AppearanceGroupView extends AppearanceCountView implements AppearanceGroup {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
}

export class AppearancePageView implements Omit<AppearancePage, 'rows'> {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: String, format: 'date' }) from: CalendarDate;
  @ApiProperty({ type: String, format: 'date' }) to: CalendarDate;
  @ApiProperty({ type: [AppearanceView] }) rows: AppearanceView[];
  @ApiProperty() more: boolean;
  @ApiProperty({ type: AppearanceCountView }) whole: AppearanceCountView;
  @ApiProperty({
    type: [AppearanceGroupView],
    description: 'Of every instance, whichever the list is narrowed to',
  })
  byInstance: AppearanceGroupView[];
  @ApiProperty({
    type: [AppearanceGroupView],
    description: 'Of every organ sued, whichever the list is narrowed to',
  })
  byOrgan: AppearanceGroupView[];
}
