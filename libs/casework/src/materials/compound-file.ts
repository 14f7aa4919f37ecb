import { open, type FileHandle } from 'node:fs/promises';
import type { FormatName } from './file-formats.js';

// [MS-CFB]: a header of 512 bytes, then sectors; the directory is a chain of sectors with entries of 128 bytes.
const HEADER = 512;
const ENTRY = 128;
const HEADER_FATS = 109;
const MOST_SECTORS = 256;
const END = 0xfffffffa;

const streams: Readonly<Record<string, FormatName>> = {
  WordDocument: 'doc',
  Workbook: 'xls',
  Book: 'xls',
  'PowerPoint Document': 'ppt',
};

/** Which of the old office formats a compound file holds; null for any other, such as an installer. */
export async function compoundFormat(path: string): Promise<FormatName | null> {
  const file = await open(path, 'r');
  try {
    const names = await entryNames(file);
    return names.map((name) => streams[name]).find((format) => format !== undefined) ?? null;
  } finally {
    await file.close();
  }
}

async function entryNames(file: FileHandle): Promise<string[]> {
  const header = await read(file, 0, HEADER);
  if (header.length < HEADER) return [];
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return [];
  const size = 1 << shift;
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; sector < END && count < MOST_SECTORS; count += 1) {
    const content = await read(file, (sector + 1) * size, size);
    for (let at = 0; at + ENTRY <= content.length; at += ENTRY) names.push(nameAt(content, at));
    sector = await following(file, header, sector, size);
  }
  return names;
}

function nameAt(content: Buffer, at: number): string {
  const length = content.readUInt16LE(at + 64);
  return length >= 2 && length <= 64 ? content.toString('utf16le', at, at + length - 2) : '';
}

/** The sector after this one in its chain, by the allocation tables the header lists. */
async function following(file: FileHandle, header: Buffer, sector: number, size: number): Promise<number> {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= HEADER_FATS) return END;
  const tableSector = header.readUInt32LE(76 + table * 4);
  if (tableSector >= END) return END;
  const entry = await read(file, (tableSector + 1) * size + (sector % perTable) * 4, 4);
  return entry.length === 4 ? entry.readUInt32LE(0) : END;
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
