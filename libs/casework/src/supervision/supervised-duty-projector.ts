import { Injectable } from '@nestjs/common';
import type { ReconsiderationEventType, SupervisedDuty } from '@mingjing/domain';
import type { Transaction } from '@mingjing/platform/database';
import { SupervisedDutyEntity } from './supervised-duty.entity.js';

const takingBack: readonly string[] = [
  'RecordCorrected',
  'ReviewOrdered',
] satisfies readonly ReconsiderationEventType[];

/** Keeps the duties under supervision in step with the journal of their case. */
@Injectable()
export class SupervisedDutyProjector {
  async refresh(
    tx: Transaction,
    caseId: string,
    entries: readonly { readonly type: string }[],
    duties: readonly SupervisedDuty[],
  ): Promise<void> {
    if (duties.length === 0 && !entries.some(({ type }) => takingBack.includes(type))) return;
    await tx.delete(SupervisedDutyEntity, { caseId });
    const rows = duties.map(({ period, ...duty }) => ({
      caseId,
      ...duty,
      length: period?.length ?? null,
      unit: period?.unit ?? null,
      told: [...duty.told],
    }));
    if (rows.length > 0) await tx.insert(SupervisedDutyEntity, rows);
  }
}
