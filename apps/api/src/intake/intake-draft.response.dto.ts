import { ApiProperty } from '@nestjs/swagger';
import type { DraftLine, IntakeDraft } from '@mingjing/casework/intake-drafts';

export class IntakeDraftLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer', description: 'To be named in If-Match when it is saved again' })
  version: number;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}

export class IntakeDraftView extends IntakeDraftLine {
  @ApiProperty({ type: 'object', additionalProperties: true }) content: Readonly<Record<string, unknown>>;
}

export class IntakeDraftList {
  @ApiProperty({ type: [IntakeDraftLine], description: 'The latest first' }) drafts: IntakeDraftLine[];
}

export const draftLine = ({ id, title, version, updatedAt }: DraftLine): IntakeDraftLine => ({
  id,
  title,
  version,
  updatedAt: updatedAt.toISOString(),
});

export const draftView = (draft: IntakeDraft): IntakeDraftView => ({
  id: draft.id,
  title: draft.title,
  version: draft.version,
  updatedAt: draft.updatedAt.toISOString(),
  content: draft.content,
});
