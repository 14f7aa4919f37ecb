import { Injectable } from '@nestjs/common';
import { calendarDate, type CalendarDate, type FirstPayload } from '@mingjing/domain';
import { instantOf } from '@mingjing/platform/clock';
import { Database } from '@mingjing/platform/database';
import { ProposalEntity } from '../approvals/index.js';
import type { Moment, Performer } from '../procedures/index.js';
import { ProcedureRunner } from '../procedures/index.js';
import { Users } from '../people/index.js';
import type { DemoFile } from './demo-file.js';
import type { DemoLawsuit } from './demo-lawsuit-file.js';
import type { DemoOffice, DemoStep } from './demo-reading.js';
import { demoStories, isTold, type DemoLeftOut, type DemoRegister, type DemoStory } from './demo-stories.js';

export interface DemoReport {
  readonly loaded: readonly string[];
  /** Cases left out, with the act the tables do not know yet. */
  readonly left: readonly DemoLeftOut[];
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
    files: readonly (DemoFile | DemoLawsuit)[],
    demoDay: CalendarDate,
    progress: (done: number, of: number) => void,
  ): Promise<DemoReport> {
    const register = await this.register();
    const stories = files.flatMap((file) => demoStories(file, register));
    const days = inOrderOfDays(stories.filter(isTold));
    const caseIds = new Map<string, string>();
    for (const [index, day] of days.entries()) {
      await this.take(day, caseIds);
      progress(index + 1, days.length);
    }
    for (const caseId of caseIds.values()) await this.runner.sweep(caseId, momentOf(demoDay));
    return {
      loaded: [...caseIds.keys()],
      left: stories.filter((story): story is DemoLeftOut => !isTold(story)),
    };
  }

  private async take({ story, step, key }: StoryDay, caseIds: Map<string, string>): Promise<void> {
    const caseId = caseIds.get(story.id);
    if (caseId === undefined) {
      if (step.kind !== 'act') throw new Error(`${story.id} begins with an approval`);
      caseIds.set(story.id, await this.receive(story, { step, key }, caseIds));
      return;
    }
    await this.sweepIfDue(caseId, step.on);
    await this.perform(story, { caseId, key }, step);
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
    story: DemoStory,
    { step, key }: { step: Extract<DemoStep, { kind: 'act' }>; key: string },
    caseIds: ReadonlyMap<string, string>,
  ): Promise<string> {
    const { procedure, organId, officeId, number } = story;
    // An organ that mediates enters its cases itself.
    const actor = await this.performer(procedure === 'mediation' ? story.officer : registrar);
    const moment = momentOf(step.on);
    const { caseId } = await this.runner.receive({
      actor,
      moment,
      idempotency: keyOf(key),
      procedure,
      act: step.act,
      payload: { ...(step.payload as FirstPayload), ...linksOf(story, caseIds) },
      organId,
      officeId,
      ...(number === undefined ? {} : { number }),
    });
    const { id: officerId } = await this.performer(story.officer);
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

  private async perform(
    story: DemoStory,
    at: { caseId: string; key: string },
    step: DemoStep,
  ): Promise<void> {
    const { caseId } = at;
    const moment = momentOf(step.on);
    const idempotency = keyOf(at.key);
    if (step.kind === 'act') {
      const actor = await this.performer(story.officer);
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
      throw new Error(`${story.id}: ${step.act} was not proposed before its approval on ${step.on}`);
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

  private async register(): Promise<DemoRegister> {
    const rows = await this.database.manager.query<{ id: string; name: string; parent: string | null }[]>(
      'SELECT id, name, parent_id AS parent FROM organs',
    );
    const courts = await this.database.manager.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM courts',
    );
    const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
    const answersFor = (organ: string, other: string): boolean => {
      const parent = parents.get(other) ?? null;
      return organ === other || (parent !== null && answersFor(organ, parent));
    };
    return {
      organNames: new Map(rows.map(({ id, name }) => [id, name])),
      courtNames: new Map(courts.map(({ id, name }) => [id, name])),
      office: await this.office(),
      answersFor,
    };
  }
}

/** The cases a story follows, as this county knows them. */
const linksOf = ({ below, reconsideration }: DemoStory, caseIds: ReadonlyMap<string, string>): object => {
  const [belowId, reconsiderationId] = [below, reconsideration].map((id) => id && caseIds.get(id));
  return { ...(belowId ? { below: belowId } : {}), ...(reconsiderationId ? { reconsiderationId } : {}) };
};

interface StoryDay {
  readonly story: DemoStory;
  readonly step: DemoStep;
  readonly key: string;
}

/** The acts of all cases as they happened, so that numbers are given in the order of days. */
function inOrderOfDays(stories: readonly DemoStory[]): readonly StoryDay[] {
  return stories
    .flatMap((story) =>
      story.steps.map((step, index) => ({ story, step, key: `${story.id}-${String(index)}` })),
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
