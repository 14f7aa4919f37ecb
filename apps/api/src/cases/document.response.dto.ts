import { ApiProperty } from '@nestjs/swagger';
import { documentKinds, type CalendarDate, type DocumentKind } from '@mingjing/domain';

export class DocumentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'The journal entry that issued it' }) seq: number;
  @ApiProperty({ enum: documentKinds, enumName: 'DocumentKind' }) kind: DocumentKind;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty() addressee: string;
  @ApiProperty() body: string;
  @ApiProperty({ type: [String] }) articles: string[];
  @ApiProperty({ type: String, nullable: true }) remedy: string | null;
  @ApiProperty({ type: String, format: 'date' }) issuedOn: CalendarDate;
}

export class DocumentList {
  @ApiProperty({ type: [DocumentView] }) documents: DocumentView[];
}
