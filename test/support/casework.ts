import 'reflect-metadata';
import { CommitteeImport, CommitteeModule, type MemberFile } from '@mingjing/casework/committee';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { parse } from 'yaml';
import {
  intakeConditions,
  type CalendarDate,
  type Party,
  type PayloadOf,
  type ReconsiderationActs,
} from '@mingjing/domain';
import {
  PeopleImport,
  PeopleModule,
  Users,
  type OrganFile,
  type PersonFile,
} from '@mingjing/casework/people';
import {
  ProcedureRunner,
  ProceduresModule,
  type ActOutcome,
  type Performer,
} from '@mingjing/casework/procedures';
import { caseworkEntities } from '@mingjing/casework/schema';
import { ClockModule, FixedClock, instantOf, Today } from '@mingjing/platform/clock';
import { ConfigurationModule, readConfiguration } from '@mingjing/platform/config';
import { Database, DatabaseModule } from '@mingjing/platform/database';
import { createLogger, LoggingModule } from '@mingjing/platform/logging';
import { OutboxModule } from '@mingjing/platform/outbox';
import { cloneDatabase, type ClonedDatabase } from './cluster.js';

const demoFile = <Content>(name: string): Content =>
  parse(readFileSync(join(process.cwd(), 'demo', name), 'utf8')) as Content;

/** The casework on a database of its own, with the demo county's organs and people and a clock that stands still. */
export class CaseworkBench {
  private constructor(
    readonly clone: ClonedDatabase,
    readonly module: TestingModule,
    readonly clock: FixedClock,
  ) {}

  static async open(today: string, ...features: object[]): Promise<CaseworkBench> {
    const clone = await cloneDatabase();
    const clock = new FixedClock(instantOf(today, 10));
    const configuration = readConfiguration({ DATABASE_URL: clone.appUrl, LOG_LEVEL: 'silent' });
    const module = await Test.createTestingModule({
      imports: [
        ConfigurationModule.forRoot(configuration),
        LoggingModule.forRoot(createLogger('test', 'silent')),
        DatabaseModule.forRoot(caseworkEntities),
        ClockModule.forRoot(clock),
        OutboxModule,
        CommitteeModule,
        PeopleModule,
        ProceduresModule,
        ...(features as never[]),
      ],
    }).compile();
    await module.init();
    const bench = new CaseworkBench(clone, module, clock);
    const { organs } = demoFile<{ organs: OrganFile[] }>('organs.yaml');
    const { people, committee } = demoFile<{ people: PersonFile[]; committee: MemberFile[] }>('people.yaml');
    await bench.database.transaction(async (tx) => {
      await module.get(PeopleImport).load(tx, organs, people, { passwords: 'fixed' });
      await module.get(CommitteeImport).load(tx, committee);
    });
    return bench;
  }

  get database(): Database {
    return this.module.get(Database);
  }

  get runner(): ProcedureRunner {
    return this.module.get(ProcedureRunner);
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.clone.drop();
  }

  /** Lets a day begin, at ten in the morning in China. */
  on(day: string): void {
    this.clock.set(instantOf(day, 10));
  }

  async today(): Promise<string> {
    return this.module.get(Today).today();
  }

  async person(loginName: string): Promise<Performer> {
    const user = await this.module.get(Users).byLoginName(loginName);
    if (!user) throw new Error(`no user ${loginName}`);
    return user;
  }

  async query<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return this.database.manager.query<Row[]>(sql, params);
  }

  async receive(change: Partial<ReconsiderationActs['receiveApplication']> = {}): Promise<ActOutcome> {
    return this.runner.receive({
      procedure: 'reconsideration',
      actor: await this.person('zhao-yiming'),
      payload: anApplication(change),
      organId: 'qz-gov',
      officeId: 'qz-justice',
    });
  }

  /** Performs an act on the newest version of the case. */
  async act<A extends keyof ReconsiderationActs>(
    caseId: string,
    act: A,
    payload: ReconsiderationActs[A],
    by = 'sun-sanli',
  ): Promise<ActOutcome> {
    return this.runner.perform({
      caseId,
      act,
      payload: payload as PayloadOf<A>,
      actor: await this.person(by),
      expectedVersion: await this.versionOf(caseId),
    });
  }

  /** Approves the pending proposal of an act. */
  async approve(caseId: string, act: string, by: string): Promise<ActOutcome> {
    return this.step(caseId, act, by, 'approve');
  }

  async step(
    caseId: string,
    act: string,
    by: string,
    step: 'approve' | 'return' | 'withdraw',
  ): Promise<ActOutcome> {
    const [proposal] = await this.query<{ id: string }>(
      `SELECT id FROM proposals WHERE case_id = $1 AND act = $2 AND status = 'pending'`,
      [caseId, act],
    );
    if (!proposal) throw new Error(`no pending proposal of ${act}`);
    return this.runner.decideProposal({
      caseId,
      proposalId: proposal.id,
      step,
      remark: '意见',
      actor: await this.person(by),
      expectedVersion: await this.versionOf(caseId),
    });
  }

  async versionOf(caseId: string): Promise<number> {
    const [row] = await this.query<{ version: number }>('SELECT version FROM cases WHERE id = $1', [caseId]);
    if (!row) throw new Error(`no case ${caseId}`);
    return row.version;
  }

  /** A case that has been accepted in the ordinary procedure. */
  async accepted(): Promise<string> {
    const { caseId } = await this.receive();
    await this.act(caseId, 'accept', anAcceptance);
    await this.approve(caseId, 'accept', 'zheng-qixing');
    return caseId;
  }
}

export const applicant: Party = { key: 'applicant-1', role: 'applicant', kind: 'citizen', name: '宁远航' };
export const respondent: Party = {
  key: 'respondent-1',
  role: 'respondent',
  kind: 'organ',
  name: '清镇市市场监督管理局',
  organId: 'qz-market',
};

const day = (text: string): CalendarDate => text as CalendarDate;

export const anApplication = (
  change: Partial<ReconsiderationActs['receiveApplication']> = {},
): ReconsiderationActs['receiveApplication'] => ({
  title: '宁远航不服行政处罚案',
  channel: 'inPerson',
  parties: [applicant, respondent],
  challengedAct: {
    title: '行政处罚决定书',
    madeOn: day('2026-02-02'),
    knownOn: day('2026-02-04'),
    advised: true,
  },
  request: '请求撤销该处罚决定。',
  facts: '货值十六元，被罚款五千元。',
  reasons: '处罚过重。',
  category: '市场监督管理',
  matter: '行政处罚',
  reconsiderationFirst: false,
  ...change,
});

export const anAcceptance: ReconsiderationActs['accept'] = {
  conditions: intakeConditions.map((condition) => ({ condition, met: true })),
  route: 'ordinary',
};

export const aDecision: ReconsiderationActs['proposeDecision'] = {
  outcome: 'MODIFY',
  ground: 'contentImproper',
  effect: 'better',
  findings: '货值十六元。',
  reasons: '处罚与情节不相当。',
  result: '变更罚款数额为五百元。',
};
