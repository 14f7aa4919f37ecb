import { randomUUID } from 'node:crypto';
import { DemoClient } from '../../apps/cli/src/demo-client.js';
import { acceptance, application, script, type ScriptStep } from '../../apps/cli/src/demo-script.js';
import { addDays, addWorkingDays, officialCalendar, type CalendarDate } from '@mingjing/domain';
import { knownDemoPassword } from '@mingjing/casework/people';
import type { Installation } from '../support/cluster-launcher.js';

export type Person =
  | 'zhao-yiming'
  | 'sun-sanli'
  | 'li-siwei'
  | 'zheng-qixing'
  | 'chen-shian'
  | 'wang-baichuan'
  | 'zhou-wuchang'
  | 'qin-sansheng'
  | 'you-sifang'
  | 'cao-yixin'
  | 'shen-banxia'
  | 'yan-erming'
  | 'hua-sanjian';

interface Outcome {
  readonly caseId: string;
  readonly number: string;
}
interface ApprovalRow {
  readonly id: string;
  readonly caseId: string;
  readonly act: string;
}
interface Session {
  readonly today: string;
  readonly user: { readonly id: string };
}
export interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly phase: { readonly code: string };
}

const places: Readonly<Record<'officer' | 'officeHead' | 'organHead', Person>> = {
  officer: 'sun-sanli',
  officeHead: 'zheng-qixing',
  organHead: 'chen-shian',
};

/** A day counted from another, forwards or backwards. */
export const dayFrom = (day: string, days: number): string => addDays(day as CalendarDate, days);

/** The application of the demonstration as it comes in on a day. */
export function applicationOn(today: string): typeof application {
  const made = { madeOn: dayFrom(today, -20), knownOn: dayFrom(today, -18) };
  return { ...application, challengedAct: { ...application.challengedAct, ...made } } as typeof application;
}

/** The people of the demo county at the API: what happened before the page was opened, or while it was. */
export class County {
  private readonly clients = new Map<Person, Promise<DemoClient>>();

  constructor(private readonly system: Installation) {}

  async as(person: Person): Promise<DemoClient> {
    const known = this.clients.get(person) ?? DemoClient.signIn(this.system.url, person, knownDemoPassword);
    this.clients.set(person, known);
    return known;
  }

  async session(person: Person): Promise<Session> {
    return (await this.as(person)).get<Session>('session');
  }

  async today(): Promise<string> {
    return (await this.session('zhao-yiming')).today;
  }

  async moveTo(day: string): Promise<void> {
    const status = await this.system.command('demo:day', day);
    if (status !== 0) throw new Error(`The demo day did not move to ${day}.`);
  }

  /** The demo county stands on the day of today; what follows is done on a day on which offices are open. */
  async openOnWorkingDay(): Promise<void> {
    const today = await this.today();
    const open = addWorkingDays(officialCalendar, addDays(today as CalendarDate, -1), 1);
    if (open !== today) await this.moveTo(open);
  }

  async cases(person: Person = 'cao-yixin', text = ''): Promise<readonly CaseRow[]> {
    const query = new URLSearchParams({ limit: '200', ...(text === '' ? {} : { text }) }).toString();
    return (await (await this.as(person)).get<{ rows: readonly CaseRow[] }>(`cases?${query}`)).rows;
  }

  async caseNumbered(number: string): Promise<PlayedCase> {
    const found = (await this.cases('cao-yixin', number)).find((row) => row.number === number);
    if (!found) throw new Error(`The demo county has no ${number}.`);
    return new PlayedCase(this, found.id, found.number);
  }

  /** Somebody approves for an approver from today on, for some days. */
  async delegate(from: Person, to: Person, days = 7): Promise<void> {
    const today = await this.today();
    const delegateId = (await this.session(to)).user.id;
    const body = { delegateId, fromOn: today, toOn: dayFrom(today, days) };
    await (await this.as(from)).post('delegations', body);
  }

  /** A new application on the desk of the officer. */
  async receive(
    officer: Person = places.officer,
    part: Partial<typeof application> = {},
  ): Promise<PlayedCase> {
    const registrar = await this.as('zhao-yiming');
    const payload = { ...applicationOn(await this.today()), ...part };
    const key = { 'Idempotency-Key': randomUUID() };
    const { caseId, number } = await registrar.post<Outcome>('cases', { payload }, key);
    const received = new PlayedCase(this, caseId, number);
    await received.assign(officer);
    return received;
  }
}

/** One case, moved by whoever is named. */
export class PlayedCase {
  constructor(
    private readonly county: County,
    readonly id: string,
    readonly number: string,
  ) {}

  get path(): string {
    return `/cases/${this.id}`;
  }

  async read(): Promise<{ readonly officer: { readonly name: string } | null }> {
    return (await this.county.as('zhao-yiming')).get(`cases/${this.id}`);
  }

  async act(as: Person, act: string, payload: object, reasons?: string): Promise<void> {
    await this.send(as, `acts/${act}`, { payload, ...(reasons === undefined ? {} : { reasons }) });
  }

  async assign(officer: Person): Promise<void> {
    const { user } = await this.county.session(officer);
    await this.act('zhao-yiming', 'assignOfficer', { officerId: user.id });
  }

  async proposeAcceptance(reasons: string): Promise<void> {
    await this.act('sun-sanli', 'accept', acceptance, reasons);
  }

  async approve(as: Person, act: string): Promise<void> {
    await this.send(as, `proposals/${await this.waiting(as, act)}/approve`, {});
  }

  async sendBack(as: Person, act: string, reason: string): Promise<void> {
    await this.send(as, `proposals/${await this.waiting(as, act)}/return`, { reason });
  }

  /** Plays the demonstration's steps before the step that answers. */
  async playUntil(ends: (step: ScriptStep) => boolean): Promise<void> {
    for (const step of script) {
      if (ends(step)) return;
      if ('approve' in step) await this.approve(places[step.as], step.approve);
      else await this.act(places[step.as], step.act, step.payload);
    }
  }

  /** The address of what waits for somebody's approval. */
  async waiting(as: Person, act: string): Promise<string> {
    const { rows } = await (await this.county.as(as)).get<{ rows: readonly ApprovalRow[] }>('approvals');
    const row = rows.find((each) => each.caseId === this.id && each.act === act);
    if (!row) throw new Error(`${act} does not wait for ${as}.`);
    return row.id;
  }

  private async send(as: Person, path: string, body: object): Promise<void> {
    const client = await this.county.as(as);
    const { version } = await client.get<{ version: number }>(`cases/${this.id}`);
    await client.post(`cases/${this.id}/${path}`, body, { 'If-Match': `"${String(version)}"` });
  }
}

export const isApprovalOf =
  (act: string, as?: ScriptStep['as']) =>
  (step: ScriptStep): boolean =>
    'approve' in step && step.approve === act && (as === undefined || step.as === as);
