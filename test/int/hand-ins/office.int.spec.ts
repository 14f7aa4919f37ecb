import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { libreOffice, officeProgram } from '@mingjing/casework/bundle';

const withoutOffice = (process.env['MINGJING_SKIP'] ?? '').split(',').includes('office');
const describeUnlessMissing = withoutOffice ? describe.skip : describe;

/** A text with a picture that lies elsewhere. */
const linking = (address: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
  <office:body><office:text><text:p><draw:frame text:anchor-type="as-char" svg:width="3cm" svg:height="3cm">
    <draw:image xlink:href="${address}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>
  </draw:frame></text:p></office:text></office:body></office:document>`;

const folder = mkdtempSync(join(tmpdir(), 'mingjing-converted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describeUnlessMissing('an office file', () => {
  it('becomes a PDF with its pages', async () => {
    const path = fileOf('审批表', '{\\rtf1 first\\page second}');
    const made = await libreOffice(path, '审批表.rtf');
    expect((await PDFDocument.load(made ?? new Uint8Array())).getPageCount()).toBe(2);
  }, 120_000);

  it('lets the server fetch nothing that it links to', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, answer) => {
      asked.push(url);
      answer.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const path = fileOf('链接', linking(`http://127.0.0.1:${String(port)}/picture.png`));
    expect(await libreOffice(path, '链接.fodt')).not.toBeNull();
    server.close();
    expect(asked).toEqual([]);
  }, 120_000);
});

it('is not converted where nothing is installed that could', async () => {
  expect(await officeProgram([])).toBeNull();
  expect(await officeProgram([folder])).toBeNull();
});
