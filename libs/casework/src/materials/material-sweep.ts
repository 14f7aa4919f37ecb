import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { FileStore } from '@mingjing/platform/files';
import { UnfiledMaterials } from './unfiled-materials.js';

const HOUR = 3_600_000;

export interface Swept {
  readonly unfiled: number;
  readonly parts: number;
  readonly contents: number;
}

/** Takes away what no case needs: uploads nobody finished or filed in time, parts and contents no row names. */
@Injectable()
export class MaterialSweep {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly unfiled: UnfiledMaterials,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<Swept> {
    const unfiled = await this.unfiled.removeExpired(this.clock.now());
    return { unfiled, parts: await this.strayParts(), contents: await this.strayContents() };
  }

  /** A part younger than an hour may be one whose row is just being written. */
  private async strayParts(): Promise<number> {
    const old = this.clock.now().getTime() - HOUR;
    const parts = (await this.files.arriving()).filter(({ changedAt }) => changedAt.getTime() < old);
    const arriving = await this.namedBy(
      `SELECT id::text AS name FROM materials WHERE state = 'arriving' AND id::text = ANY($1)`,
      parts.map(({ id }) => id),
    );
    const stray = parts.filter(({ id }) => !arriving.has(id));
    for (const { id } of stray) await this.files.drop(id);
    return stray.length;
  }

  private async strayContents(): Promise<number> {
    let taken = 0;
    for await (const hashes of this.files.kept()) {
      const named = await this.namedBy(
        'SELECT DISTINCT sha256 AS name FROM materials WHERE sha256 = ANY($1)',
        hashes,
      );
      // Asked again under the lock, for it may be named at this very moment.
      for (const hash of hashes) if (!named.has(hash) && (await this.unfiled.release(hash))) taken += 1;
    }
    return taken;
  }

  private async namedBy(sql: string, names: readonly string[]): Promise<ReadonlySet<string>> {
    if (names.length === 0) return new Set();
    const rows = await rowsOf<{ name: string }>(this.database.manager, sql, [names]);
    return new Set(rows.map(({ name }) => name));
  }
}
