import { ApiProperty } from '@nestjs/swagger';
import {
  caseDocumentKinds,
  noticeActs,
  type CalendarDate,
  type CaseDocumentKind,
  type NoticeAct,
} from '@mingjing/domain';

export class DocumentKindLabel {
  @ApiProperty({ enum: caseDocumentKinds, enumName: 'DocumentKind' }) code: CaseDocumentKind;
  @ApiProperty() label: string;
}

/** The last attempt that failed. */
export class LastFailureView {
  @ApiProperty({ type: String, format: 'date' }) on: CalendarDate;
  @ApiProperty() reason: string;
}

/** A document that is still to reach somebody. */
export class OutstandingView {
  @ApiProperty({ type: DocumentKindLabel }) document: DocumentKindLabel;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null: it is issued with the act that sends it',
  })
  number: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "The party's key; null for a body that is no party",
  })
  to: string | null;
  @ApiProperty({ description: 'The recipient' }) name: string;
  @ApiProperty({ type: String, format: 'date', description: 'Since when it is outstanding' })
  since: CalendarDate;
  @ApiProperty({ type: 'integer', description: 'Attempts that failed; none of them was service' })
  failed: number;
  @ApiProperty({ type: LastFailureView, nullable: true }) lastFailure: LastFailureView | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'A public notice runs until then',
  })
  publishedUntil: CalendarDate | null;
  @ApiProperty({ enum: noticeActs, description: 'The act that records that it was sent or served' })
  act: NoticeAct;
  @ApiProperty() actLabel: string;
  @ApiProperty() article: string;
  @ApiProperty({ description: 'For me, as far as the table of acts says' }) possible: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why not' }) reason: string | null;
}

/** What a case still owes to somebody, and what of its journal may be corrected. */
export class StandingView {
  @ApiProperty({ type: String, format: 'date' }) today: CalendarDate;
  @ApiProperty({ type: [OutstandingView], description: 'Oldest first' }) outstanding: OutstandingView[];
  @ApiProperty({ type: [Number], description: 'The entries that may be corrected, by number' })
  correctable: readonly number[];
}
