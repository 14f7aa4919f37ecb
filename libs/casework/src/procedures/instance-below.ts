import { instanceBelow, instanceOf, type LitigationRecord } from '@mingjing/domain';
import type { CaseEntity } from '../cases/index.js';
import { toJournalEntry, type CaseEventEntity } from '../journal/index.js';
import type { ReceiveCommand } from './act-command.js';

interface CaseBelow {
  readonly row: Pick<CaseEntity, 'id' | 'procedure'>;
  readonly events: readonly CaseEventEntity[];
}

/** The case of the instance below, by its id; none but a lawsuit has one. */
export const belowOf = (
  { procedure }: Pick<CaseEntity, 'procedure'>,
  events: readonly CaseEventEntity[],
): string | undefined => (procedure === 'litigation' ? instanceBelow(events.map(toJournalEntry)) : undefined);

/** What the journal of the instance below amounts to; null where there is no lawsuit in it. */
export const amountedTo = (events: readonly CaseEventEntity[]): LitigationRecord | null =>
  instanceOf(events.map(toJournalEntry));

/** The same of the case a new one is opened above; a suit over a reconsideration or after a remand has no instance below. */
export function recordBelow({ payload }: ReceiveCommand, below: CaseBelow | null): LitigationRecord | null {
  const above = below?.row.procedure === 'litigation' && 'below' in payload && payload.below === below.row.id;
  return above ? amountedTo(below.events) : null;
}
