import { Injectable } from '@nestjs/common';
import { evidenceIn, type Evidence } from '@mingjing/domain';
import { changedBy, rowsOf, type Transaction } from '@mingjing/platform/database';
import type { MaterialEntity } from './material.entity.js';

export interface NamedMaterials {
  readonly caseId: string;
  readonly ids: readonly string[];
  /** Whose unfiled materials may be named. */
  readonly ownerId: string;
  /** The organs for which that person prepares hand-ins. */
  readonly organs: readonly string[];
}

type Row = Pick<MaterialEntity, 'id' | 'kind' | 'title' | 'form' | 'size' | 'pages' | 'copies'> & {
  readonly file_name: string;
  readonly sha256: string;
};

/** The materials an act names: how the journal names them, and how they stand in the file afterwards. */
@Injectable()
export class CaseEvidence {
  /** In the order in which they are named; null if one is not of this case, withdrawn, or another's and not filed. */
  async named(tx: Transaction, { caseId, ids, ownerId, organs }: NamedMaterials): Promise<Evidence[] | null> {
    const wanted = [...new Set(ids)];
    // Held until the act is done, so that nobody takes an unfiled one away meanwhile.
    const rows = await rowsOf<Row>(
      tx,
      `SELECT id, kind, title, file_name, form, size, sha256, pages, copies FROM materials
        WHERE case_id = $1 AND id = ANY($2::uuid[])
          AND (state = 'filed' OR (state = 'received' AND (uploaded_by = $3 AND shared_with IS NULL OR shared_with = ANY($4))))
        ORDER BY id FOR UPDATE`,
      [caseId, wanted, ownerId, organs],
    );
    const evidence = wanted.flatMap((id) => rows.filter((row) => row.id === id).map(toEvidence));
    return evidence.length === wanted.length ? evidence : null;
  }

  /** Brings the materials in step with entries just written. */
  async follow(
    tx: Transaction,
    caseId: string,
    entries: readonly {
      readonly seq: number;
      readonly type: string;
      readonly payload: Readonly<Record<string, unknown>>;
    }[],
  ): Promise<void> {
    for (const { seq, type, payload } of entries) {
      const ids = evidenceIn(payload).map(({ id }) => id);
      if (ids.length > 0)
        await changedBy(
          tx,
          `UPDATE materials SET state = 'filed', filed_seq = $3, expires_at = NULL
            WHERE case_id = $1 AND id = ANY($2::uuid[]) AND state = 'received'`,
          [caseId, ids, seq],
        );
      if (type === 'MaterialWithdrawn')
        await changedBy(
          tx,
          `UPDATE materials SET state = 'withdrawn', withdrawn_seq = $3
            WHERE case_id = $1 AND id = $2 AND state = 'filed'`,
          [caseId, payload['material'], seq],
        );
    }
  }
}

const toEvidence = ({ file_name: fileName, pages, copies, ...row }: Row): Evidence => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  fileName,
  size: row.size,
  sha256: row.sha256,
  form: row.form,
  ...(pages === null ? {} : { pages }),
  ...(copies === null ? {} : { copies }),
});
