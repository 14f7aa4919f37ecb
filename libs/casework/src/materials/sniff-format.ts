import { fileTypeFromFile } from 'file-type';
import { compoundFormat } from './compound-file.js';
import { fileFormats, isFormat, type FormatName } from './file-formats.js';
import { textKind } from './plain-text.js';
import { holdsEntry } from './zip-entries.js';

/** What a file really is: a format that is taken, or the name of something else. */
export type Sniffed = { readonly format: FormatName } | { readonly format: null; readonly found: string };

/** Says by its content what a file is; its name is not asked. */
export async function sniffFormat(path: string): Promise<Sniffed> {
  const type = await fileTypeFromFile(path);
  if (type === undefined) return text(path);
  const { ext } = type;
  if (ext === 'cfb') return known(await compoundFormat(path), 'OLE');
  if (ext === 'zip') return known((await holdsEntry(path, 'OFD.xml')) ? 'ofd' : null, 'ZIP');
  if (isFormat(ext)) return { format: ext };
  return { format: null, found: ext.toUpperCase() };
}

async function text(path: string): Promise<Sniffed> {
  const kind = await textKind(path);
  return kind === 'TXT' ? { format: 'txt' } : { format: null, found: kind ?? '' };
}

const known = (format: FormatName | null, otherwise: string): Sniffed =>
  format === null ? { format, found: otherwise } : { format };

export const nameOfFormat = (format: FormatName): string => fileFormats[format].name;
