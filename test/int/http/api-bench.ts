import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import pg from 'pg';
import { parse } from 'yaml';
import { CommitteeImport, type MemberFile } from '@mingjing/casework/committee';
import { CounselImport, type CounselFile } from '@mingjing/casework/counsel';
import { CourtImport, type CourtFile } from '@mingjing/casework/courts';
import { knownDemoPassword, PeopleImport, type OrganFile, type PersonFile } from '@mingjing/casework/people';
import { FixedClock } from '@mingjing/platform/clock';
import { readConfiguration } from '@mingjing/platform/config';
import { Database } from '@mingjing/platform/database';
import { createLogger } from '@mingjing/platform/logging';
import { AppModule } from '../../../apps/api/src/app.module.js';
import { createApplication } from '../../../apps/api/src/http/application.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/cluster.js';

const demoFile = <Content>(name: string): Content =>
  parse(readFileSync(join(process.cwd(), 'demo', name), 'utf8')) as Content;

export const host = 'mingjing.test';
export const origin = `http://${host}`;
export const password = knownDemoPassword;

export interface BenchOptions {
  readonly env?: Record<string, string>;
  readonly webFolder?: string;
  /** More routes, beside those of the API. */
  readonly features?: readonly (Type | DynamicModule)[];
  /** Another process on the same database. */
  readonly beside?: ApiBench;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows what it asked for
  readonly body: any;
  readonly text: string;
}

export interface Question {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** The API on a database of its own with the demo county's people, and a clock that stands still. */
export class ApiBench {
  readonly lines: string[] = [];
  readonly routes: RouteOptions[] = [];
  app: NestFastifyApplication;

  private constructor(
    readonly clone: ClonedDatabase,
    readonly clock: FixedClock,
    readonly dataFolder: string,
    private readonly owner: boolean,
  ) {}

  static async open(options: BenchOptions = {}): Promise<ApiBench> {
    const { beside } = options;
    const bench = new ApiBench(
      beside?.clone ?? (await cloneDatabase()),
      beside?.clock ?? new FixedClock('2026-03-02T02:00:00Z'),
      beside?.dataFolder ?? mkdtempSync(join(tmpdir(), 'mingjing-files-')),
      beside === undefined,
    );
    await bench.start(options);
    if (!beside) await bench.bringPeople();
    return bench;
  }

  get database(): Database {
    return this.app.get(Database);
  }

  async sql<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.manager.query<Row[]>(text, values);
  }

  /** Lets the planner know how a table is filled. */
  async analyze(table: 'cases' | 'open_services' | 'sittings' | 'supervised_duties'): Promise<void> {
    await this.asOwner(`ANALYZE ${table}`);
  }

  /** Begins the trace anew, which the application itself may not. */
  async forgetAccesses(): Promise<void> {
    await this.asOwner('DELETE FROM access_log');
  }

  /** What only the owner of the tables may do. */
  async asOwner(text: string): Promise<void> {
    const owner = new pg.Client({ connectionString: this.clone.ownerUrl });
    await owner.connect();
    try {
      await owner.query(text);
    } finally {
      await owner.end();
    }
  }

  async ask(url: string, { method = 'GET', body, headers = {} }: Question = {}): Promise<Answer> {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const answer = await this.app.inject({
      method: method as 'GET',
      url,
      headers: {
        host,
        ...(method === 'GET' ? {} : { origin }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: raw ? body : JSON.stringify(body) }),
    });
    const json = String(answer.headers['content-type'] ?? '').includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers as Answer['headers'],
      text: answer.body,
      body: json && answer.body !== '' ? JSON.parse(answer.body) : undefined,
    };
  }

  async trySignIn(
    loginName: string,
    secret = password,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.ask('/api/session', { method: 'POST', body: { loginName, password: secret }, headers });
  }

  async signIn(loginName: string, secret = password): Promise<Client> {
    const answer = await this.trySignIn(loginName, secret);
    if (answer.status !== 200) throw new Error(`${loginName} was not let in: ${answer.text}`);
    return new Client(this, cookieOf(answer), answer.body.csrfToken as string, answer.body.user.id as string);
  }

  async close(): Promise<void> {
    await this.app.close();
    if (!this.owner) return;
    await this.clone.drop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  private async start({ env, webFolder, features = [] }: BenchOptions): Promise<void> {
    const configuration = readConfiguration({
      DATABASE_URL: this.clone.appUrl,
      DATA_DIR: this.dataFolder,
      LOG_LEVEL: 'info',
      ...env,
    });
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.lines.push(chunk.toString());
        done();
      },
    });
    const logger = createLogger('api', 'info', sink);
    const module = AppModule.forRoot({ configuration, logger, clock: this.clock });
    module.imports?.push(...features);
    this.app = await createApplication(module, {
      configuration,
      logger,
      ...(webFolder !== undefined && { webFolder }),
    });
    const fastify = this.app.getHttpAdapter().getInstance();
    fastify.addHook('onRoute', (route: RouteOptions) => void this.routes.push(route));
    await this.app.init();
    await fastify.ready();
  }

  private async bringPeople(): Promise<void> {
    const { organs, courts } = demoFile<{ organs: OrganFile[]; courts: CourtFile[] }>('organs.yaml');
    const { people, committee, counsel } = demoFile<{
      people: PersonFile[];
      committee: MemberFile[];
      counsel: CounselFile[];
    }>('people.yaml');
    await this.database.transaction(async (tx) => {
      await this.app.get(PeopleImport, { strict: false }).load(tx, organs, people, { passwords: 'fixed' });
      await this.app.get(CommitteeImport, { strict: false }).load(tx, committee);
      await this.app.get(CounselImport, { strict: false }).load(tx, counsel);
      await this.app.get(CourtImport, { strict: false }).load(tx, courts);
    });
  }
}

/** Somebody who has signed in, with cookie and token as a browser has them. */
export class Client {
  constructor(
    private readonly bench: ApiBench,
    readonly cookie: string,
    readonly csrfToken: string,
    readonly id: string,
  ) {}

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(url, { headers });
  }

  post(url: string, body?: unknown): Promise<Answer> {
    return this.ask(url, { method: 'POST', body });
  }

  put(url: string, body?: unknown): Promise<Answer> {
    return this.ask(url, { method: 'PUT', body });
  }

  ask(url: string, { method = 'GET', body, headers = {} }: Question = {}): Promise<Answer> {
    const token: Record<string, string> = method === 'GET' ? {} : { 'x-csrf-token': this.csrfToken };
    return this.bench.ask(url, { method, body, headers: { cookie: this.cookie, ...token, ...headers } });
  }
}

export function cookieOf({ headers }: Answer): string {
  const [line = ''] = [headers['set-cookie'] ?? ''].flat();
  return line.split(';')[0] ?? '';
}
