import {
  addDays,
  namedDraft,
  samplePayloads,
  type CalendarDate,
  type ReconsiderationAct,
  type ReconsiderationRecord,
} from '@mingjing/domain';
import { CaseFiles, OpenCaseSweep, type CaseFile } from '@mingjing/casework/procedures';
import { instantOf } from '@mingjing/platform/clock';
import { uploaded } from '../materials/uploading.js';
import type { ApiBench, Answer, Client } from './api-bench.js';
import { changesTo, secondRespondent } from './case-paths.js';
import type { WalkStep } from './walk-step.js';

const signedByMayor: readonly string[] = [
  'issueOpinionLetter',
  'issuePerformanceOrder',
  'issueCriticism',
  'transferClues',
  'applyEnforcement',
  'askSuperiorToHear',
];

/** Who approves, one after the other. */
function signersOf(act: string, old: boolean): readonly string[] {
  if (act === 'extendPeriod' && old) return ['wang-baichuan'];
  if (signedByMayor.includes(act)) return ['wang-baichuan'];
  if (act === 'decide' || act === 'rejectApplication') return ['zheng-qixing', 'chen-shian'];
  return ['terminate', 'signMediationDocument', 'correctDecision'].includes(act)
    ? ['chen-shian']
    : ['zheng-qixing'];
}

/** Leads cases along their paths through the HTTP API, day by day. */
export class CaseWalk {
  private clients = new Map<string, Client>();
  private today: CalendarDate;

  constructor(
    private readonly bench: ApiBench,
    private readonly firstDay: CalendarDate,
    private readonly application: { readonly parties: readonly object[] },
  ) {
    this.today = firstDay;
  }

  get day(): CalendarDate {
    return this.today;
  }

  async client(loginName: string): Promise<Client> {
    const known = this.clients.get(loginName) ?? (await this.bench.signIn(loginName));
    this.clients.set(loginName, known);
    return known;
  }

  /** A case that has gone the path; the calendar starts anew with each. */
  async along(path: readonly WalkStep[]): Promise<string> {
    this.turnTo(this.firstDay);
    const registrar = await this.client('qian-erchuan');
    const received = await registrar.ask('/api/cases', {
      method: 'POST',
      body: { payload: this.applicationFor(path) },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    if (received.status !== 201) throw new Error(`not received: ${received.text}`);
    const { caseId } = received.body as { caseId: string };
    for (const step of path) await this.take(caseId, step);
    return caseId;
  }

  async perform(caseId: string, act: string, payload: object, version?: number): Promise<Answer> {
    if (act === 'addMaterial')
      return this.send(caseId, act, { payload: {}, evidence: [await this.paper(caseId)] });
    if (act !== 'withdrawMaterial') return this.send(caseId, act, { payload }, version);
    const material = await this.paper(caseId);
    await this.send(caseId, 'addMaterial', { payload: {}, evidence: [material] });
    return this.send(caseId, act, { payload: { material, reason: '提交有误' } });
  }

  /** The same with a paper laid beside it. */
  async performWithPaper(caseId: string, act: string, payload: object): Promise<Answer> {
    return this.send(caseId, act, { payload, evidence: [await this.paper(caseId)] });
  }

  private async paper(caseId: string): Promise<string> {
    return uploaded(await this.client('qian-erchuan'), caseId);
  }

  private async send(caseId: string, act: string, body: object, version?: number): Promise<Answer> {
    const officer = await this.client('qian-erchuan');
    return officer.ask(`/api/cases/${caseId}/acts/${act}`, {
      method: 'POST',
      body,
      headers: { 'if-match': `"${String(version ?? (await this.versionOf(caseId)))}"` },
    });
  }

  /** The sample payload of an act for the case as it stands, changed as asked. */
  async payloadFor(caseId: string, act: ReconsiderationAct, change: object = {}): Promise<object> {
    if (act === 'recordCounselOpinion') await this.giveToCounsel(caseId);
    const { row, state } = await this.fileOf(caseId);
    const record = state.record as unknown as ReconsiderationRecord;
    const moment = { ruleSet: row.ruleSet, record, on: this.today };
    const sample: object = samplePayloads[act](moment);
    const officer = act === 'assignOfficer' ? { officerId: (await this.client('qian-erchuan')).id } : {};
    const told = { ...sample, ...officer, ...changesTo(act, this.today), ...change };
    const said = act === 'proposeDecision' ? namedDraft(row.ruleSet, told) : told;
    return JSON.parse(await this.withIds(JSON.stringify(said))) as object;
  }

  /** The people of the samples are those of the demo county. */
  private async withIds(text: string): Promise<string> {
    if (!/"(officer|member|counsel)-\d"/.test(text)) return text;
    const { database } = this.bench;
    const staff = await database.manager.query<{ id: string }[]>(
      `SELECT id FROM users WHERE login_name = ANY($1) ORDER BY login_name`,
      [['li-siwei', 'qian-erchuan', 'sun-sanli', 'wu-liuhe', 'zhou-wuchang']],
    );
    const members = await database.manager.query<{ id: string }[]>(
      'SELECT id FROM committee_members ORDER BY name',
    );
    const counsel = await database.manager.query<{ id: string }[]>(
      `SELECT id FROM counsels WHERE name = '沈半夏'`,
    );
    const people: Readonly<Record<string, { id: string }[]>> = { officer: staff, member: members, counsel };
    return text.replace(
      /"(officer|member|counsel)-(\d)"/g,
      (_, kind: string, place: string) => `"${people[kind]?.[Number(place) - 1]?.id ?? ''}"`,
    );
  }

  /** In engagement on that day, whatever the day, and with the case in hand. */
  private async giveToCounsel(caseId: string): Promise<void> {
    await this.bench.sql(
      `INSERT INTO counsel_engagements (counsel_id, starts_on, ends_on, recorded_at)
       SELECT id, $1::date, $1::date + 364, now() FROM counsels WHERE name = '沈半夏' ON CONFLICT DO NOTHING`,
      [this.today],
    );
    await this.bench.sql(
      `INSERT INTO counsel_assignments (id, case_id, counsel_id, task, assigned_on, assigned_by, assigned_at)
       SELECT gen_random_uuid(), $1, counsels.id, '请提出意见', $2, users.id, now() FROM counsels, users
        WHERE counsels.name = '沈半夏' AND users.login_name = 'zheng-qixing' ON CONFLICT DO NOTHING`,
      [caseId, this.today],
    );
  }

  async fileOf(caseId: string): Promise<CaseFile> {
    const files = this.bench.app.get(CaseFiles, { strict: false });
    const file = await files.read(this.bench.database.manager, caseId, null);
    if (!file) throw new Error(`no case ${caseId}`);
    return file;
  }

  async versionOf(caseId: string): Promise<number> {
    const officer = await this.client('qian-erchuan');
    return ((await officer.get(`/api/cases/${caseId}`)).body as { version: number }).version;
  }

  async phaseOf(caseId: string): Promise<string> {
    const officer = await this.client('qian-erchuan');
    return ((await officer.get(`/api/cases/${caseId}`)).body as { phase: { code: string } }).phase.code;
  }

  /** With a second respondent where the path names one. */
  private applicationFor(path: readonly WalkStep[]): object {
    const { application } = this;
    return JSON.stringify(path).includes(secondRespondent.key)
      ? { ...application, parties: [...application.parties, secondRespondent] }
      : application;
  }

  async take(caseId: string, step: WalkStep): Promise<void> {
    if ('days' in step) return this.pass(addDays(this.today, step.days));
    const answer =
      'approve' in step
        ? await this.approve(caseId, step.approve)
        : await this.perform(caseId, step.act, await this.payloadFor(caseId, step.act, step.payload));
    if (answer.status >= 300) throw new Error(`${JSON.stringify(step)}: ${answer.text}`);
  }

  /** Everybody in the chain approves; the answer is that to the last. */
  async approve(caseId: string, act: string): Promise<Answer> {
    const signers = signersOf(act, this.firstDay < '2024-01-01');
    for (const name of signers.slice(0, -1)) await this.approveAs(name, caseId, act);
    return this.approveAs(signers.at(-1) ?? '', caseId, act);
  }

  async approveAs(name: string, caseId: string, act: string): Promise<Answer> {
    const approver = await this.client(name);
    const { rows } = (await approver.get('/api/approvals')).body as {
      rows: { id: string; caseId: string; act: string }[];
    };
    const proposal = rows.find((row) => row.caseId === caseId && row.act === act);
    if (!proposal) throw new Error(`${act} does not wait for ${name}`);
    return approver.ask(`/api/cases/${caseId}/proposals/${proposal.id}/approve`, {
      method: 'POST',
      body: {},
      headers: { 'if-match': `"${String(await this.versionOf(caseId))}"` },
    });
  }

  /** Lets the days pass, and the law take its course. */
  async pass(day: CalendarDate): Promise<void> {
    this.turnTo(day);
    await this.bench.app.get(OpenCaseSweep, { strict: false }).sweep();
  }

  private turnTo(day: CalendarDate): void {
    if (day === this.today && this.clients.size > 0) return;
    this.today = day;
    this.bench.clock.set(instantOf(day, 10));
    this.clients = new Map();
  }
}
