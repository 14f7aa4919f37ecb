import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@mingjing/platform/database';
import { OpenServiceProjector } from '../services/index.js';
import { CaseFiles } from './case-file.js';

const KEY = 'openServices';
/** What is issued in closed cases too, and served there. */
const issuedAfterClosing = ['PerformanceDemanded', 'DecisionCorrected'];

/** Lists once what the cases of before the list have still to serve; interrupted, it begins anew. */
@Injectable()
export class OpenServiceCatchUp {
  constructor(
    private readonly database: Database,
    private readonly files: CaseFiles,
    private readonly services: OpenServiceProjector,
  ) {}

  async run(): Promise<void> {
    const tx = this.database.manager;
    const done = await rowsOf(tx, 'SELECT 1 FROM system_state WHERE key = $1', [KEY]);
    if (done.length > 0) return;
    const open = await rowsOf<{ id: string }>(
      tx,
      `SELECT id FROM cases c WHERE closed_on IS NULL OR EXISTS
         (SELECT 1 FROM case_events e WHERE e.case_id = c.id AND e.type = ANY($1)) ORDER BY id`,
      [issuedAfterClosing],
    );
    for (const { id } of open) await this.list(id);
    await tx.query(
      `INSERT INTO system_state (key, value) VALUES ($1, '{"listed": true}') ON CONFLICT (key) DO NOTHING`,
      [KEY],
    );
  }

  private async list(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const file = await this.files.lock(tx, caseId, null);
      if (file) await this.services.refresh(tx, caseId, file.procedure.outstanding(file.state));
    });
  }
}
