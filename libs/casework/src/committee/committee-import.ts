import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import type { Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';

/** A member as a data file tells it. */
export interface MemberFile {
  readonly name: string;
  readonly organ: string;
  readonly employer?: string;
  readonly fields: readonly string[];
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** Brings in the members of committees from data; who is there already stays as they are. */
@Injectable()
export class CommitteeImport {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async load(tx: Transaction, members: readonly MemberFile[]): Promise<void> {
    for (const { name, organ, employer, fields, from, to } of members)
      await tx.query(
        `INSERT INTO committee_members (id, organ_id, name, employer, fields, valid_from, valid_to, version, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8) ON CONFLICT (organ_id, name) DO NOTHING`,
        [newId(), organ, name, employer ?? null, fields, from, to ?? null, this.clock.now()],
      );
  }
}
