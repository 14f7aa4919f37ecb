import { Injectable } from '@nestjs/common';
import type { CalendarDate, LessonActs, PayloadOf, SensitiveFlag } from '@mingjing/domain';
import { instantOf, Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { ConferenceActions, ConferenceBook, type ConferenceDraft } from '../conferences/index.js';
import { CounselAssignments, CounselConflicts, type ConflictDraft } from '../counsel/index.js';
import { Users, type Actor } from '../people/index.js';
import { ProcedureRunner } from '../procedures/index.js';
import { SensitiveRecords, type ContactDraft, type ReportDraft } from '../sensitive/index.js';

const CLOSE_OF_BUSINESS = 17;

/** Who enters it, by login name. */
interface ByPerson {
  readonly by: string;
}

/** What stands beside the cases of the demo county; a case is named by the id of its file. */
export interface DemoBesideFile {
  readonly conflicts: readonly (ConflictDraft & ByPerson & { readonly counsel: string })[];
  readonly assignments: readonly (ByPerson & {
    readonly case: string;
    readonly counsel: string;
    readonly task: string;
  })[];
  readonly sensitive: readonly (ByPerson & {
    readonly case: string;
    readonly flags: readonly SensitiveFlag[];
    readonly reason: string;
    readonly contacts: readonly ContactDraft[];
    readonly reports: readonly ReportDraft[];
  })[];
  readonly lessons: readonly (ByPerson &
    LessonActs['recordLossAnalysis'] & {
      readonly case: string;
      readonly on: CalendarDate;
      readonly carriedOut?: { readonly on: CalendarDate; readonly done: string };
    })[];
  readonly conferences: readonly (ConferenceDraft &
    ByPerson & {
      readonly minutes?: { readonly heldOn: CalendarDate; readonly text: string };
      readonly actions?: readonly {
        readonly title: string;
        readonly organId?: string;
        readonly user?: string;
        readonly dueOn: CalendarDate;
      }[];
    })[];
}

/** Both sides of giving cases to counsel. */
@Injectable()
export class CounselDesk {
  constructor(
    readonly assignments: CounselAssignments,
    readonly conflicts: CounselConflicts,
  ) {}
}

/** Conferences with the actions they lead to. */
@Injectable()
export class ConferenceDesk {
  constructor(
    readonly book: ConferenceBook,
    readonly actions: ConferenceActions,
  ) {}
}

/** Performs what was learnt from a case, told on its day and entered today. */
@Injectable()
export class LessonDesk {
  constructor(
    readonly runner: ProcedureRunner,
    readonly today: Today,
  ) {}
}

/** Brings in what stands beside the cases, once they are there; what is there already stays. */
@Injectable()
export class DemoBeside {
  constructor(
    private readonly database: Database,
    private readonly users: Users,
    private readonly counsel: CounselDesk,
    private readonly sensitive: SensitiveRecords,
    private readonly conferences: ConferenceDesk,
    private readonly lessons: LessonDesk,
  ) {}

  /** `cases`: the numbers of the cases by the ids of their files. */
  async load(file: DemoBesideFile, cases: ReadonlyMap<string, string>): Promise<void> {
    if (await this.filled('counsel_assignments')) return;
    for (const { by, counsel, ...draft } of file.conflicts)
      await this.counsel.conflicts.record(await this.person(by), await this.counselId(counsel), draft);
    for (const { by, case: id, counsel, task } of file.assignments) {
      const [caseId, counselId] = [await this.caseId(cases, id), await this.counselId(counsel)];
      await this.counsel.assignments.assign(
        await this.person(by),
        caseId,
        { counselId, task },
        { quiet: true },
      );
    }
    for (const entry of file.sensitive) await this.flag(entry, await this.caseId(cases, entry.case));
    for (const entry of file.conferences) await this.confer(entry);
    for (const entry of file.lessons) await this.analyse(entry, await this.caseId(cases, entry.case));
  }

  private async analyse(
    { by, on, case: id, carriedOut, ...payload }: DemoBesideFile['lessons'][number],
    caseId: string,
  ): Promise<void> {
    await this.learn(by, { id, caseId, on }, { act: 'recordLossAnalysis', payload });
    if (carriedOut === undefined) return;
    const done = { about: payload.about, done: carriedOut.done };
    await this.learn(by, { id, caseId, on: carriedOut.on }, { act: 'recordMeasuresDone', payload: done });
  }

  private async learn<Act extends keyof LessonActs>(
    by: string,
    { id, caseId, on }: { readonly id: string; readonly caseId: string; readonly on: CalendarDate },
    { act, payload }: { readonly act: Act; readonly payload: PayloadOf<Act> },
  ): Promise<void> {
    const today = await this.lessons.today.today();
    await this.lessons.runner.perform({
      caseId,
      actor: await this.person(by),
      moment: { now: instantOf(today, CLOSE_OF_BUSINESS), today, origin: 'demo', quiet: true },
      occurredOn: on,
      act,
      payload,
      expectedVersion: 'any',
      idempotency: { route: 'demo', key: `${act}-${id}`, bodyHash: id },
    });
  }

  private async flag(
    { by, flags, reason, contacts, reports }: DemoBesideFile['sensitive'][number],
    caseId: string,
  ): Promise<void> {
    const actor = await this.person(by);
    await this.sensitive.setFlags(actor, { caseId, expectedVersion: 0 }, { flags, reason });
    for (const contact of contacts) await this.sensitive.recordContact(actor, caseId, contact);
    for (const report of reports) await this.sensitive.recordReport(actor, caseId, report);
  }

  private async confer({
    by,
    minutes,
    actions = [],
    ...draft
  }: DemoBesideFile['conferences'][number]): Promise<void> {
    const actor = await this.person(by);
    const id = await this.conferences.book.plan(actor, draft);
    if (minutes) await this.conferences.book.seal(actor, { id, expectedVersion: 1 }, minutes);
    for (const { user, ...action } of actions) {
      const userId = user === undefined ? undefined : (await this.person(user)).id;
      await this.conferences.actions.add(actor, id, { ...action, userId });
    }
  }

  private async person(loginName: string): Promise<Actor> {
    const user = await this.users.byLoginName(loginName);
    if (!user) throw new Error(`the demo files name ${loginName}, who is no user`);
    return user;
  }

  private async counselId(name: string): Promise<string> {
    return this.idOf('SELECT id FROM counsels WHERE name = $1', name);
  }

  private async caseId(cases: ReadonlyMap<string, string>, id: string): Promise<string> {
    return this.idOf('SELECT id FROM cases WHERE number = $1', cases.get(id) ?? id);
  }

  private async idOf(sql: string, name: string): Promise<string> {
    const [row] = await rowsOf<{ id: string }>(this.database.manager, sql, [name]);
    if (!row) throw new Error(`the demo files name ${name}, which is not there`);
    return row.id;
  }

  private async filled(table: 'counsel_assignments'): Promise<boolean> {
    return (await rowsOf(this.database.manager, `SELECT 1 FROM ${table} LIMIT 1`)).length > 0;
  }
}
