import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemoClient } from '../../apps/cli/src/demo-client.js';
import { application } from '../../apps/cli/src/demo-script.js';
import { freePort, Installation } from '../support/cluster-launcher.js';
import { TusSender } from './tus-sender.js';

const password = 'Mingjing-2026';

/** A PDF of so many bytes, unlike any other. */
const pdfOf = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(bytes - 9)]);

interface Listed {
  readonly materials: readonly { readonly id: string; readonly state: string; readonly arrived: number }[];
}

describe('an upload, when the API is killed in the middle of it', () => {
  let system: Installation;
  let registrar: DemoClient;
  let sender: TusSender;
  let caseId: string;

  beforeAll(async () => {
    system = new Installation(await freePort());
    await system.start();
    registrar = await DemoClient.signIn(system.url, 'zhao-yiming', password);
    sender = await TusSender.signIn(system.url, 'zhao-yiming', password);
  }, 180_000);
  afterAll(() => system.remove(), 60_000);
  beforeEach(async () => {
    const key = { 'Idempotency-Key': randomUUID() };
    caseId = (await registrar.post<{ caseId: string }>('cases', { payload: application }, key)).caseId;
  });

  const files = () => join(system.dataFolder, 'files');
  const partOf = (url: string) => join(files(), 'arriving', url.slice(url.lastIndexOf('/') + 1));
  const killApi = async (): Promise<void> => {
    const pid = system.servicePids.find((each) =>
      readFileSync(`/proc/${String(each)}/cmdline`, 'utf8').includes('apps/api/'),
    );
    if (pid === undefined) throw new Error('the API does not run');
    process.kill(pid, 'SIGKILL');
    await sleep(300);
    await system.until(() => system.isHealthy(), 60_000);
  };
  const kept = (): string[] =>
    readdirSync(join(files(), 'contents'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const materials = async () => (await registrar.get<Listed>(`cases/${caseId}/materials`)).materials;
  const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

  /** Sends so much of the file, sees it arrive, and kills the API while the line still hangs. */
  const interruptedAt = async (name: string, content: Buffer, bytes: number): Promise<string> => {
    const url = await sender.announce(caseId, name, content.length);
    const hanging = sender.begin(url, content, bytes);
    await system.until(() => statSync(partOf(url)).size > bytes / 2);
    await killApi();
    hanging.destroy();
    return url;
  };

  it('goes on where it was, and is received whole', async () => {
    const content = pdfOf(8_000_000);
    const url = await interruptedAt('送达回证.pdf', content, 3_000_000);
    const offset = await sender.offset(url);
    expect(offset).toBeGreaterThan(1_000_000);
    expect(offset).toBeLessThanOrEqual(3_000_000);
    expect(await materials()).toMatchObject([{ state: 'arriving', arrived: offset }]);
    expect(await sender.send(url, offset, content.subarray(offset))).toBe(204);
    expect(await materials()).toMatchObject([{ state: 'received', arrived: content.length }]);
    expect(kept()).toContain(hashOf(content));
    expect(readdirSync(join(files(), 'arriving'))).toEqual([]);
  }, 120_000);

  it('is received afterwards when only the receipt was missing', async () => {
    const content = pdfOf(2_000_000);
    const url = await interruptedAt('邮寄凭证.pdf', content, 1_000_000);
    // As if the API had been killed between the last byte and the receipt.
    appendFileSync(partOf(url), content.subarray(statSync(partOf(url)).size));
    expect(await sender.offset(url)).toBe(content.length);
    expect(await materials()).toMatchObject([{ state: 'received', arrived: content.length }]);
    expect(kept()).toContain(hashOf(content));
  }, 120_000);

  it('is taken over by a new connection while the old one still hangs', async () => {
    const content = pdfOf(4_000_000);
    const url = await sender.announce(caseId, '笔录.pdf', content.length);
    const hanging = sender.begin(url, content, 2_000_000);
    await system.until(() => statSync(partOf(url)).size > 1_000_000);
    const offset = await sender.offset(url);
    expect(await sender.send(url, offset, content.subarray(offset))).toBe(204);
    hanging.destroy();
    expect(await materials()).toMatchObject([{ state: 'received' }]);
    expect(kept()).toContain(hashOf(content));
  }, 60_000);
});
