import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { sniffFormat } from './sniff-format.js';

const folder = mkdtempSync(join(tmpdir(), 'mingjing-sniff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const sniffed = async (content: Buffer): Promise<string> => {
  const path = join(folder, String((files += 1)));
  writeFileSync(path, content);
  const result = await sniffFormat(path);
  return result.format ?? `not ${result.found}`;
};

/** A ZIP of uncompressed entries. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 4);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

/** A compound file whose directory fills so many sectors, its last entry bearing the name. */
function compound(name: string, sectors = 1): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 48);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  for (let at = 1; at < sectors; at += 1) table.writeUInt32LE(at + 1, at * 4);
  table.writeUInt32LE(0xfffffffe, sectors * 4);
  const directory = Buffer.alloc(512 * sectors);
  const last = directory.length - 128;
  directory.write(name, last, 'utf16le');
  directory.writeUInt16LE((name.length + 1) * 2, last + 64);
  return Buffer.concat([header, table, directory]);
}

const types = (part: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`,
  '_rels/.rels': '<Relationships/>',
});

it.each([
  ['PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpg'],
  ['PNG', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000049444154', 'hex'), 'png'],
  ['TIFF', Buffer.from('49492a0008000000000000000000', 'hex'), 'tif'],
  ['BMP', Buffer.from('424d3a000000', 'hex'), 'bmp'],
  ['WebP', Buffer.from('524946461a000000574542505650384c', 'hex'), 'webp'],
  ['HEIC', Buffer.from('00000018667479706865696300000000', 'hex'), 'heic'],
  ['RTF', Buffer.from('{\\rtf1\\ansi}'), 'rtf'],
  ['a Word file', zip({ ...types('wordprocessingml.document'), 'word/document.xml': '<x/>' }), 'docx'],
  ['an Excel file', zip({ ...types('spreadsheetml.sheet'), 'xl/workbook.xml': '<x/>' }), 'xlsx'],
  ['OFD', zip({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<x/>' }), 'ofd'],
  ['OFD that lists other parts first', zip({ 'Doc_0/Document.xml': '<x/>', 'OFD.xml': '<x/>' }), 'ofd'],
  ['ODF', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
  ['an old Word file', compound('WordDocument'), 'doc'],
  ['an old Excel file', compound('Workbook'), 'xls'],
  ['an old presentation', compound('PowerPoint Document'), 'ppt'],
  ['an old Word file with a long directory', compound('WordDocument', 9), 'doc'],
  ['text in UTF-8', Buffer.from('请求撤销该处罚决定。\n'), 'txt'],
  ['text in GB18030', Buffer.from('c7ebc7f3b3b7cffab8c3b4a6b7a3', 'hex'), 'txt'],
  ['text with commas', Buffer.from('序号,名称\n1,申请书\n'), 'txt'],
])('knows %s', async (_, content, format) => expect(await sniffed(content)).toBe(format));

it.each([
  ['a ZIP', zip({ 'a.exe': 'MZ' }), 'ZIP'],
  [
    'a Word file with macros',
    zip({
      '[Content_Types].xml':
        '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    }),
    'DOCM',
  ],
  ['an installer', compound('Property'), 'OLE'],
  ['a compound file cut off in its header', compound('WordDocument').subarray(0, 100), 'OLE'],
  ['a Windows program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'EXE'],
  ['a Linux program', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex'), 'ELF'],
  ['a page', Buffer.from('\n <!DOCTYPE html><p>'), 'HTML'],
  ['a page without a beginning', Buffer.from('请看 <script>alert(1)</script>'), 'HTML'],
  ['a drawing', Buffer.from('<svg xmlns="x"><script/></svg>'), 'SVG'],
  ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'XML'],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'SCRIPT'],
  ['a batch file', Buffer.from('@echo off\r\ndel *.*\r\n'), 'SCRIPT'],
  ['a recording', Buffer.from('664c6143000000221000100000000000', 'hex'), 'FLAC'],
  ['noise', Buffer.from('0001020304050607fefdfc', 'hex'), ''],
])('takes %s for nothing that is taken', async (_, content, found) =>
  expect(await sniffed(content)).toBe(`not ${found}`),
);

it('is not deceived by a mark of text at the end of binary content', async () =>
  expect(
    await sniffed(Buffer.concat([Buffer.from('申请书'), Buffer.alloc(100_000), Buffer.from('书')])),
  ).toBe('not '));

it('ends on a compound file whose directory runs in a circle', async () => {
  const content = compound('Property', 3);
  content.writeUInt32LE(1, 512 + 3 * 4);
  expect(await sniffed(content)).toBe('not OLE');
});
