import { randomUUID } from 'node:crypto';
import { knownDemoPassword } from '@mingjing/casework/people';
import { runCommand } from './casework-context.js';
import { DemoClient } from './demo-client.js';
import { application, script, type ScriptStep } from './demo-script.js';

const help = `Plays one case from application to served decision through the HTTP API of a running system and prints
every act, document and clock as a timeline.

  MINGJING_URL        where the system runs (found by itself beside a running one)
  MINGJING_PASSWORD   the demo accounts' password, where it is not the fixed one`;

interface Outcome {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  readonly result: string;
  readonly events: readonly { readonly seq: number }[];
}
interface JournalEntry {
  readonly seq: number;
  readonly label: string;
  readonly actLabel: string;
  readonly article: string;
  readonly occurredOn: string;
  readonly actor: string | null;
  readonly actorRole: { readonly label: string };
}

const accounts = {
  registrar: 'qian-erchuan',
  officer: 'sun-sanli',
  officeHead: 'zheng-qixing',
  organHead: 'chen-shian',
} as const;

class Demonstration {
  private version = 0;
  private shownSeq = 0;

  constructor(
    private readonly people: Readonly<Record<keyof typeof accounts, DemoClient>>,
    private readonly caseId: string,
  ) {}

  async follow({ version }: Outcome): Promise<void> {
    this.version = version;
    const { entries } = await this.people.officer.get<{ entries: JournalEntry[] }>(
      `cases/${this.caseId}/journal`,
    );
    for (const entry of entries.filter(({ seq }) => seq > this.shownSeq)) {
      const who = entry.actor ?? entry.actorRole.label;
      const what = entry.label === entry.actLabel ? entry.label : `${entry.label}：${entry.actLabel}`;
      console.log(`${entry.occurredOn}  ${what}  〔${entry.article}〕  ${who}`);
      this.shownSeq = entry.seq;
    }
  }

  async perform(step: ScriptStep): Promise<void> {
    await this.follow('approve' in step ? await this.approve(step) : await this.act(step));
  }

  private async act(step: Extract<ScriptStep, { act: string }>): Promise<Outcome> {
    return this.people.officer.post<Outcome>(
      `cases/${this.caseId}/acts/${step.act}`,
      { payload: step.payload },
      { 'If-Match': `"${String(this.version)}"` },
    );
  }

  private async approve(step: Extract<ScriptStep, { approve: string }>): Promise<Outcome> {
    const person = this.people[step.as];
    const { rows } = await person.get<{ rows: { id: string; caseId: string; act: string }[] }>('approvals');
    const proposal = rows.find(({ caseId, act }) => caseId === this.caseId && act === step.approve);
    if (!proposal) throw new Error(`${step.approve} does not wait for its approver`);
    return person.post<Outcome>(
      `cases/${this.caseId}/proposals/${proposal.id}/approve`,
      {},
      { 'If-Match': `"${String(this.version)}"` },
    );
  }

  async summary(): Promise<void> {
    const { documents } = await this.people.officer.get<{ documents: { number: string; title: string }[] }>(
      `cases/${this.caseId}/documents`,
    );
    console.log('\n文书');
    for (const { number, title } of documents) console.log(`  ${number}  ${title}`);
    const { deadlines } = await this.people.officer.get<{
      deadlines: {
        label: string;
        keyName: string | null;
        dueOn: string;
        status: { label: string };
        explanation: string[];
      }[];
    }>(`cases/${this.caseId}/deadlines`);
    console.log('\n期限');
    for (const { label, keyName, dueOn, status, explanation } of deadlines)
      console.log(
        `  ${label}${keyName ? `（${keyName}）` : ''}  ${dueOn}  ${status.label}\n    ${explanation.join('；')}`,
      );
  }
}

await runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const address = process.env['MINGJING_URL'];
  if (!address) throw new Error('No running system was found; start it with npm start.');
  const password = process.env['MINGJING_PASSWORD'] ?? knownDemoPassword;
  const [registrar, officer, officeHead, organHead] = await Promise.all(
    Object.values(accounts).map(async (loginName) => DemoClient.signIn(address, loginName, password)),
  );
  if (!registrar || !officer || !officeHead || !organHead) throw new Error('not everybody could sign in');
  const received = await registrar.post<Outcome>(
    'cases',
    { payload: application },
    { 'Idempotency-Key': randomUUID() },
  );
  console.log(`${received.number}  ${application.title}\n`);
  const demonstration = new Demonstration({ registrar, officer, officeHead, organHead }, received.caseId);
  await demonstration.follow(received);
  const { userId } = await officer
    .get<{ user: { id: string } }>('session')
    .then(({ user }) => ({ userId: user.id }));
  const assigned = await registrar.post<Outcome>(
    `cases/${received.caseId}/acts/assignOfficer`,
    { payload: { officerId: userId } },
    { 'If-Match': `"${String(received.version)}"` },
  );
  await demonstration.follow(assigned);
  for (const step of script) await demonstration.perform(step);
  await demonstration.summary();
  return 0;
});
