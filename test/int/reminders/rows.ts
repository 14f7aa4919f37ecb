import type { CalendarDate, DeadlineKind, DeadlineStatus, Unit } from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';

/** A day for a test, taken at its word. */
export const day = (text: string): CalendarDate => text as CalendarDate;

export interface DeadlineRow {
  readonly id: string;
  readonly rule: string;
  readonly kind: DeadlineKind;
  readonly unit: Unit;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly status: DeadlineStatus;
}

/** A county with its justice bureau and a city above it. */
export async function givenOrgans(tx: Transaction): Promise<void> {
  await tx.query(`INSERT INTO organs (id, kind, name, short_name, parent_id, doc_prefix) VALUES
    ('city', 'city', '贵阳市人民政府', '贵阳市政府', NULL, '筑府'),
    ('county', 'county', '清镇市人民政府', '清镇市政府', 'city', '清府'),
    ('office', 'department', '清镇市司法局', '清镇市司法局', 'county', '清司'),
    ('elsewhere', 'county', '修文县人民政府', '修文县政府', 'city', '修府')`);
}

export interface GivenUser {
  readonly organ?: string;
  readonly roles?: readonly string[];
  readonly supervises?: string;
}

export async function givenUser(tx: Transaction, user: GivenUser = {}): Promise<string> {
  const { organ = 'office', roles = ['caseOfficer'], supervises = null } = user;
  const id = newId();
  await tx.query(
    `INSERT INTO users (id, login_name, display_name, organ_id, password_hash, roles, supervises, password_changed_at, created_at)
     VALUES ($1, $2, '测试', $3, '-', $4, $5, now(), now())`,
    [id, `user-${id}`, organ, roles, supervises],
  );
  return id;
}

export async function givenCase(tx: Transaction, officerId: string | null): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO cases (id, procedure, rule_set, number, title, organ_id, office_id, officer_id, dispute_id, phase, clock,
       mediation, norm_review, stay, received_on, category, matter, last_occurred_on, particulars, version, last_hash,
       origin, created_at)
     VALUES ($1, 'reconsideration', 'R2', $2, '测试案', 'county', 'office', $3, $1, 'UNDER_REVIEW', 'running', 'none', 'none',
       'none', '2026-03-02', 'penalty', '测试', '2026-03-02', '{}', 1, '-', 'live', now())`,
    [id, `清复〔2026〕${id}`, officerId],
  );
  return id;
}

export async function givenDeadline(
  tx: Transaction,
  caseId: string,
  given: Partial<DeadlineRow> = {},
): Promise<DeadlineRow> {
  const row: DeadlineRow = {
    id: newId(),
    rule: 'rc_intake_review',
    kind: 'legal',
    unit: 'workingDay',
    startedOn: day('2026-03-02'),
    dueOn: day('2026-03-20'),
    status: 'running',
    ...given,
  };
  await tx.query(
    `INSERT INTO deadlines (id, case_id, rule, key, start_seq, owner, kind, article, length, unit, started_on, due_on,
       status, recorded_late, provisional, needs_verification, explanation)
     VALUES ($1, $2, $3, gen_random_uuid()::text, 1, 'reconsiderationBody', $4, '{}', 5, $5, $6, $7, $8, false, false, false, '[]')`,
    [row.id, caseId, row.rule, row.kind, row.unit, row.startedOn, row.dueOn, row.status],
  );
  return row;
}

/** Stores a clock that has moved or ended, as the runner would, and answers with it. */
export async function changedDeadline(
  tx: Transaction,
  row: DeadlineRow,
  change: Partial<DeadlineRow>,
): Promise<DeadlineRow> {
  const changed = { ...row, ...change };
  await tx.query('UPDATE deadlines SET due_on = $2, status = $3 WHERE id = $1', [
    row.id,
    changed.dueOn,
    changed.status,
  ]);
  return changed;
}

export interface StoredReminder {
  readonly step: string;
  readonly firesOn: string;
  readonly dueOn: string;
  readonly recipientId: string;
  readonly sent: boolean;
}

export async function remindersOf(tx: Transaction, deadlineId: string): Promise<StoredReminder[]> {
  return rowsOf<StoredReminder>(
    tx,
    `SELECT step, fires_on AS "firesOn", due_on AS "dueOn", recipient_id AS "recipientId", sent_at IS NOT NULL AS sent
       FROM reminders WHERE deadline_id = $1 ORDER BY due_on, fires_on, step DESC, recipient_id`,
    [deadlineId],
  );
}

export async function noticesTo(tx: Transaction, userId: string): Promise<{ kind: string; step: string }[]> {
  return rowsOf(tx, `SELECT kind, params->>'step' AS step FROM notices WHERE recipient_id = $1 ORDER BY id`, [
    userId,
  ]);
}
