import { Inject, Injectable } from '@nestjs/common';
import {
  flaggedSince,
  sensitiveFlags,
  type CalendarDate,
  type ContactBody,
  type SensitiveFlag,
} from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { CaseEntitlements, CaseNotHandled, type Actor } from '../people/index.js';
import { CaseAccess } from '../procedures/index.js';
import {
  refuseFaults,
  requireSettingVersion,
  SettingNotFound,
  type SettingFault,
} from '../settings/index.js';
import { LeaderReportEntity } from './leader-report.entity.js';
import { SensitiveCaseEntity, SensitiveFlagChange } from './sensitive-case.entity.js';
import { SensitiveContactEntity, SensitiveStepDone } from './sensitive-contact.entity.js';

/** Of an entry that takes the place of an earlier one: which, and why. */
export interface Superseding {
  readonly supersedes?: string | undefined;
  readonly reason?: string | undefined;
}

export interface ContactDraft extends Superseding {
  readonly body: ContactBody;
  readonly bodyName: string;
  readonly person: string;
  readonly contactedOn: CalendarDate;
  readonly said: string;
  readonly agreed?: string | undefined;
  readonly nextStep?: string | undefined;
  readonly nextOn?: CalendarDate | undefined;
}

export interface ReportDraft extends Superseding {
  readonly leader: string;
  readonly reportedOn: CalendarDate;
  readonly content: string;
  readonly instruction?: string | undefined;
}

/** What the officer of a sensitive case and the head of the office record of it; nothing is written over. */
@Injectable()
export class SensitiveRecords {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly entitlements: CaseEntitlements,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async setFlags(
    actor: Actor,
    { caseId, expectedVersion }: { readonly caseId: string; readonly expectedVersion: number | undefined },
    wanted: { readonly flags: readonly SensitiveFlag[]; readonly reason: string },
  ): Promise<number> {
    return this.onCase(actor, caseId, async (tx) => {
      const row = await tx.findOneBy(SensitiveCaseEntity, { caseId });
      const present = { flags: row?.flags ?? [], flaggedOn: row?.flaggedOn ?? null };
      requireSettingVersion(expectedVersion, row?.version ?? 0);
      const flags = sensitiveFlags.filter((flag) => wanted.flags.includes(flag));
      const version = (row?.version ?? 0) + 1;
      const today = await this.today.today(tx);
      const flaggedOn = flaggedSince(present, flags, today);
      await tx.upsert(SensitiveCaseEntity, { caseId, flags: [...flags], flaggedOn, version }, ['caseId']);
      await tx.insert(SensitiveFlagChange, {
        ...{ caseId, version, flags: [...flags], reason: wanted.reason, changedOn: today },
        ...{ changedBy: actor.id, changedAt: this.clock.now() },
      });
      return version;
    });
  }

  async recordContact(actor: Actor, caseId: string, draft: ContactDraft): Promise<string> {
    return this.onCase(actor, caseId, async (tx) => {
      const today = await this.today.today(tx);
      refuseFaults([
        ...supersedingFaults(draft),
        ...(draft.contactedOn > today ? [{ field: 'contactedOn', code: 'afterToday' as const }] : []),
        ...stepFaults(draft),
        ...(await this.flagFaults(tx, caseId)),
      ]);
      await requireStanding(tx, 'sensitive_contacts', { caseId, id: draft.supersedes });
      const {
        agreed = null,
        nextStep = null,
        nextOn = null,
        supersedes = null,
        reason = null,
        ...said
      } = draft;
      const id = newId();
      const entry = { id, caseId, ...said, agreed, nextStep, nextOn, supersedes, reason };
      await tx.insert(SensitiveContactEntity, { ...entry, ...this.by(actor) });
      return id;
    });
  }

  /** That the step agreed in a talk was taken, and how. */
  async stepDone(
    actor: Actor,
    { caseId, contactId }: { readonly caseId: string; readonly contactId: string },
    { doneOn, note }: { readonly doneOn: CalendarDate; readonly note: string },
  ): Promise<void> {
    await this.onCase(actor, caseId, async (tx) => {
      await requireStanding(tx, 'sensitive_contacts', { caseId, id: contactId });
      const contact = await tx.findOneByOrFail(SensitiveContactEntity, { id: contactId });
      const done = await tx.existsBy(SensitiveStepDone, { contactId });
      if (contact.nextOn === null || done) throw new SettingNotFound();
      const today = await this.today.today(tx);
      refuseFaults([
        ...(doneOn > today ? [{ field: 'doneOn', code: 'afterToday' as const }] : []),
        ...(doneOn < contact.contactedOn ? [{ field: 'doneOn', code: 'lastBeforeFirst' as const }] : []),
      ]);
      await tx.insert(SensitiveStepDone, { contactId, doneOn, note, ...this.by(actor) });
    });
  }

  async recordReport(actor: Actor, caseId: string, draft: ReportDraft): Promise<string> {
    return this.onCase(actor, caseId, async (tx) => {
      const today = await this.today.today(tx);
      refuseFaults([
        ...supersedingFaults(draft),
        ...(draft.reportedOn > today ? [{ field: 'reportedOn', code: 'afterToday' as const }] : []),
        ...(await this.flagFaults(tx, caseId)),
      ]);
      await requireStanding(tx, 'leader_reports', { caseId, id: draft.supersedes });
      const { instruction = null, supersedes = null, reason = null, ...said } = draft;
      const id = newId();
      await tx.insert(LeaderReportEntity, {
        ...{ id, caseId, ...said, instruction, supersedes, reason },
        ...this.by(actor),
      });
      return id;
    });
  }

  /** Only a case that is, or once was, flagged has such a log. */
  private async flagFaults(tx: Transaction, caseId: string): Promise<SettingFault[]> {
    const known = await tx.existsBy(SensitiveCaseEntity, { caseId });
    return known ? [] : [{ field: 'flags', code: 'notFlagged' }];
  }

  private async onCase<Result>(
    actor: Actor,
    caseId: string,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result> {
    return this.database.exclusively(`sensitive case ${caseId}`, async (tx) => {
      await this.access.require(tx, caseId, actor);
      if (!(await this.entitlements.handles(tx, actor, caseId))) throw new CaseNotHandled();
      return work(tx);
    });
  }

  private by({ id }: Pick<Actor, 'id'>) {
    return { recordedBy: id, recordedAt: this.clock.now() };
  }
}

const supersedingFaults = ({ supersedes, reason }: Superseding): SettingFault[] =>
  supersedes !== undefined && reason === undefined ? [{ field: 'reason', code: 'required' }] : [];

const stepFaults = ({ nextStep, nextOn, contactedOn }: ContactDraft): SettingFault[] => [
  ...(nextStep !== undefined && nextOn === undefined ? [{ field: 'nextOn', code: 'required' as const }] : []),
  ...(nextOn !== undefined && nextStep === undefined
    ? [{ field: 'nextStep', code: 'required' as const }]
    : []),
  ...(nextOn !== undefined && nextOn < contactedOn
    ? [{ field: 'nextOn', code: 'lastBeforeFirst' as const }]
    : []),
];

/** What is superseded is an entry of this case that nothing has superseded yet. */
async function requireStanding(
  tx: Transaction,
  table: 'sensitive_contacts' | 'leader_reports',
  { caseId, id }: { readonly caseId: string; readonly id: string | undefined },
): Promise<void> {
  if (id === undefined) return;
  const standing = await rowsOf(
    tx,
    `SELECT 1 FROM ${table} entry WHERE id = $1 AND case_id = $2
        AND NOT EXISTS (SELECT 1 FROM ${table} later WHERE later.supersedes = entry.id)`,
    [id, caseId],
  );
  if (standing.length === 0) throw new SettingNotFound();
}
