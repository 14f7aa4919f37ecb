import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { SheetError, type SheetLimits } from './sheet.js';

const MOST_ENTRIES = 5_000;

/** The parts of an Office Open XML file (ECMA-376), each read as a stream. */
export class XlsxParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Refuses what is no such file and what would unfold beyond the limit; sizes are checked again while reading. */
  static async open(path: string, { unfoldedBytes }: SheetLimits): Promise<XlsxParts> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((cause: unknown) => {
      throw new SheetError('notASheet', undefined, { cause });
    });
    try {
      const entries = new Map<string, Entry>();
      let size = 0;
      for await (const entry of zip.eachEntry()) {
        size += entry.uncompressedSize;
        if (size > unfoldedBytes || entries.size >= MOST_ENTRIES) throw new SheetError('tooLarge');
        entries.set(entry.fileName.replace(/^\//, ''), entry);
      }
      return new XlsxParts(zip, entries);
    } catch (error) {
      zip.close();
      throw error instanceof SheetError ? error : new SheetError('damaged', undefined, { cause: error });
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Whether a part is locked by a password of its own. */
  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new SheetError('notASheet');
    if (entry.isEncrypted()) throw new SheetError('encrypted');
    return this.zip.openReadStreamPromise(entry);
  }

  close(): void {
    this.zip.close();
  }
}

/** What is done on the way through a part. */
export interface PartReader {
  readonly opened?: (tag: SaxesTagPlain) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
}

/** The name of a tag without its prefix. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part piece by piece; gives way after each, so that what was read can be handed on. No entity is ever unfolded. */
export async function* walkPart(stream: Readable, reader: PartReader): AsyncGenerator<undefined> {
  const parser = new SaxesParser();
  const refuse = (): never => {
    throw new SheetError('damaged');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => reader.opened?.({ ...tag, name: local(tag.name) }));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', (tag) => reader.closed?.(local(tag.name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of stream) {
      parser.write(decoder.decode(piece as Buffer, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof SheetError ? error : new SheetError('damaged', undefined, { cause: error });
  } finally {
    stream.destroy();
  }
}

/** Reads a small part to its end. */
export async function readPart(stream: Readable, reader: PartReader): Promise<void> {
  const pieces = walkPart(stream, reader);
  while (!(await pieces.next()).done);
}
