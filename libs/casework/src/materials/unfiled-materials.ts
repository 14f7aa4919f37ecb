import { Injectable } from '@nestjs/common';
import { changedBy, Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { FileStore } from '@mingjing/platform/files';
import { MaterialEntity } from './material.entity.js';

interface Gone {
  readonly id: string;
  readonly sha256: string | null;
}

/** Takes away what nobody has filed, content and all; what the journal names is out of its reach. */
@Injectable()
export class UnfiledMaterials {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  /** How many bytes a person has uploaded or announced without having filed them. */
  async bytesOf(tx: Transaction, ownerId: string): Promise<number> {
    const [row] = await rowsOf<{ bytes: string }>(
      tx,
      'SELECT coalesce(sum(size), 0) AS bytes FROM materials WHERE uploaded_by = $1 AND filed_seq IS NULL',
      [ownerId],
    );
    return Number(row?.bytes ?? 0);
  }

  /** Answers whether there was such a one. */
  async remove(id: string, ownerId: string): Promise<boolean> {
    const gone = await rowsOf<Gone>(
      this.database.manager,
      `DELETE FROM materials WHERE id = $1 AND uploaded_by = $2 AND filed_seq IS NULL RETURNING id, sha256`,
      [id, ownerId],
    );
    await this.clearAway(gone);
    return gone.length > 0;
  }

  async removeExpired(now: Date): Promise<number> {
    const gone = await rowsOf<Gone>(
      this.database.manager,
      'DELETE FROM materials WHERE filed_seq IS NULL AND expires_at <= $1 RETURNING id, sha256',
      [now],
    );
    await this.clearAway(gone);
    return gone.length;
  }

  /** Takes the content away unless a material has it; nobody can name it in the meantime. */
  async release(sha256: string): Promise<boolean> {
    return this.database.exclusively(contentLock(sha256), async (tx) => {
      if (await tx.existsBy(MaterialEntity, { sha256 })) return false;
      await this.files.discard(sha256);
      return true;
    });
  }

  /** Names the content while nobody can take it away. */
  async name(sha256: string, work: (tx: Transaction) => Promise<void>): Promise<void> {
    await this.database.exclusively(contentLock(sha256), work);
  }

  async extend(id: string, expiresAt: Date): Promise<void> {
    await changedBy(
      this.database.manager,
      'UPDATE materials SET expires_at = $2 WHERE id = $1 AND filed_seq IS NULL',
      [id, expiresAt],
    );
  }

  private async clearAway(gone: readonly Gone[]): Promise<void> {
    for (const { id, sha256 } of gone) {
      await this.files.drop(id);
      if (sha256 !== null) await this.release(sha256);
    }
  }
}

const contentLock = (sha256: string): string => `content/${sha256}`;
