import { ApiProperty } from '@nestjs/swagger';
import {
  importRowStates,
  importStates,
  type ImportRowState,
  type ImportState,
} from '@mingjing/casework/register-imports';
import { ProcedureLabel } from '../cases/labels.response.dto.js';

export class ImportColumnView {
  @ApiProperty() heading: string;
  @ApiProperty({ type: [String], description: 'Some of what stands in it' }) samples: readonly string[];
}

export class ImportFieldView {
  @ApiProperty() name: string;
  @ApiProperty() label: string;
  @ApiProperty() required: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'The column that tells it, from 0' })
  column: number | null;
}

export class ImportCounts {
  @ApiProperty({ type: 'integer' }) read: number;
  @ApiProperty({ type: 'integer' }) ok: number;
  @ApiProperty({ type: 'integer' }) warning: number;
  @ApiProperty({ type: 'integer' }) error: number;
  @ApiProperty({ type: 'integer' }) imported: number;
  @ApiProperty({ type: 'integer' }) unchanged: number;
}

/** An old register in a list of those of the office. */
export class RegisterImportLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: ProcedureLabel }) procedure: ProcedureLabel;
  @ApiProperty() fileName: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The sheet that was read, where the file has several',
  })
  sheet: string | null;
  @ApiProperty({ enum: importStates, enumName: 'ImportState' }) state: ImportState;
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ type: 'integer', description: 'How many rows the work at hand has gone through' })
  done: number;
  @ApiProperty({ type: ImportCounts }) counts: ImportCounts;
  @ApiProperty() createdByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class ImportSheetView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() sheet: string;
}

export class RegisterImportView extends RegisterImportLine {
  @ApiProperty({ type: [ImportSheetView], description: 'The imports of the other sheets of the file' })
  otherSheets: readonly ImportSheetView[];
  @ApiProperty({ type: [String], description: 'The sheets of the file that are no registers' })
  unreadSheets: readonly string[];
  @ApiProperty({ type: [ImportColumnView] }) columns: readonly ImportColumnView[];
  @ApiProperty({ type: [ImportFieldView] }) fields: readonly ImportFieldView[];
}

export class RegisterImportList {
  @ApiProperty({ type: [RegisterImportLine] }) imports: RegisterImportLine[];
}

export class ImportFindingView {
  @ApiProperty({ enum: ['error', 'warning'] }) level: 'error' | 'warning';
  @ApiProperty() text: string;
}

export class ImportRowView {
  @ApiProperty({ type: 'integer', description: 'As the spreadsheet counts' }) row: number;
  @ApiProperty({ enum: importRowStates, enumName: 'ImportRowState' }) state: ImportRowState;
  @ApiProperty({ type: String, nullable: true }) oldNumber: string | null;
  @ApiProperty({ type: [String] }) cells: readonly string[];
  @ApiProperty({ type: [ImportFindingView] }) findings: ImportFindingView[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) caseId: string | null;
  @ApiProperty({ type: String, nullable: true }) caseNumber: string | null;
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRowView] }) rows: ImportRowView[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'For `after`, to read on' })
  next: number | null;
}
