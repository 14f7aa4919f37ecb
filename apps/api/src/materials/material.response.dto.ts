import { ApiProperty } from '@nestjs/swagger';
import {
  materialForms,
  materialKinds,
  caseActs,
  type CalendarDate,
  type MaterialForm,
  type MaterialKind,
} from '@mingjing/domain';
import { materialStates, scanStates, type MaterialState, type ScanState } from '@mingjing/casework/materials';

export class MaterialKindLabel {
  @ApiProperty({ enum: materialKinds, enumName: 'MaterialKind' }) code: MaterialKind;
  @ApiProperty() label: string;
}

export class MaterialFormLabel {
  @ApiProperty({ enum: materialForms, enumName: 'MaterialForm' }) code: MaterialForm;
  @ApiProperty() label: string;
}

export class MaterialFiling {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty({ type: String, format: 'date' }) occurredOn: CalendarDate;
}

export class MaterialWithdrawal {
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  @ApiProperty({ type: String, format: 'date' }) on: CalendarDate;
  @ApiProperty() reason: string;
}

export class SameMaterial {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

export class MaterialView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: materialStates, enumName: 'MaterialState' }) state: MaterialState;
  @ApiProperty({ type: MaterialKindLabel }) kind: MaterialKindLabel;
  @ApiProperty() title: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null while it arrives' }) mediaType:
    string | null;
  @ApiProperty({ description: 'Browsers show it in the page' }) shown: boolean;
  @ApiProperty({ type: 'integer' }) size: number;
  @ApiProperty({ type: 'integer', description: 'How much of it has arrived' }) arrived: number;
  @ApiProperty({ type: String, nullable: true, description: 'By what its sender knows the file again' })
  sourceMark: string | null;
  @ApiProperty({ type: MaterialFormLabel }) form: MaterialFormLabel;
  @ApiProperty({ type: 'integer', nullable: true }) pages: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) copies: number | null;
  @ApiProperty({
    enum: scanStates,
    enumName: 'ScanState',
    description: 'What a virus scanner has said of it',
  })
  scan: ScanState;
  @ApiProperty() uploadedBy: string;
  @ApiProperty({ format: 'date-time' }) uploadedAt: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'When it goes, unless filed',
  })
  expiresAt: string | null;
  @ApiProperty({ type: MaterialFiling, nullable: true, description: 'The act that took it into the file' })
  filing: MaterialFiling | null;
  @ApiProperty({ type: MaterialWithdrawal, nullable: true }) withdrawal: MaterialWithdrawal | null;
  @ApiProperty({
    type: SameMaterial,
    nullable: true,
    description: 'A material of the case with the same content',
  })
  sameAs: SameMaterial | null;
}

export class UploadLimits {
  @ApiProperty({ type: 'integer' }) size: number;
  @ApiProperty({ type: 'integer', description: 'Bytes one may have uploaded without filing' }) quota: number;
  @ApiProperty({ type: 'integer' }) used: number;
  @ApiProperty({ type: 'integer', description: 'After so many days what is not filed is taken away' })
  daysUnfiled: number;
  @ApiProperty({ type: [String] }) extensions: readonly string[];
}

export class MaterialList {
  @ApiProperty({ type: [MaterialView] }) materials: MaterialView[];
  @ApiProperty({ type: UploadLimits }) limits: UploadLimits;
}
