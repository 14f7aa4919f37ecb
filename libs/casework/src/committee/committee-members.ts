import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { Offices, type Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingChanges, SettingNotFound } from '../settings/index.js';
import { CommitteeMemberEntity } from './committee-member.entity.js';

export interface MemberDraft {
  readonly name: string;
  readonly employer?: string | undefined;
  /** Fields of expertise. */
  readonly fields: readonly string[];
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate | undefined;
}

/** A register of one committee stays short enough to be read at once. */
export const MOST_MEMBERS = 500;

/** The register of the committee: the office reads it, the administrator keeps it. Nobody is taken out; a term ends. */
@Injectable()
export class CommitteeMembers {
  constructor(
    private readonly database: Database,
    private readonly offices: Offices,
    private readonly settings: SettingChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Pick<Actor, 'organId'>): Promise<CommitteeMemberEntity[]> {
    return this.database.manager.find(CommitteeMemberEntity, {
      where: { organId: await this.bodyOf(actor) },
      order: { validTo: { direction: 'DESC', nulls: 'FIRST' }, name: 'ASC' },
      take: MOST_MEMBERS,
    });
  }

  async add(actor: Actor, draft: MemberDraft): Promise<CommitteeMemberEntity> {
    const organId = await this.bodyOf(actor);
    return this.settings.change(`committee of ${organId}`, async (tx) => {
      await this.check(tx, organId, draft, null);
      const row = { id: newId(), organId, ...this.contentOf(draft, actor), version: 1 };
      await tx.insert(CommitteeMemberEntity, row);
      return row;
    });
  }

  async change(
    actor: Actor,
    { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number | undefined },
    draft: MemberDraft,
  ): Promise<CommitteeMemberEntity> {
    const organId = await this.bodyOf(actor);
    return this.settings.change(`committee of ${organId}`, async (tx) => {
      const row = await tx.findOneBy(CommitteeMemberEntity, { id, organId });
      if (!row) throw new SettingNotFound();
      requireSettingVersion(expectedVersion, row.version);
      await this.check(tx, organId, draft, id);
      return tx.save(
        CommitteeMemberEntity,
        Object.assign(row, this.contentOf(draft, actor), { version: row.version + 1 }),
      );
    });
  }

  private async check(
    tx: Transaction,
    organId: string,
    { name, validFrom, validTo }: MemberDraft,
    self: string | null,
  ): Promise<void> {
    const same = await rowsOf(
      tx,
      'SELECT 1 FROM committee_members WHERE organ_id = $1 AND name = $2 AND id IS DISTINCT FROM $3',
      [organId, name, self],
    );
    refuseFaults([
      ...(same.length > 0 ? [{ field: 'name', code: 'taken' as const }] : []),
      ...(validTo !== undefined && validTo < validFrom
        ? [{ field: 'validTo', code: 'endBeforeStart' as const }]
        : []),
    ]);
  }

  private contentOf({ name, employer, fields, validFrom, validTo }: MemberDraft, { id }: Pick<Actor, 'id'>) {
    return {
      name,
      employer: employer ?? null,
      fields: [...fields],
      validFrom,
      validTo: validTo ?? null,
      changedBy: id,
      changedAt: this.clock.now(),
    };
  }

  /** The organ whose committee an office or its government asks. */
  private async bodyOf(actor: Pick<Actor, 'organId'>): Promise<string> {
    return (await this.offices.placeOf(actor, 'reconsideration')).organId;
  }
}
