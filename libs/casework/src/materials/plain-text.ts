import { createReadStream } from 'node:fs';

const ENCODINGS = ['utf-8', 'gb18030'] as const;
const BEGINNING = 4_096;
const NOT_OF_THE_ENCODING = 'ERR_ENCODING_INVALID_ENCODED_DATA';
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f]/;
const markups: readonly (readonly [string, RegExp])[] = [
  ['SVG', /<svg[\s>]/i],
  ['HTML', /<(!doctype\s+html|html|head|body|script|iframe)[\s>]/i],
  ['XML', /^\s*<\?xml/i],
  ['SCRIPT', /^#!|^\s*<\?php|^@echo\b/i],
];

/** TXT for plain text in UTF-8 or GB18030, the name of what it is a program or page of, or null for no text at all. */
export async function textKind(path: string): Promise<string | null> {
  for (const encoding of ENCODINGS) {
    const beginning = await read(path, encoding);
    if (beginning === null) continue;
    return markups.find(([, looks]) => looks.test(beginning))?.[0] ?? 'TXT';
  }
  return null;
}

/** The beginning of the text; null if any of the file is not text in that encoding. */
async function read(path: string, encoding: string): Promise<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let beginning = '';
  try {
    for await (const chunk of createReadStream(path)) {
      const part = decoder.decode(chunk as Buffer, { stream: true });
      if (CONTROLS.test(part)) return null;
      if (beginning.length < BEGINNING) beginning += part.slice(0, BEGINNING);
    }
    return beginning + decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === NOT_OF_THE_ENCODING) return null;
    throw error;
  }
}
