import { ApiProperty } from '@nestjs/swagger';
import { locales, type CalendarDate, type Locale, type SupervisedKind } from '@mingjing/domain';
import {
  FURTHEST_DUTY,
  letterKinds,
  letterShows,
  type LetterRow,
  type LetterShow,
} from '@mingjing/casework/case-queries';
import { DateField, EnumField, IntegerField, TextField } from '../http/fields.js';
import { TimeLeft } from './labels.response.dto.js';
import { DutyKindLabel, DutyStateLabel } from './supervision.dto.js';

/** Which letters and orders. */
export class LetterFilterQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: letterShows, optional: true }) show?: LetterShow;
  @EnumField({ label: { zh: '种类', en: 'Kind' }, values: letterKinds, optional: true })
  kind?: SupervisedKind;
  @DateField({ label: { zh: '自', en: 'From' }, optional: true }) from?: CalendarDate;
  @DateField({ label: { zh: '至', en: 'To' }, optional: true }) to?: CalendarDate;
  @TextField({ label: { zh: '查找', en: 'Search' }, max: 100, optional: true }) text?: string;
}
export class LettersQuery extends LetterFilterQuery {
  @IntegerField({ label: { zh: '跳过行数', en: 'Rows to skip' }, min: 0, max: FURTHEST_DUTY, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}
export class LetterExportQuery extends LetterFilterQuery {
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}

const day = { type: String, format: 'date' } as const;
const perhapsDay = { ...day, nullable: true } as const;
const perhaps = { type: String, nullable: true } as const;

/** A letter or an order that wants an answer. */
export class LetterView implements Omit<LetterRow, 'kind' | 'state'> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty(perhaps) officerName: string | null;
  @ApiProperty({ type: DutyKindLabel }) kind: DutyKindLabel;
  @ApiProperty() key: string;
  @ApiProperty({ description: 'Who sent it' }) sender: string;
  @ApiProperty({ description: 'Who must answer or perform' }) bearer: string;
  @ApiProperty({ ...perhaps, description: 'What it is about' }) subject: string | null;
  @ApiProperty({ ...day, description: 'Issued, or received from court or procuratorate' })
  since: CalendarDate;
  @ApiProperty({ ...perhapsDay, description: 'Null: not served yet' }) servedOn: CalendarDate | null;
  @ApiProperty({ ...perhapsDay, description: 'Null: no law sets a period, or it has not begun' })
  dueOn: CalendarDate | null;
  @ApiProperty({ type: TimeLeft, nullable: true }) left: TimeLeft | null;
  @ApiProperty({ type: DutyStateLabel }) state: DutyStateLabel;
  @ApiProperty(perhapsDay) doneOn: CalendarDate | null;
  @ApiProperty() late: boolean;
  @ApiProperty({ ...perhaps, description: 'How it was answered' }) answer: string | null;
}
export class LetterCountsView {
  @ApiProperty({ type: 'integer' }) open: number;
  @ApiProperty({ type: 'integer' }) over: number;
  @ApiProperty({ type: 'integer' }) done: number;
  @ApiProperty({ type: 'integer' }) all: number;
}
export class LetterPageView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: LetterCountsView }) counts: LetterCountsView;
  @ApiProperty({ type: [LetterView] }) rows: LetterView[];
  @ApiProperty() more: boolean;
}
