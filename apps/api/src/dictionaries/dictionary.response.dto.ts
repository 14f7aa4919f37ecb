import { ApiProperty } from '@nestjs/swagger';
import {
  dictionaryKinds,
  intakeConditions,
  laws,
  type CalendarDate,
  type DictionaryKind,
  type IntakeCondition,
  type Law,
} from '@mingjing/domain';
import type { EntryState } from '@mingjing/casework/dictionaries';

export class DictionaryKindName {
  @ApiProperty({ enum: dictionaryKinds, enumName: 'DictionaryKind' }) code: DictionaryKind;
  @ApiProperty() label: string;
}

export class DictionaryKindView extends DictionaryKindName {
  @ApiProperty({ type: 'integer', description: 'Entries that hold today' }) inForce: number;
  @ApiProperty({ type: 'integer', description: 'With those announced and those ended' }) all: number;
}

export class DictionaryKindList {
  @ApiProperty({ type: [DictionaryKindView] }) kinds: DictionaryKindView[];
}

export class EntryArticle {
  @ApiProperty({ enum: Object.keys(laws), enumName: 'LawCode' }) law: Law;
  @ApiProperty() at: string;
  @ApiProperty() text: string;
}

/** One version of an entry. */
export class DictionaryEntryView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer', description: 'The newest is to be named in If-Match' }) version: number;
  @ApiProperty() zh: string;
  @ApiProperty() en: string;
  @ApiProperty({ type: EntryArticle, nullable: true }) article: EntryArticle | null;
  @ApiProperty({ type: String, nullable: true }) wording: string | null;
  @ApiProperty({ enum: intakeConditions, enumName: 'IntakeCondition', nullable: true })
  condition: IntakeCondition | null;
  @ApiProperty({ type: 'integer', nullable: true }) formRow: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the entry that took over' })
  successor: string | null;
  @ApiProperty({ type: 'integer' }) position: number;
  @ApiProperty({ enum: ['inForce', 'announced', 'ended'] satisfies EntryState[], enumName: 'EntryState' })
  state: EntryState;
  @ApiProperty({ type: String, format: 'date' }) validFrom: CalendarDate;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: CalendarDate | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null where it came with the system' })
  changedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) changedAt: string;
}

export class DictionaryView {
  @ApiProperty({ type: DictionaryKindName }) kind: DictionaryKindName;
  @ApiProperty({ type: String, format: 'date' }) on: CalendarDate;
  @ApiProperty({ type: [DictionaryEntryView] }) entries: DictionaryEntryView[];
}

export class EntryHistoryView {
  @ApiProperty({ type: [DictionaryEntryView], description: 'Newest first' }) versions: DictionaryEntryView[];
}
