import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import { StorageFull } from './storage-full.js';

const HASH = /^[0-9a-f]{64}$/;
const PART = /^[\w-]{1,64}$/;
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A file on its way in, as it lies there. */
export interface Part {
  readonly id: string;
  readonly changedAt: Date;
}

/**
 * Keeps contents under their SHA-256 alone, each once, two folders deep. What is still arriving lies beside them
 * as a part of the same file system, so that it takes its place whole or not at all.
 */
export class FileStore {
  private readonly parts: string;
  private readonly contents: string;

  constructor(folder: string) {
    this.parts = join(folder, 'arriving');
    this.contents = join(folder, 'contents');
  }

  async begin(id: string): Promise<void> {
    await mkdir(this.parts, { recursive: true, mode: 0o700 });
    await plainly(async () => (await open(this.partOf(id), 'wx', 0o600)).close());
  }

  /** How much has arrived; null when nothing ever did. */
  async arrived(id: string): Promise<number | null> {
    const found = await stat(this.partOf(id)).catch(nothingThere);
    return found?.size ?? null;
  }

  /** Adds to the end; whatever came before an interruption stays. Answers how much has arrived in all. */
  async append(id: string, content: Readable): Promise<number> {
    const file = await open(this.partOf(id), constants.O_WRONLY | constants.O_APPEND);
    try {
      await plainly(async () => {
        for await (const chunk of content) await file.writeFile(chunk as Uint8Array);
      });
      return (await file.stat()).size;
    } finally {
      await file.close();
    }
  }

  async drop(id: string): Promise<void> {
    await rm(this.partOf(id), { force: true });
  }

  /** Where the part lies, for looking into it. */
  partOf(id: string): string {
    if (!PART.test(id)) throw new Error(`${id} is no name of a part.`);
    return join(this.parts, id);
  }

  async hashOf(id: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(this.partOf(id))) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  /**
   * Gives the part its place among the contents; the part itself stays until it is dropped, so that whoever is
   * interrupted between the two can begin again. It survives a power failure; there is never half a file.
   */
  async keep(id: string, sha256: string): Promise<void> {
    const target = this.pathOf(sha256);
    await plainly(async () => {
      await flush(this.partOf(id));
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await link(this.partOf(id), target).catch(thereAlready);
      for (const folder of [dirname(target), dirname(dirname(target)), this.contents]) await flush(folder);
    });
  }

  async has(sha256: string): Promise<boolean> {
    return (await stat(this.pathOf(sha256)).catch(nothingThere)) !== null;
  }

  /** Where the content lies below the folder of all contents, and that folder. */
  placeOf(sha256: string): { readonly root: string; readonly path: string } {
    return { root: this.contents, path: this.pathOf(sha256).slice(this.contents.length + 1) };
  }

  async discard(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async arriving(): Promise<Part[]> {
    const parts: Part[] = [];
    for (const id of await entriesOf(this.parts)) {
      const found = await stat(join(this.parts, id)).catch(nothingThere);
      if (found) parts.push({ id, changedAt: found.mtime });
    }
    return parts;
  }

  /** The hashes of everything kept, folder by folder. */
  async *kept(): AsyncGenerator<readonly string[]> {
    for (const first of await entriesOf(this.contents))
      for (const second of await entriesOf(join(this.contents, first)))
        yield (await entriesOf(join(this.contents, first, second))).filter((name) => HASH.test(name));
  }

  /** How many bytes still fit. */
  async room(): Promise<number> {
    await mkdir(this.parts, { recursive: true, mode: 0o700 });
    const { bavail, bsize } = await statfs(this.parts);
    return bavail * bsize;
  }

  private pathOf(sha256: string): string {
    if (!HASH.test(sha256)) throw new Error('not a SHA-256');
    return join(this.contents, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

function nothingThere(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

function thereAlready(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

async function entriesOf(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nothingThere)) ?? [];
}

async function plainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (FULL.has(codeOf(error))) throw new StorageFull({ cause: error });
    throw error;
  }
}
