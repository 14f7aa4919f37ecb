import { once } from 'node:events';
import yauzl from 'yauzl';

/** The text of the body of a Word document. */
export async function wordText(file: Buffer): Promise<string> {
  const zip = await yauzl.fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'word/document.xml') continue;
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    await once(stream, 'end');
    return Buffer.concat(parts)
      .toString('utf8')
      .replaceAll(/<\/w:p>/g, '\n')
      .replaceAll(/<[^>]+>/g, '');
  }
  throw new Error('there is no document in the file');
}
