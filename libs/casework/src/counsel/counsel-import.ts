import { Inject, Injectable } from '@nestjs/common';
import { engagementEnd, type CalendarDate } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { CounselChangeEntity, type CounselContent } from './counsel-change.entity.js';
import { CounselEngagementEntity } from './counsel-engagement.entity.js';
import { CounselEntity } from './counsel.entity.js';

/** Counsel as a data file tells of them; the account is the login name. */
export interface CounselFile {
  readonly name: string;
  readonly organ: string;
  readonly account?: string;
  readonly firm: string;
  readonly phone?: string;
  readonly fields: readonly string[];
  /** The days on which years of engagement began. */
  readonly engaged: readonly CalendarDate[];
}

/** Brings in the roster from data; who is there already stays as they are. */
@Injectable()
export class CounselImport {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async load(tx: Transaction, roster: readonly CounselFile[]): Promise<void> {
    for (const entry of roster) {
      if (await tx.existsBy(CounselEntity, { organId: entry.organ, name: entry.name })) continue;
      await this.add(tx, entry);
    }
  }

  private async add(
    tx: Transaction,
    { name, organ, account, firm, phone, fields, engaged }: CounselFile,
  ): Promise<void> {
    const [user] = await rowsOf<{ id: string }>(tx, 'SELECT id FROM users WHERE login_name = $1', [account]);
    const [id, now] = [newId(), this.clock.now()];
    const changed = { version: 1, changedBy: null, changedAt: now };
    const person = { name, firm, phone: phone ?? null, fields: [...fields] };
    await tx.insert(CounselEntity, { id, organId: organ, userId: user?.id ?? null, ...person, ...changed });
    for (const startsOn of engaged)
      await tx.insert(CounselEngagementEntity, {
        ...{ counselId: id, startsOn, endsOn: engagementEnd(startsOn), recordedBy: null, recordedAt: now },
      });
    const last = engaged.at(-1);
    const until = last === undefined ? null : engagementEnd(last);
    const content: CounselContent = { kind: 'added', ...person, until };
    await tx.insert(CounselChangeEntity, { counselId: id, content, ...changed });
  }
}
