import { ApiProperty } from '@nestjs/swagger';
import { caseActs, type CalendarDate, type Act } from '@mingjing/domain';
import type { SeriesAnswer, SeriesResult } from '@mingjing/casework/procedures';
import { ApproverView, RefusalView } from '../acts/act.response.dto.js';
import { DateField, IdField, IntegerField, ListField, RecordField, TextField } from '../http/fields.js';

const MOST_CASES = 200;

export class SeriesCaseBody {
  @IdField({ label: { zh: '案件', en: 'Case' } }) id: string;
  @IntegerField({ label: { zh: '案件版本', en: 'Case version' }, min: 0, max: 2_000_000_000 })
  version: number;
}

/** A selection of cases about which it is asked what can be done with it. */
export class SeriesChancesRequest {
  @ListField({ label: { zh: '案件', en: 'Cases' }, of: () => SeriesCaseBody, min: 1, max: MOST_CASES })
  cases: SeriesCaseBody[];
}

class Selection extends SeriesChancesRequest {
  @DateField({ label: { zh: '发生日期', en: 'Occurred on' }, optional: true }) occurredOn?: CalendarDate;
}

/** A selection of cases about which it is asked whether an act is possible. */
export class SeriesQuestionRequest extends Selection {
  @RecordField({ label: { zh: '内容', en: 'Content' }, optional: true }) payload?: Record<string, unknown>;
}

/** An act with one payload for a selection of cases. */
export class SeriesRequest extends Selection {
  @RecordField({ label: { zh: '内容', en: 'Content' } }) payload: Record<string, unknown>;
  @TextField({
    label: { zh: '报批理由', en: 'Reasons for the approvers' },
    max: 4000,
    optional: true,
    multiline: true,
  })
  reasons?: string;
}

export class SeriesActView {
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: Act;
  @ApiProperty() label: string;
}

export class SeriesActList {
  @ApiProperty({ type: [SeriesActView] }) acts: SeriesActView[];
}

export class SeriesChanceView extends SeriesActView {
  @ApiProperty({ type: String, nullable: true, description: 'By the law in force today' }) article:
    string | null;
  @ApiProperty({ type: 'integer', description: 'In so many cases of the selection it is possible' })
  possible: number;
}

export class SeriesChanceList {
  @ApiProperty({ type: [SeriesChanceView] }) acts: SeriesChanceView[];
}

const states = ['allowed', 'refused', 'stale', 'notFound'] as const satisfies SeriesAnswer['state'][];

export class SeriesAnswerView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ enum: states }) state: SeriesAnswer['state'];
  @ApiProperty({ type: 'integer', nullable: true, description: 'The version the case is at' })
  version: number | null;
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
  @ApiProperty({ type: [ApproverView] }) approvers: ApproverView[];
}

export class SeriesPreviewView {
  @ApiProperty({ type: [SeriesAnswerView] }) cases: SeriesAnswerView[];
}

const endings = ['done', 'refused', 'stale', 'notFound', 'failed'] as const satisfies SeriesResult['state'][];
const results = ['performed', 'proposed'] as const;

export class SeriesResultView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ enum: endings }) state: SeriesResult['state'];
  @ApiProperty({ type: 'integer', nullable: true, description: 'The version the case is at' })
  version: number | null;
  @ApiProperty({
    enum: results,
    type: String,
    nullable: true,
    description: '`proposed`: it waits for its approvers',
  })
  result: SeriesResult['result'];
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
}

export class SeriesOutcomeView {
  @ApiProperty({ type: 'integer' }) done: number;
  @ApiProperty({ type: [SeriesResultView] }) cases: SeriesResultView[];
}
