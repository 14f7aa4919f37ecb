import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirusScan } from './virus-scan.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjing-scan-'));
const path = join(folder, 'file');
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A clamd that reads a whole stream and answers by what it read. */
async function clamd(answer: (content: Buffer) => string): Promise<number> {
  const server = createServer((socket) => {
    let all = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      all = Buffer.concat([all, data]);
      const content = streamed(all);
      if (content) socket.end(answer(content));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The content once its last piece has come; null before. */
function streamed(all: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = 'zINSTREAM\0'.length; at + 4 <= all.length;) {
    const length = all.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
const scan = (port: number | null) =>
  new VirusScan({ ...(port === null ? {} : { clamav: { host: '127.0.0.1', port } }) } as never).of(path);

describe('a file before it is kept', () => {
  it('is clean only where a scanner has read all of it and says so', async () => {
    const content = Buffer.alloc(200_000, 'a');
    writeFileSync(path, content);
    const port = await clamd((read) => (read.equals(content) ? 'stream: OK\0' : 'stream: Cut FOUND\0'));
    expect(await scan(port)).toEqual({ state: 'clean' });
  });

  it('is infected where the scanner finds something, by the name it gives', async () => {
    writeFileSync(path, 'EICAR');
    expect(await scan(await clamd(() => 'stream: Eicar-Test-Signature FOUND\0'))).toEqual({
      state: 'infected',
      found: 'Eicar-Test-Signature',
    });
  });

  it('is not scanned, never clean, without a scanner, with one that is away, or with one that gives up', async () => {
    writeFileSync(path, 'x');
    const away = await clamd(() => '');
    await new Promise((resolve) => servers.at(-1)?.close(resolve));
    for (const port of [
      null,
      away,
      await clamd(() => 'INSTREAM size limit exceeded. ERROR\0'),
      await clamd(() => ''),
    ])
      expect(await scan(port)).toEqual({ state: 'notScanned' });
  });
});
