import { ApiProperty } from '@nestjs/swagger';
import {
  caseOutcomes,
  locales,
  lossCauses,
  lossStandings,
  measuresStates,
  procedureNames,
  type CalendarDate,
  type CaseOutcome,
  type Locale,
  type LossCause,
  type LossStanding,
  type MeasuresState,
  type ProcedureName,
} from '@mingjing/domain';
import {
  lessonShows,
  lessonSorts,
  type LessonChoice,
  type LessonCounts,
  type LessonRow,
  type LessonShow,
  type LessonSort,
} from '@mingjing/casework/lessons';
import { DateField, EnumField, IntegerField, TextField } from '../http/fields.js';

const FURTHEST = 5000;

/** Which lost and corrected cases; the days are those of the result. */
export class LessonFilterQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: lessonShows, optional: true }) show?: LessonShow;
  @EnumField({ label: { zh: '顺序', en: 'Order' }, values: lessonSorts, optional: true }) sort?: LessonSort;
  @TextField({ label: { zh: '机关', en: 'Organ' }, max: 60, optional: true }) organId?: string;
  @TextField({ label: { zh: '行为种类', en: 'Kind of act' }, max: 100, optional: true }) matter?: string;
  @EnumField({ label: { zh: '原因', en: 'Cause' }, values: lossCauses, optional: true }) cause?: LossCause;
  @DateField({ label: { zh: '自', en: 'From' }, optional: true }) from?: CalendarDate;
  @DateField({ label: { zh: '至', en: 'To' }, optional: true }) to?: CalendarDate;
  @TextField({ label: { zh: '查找', en: 'Search' }, max: 100, optional: true }) text?: string;
}
export class LessonsQuery extends LessonFilterQuery {
  @IntegerField({ label: { zh: '跳过行数', en: 'Rows to skip' }, min: 0, max: FURTHEST, optional: true })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

export class LessonExportQuery extends LessonFilterQuery {
  /** A link cannot say its language in a header. */
  @EnumField({ label: { zh: '语言', en: 'Language' }, values: locales, optional: true }) lang?: Locale;
}

const day = { type: String, format: 'date' } as const;
const perhapsDay = { ...day, nullable: true } as const;
const perhaps = { type: String, nullable: true } as const;

export class LossCauseView {
  @ApiProperty({ enum: lossCauses, enumName: 'LossCause' }) code: LossCause;
  @ApiProperty() label: string;
  @ApiProperty({ ...perhaps, description: 'The article that names it' }) article: string | null;
}
export class LostProcedureLabel {
  @ApiProperty({ enum: procedureNames, enumName: 'ProcedureName' }) code: ProcedureName;
  @ApiProperty() label: string;
}
export class LostOutcomeLabel {
  @ApiProperty({ enum: caseOutcomes, enumName: 'CaseOutcome' }) code: CaseOutcome;
  @ApiProperty() label: string;
}

export class MeasuresLabel {
  @ApiProperty({ enum: measuresStates, enumName: 'MeasuresState' }) code: MeasuresState;
  @ApiProperty() label: string;
}

/** A lost or corrected case of an organ, with its lesson where it was analysed. */
export class LessonView implements Omit<LessonRow, 'causes' | 'procedure' | 'outcome'> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ type: LostProcedureLabel }) procedure: LostProcedureLabel;
  @ApiProperty({ type: LostOutcomeLabel, nullable: true }) outcome: LostOutcomeLabel | null;
  @ApiProperty() category: string;
  @ApiProperty({ description: 'The matter, or the cause of a lawsuit' }) matter: string;
  @ApiProperty(perhaps) officerName: string | null;
  @ApiProperty(perhapsDay) closedOn: CalendarDate | null;
  @ApiProperty({ description: 'The key of the party' }) organ: string;
  @ApiProperty(perhaps) organId: string | null;
  @ApiProperty() organName: string;
  @ApiProperty(day) lostOn: CalendarDate;
  @ApiProperty({ enum: lossStandings, enumName: 'LossStanding' }) standing: LossStanding;
  @ApiProperty({ ...day, description: 'By when the office wants it analysed' }) wantedBy: CalendarDate;
  @ApiProperty({ description: 'Not analysed by then' }) overdue: boolean;
  @ApiProperty(perhapsDay) analysedOn: CalendarDate | null;
  @ApiProperty({ type: [LossCauseView] }) causes: LossCauseView[];
  @ApiProperty({ ...perhaps, description: 'The provision violated' }) violated: string | null;
  @ApiProperty(perhaps) lesson: string | null;
  @ApiProperty(perhaps) measures: string | null;
  @ApiProperty(perhaps) responsibleUnit: string | null;
  @ApiProperty(perhapsDay) measuresDueOn: CalendarDate | null;
  @ApiProperty(perhapsDay) measuresDoneOn: CalendarDate | null;
  @ApiProperty({ ...perhaps, description: 'What was done' }) measuresDone: string | null;
  @ApiProperty({ type: MeasuresLabel, nullable: true, description: 'Null where no measures were asked for' })
  measuresState: MeasuresLabel | null;
}
export class LessonCountsView implements LessonCounts {
  @ApiProperty({ type: 'integer' }) analysed: number;
  @ApiProperty({ type: 'integer', description: 'Lost, and not analysed yet' }) open: number;
  @ApiProperty({ type: 'integer', description: 'Of those, the ones wanted before today' }) over: number;
  @ApiProperty({ type: 'integer', description: 'Measures not carried out yet' }) measuresOpen: number;
  @ApiProperty({ type: 'integer', description: 'Of those, the ones due before today' }) measuresOver: number;
  @ApiProperty({ type: 'integer' }) measuresDone: number;
}
export class LessonChoiceView implements LessonChoice {
  @ApiProperty() value: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer' }) count: number;
}
export class LessonPageView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: LessonCountsView }) counts: LessonCountsView;
  @ApiProperty({ type: [LessonView] }) rows: LessonView[];
  @ApiProperty() more: boolean;
  @ApiProperty({ type: [LessonChoiceView] }) organs: LessonChoiceView[];
  @ApiProperty({ type: [LessonChoiceView] }) matters: LessonChoiceView[];
}
export class LessonsForCaseView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [LessonView] }) rows: LessonView[];
  @ApiProperty({ type: [LessonView], description: 'That the case itself was lost, not analysed yet' })
  wanted: LessonView[];
}
