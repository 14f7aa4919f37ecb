import { ApiProperty } from '@nestjs/swagger';

export class HealthView {
  @ApiProperty() alive: boolean;
  @ApiProperty({ description: 'Whether requests can be answered' }) ready: boolean;
  @ApiProperty({ enum: ['up', 'down'] }) database: 'up' | 'down';
  @ApiProperty({ enum: ['up', 'down'] }) queue: 'up' | 'down';
  @ApiProperty({ enum: ['done', 'pending'] }) migrations: 'done' | 'pending';
  @ApiProperty({ enum: ['up', 'silent'], description: 'Not needed for being ready' }) worker: 'up' | 'silent';
  @ApiProperty({ type: 'integer', description: 'Messages that could not be delivered; somebody has to look' })
  setAside: number;
}
