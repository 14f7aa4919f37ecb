import { Injectable } from '@nestjs/common';
import {
  reportOwed,
  sensitiveFlags,
  type CalendarDate,
  type ContactBody,
  type Risk,
  type SensitiveFlag,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { CaseEntitlements, CaseScopes, type Actor } from '../people/index.js';
import { CaseNotFound } from '../procedures/index.js';
import { SensitiveCaseEntity } from './sensitive-case.entity.js';

export interface ContactLine {
  readonly id: string;
  readonly body: ContactBody;
  readonly bodyName: string;
  readonly person: string;
  readonly contactedOn: CalendarDate;
  readonly said: string;
  readonly agreed: string | null;
  readonly nextStep: string | null;
  readonly nextOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly doneNote: string | null;
  readonly supersedes: string | null;
  readonly reason: string | null;
  /** Whether a later entry has taken its place. */
  readonly superseded: boolean;
  readonly recordedByName: string;
  readonly recordedAt: string;
}

export interface ReportLine {
  readonly id: string;
  readonly leader: string;
  readonly reportedOn: CalendarDate;
  readonly content: string;
  readonly instruction: string | null;
  readonly supersedes: string | null;
  readonly reason: string | null;
  readonly superseded: boolean;
  readonly recordedByName: string;
  readonly recordedAt: string;
}

export interface FlagChangeLine {
  readonly version: number;
  readonly flags: readonly SensitiveFlag[];
  readonly reason: string;
  readonly changedOn: CalendarDate;
  readonly changedByName: string;
}

/** What of it is for those in charge of the case only. */
export interface SensitiveDetail {
  readonly reportOwed: boolean;
  readonly contacts: readonly ContactLine[];
  readonly reports: readonly ReportLine[];
  readonly changes: readonly FlagChangeLine[];
  /** What the intake noted of its risks. */
  readonly suggested: readonly SensitiveFlag[];
  readonly mayRecord: boolean;
}

export interface Sensitivity {
  readonly today: CalendarDate;
  readonly version: number;
  readonly flags: readonly SensitiveFlag[];
  readonly flaggedOn: CalendarDate | null;
  /** Null for the registrar, who reads the flags only. */
  readonly detail: SensitiveDetail | null;
}

/** The flags of a case and what they asked for, for those entitled; for anybody else there is nothing. */
@Injectable()
export class Sensitivities {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly entitlements: CaseEntitlements,
    private readonly today: Today,
  ) {}

  async ofCase(actor: Actor, caseId: string): Promise<Sensitivity> {
    const tx = this.database.manager;
    const inCharge = await this.entitlements.isInCharge(tx, actor, caseId);
    if (!inCharge && !(await this.readsFlags(tx, actor, caseId))) throw new CaseNotFound(caseId);
    const today = await this.today.today();
    const row = await tx.findOneBy(SensitiveCaseEntity, { caseId });
    const state = { version: row?.version ?? 0, flags: row?.flags ?? [], flaggedOn: row?.flaggedOn ?? null };
    return { today, ...state, detail: inCharge ? await this.detail(tx, actor, caseId, state) : null };
  }

  private async readsFlags(tx: Transaction, actor: Actor, caseId: string): Promise<boolean> {
    const roles = actor.roles.filter((role) => role === 'registrar');
    return this.scopes.maySee(tx, { ...actor, roles }, caseId);
  }

  private async detail(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    { flags, flaggedOn }: Pick<Sensitivity, 'flags' | 'flaggedOn'>,
  ): Promise<SensitiveDetail> {
    const reports = await reportsOf(tx, caseId);
    const standing = reports.filter(({ superseded }) => !superseded);
    return {
      reportOwed: reportOwed(flags, flaggedOn, standing),
      contacts: await contactsOf(tx, caseId),
      reports,
      changes: await changesOf(tx, caseId),
      suggested: (await noted(tx, caseId)).filter((flag) => !flags.includes(flag)),
      mayRecord: await this.entitlements.handles(tx, actor, caseId),
    };
  }
}

const contactsOf = async (tx: Transaction, caseId: string): Promise<ContactLine[]> =>
  rowsOf<ContactLine>(
    tx,
    `SELECT k.id, k.body, k.body_name AS "bodyName", k.person, k.contacted_on::text AS "contactedOn", k.said, k.agreed,
            k.next_step AS "nextStep", k.next_on::text AS "nextOn", done.done_on::text AS "doneOn",
            done.note AS "doneNote", k.supersedes, k.reason,
            EXISTS (SELECT 1 FROM sensitive_contacts later WHERE later.supersedes = k.id) AS superseded,
            users.display_name AS "recordedByName", to_json(k.recorded_at) #>> '{}' AS "recordedAt"
       FROM sensitive_contacts k JOIN users ON users.id = k.recorded_by
       LEFT JOIN sensitive_steps_done done ON done.contact_id = k.id
      WHERE k.case_id = $1 ORDER BY k.contacted_on DESC, k.recorded_at DESC`,
    [caseId],
  );

const reportsOf = async (tx: Transaction, caseId: string): Promise<ReportLine[]> =>
  rowsOf<ReportLine>(
    tx,
    `SELECT r.id, r.leader, r.reported_on::text AS "reportedOn", r.content, r.instruction, r.supersedes, r.reason,
            EXISTS (SELECT 1 FROM leader_reports later WHERE later.supersedes = r.id) AS superseded,
            users.display_name AS "recordedByName", to_json(r.recorded_at) #>> '{}' AS "recordedAt"
       FROM leader_reports r JOIN users ON users.id = r.recorded_by
      WHERE r.case_id = $1 ORDER BY r.reported_on DESC, r.recorded_at DESC`,
    [caseId],
  );

const changesOf = async (tx: Transaction, caseId: string): Promise<FlagChangeLine[]> =>
  rowsOf<FlagChangeLine>(
    tx,
    `SELECT c.version, c.flags, c.reason, c.changed_on::text AS "changedOn", users.display_name AS "changedByName"
       FROM sensitive_flag_changes c JOIN users ON users.id = c.changed_by
      WHERE c.case_id = $1 ORDER BY c.version DESC`,
    [caseId],
  );

const ofRisk: Readonly<Record<Risk, SensitiveFlag>> = {
  massDispute: 'massDisputeRisk',
  safetyRisk: 'largePublicEffect',
};

async function noted(tx: Transaction, caseId: string): Promise<SensitiveFlag[]> {
  const [row] = await rowsOf<{ risks: Risk[] | null }>(
    tx,
    `SELECT particulars->'risks' AS risks FROM cases WHERE id = $1`,
    [caseId],
  );
  const flags = new Set((row?.risks ?? []).map((risk) => ofRisk[risk]));
  return sensitiveFlags.filter((flag) => flags.has(flag));
}
