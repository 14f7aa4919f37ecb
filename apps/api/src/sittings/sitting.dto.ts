import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate } from '@mingjing/domain';
import {
  FURTHEST_SITTING,
  sittingKinds,
  type SittingKind,
  type SittingRow,
} from '@mingjing/casework/sittings';
import { EnumField, IntegerField } from '../http/fields.js';

const sides = ['upcoming', 'past'] as const;

export class SittingsQuery {
  @EnumField({ label: { zh: '时间', en: 'When' }, values: sides, optional: true })
  when?: (typeof sides)[number];
  @EnumField({ label: { zh: '种类', en: 'Kind' }, values: sittingKinds, optional: true })
  kind?: SittingKind;
  @IntegerField({
    label: { zh: '跳过行数', en: 'Rows to skip' },
    min: 0,
    max: FURTHEST_SITTING,
    optional: true,
  })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true })
  limit?: number;
}

const nullable = { type: String, nullable: true } as const;

/** A hearing, a committee session or a mediation, with the case it belongs to. */
export class SittingView implements SittingRow {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty({ enum: sittingKinds, enumName: 'SittingKind' }) kind: SittingKind;
  @ApiProperty({ type: 'integer' }) position: number;
  @ApiProperty({ type: String, format: 'date' }) day: CalendarDate;
  @ApiProperty(nullable) startsAt: string | null;
  @ApiProperty(nullable) endsAt: string | null;
  @ApiProperty() room: string;
  @ApiProperty({ description: 'Held together with the cases of a series' }) joint: boolean;
  @ApiProperty() held: boolean;
  @ApiProperty({ type: [String], description: 'Who sits, the presider first' }) people: readonly string[];
  @ApiProperty(nullable) officerName: string | null;
}

export class SittingPage {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [SittingView] }) rows: readonly SittingView[];
  @ApiProperty({ description: 'Whether there are rows after these' }) more: boolean;
}

export class RoomList {
  @ApiProperty({ type: [String] }) rooms: readonly string[];
}
