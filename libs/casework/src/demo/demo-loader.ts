import { Injectable } from '@nestjs/common';
import { calendarDate, type CalendarDate, type FirstPayload, type ProcedureName } from '@mingjing/domain';
import { instantOf } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';
import type { Moment, Performer } from '../procedures/index.js';
import { ProcedureRunner } from '../procedures/index.js';
import { Users } from '../people/index.js';
import type { DemoFile } from './demo-file.js';
import type { DemoOffice, DemoStep } from './demo-reading.js';
import { demoSteps } from './demo-steps.js';

export interface DemoReport {
  readonly loaded: readonly string[];
  /** Cases left out, with the act the tables do not know yet. */
  readonly left: readonly { readonly id: string; readonly unknownAct: string }[];
}

const closeOfBusiness = 17;
const registrar = 'zhao-yiming';

/** Brings the demo county's cases in by performing their acts at their days; can be run again after any stop. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly database: Database,
    private readonly runner: ProcedureRunner,
    private readonly users: Users,
  ) {}

  async load(
    files: readonly DemoFile[],
    demoDay: CalendarDate,
    progress: (done: number, of: number) => void,
  ): Promise<DemoReport> {
    const organNames = await this.organNames();
    const office = await this.office();
    const stories = files.map((file) => ({ file, steps: demoSteps(file, organNames, office) }));
    const left = stories.flatMap(({ file, steps }) =>
      'unknownAct' in steps ? [{ id: file.id, unknownAct: steps.unknownAct }] : [],
    );
    const days = inOrderOfDays(stories);
    const caseIds = new Map<string, string>();
    for (const [index, { file, step, key }] of days.entries()) {
      await this.take(file, { step, key }, caseIds);
      progress(index + 1, days.length);
    }
    for (const caseId of caseIds.values()) await this.runner.sweep(caseId, momentOf(demoDay));
    return { loaded: [...caseIds.keys()], left };
  }

  private async take(
    file: DemoFile,
    { step, key }: { step: DemoStep; key: string },
    caseIds: Map<string, string>,
  ): Promise<void> {
    if (step.kind === 'act' && (step.act === 'receiveApplication' || step.act === 'applyMediation')) {
      caseIds.set(file.id, await this.receive(file, step, key));
      return;
    }
    const caseId = caseIds.get(file.id);
    if (caseId === undefined) throw new Error(`${file.id} does not begin with its application`);
    await this.sweepIfDue(caseId, step.on);
    await this.perform(file, { caseId, key }, step);
  }

  /** Lets the law take its course where a clock has run out by that day. */
  private async sweepIfDue(caseId: string, day: CalendarDate): Promise<void> {
    const due = await this.database.manager.query<unknown[]>(
      `SELECT 1 FROM deadlines WHERE case_id = $1 AND status = 'running' AND due_on < $2 LIMIT 1`,
      [caseId, day],
    );
    if (due.length > 0) await this.runner.sweep(caseId, momentOf(day));
  }

  private async receive(
    file: DemoFile,
    step: Extract<DemoStep, { kind: 'act' }>,
    key: string,
  ): Promise<string> {
    const procedure = procedureOf(file);
    // An organ that mediates enters its cases itself.
    const actor = await this.performer(procedure === 'mediation' ? file.officer : registrar);
    const moment = momentOf(step.on);
    const { caseId } = await this.runner.receive({
      actor,
      moment,
      idempotency: keyOf(key),
      procedure,
      payload: step.payload as FirstPayload,
      organId: file.mediator ?? file.organ,
      officeId: file.mediator ?? file.office,
      ...(file.number === undefined ? {} : { number: file.number }),
    });
    const { id: officerId } = await this.performer(file.officer);
    await this.runner.perform({
      caseId,
      actor,
      moment,
      act: 'assignOfficer',
      payload: { officerId },
      expectedVersion: 'any',
      idempotency: keyOf(`${key}-officer`),
    });
    return caseId;
  }

  private async perform(file: DemoFile, at: { caseId: string; key: string }, step: DemoStep): Promise<void> {
    const { caseId } = at;
    const moment = momentOf(step.on);
    const idempotency = keyOf(at.key);
    if (step.kind === 'act') {
      const actor = await this.performer(file.officer);
      await this.runner.perform({
        caseId,
        actor,
        moment,
        idempotency,
        expectedVersion: 'any',
        act: step.act,
        payload: step.payload,
      });
      return;
    }
    const proposal = await this.database.manager.findOne(ProposalEntity, {
      where: { caseId, act: step.act },
      order: { proposedSeq: 'DESC' },
    });
    if (!proposal)
      throw new Error(`${file.id}: ${step.act} was not proposed before its approval on ${step.on}`);
    const actor = await this.performer(step.approver);
    await this.runner.decideProposal({
      caseId,
      actor,
      moment,
      idempotency,
      expectedVersion: 'any',
      proposalId: proposal.id,
      step: 'approve',
    });
  }

  private async performer(loginName: string): Promise<Performer> {
    const user = await this.users.byLoginName(loginName);
    if (!user) throw new Error(`the demo files name ${loginName}, who is no user`);
    return user;
  }

  private async office(): Promise<DemoOffice> {
    const { manager } = this.database;
    const users = await manager.query<{ id: string; login: string }[]>(
      'SELECT id, login_name AS login FROM users WHERE demo',
    );
    const members = await manager.query<{ id: string }[]>(
      `SELECT id FROM committee_members WHERE organ_id = 'qz-gov' ORDER BY name LIMIT 3`,
    );
    return {
      userIds: new Map(users.map(({ id, login }) => [login, id])),
      committee: members.map(({ id }) => id),
    };
  }

  private async organNames(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.manager.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM organs',
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const procedureOf = ({ procedure }: DemoFile): ProcedureName =>
  procedure === 'mediation' ? 'mediation' : 'reconsideration';

interface Story {
  readonly file: DemoFile;
  readonly steps: DemoStep[] | { unknownAct: string };
}

/** The acts of all cases as they happened, so that numbers are given in the order of days. */
function inOrderOfDays(stories: readonly Story[]): { file: DemoFile; step: DemoStep; key: string }[] {
  return stories
    .flatMap(({ file, steps }) =>
      'unknownAct' in steps
        ? []
        : steps.map((step, index) => ({ file, step, key: `${file.id}-${String(index)}` })),
    )
    .sort((a, b) => (a.step.on < b.step.on ? -1 : a.step.on > b.step.on ? 1 : 0));
}

const momentOf = (day: CalendarDate): Moment => ({
  now: instantOf(day, closeOfBusiness),
  today: calendarDate(day),
  origin: 'demo',
  quiet: true,
});

const keyOf = (key: string): { route: string; key: string; bodyHash: string } => ({
  route: 'demo',
  key,
  bodyHash: key,
});
