import { ApiProperty } from '@nestjs/swagger';
import { actLabels, type Locale } from '@mingjing/domain';
import type { ActOutcome } from '@mingjing/casework/procedures';
import { ActOutcomeView, RefusalView } from '../acts/act.response.dto.js';
import { outcomeView, refusalView } from '../acts/act.view.js';

/** What the case that a new one follows could not take in, and why. */
export class NotRecordedView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() number: string;
  @ApiProperty() act: string;
  @ApiProperty() actLabel: string;
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
}

export class ReceiptView extends ActOutcomeView {
  @ApiProperty({ type: [NotRecordedView], description: 'Where the case follows another' })
  notRecorded: NotRecordedView[];
}

export const receiptView = (outcome: ActOutcome, locale: Locale): ReceiptView => ({
  ...outcomeView(outcome),
  notRecorded: (outcome.notRecorded ?? []).map(({ refusals, ...what }) => ({
    ...what,
    actLabel: actLabels[what.act][locale],
    refusals: refusals.map((refusal) => refusalView(refusal, locale)),
  })),
});
