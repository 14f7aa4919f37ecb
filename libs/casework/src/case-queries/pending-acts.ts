import type { Transaction } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';

/** The acts of a case that wait for their approvers. */
export async function pendingActs(tx: Transaction, caseId: string): Promise<readonly string[]> {
  const pending = await tx.findBy(ProposalEntity, { caseId, status: 'pending' });
  return pending.map(({ act }) => act);
}
