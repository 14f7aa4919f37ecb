import { ApiProperty } from '@nestjs/swagger';
import type { NoticeView } from '@mingjing/casework/notices';

export class InboxNotice {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'What it is about; its words are made from the params' }) kind: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) caseId: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) params: Record<string, string>;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readAt: string | null;
}

export class InboxView {
  @ApiProperty({ type: [InboxNotice] }) notices: InboxNotice[];
  @ApiProperty() unread: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The `before` of the next page; null on the last',
  })
  next: string | null;
}

export class ReadView {
  @ApiProperty() marked: number;
  @ApiProperty() unread: number;
}

export const inboxNotice = ({ createdAt, readAt, ...notice }: NoticeView): InboxNotice => ({
  ...notice,
  createdAt: createdAt.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});
