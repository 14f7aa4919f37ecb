import { Inject, Injectable } from '@nestjs/common';
import type { CourtLevel } from '@mingjing/domain';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { Actor } from '../people/index.js';
import { refuseFaults, requireSettingVersion, SettingChanges, SettingNotFound } from '../settings/index.js';
import { CourtChangeEntity } from './court-change.entity.js';
import { CourtEntity } from './court.entity.js';

export interface CourtDraft {
  readonly name: string;
  readonly level: CourtLevel;
  readonly region: string;
  readonly active: boolean;
}

/** A version of a court with the name of who wrote it; null where it came with the system. */
export type CourtVersion = CourtChangeEntity & { readonly changedByName: string | null };

/** The table of courts: everybody who works on cases chooses from it, the administrator keeps it. No court is taken out. */
@Injectable()
export class Courts {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of them, the lowest level first; or only those in use. */
  async list({ activeOnly = false }: { readonly activeOnly?: boolean } = {}): Promise<CourtEntity[]> {
    return rowsOf<CourtEntity>(
      this.database.manager,
      `SELECT id, name, level, region, active, version, changed_by AS "changedBy", changed_at AS "changedAt"
         FROM courts WHERE active OR NOT $1
        ORDER BY array_position(ARRAY['basic','intermediate','high','supreme'], level), region, name`,
      [activeOnly],
    );
  }

  /** All versions of a court, the newest first. */
  async history(courtId: string): Promise<CourtVersion[]> {
    const versions = await rowsOf<CourtVersion>(
      this.database.manager,
      `SELECT c.court_id AS "courtId", c.version, c.name, c.level, c.region, c.active, c.changed_by AS "changedBy",
              c.changed_at AS "changedAt", users.display_name AS "changedByName"
         FROM court_changes c LEFT JOIN users ON users.id = c.changed_by
        WHERE c.court_id = $1 ORDER BY c.version DESC`,
      [courtId],
    );
    if (versions.length === 0) throw new SettingNotFound();
    return versions;
  }

  async add(actor: Pick<Actor, 'id'>, draft: CourtDraft): Promise<CourtEntity> {
    return this.settings.change('courts', async (tx) => {
      await refuseTakenName(tx, draft.name, null);
      const court = { id: newId(), ...contentOf(draft), version: 1, ...this.by(actor.id) };
      await tx.insert(CourtEntity, court);
      await keep(tx, court);
      return court;
    });
  }

  async change(
    actor: Pick<Actor, 'id'>,
    { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number | undefined },
    draft: CourtDraft,
  ): Promise<CourtEntity> {
    return this.settings.change('courts', async (tx) => {
      const present = await tx.findOneBy(CourtEntity, { id });
      if (!present) throw new SettingNotFound();
      requireSettingVersion(expectedVersion, present.version);
      await refuseTakenName(tx, draft.name, id);
      const court = { id, ...contentOf(draft), version: present.version + 1, ...this.by(actor.id) };
      await tx.update(CourtEntity, { id }, court);
      await keep(tx, court);
      return court;
    });
  }

  private by(changedBy: string): Pick<CourtEntity, 'changedBy' | 'changedAt'> {
    return { changedBy, changedAt: this.clock.now() };
  }
}

const contentOf = ({ name, level, region, active }: CourtDraft): CourtDraft => ({
  name,
  level,
  region,
  active,
});

/** Writes the state of a court into its history. */
export async function keep(tx: Transaction, { id, ...court }: CourtEntity): Promise<void> {
  await tx.insert(CourtChangeEntity, { courtId: id, ...court });
}

async function refuseTakenName(tx: Transaction, name: string, self: string | null): Promise<void> {
  const same = await rowsOf(tx, 'SELECT 1 FROM courts WHERE name = $1 AND id IS DISTINCT FROM $2', [
    name,
    self,
  ]);
  refuseFaults(same.length > 0 ? [{ field: 'name', code: 'taken' }] : []);
}
