import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate } from '@mingjing/domain';
import type { DueSummary } from '@mingjing/casework/case-queries';

export class DueCountView {
  @ApiProperty({ type: 'integer' }) clocks: number;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class DueCountsView implements Record<keyof DueSummary['counts'], DueCountView> {
  @ApiProperty({ type: DueCountView }) all: DueCountView;
  @ApiProperty({ type: DueCountView }) today: DueCountView;
  @ApiProperty({ type: DueCountView }) overdue: DueCountView;
  @ApiProperty({ type: DueCountView, description: 'Due within three working days' }) soon: DueCountView;
  @ApiProperty({ type: DueCountView, description: 'Others have to act' }) waiting: DueCountView;
}

export class DueDayView {
  @ApiProperty({ type: String, format: 'date' }) day: CalendarDate;
  @ApiProperty() working: boolean;
  @ApiProperty({ description: 'A rest day by notice or law, not a mere weekend' }) holiday: boolean;
  @ApiProperty({ description: 'A weekend day worked in exchange' }) makeUp: boolean;
  @ApiProperty({ type: 'integer', description: 'Open clocks due that day' }) clocks: number;
}

export class OfficerLoadView {
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Null: not assigned yet' })
  officerId: string | null;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty() organName: string;
  @ApiProperty({ type: 'integer' }) clocks: number;
  @ApiProperty({ type: 'integer' }) overdue: number;
}

/** The open clocks in numbers. */
export class DueSummaryView implements DueSummary {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: DueCountsView }) counts: DueCountsView;
  @ApiProperty({ type: [DueDayView], description: 'Today and the six days after it' })
  week: readonly DueDayView[];
  @ApiProperty({ type: [OfficerLoadView], description: 'Whose cases they are; empty for my own' })
  officers: readonly OfficerLoadView[];
}
