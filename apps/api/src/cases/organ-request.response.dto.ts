import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate } from '@mingjing/domain';
import { askedThings, type AskedThing, type OrganRequest } from '@mingjing/casework/case-queries';
import { DeadlineStatusLabel, TimeLeft } from './labels.response.dto.js';

export class AskedLabel {
  @ApiProperty({ enum: askedThings, enumName: 'AskedThing' }) code: AskedThing;
  @ApiProperty() label: string;
}

type Worded = 'asked' | 'status' | 'article' | 'explanation';

/** What the reconsideration body asks of my organ in a case. */
export class OrganRequestView implements Omit<OrganRequest, Worded> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty() bodyName: string;
  @ApiProperty() officeName: string;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty({ description: 'The respondent within the case' }) respondentKey: string;
  @ApiProperty() respondentName: string;
  @ApiProperty({ type: AskedLabel }) asked: AskedLabel;
  @ApiProperty({ type: String, format: 'date' }) sentOn: CalendarDate;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date',
    description: 'Null: service is not entered yet',
  })
  servedOn: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) dueOn: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) doneOn: CalendarDate | null;
  @ApiProperty({ type: DeadlineStatusLabel, nullable: true }) status: DeadlineStatusLabel | null;
  @ApiProperty({ type: String, nullable: true }) article: string | null;
  @ApiProperty({ type: TimeLeft, nullable: true }) left: TimeLeft | null;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: [String] }) explanation: string[];
}

export class OrganRequestList {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [OrganRequestView], description: 'Nearest due date first' }) open: OrganRequestView[];
  @ApiProperty({ type: [OrganRequestView], description: 'The latest ones' }) settled: OrganRequestView[];
}
