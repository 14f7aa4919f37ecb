import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate } from '@mingjing/domain';
import type { DemoDayMove, DemoDayProgress } from '@mingjing/casework/demo';

export class DemoDayProgressView implements DemoDayProgress {
  @ApiProperty({ type: String, format: 'date' }) to: CalendarDate;
  @ApiProperty({ type: 'integer' }) done: number;
  @ApiProperty({ type: 'integer' }) of: number;
}

export class DemoDayView {
  @ApiProperty({ type: String, format: 'date' }) day: CalendarDate;
  @ApiProperty({ type: DemoDayProgressView, nullable: true }) moving: DemoDayProgressView | null;
}

export class DemoDayEventCount {
  @ApiProperty() type: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: 'integer' }) count: number;
}

export class DemoDayMoveView implements Omit<DemoDayMove, 'byEvent'> {
  @ApiProperty({ type: String, format: 'date' }) from: CalendarDate;
  @ApiProperty({ type: String, format: 'date' }) to: CalendarDate;
  @ApiProperty({ type: 'integer', description: 'Cases with a clock that ran out' }) cases: number;
  @ApiProperty({ type: 'integer', description: 'Entries the law itself made' }) acts: number;
  @ApiProperty({ type: 'integer', description: 'Duties that ran out undone' }) missed: number;
  @ApiProperty({ type: [DemoDayEventCount] }) events: DemoDayEventCount[];
}
