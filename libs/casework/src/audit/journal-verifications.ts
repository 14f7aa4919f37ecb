import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { JournalChecks } from '../jobs/index.js';
import { Notices } from '../notices/index.js';
import {
  JournalVerification,
  type FaultKind,
  type Finding,
  type VerificationResult,
} from '../procedures/index.js';

export const verificationOrigins = ['nightly', 'request', 'command'] as const;
export type VerificationOrigin = (typeof verificationOrigins)[number];

/** A case whose journal does not agree with what is stored; what exactly differs is told by the command alone. */
export interface Difference {
  readonly number: string;
  readonly kind: FaultKind;
}

export interface Verification {
  readonly id: string;
  readonly origin: VerificationOrigin;
  readonly requestedByName: string | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** How many cases there were at the start. */
  readonly total: number;
  readonly cases: number;
  readonly entries: number;
  readonly differences: number;
  readonly firstDifferences: readonly Difference[];
}

interface Open {
  readonly id: string;
  readonly startedAt: Date | null;
  readonly lastCaseId: string | null;
  readonly differences: number;
}

const STEP = 50;
const NAMED = 20;
const LISTED = 50;
const KEY = 'journal-verification';
const columns = `v.id, v.origin, u.display_name AS "requestedByName", v.requested_at AS "requestedAt",
  v.started_at AS "startedAt", v.ended_at AS "endedAt", v.total, v.cases, v.entries, v.differences,
  v.first_differences AS "firstDifferences"`;

const toDifference = ({ number, kind }: Finding): Difference => ({ number, kind });

/** The runs in which journals are verified: every night, when an auditor asks, and by command. One is open at a time. */
@Injectable()
export class JournalVerifications implements JournalChecks {
  constructor(
    private readonly database: Database,
    private readonly verification: JournalVerification,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(): Promise<Verification[]> {
    return rowsOf<Verification>(
      this.database.manager,
      `SELECT ${columns} FROM journal_verifications v LEFT JOIN users u ON u.id = v.requested_by
        ORDER BY v.requested_at DESC, v.id DESC LIMIT $1`,
      [LISTED],
    );
  }

  /** Asks for a verification; while one is open, it is that one, or the newest where that has ended at this moment. */
  async request(actorId: string): Promise<Verification> {
    const { manager } = this.database;
    await this.open(manager, 'request', actorId);
    const [newest] = await rowsOf<Verification>(
      manager,
      `SELECT ${columns} FROM journal_verifications v LEFT JOIN users u ON u.id = v.requested_by
        ORDER BY v.ended_at IS NULL DESC, v.requested_at DESC, v.id DESC LIMIT 1`,
    );
    if (!newest) throw new Error('There is a verification once one was asked for.');
    return newest;
  }

  async nightly(): Promise<void> {
    await this.open(this.database.manager, 'nightly', null);
    await this.resume();
  }

  async resume(): Promise<void> {
    while (await this.database.exclusively(KEY, (tx) => this.step(tx)));
  }

  /** Verifies at once, for the command, and records it when it has ended. */
  async verifyNow(): Promise<VerificationResult> {
    const startedAt = this.clock.now();
    const result = await this.verification.verify();
    await this.database.exclusively(KEY, async (tx) => {
      const id = newId();
      const { cases, entries, differences, findings } = result;
      await tx.query(
        `INSERT INTO journal_verifications
           (id, origin, requested_at, started_at, ended_at, total, cases, entries, differences, first_differences)
         VALUES ($1, 'command', $2, $2, $3, $4, $4, $5, $6, $7)`,
        [
          id,
          startedAt,
          this.clock.now(),
          cases,
          entries,
          differences,
          JSON.stringify(findings.map(toDifference)),
        ],
      );
      await this.warn(tx, id, findings);
    });
    return result;
  }

  private async open(tx: Transaction, origin: VerificationOrigin, actorId: string | null): Promise<void> {
    await tx.query(
      `INSERT INTO journal_verifications (id, origin, requested_by, requested_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT ((true)) WHERE ended_at IS NULL DO NOTHING`,
      [newId(), origin, actorId, this.clock.now()],
    );
  }

  /** Checks the next cases of the open verification; whether there is more to do. */
  private async step(tx: Transaction): Promise<boolean> {
    const [open] = await rowsOf<Open>(
      tx,
      `SELECT id, started_at AS "startedAt", last_case_id AS "lastCaseId", differences
         FROM journal_verifications WHERE ended_at IS NULL`,
    );
    if (!open) return false;
    if (open.startedAt === null)
      await tx.query(
        'UPDATE journal_verifications SET started_at = $2, total = (SELECT count(*) FROM cases) WHERE id = $1',
        [open.id, this.clock.now()],
      );
    const { cases, entries, findings, last } = await this.verification.check(tx, open.lastCaseId, STEP);
    const named = findings.slice(0, Math.max(NAMED - open.differences, 0)).map(toDifference);
    await tx.query(
      `UPDATE journal_verifications
          SET cases = cases + $2, entries = entries + $3, differences = differences + $4,
              first_differences = first_differences || $5::jsonb, last_case_id = $6, ended_at = $7
        WHERE id = $1`,
      [
        open.id,
        cases,
        entries,
        findings.length,
        JSON.stringify(named),
        last,
        last === null ? this.clock.now() : null,
      ],
    );
    if (open.differences === 0) await this.warn(tx, open.id, findings);
    return last !== null;
  }

  /** Tells auditors and administrators once for each verification, with the first case found. */
  private async warn(tx: Transaction, id: string, [first]: readonly Finding[]): Promise<void> {
    if (!first) return;
    const people = await rowsOf<{ id: string }>(
      tx,
      `SELECT id FROM users WHERE active AND roles && '{auditor,administrator}' ORDER BY id`,
    );
    await this.notices.postAll(
      tx,
      people.map((person) => ({
        recipientId: person.id,
        kind: 'journalDiffers',
        caseId: null,
        params: { caseNumber: first.number },
        source: `journal-${id}-${person.id}`,
      })),
    );
  }
}
