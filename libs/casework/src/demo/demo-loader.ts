import { Injectable } from '@nestjs/common';
import { calendarDate, type CalendarDate, type ReconsiderationActs } from '@mingjing/domain';
import { instantOf } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';
import type { Moment, Performer } from '../procedures/index.js';
import { ProcedureRunner } from '../procedures/index.js';
import { Users } from '../people/index.js';
import type { DemoFile } from './demo-file.js';
import { demoSteps, type DemoStep } from './demo-steps.js';

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
    progress: (done: number) => void,
  ): Promise<DemoReport> {
    const organNames = await this.organNames();
    const loaded: string[] = [];
    const left: { id: string; unknownAct: string }[] = [];
    for (const file of files) {
      const steps = demoSteps(file, organNames);
      if ('unknownAct' in steps) left.push({ id: file.id, unknownAct: steps.unknownAct });
      else {
        await this.play(file, steps, demoDay);
        loaded.push(file.id);
        progress(loaded.length);
      }
    }
    return { loaded, left };
  }

  private async play(file: DemoFile, steps: readonly DemoStep[], demoDay: CalendarDate): Promise<void> {
    let caseId = '';
    for (const [index, step] of steps.entries()) {
      const key = `${file.id}-${String(index)}`;
      if (step.kind === 'act' && step.act === 'receiveApplication')
        caseId = await this.receive(file, step, key);
      else {
        await this.runner.sweep(caseId, momentOf(step.on));
        await this.perform(file, { caseId, key }, step);
      }
    }
    await this.runner.sweep(caseId, momentOf(demoDay));
  }

  private async receive(
    file: DemoFile,
    step: Extract<DemoStep, { kind: 'act' }>,
    key: string,
  ): Promise<string> {
    const actor = await this.performer(registrar);
    const moment = momentOf(step.on);
    const { caseId } = await this.runner.receive({
      actor,
      moment,
      idempotency: keyOf(key),
      payload: step.payload as ReconsiderationActs['receiveApplication'],
      organId: file.organ,
      officeId: file.office,
      number: file.number,
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

  private async organNames(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.manager.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM organs',
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
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
