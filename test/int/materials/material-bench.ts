import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { anAcceptance, anApplication } from '../../support/casework.js';
import { ApiBench, type Answer, type Client } from '../http/api-bench.js';

/** A material as the API lists it. */
export interface Material {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string | null;
  readonly arrived: number;
  readonly filing: { readonly seq: number; readonly act: string } | null;
  readonly withdrawal: { readonly by: string; readonly reason: string } | null;
  readonly sameAs: { readonly id: string; readonly title: string } | null;
}

/** The API with a registrar, an officer and a case to which papers come. */
export class MaterialBench {
  private constructor(
    readonly api: ApiBench,
    readonly registrar: Client,
    readonly caseId: string,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<MaterialBench> {
    const api = await ApiBench.open({ env });
    const registrar = await api.signIn('qian-erchuan');
    return new MaterialBench(api, registrar, await receiveCase(registrar));
  }

  anotherCase(): Promise<string> {
    return receiveCase(this.registrar);
  }

  async versionOf(caseId = this.caseId): Promise<number> {
    return (await this.registrar.get(`/api/cases/${caseId}`)).body.version as number;
  }

  async act(who: Client, name: string, body: object, caseId = this.caseId): Promise<Answer> {
    return who.ask(`/api/cases/${caseId}/acts/${name}`, {
      method: 'POST',
      body,
      headers: { 'if-match': `"${String(await this.versionOf(caseId))}"` },
    });
  }

  /** Takes the papers into the file; they are in it afterwards. */
  async file(ids: readonly string[], caseId = this.caseId): Promise<void> {
    const answer = await this.act(this.registrar, 'addMaterial', { payload: {}, evidence: ids }, caseId);
    if (answer.status !== 200) throw new Error(`not filed: ${answer.text}`);
  }

  /** Leads a case to where its respondent knows of it. */
  async sendCopy(caseId = this.caseId): Promise<void> {
    const head = await this.api.signIn('zheng-qixing');
    for (const [who, name, payload] of [
      [head, 'accept', anAcceptance],
      [head, 'sendCopy', { to: 'respondent-1' }],
    ] as const) {
      const answer = await this.act(who, name, { payload }, caseId);
      if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`);
    }
  }

  async materials(who = this.registrar, caseId = this.caseId): Promise<Material[]> {
    return (await who.get(`/api/cases/${caseId}/materials`)).body.materials as Material[];
  }

  /** The hashes of the contents kept on the disk. */
  contents(): string[] {
    const folder = join(this.api.dataFolder, 'files/contents');
    return namesBelow(folder);
  }

  /** The ids of the files on their way in. */
  arriving(): string[] {
    return namesBelow(join(this.api.dataFolder, 'files/arriving'));
  }

  close(): Promise<void> {
    return this.api.close();
  }
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

async function receiveCase(registrar: Client): Promise<string> {
  const answer = await registrar.ask('/api/cases', {
    method: 'POST',
    body: { payload: anApplication() },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  if (answer.status !== 201) throw new Error(`not received: ${answer.text}`);
  return answer.body.caseId as string;
}
