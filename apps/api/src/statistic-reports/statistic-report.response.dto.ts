import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { formCodes, type CalendarDate, type FormCode, type Wording } from '@mingjing/domain';
import {
  reportStates,
  reportSteps,
  type BehindFigure,
  type Explanation,
  type ReportLine,
  type ReportOrgan,
  type ReportSource,
  type ReportState,
  type ReportStep,
  type StepTaken,
} from '@mingjing/casework/statistic-reports';

const day = { type: String, format: 'date' } as const;
const nullable = { type: String, nullable: true } as const;
const form = { enum: formCodes, enumName: 'FormCode' } as const;
const step = { enum: reportSteps, enumName: 'ReportStep' } as const;
const values = {
  type: 'object',
  additionalProperties: { type: 'number', nullable: true },
  description: 'By the number of the column; a rate without anything to divide by is null',
} as const;

export class StatisticOrganView implements Omit<ReportOrgan, 'own'> {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Makes and submits its tables' }) mayMake: boolean;
  @ApiProperty({ description: 'Accepts and returns its tables' }) mayCheck: boolean;
}

export class StatisticOrganList {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [StatisticOrganView], description: 'The own first' }) organs: StatisticOrganView[];
}

/** A text in both languages. */
@ApiSchema({ name: 'StatisticWording' })
export class WordingView implements Wording {
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
}

export class StatisticRowView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Its number in the form' }) no: number | null;
  @ApiProperty({ type: WordingView }) label: WordingView;
  @ApiProperty({ description: 'Adds up other rows' }) sum: boolean;
  @ApiProperty(values) values: Readonly<Record<string, number | null>>;
}

export class BehindFigureView implements BehindFigure {
  @ApiProperty({ ...nullable, format: 'uuid', description: 'Null where it is the table of an organ below' })
  caseId: string | null;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
}

export class BehindList {
  @ApiProperty({ type: [BehindFigureView] }) cases: BehindFigureView[];
  @ApiProperty({ type: 'integer', description: 'All of them, also those not listed' }) count: number;
}

export class IdentityFaultView {
  @ApiProperty() row: string;
  @ApiProperty() left: number;
  @ApiProperty() right: number;
  @ApiProperty({ type: [BehindFigureView], description: 'Counted on one side more than on the other' })
  cases: BehindFigureView[];
}

export class IdentityView {
  @ApiProperty() code: string;
  @ApiProperty() left: number;
  @ApiProperty() right: number;
  @ApiProperty({ type: [IdentityFaultView], description: 'The rows where it fails' })
  faults: IdentityFaultView[];
}

export class StatisticNoteView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class StatisticSourceView implements ReportSource {
  @ApiProperty() organId: string;
  @ApiProperty() organName: string;
  @ApiProperty({ format: 'uuid' }) reportId: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class StatisticTableView {
  @ApiProperty(form) form: FormCode;
  @ApiProperty() organId: string;
  @ApiProperty() organName: string;
  @ApiProperty(day) from: CalendarDate;
  @ApiProperty(day) to: CalendarDate;
  @ApiProperty() withSubordinates: boolean;
  @ApiProperty({ type: [StatisticRowView] }) rows: StatisticRowView[];
  @ApiProperty({ type: [IdentityView] }) identities: IdentityView[];
  @ApiProperty({ type: [StatisticNoteView], description: 'What the form has no column for' })
  notes: StatisticNoteView[];
  @ApiProperty({ type: [StatisticSourceView] }) sources: StatisticSourceView[];
}

export class StatisticReportLineView implements ReportLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty(form) form: FormCode;
  @ApiProperty() organId: string;
  @ApiProperty() organName: string;
  @ApiProperty(day) from: CalendarDate;
  @ApiProperty(day) to: CalendarDate;
  @ApiProperty() withSubordinates: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: reportStates, enumName: 'ReportState' }) state: ReportState;
  @ApiProperty({ type: 'integer', description: 'To be named in If-Match by whoever takes the next step' })
  revision: number;
  @ApiProperty() latest: boolean;
  @ApiProperty() madeByName: string;
  @ApiProperty(day) madeOn: CalendarDate;
}

export class StatisticReportList {
  @ApiProperty({ type: [StatisticReportLineView], description: 'The newest first' })
  reports: StatisticReportLineView[];
}

export class ExplanationView implements Explanation {
  @ApiProperty() identity: string;
  @ApiProperty() text: string;
}

export class StepTakenView implements StepTaken {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty(step) step: ReportStep;
  @ApiProperty({ type: [ExplanationView] }) explanations: readonly ExplanationView[];
  @ApiProperty(nullable) remarks: string | null;
  @ApiProperty() takenByName: string;
  @ApiProperty(day) takenOn: CalendarDate;
}

export class StatisticDifferenceView {
  @ApiProperty({ type: BehindFigureView, nullable: true, description: 'Null where the reader sees it not' })
  case: BehindFigureView | null;
  @ApiProperty() column: string;
  @ApiProperty(nullable) rowBefore: string | null;
  @ApiProperty(nullable) rowAfter: string | null;
  @ApiProperty() before: number;
  @ApiProperty() after: number;
}

export class StatisticReportView extends StatisticTableView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: reportStates, enumName: 'ReportState' }) state: ReportState;
  @ApiProperty({ type: 'integer' }) revision: number;
  @ApiProperty() latest: boolean;
  @ApiProperty() madeByName: string;
  @ApiProperty(day) madeOn: CalendarDate;
  @ApiProperty({ type: [StepTakenView] }) steps: readonly StepTakenView[];
  @ApiProperty({
    type: [StatisticDifferenceView],
    nullable: true,
    description: 'Against the version before; null of the first',
  })
  differences: StatisticDifferenceView[] | null;
  @ApiProperty({ type: 'integer' }) differenceCount: number;
  @ApiProperty({ ...step, isArray: true }) mayTake: readonly ReportStep[];
}

export class StatisticReportMade {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ description: 'False where nothing differs from the last version' }) isNew: boolean;
}
