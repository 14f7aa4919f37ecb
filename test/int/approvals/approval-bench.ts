import type { ReconsiderationAct } from '@mingjing/domain';
import { instantOf } from '@mingjing/platform/clock';
import { anAcceptance, anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from '../http/api-bench.js';

interface Row {
  readonly id: string;
  readonly caseId: string;
  readonly act: string;
  readonly onBehalfOf: string | null;
}

/** Proposals and approvals of the demo county's people, day by day through the HTTP API. */
export class ApprovalBench {
  private clients = new Map<string, Promise<Client>>();

  private constructor(readonly api: ApiBench) {}

  static async open(): Promise<ApprovalBench> {
    return new ApprovalBench(await ApiBench.open());
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** Another day; whoever acts signs in anew. */
  on(day: string): void {
    this.api.clock.set(instantOf(day, 10));
    this.clients = new Map();
  }

  as(loginName: string): Promise<Client> {
    const known = this.clients.get(loginName) ?? this.api.signIn(loginName);
    this.clients.set(loginName, known);
    return known;
  }

  async idOf(loginName: string): Promise<string> {
    const [row] = await this.api.sql<{ id: string }>('SELECT id FROM users WHERE login_name = $1', [
      loginName,
    ]);
    if (!row) throw new Error(`no user ${loginName}`);
    return row.id;
  }

  async receive(): Promise<string> {
    const registrar = await this.as('zhao-yiming');
    const answer = await registrar.ask('/api/cases', {
      method: 'POST',
      body: { payload: anApplication() },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.caseId as string;
  }

  async act(caseId: string, act: ReconsiderationAct, payload: object, by = 'sun-sanli'): Promise<Answer> {
    return this.send(by, caseId, `acts/${act}`, { payload });
  }

  /** A case whose acceptance waits for the head of the office, and the id of that proposal. */
  async proposed(by = 'sun-sanli'): Promise<{ readonly caseId: string; readonly id: string }> {
    const caseId = await this.receive();
    const answer = await this.act(caseId, 'accept', anAcceptance, by);
    if (answer.status !== 202) throw new Error(answer.text);
    return { caseId, id: await this.proposalOf(caseId, 'accept') };
  }

  async proposalOf(caseId: string, act: string): Promise<string> {
    const [row] = await this.api.sql<{ id: string }>(
      'SELECT id FROM proposals WHERE case_id = $1 AND act = $2 ORDER BY proposed_seq DESC LIMIT 1',
      [caseId, act],
    );
    if (!row) throw new Error(`no proposal of ${act}`);
    return row.id;
  }

  decide(
    by: string,
    { caseId, id }: { readonly caseId: string; readonly id: string },
    { step = 'approve', body = {} }: { step?: 'approve' | 'return'; body?: object } = {},
  ): Promise<Answer> {
    return this.send(by, caseId, `proposals/${id}/${step}`, body);
  }

  async waiting(by: string): Promise<readonly Row[]> {
    return (await (await this.as(by)).get('/api/approvals')).body.rows as Row[];
  }

  /** Somebody approves for the head of the office from today on. */
  async delegate(
    to: string,
    part: {
      readonly by?: string;
      readonly fromOn?: string;
      readonly toOn?: string;
      readonly acts?: string[];
    } = {},
  ): Promise<Answer> {
    const { by = 'zheng-qixing', fromOn = '2026-03-02', toOn = '2026-03-06', acts } = part;
    const body = { delegateId: await this.idOf(to), fromOn, toOn, ...(acts && { acts }) };
    return (await this.as(by)).post('/api/delegations', body);
  }

  async revoke(by: string, id: string): Promise<Answer> {
    return (await this.as(by)).post(`/api/delegations/${id}/revoke`, {});
  }

  private async send(by: string, caseId: string, path: string, body: object): Promise<Answer> {
    const client = await this.as(by);
    const { version } = (await client.get(`/api/cases/${caseId}`)).body as { version?: number };
    return client.ask(`/api/cases/${caseId}/${path}`, {
      method: 'POST',
      body,
      headers: { 'if-match': `"${String(version ?? 1)}"` },
    });
  }
}

export const codesOf = ({ body }: Answer): readonly string[] =>
  ((body?.refusals ?? []) as { code: string }[]).map(({ code }) => code);
export const faultsOf = ({ body }: Answer): readonly string[] =>
  ((body?.errors ?? []) as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
