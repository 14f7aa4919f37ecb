import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '@mingjing/platform/config';

export const scanStates = ['notScanned', 'clean'] as const;
/** `notScanned`: there is no scanner, it did not answer, or the file is too large for it. What is infected is not kept. */
export type ScanState = (typeof scanStates)[number];

export type Scan = { readonly state: ScanState } | { readonly state: 'infected'; readonly found: string };

const PATIENCE = 60_000;
const PIECE = 64 * 1024;
/** What clamd takes by default (StreamMaxLength); a larger file counts as not scanned. */
const LARGEST_SCANNED = 100 * 1024 * 1024;
const notScanned: Scan = { state: 'notScanned' };

/** Asks clamd, where the installation names one, whether a file is infected (INSTREAM); never says clean unasked. */
@Injectable()
export class VirusScan {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  async of(path: string): Promise<Scan> {
    const { clamav } = this.configuration;
    if (!clamav || (await stat(path)).size > LARGEST_SCANNED) return notScanned;
    return scanned(clamav, path);
  }
}

export async function scanned(
  clamd: { readonly host: string; readonly port: number },
  path: string,
): Promise<Scan> {
  const socket = connect(clamd);
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('clamd does not answer')));
  try {
    const [, answer] = await Promise.all([sent(socket, path), answerOf(socket)]);
    return verdict(answer);
  } catch {
    // A scanner that is away stops nobody's hand-in; the file is then not scanned.
    return notScanned;
  } finally {
    socket.destroy();
  }
}

/** What clamd says of a stream; whatever is neither OK nor FOUND is no verdict. */
export function verdict(answer: string): Scan {
  const said = answer.replaceAll('\0', '').trim();
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found !== undefined) return { state: 'infected', found };
  return said === 'stream: OK' ? { state: 'clean' } : notScanned;
}

async function sent(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE })) {
    const piece = chunk as Buffer;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('drain', resolve);
    socket.once('close', () => reject(new Error('clamd closed the line')));
  });

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.once('end', () => resolve(answer));
    socket.once('error', reject);
    socket.once('close', () => resolve(answer));
  });
