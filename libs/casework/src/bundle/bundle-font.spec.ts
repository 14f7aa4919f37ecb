import fontkit from '@pdf-lib/fontkit';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, type PDFRawStream, PDFRef } from 'pdf-lib';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT, paper } from './bundle-paper.js';

const text = '第1页共38页，证据目录：序号名称来源证明事项';

/** The font as a reader finds it in the file. */
async function embedded(): Promise<Uint8Array> {
  const { document, font } = await paper();
  document.addPage().drawText(text, { font });
  const read = await PDFDocument.load(await document.save());
  for (const [, object] of read.context.enumerateIndirectObjects()) {
    const file = object instanceof PDFDict ? object.get(PDFName.of('FontFile2')) : undefined;
    if (!(file instanceof PDFRef)) continue;
    return decodePDFRawStream(read.context.lookup(file) as PDFRawStream).decode();
  }
  throw new Error('no font in the file');
}

it('has the outline of every character used, and of no other', async () => {
  const whole = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(FONT)));
  const subset = fontkit.create(await embedded());
  const used = [...new Set(text)];
  const outlines = used.map((_, at) => subset.getGlyph(at + 1).path.toSVG());
  expect(outlines).toEqual(used.map((each) => whole.glyphForCodePoint(each.codePointAt(0)!).path.toSVG()));
  expect(subset.numGlyphs).toBe(used.length + 1);
});
