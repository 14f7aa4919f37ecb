import { Injectable } from '@nestjs/common';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CountCatchUp } from './count-catch-up.js';
import { OpenServiceCatchUp } from './open-service-catch-up.js';
import { ProcedureRunner } from './procedure-runner.js';

const SESSION_DAYS = 'mediationSessionDays';

/** Goes through the open cases whose clocks have run out and lets the law take its course. */
@Injectable()
export class OpenCaseSweep {
  constructor(
    private readonly database: Database,
    private readonly today: Today,
    private readonly runner: ProcedureRunner,
    private readonly services: OpenServiceCatchUp,
    private readonly counts: CountCatchUp,
  ) {}

  async sweep(
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<{ cases: number; acts: number }> {
    const today = await this.today.today();
    await this.services.run();
    await this.counts.run();
    await this.countSessionDays();
    const due = await this.database.manager.query<{ case_id: string }[]>(
      `SELECT DISTINCT deadlines.case_id FROM deadlines JOIN cases ON cases.id = deadlines.case_id
        WHERE deadlines.status = 'running' AND deadlines.due_on < $1 ORDER BY 1`,
      [today],
    );
    let acts = 0;
    const failures: unknown[] = [];
    for (const [done, { case_id: caseId }] of due.entries()) {
      progress(done, due.length);
      // One case that cannot be swept must not hold up the others.
      try {
        acts += await this.runner.sweep(caseId);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${String(failures.length)} cases could not be swept`);
    return { cases: due.length, acts };
  }

  /** Derives once the clocks of cases that planned a session before planned days were clocks. */
  private async countSessionDays(): Promise<void> {
    const tx = this.database.manager;
    const done = await rowsOf(tx, 'SELECT 1 FROM system_state WHERE key = $1', [SESSION_DAYS]);
    if (done.length > 0) return;
    const planned = await rowsOf<{ id: string }>(
      tx,
      `SELECT DISTINCT case_id AS id FROM case_events WHERE type = 'MediatorsNamed' ORDER BY 1`,
      [],
    );
    for (const { id } of planned) await this.runner.sweep(id);
    await tx.query(
      `INSERT INTO system_state (key, value) VALUES ($1, '{"counted": true}') ON CONFLICT (key) DO NOTHING`,
      [SESSION_DAYS],
    );
  }
}
