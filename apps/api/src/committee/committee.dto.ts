import { ApiProperty } from '@nestjs/swagger';
import type { CalendarDate } from '@mingjing/domain';
import { DateField, ListField, TextField } from '../http/fields.js';

export class CommitteeMemberRequest {
  @TextField({ label: { zh: '姓名', en: 'Name' }, max: 60 }) name: string;
  @TextField({ label: { zh: '工作单位', en: 'Employer' }, max: 200, optional: true }) employer?: string;
  @ListField({ label: { zh: '专业领域', en: 'Fields of expertise' }, of: 'text', min: 1, max: 20 })
  fields: string[];
  @DateField({ label: { zh: '聘任日期', en: 'Term from' } }) validFrom: CalendarDate;
  @DateField({ label: { zh: '任期届满日期', en: 'Term to' }, optional: true }) validTo?: CalendarDate;
}

const nullableDay = { type: String, format: 'date', nullable: true } as const;

/** A member of the reconsideration committee. */
export class CommitteeMemberView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) employer: string | null;
  @ApiProperty({ type: [String] }) fields: string[];
  @ApiProperty({ type: String, format: 'date' }) validFrom: CalendarDate;
  @ApiProperty(nullableDay) validTo: CalendarDate | null;
  @ApiProperty({ description: 'Whether the term runs today' }) inTerm: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class CommitteeMemberList {
  @ApiProperty({ type: [CommitteeMemberView] }) members: CommitteeMemberView[];
}
