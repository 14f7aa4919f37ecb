import { ApiProperty } from '@nestjs/swagger';
import type { SavedView } from '@mingjing/casework/saved-views';
import { TextField } from '../http/fields.js';

export class RenameViewRequest {
  @TextField({ label: { zh: '视图名称', en: 'Name of the view' }, max: 20 }) name: string;
}

export class KeepViewRequest extends RenameViewRequest {
  @TextField({ label: { zh: '筛选条件', en: 'Filters' }, max: 2000, min: 0 }) search: string;
}

/** A view of the register that the reader has kept. */
export class SavedViewView implements SavedView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Filters and order as in the address of the register' }) search: string;
}

export class SavedViewList {
  @ApiProperty({ type: [SavedViewView] }) views: SavedViewView[];
}
