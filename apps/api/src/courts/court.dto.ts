import { ApiProperty } from '@nestjs/swagger';
import { courtLevels, type CourtLevel } from '@mingjing/domain';
import type { CourtDraft } from '@mingjing/casework/courts';
import { EnumField, FlagField, TextField } from '../http/fields.js';

export class CourtRequest implements CourtDraft {
  @TextField({ label: { zh: '法院名称', en: 'Name of the court' }, max: 100 }) name: string;
  @EnumField({ label: { zh: '审级', en: 'Level' }, values: courtLevels }) level: CourtLevel;
  @TextField({ label: { zh: '所在地区', en: 'Region' }, max: 100 }) region: string;
  @FlagField({ label: { zh: '使用中', en: 'In use' } }) active: boolean;
}

export class CourtsQuery {
  @FlagField({ label: { zh: '含停用', en: 'Also those out of use' }, optional: true }) all?: boolean;
}

/** A court by name and level; which cases it hears is said in its own notices. */
export class CourtView {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: courtLevels, enumName: 'CourtLevel' }) level: CourtLevel;
  @ApiProperty() region: string;
  @ApiProperty() active: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CourtList {
  @ApiProperty({ type: [CourtView], description: 'The lowest level first' }) courts: CourtView[];
}

export class CourtVersionView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: courtLevels, enumName: 'CourtLevel' }) level: CourtLevel;
  @ApiProperty() region: string;
  @ApiProperty() active: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it came with the system' })
  changedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt: string;
}

export class CourtHistory {
  @ApiProperty({ type: [CourtVersionView], description: 'Newest first' }) versions: CourtVersionView[];
}
