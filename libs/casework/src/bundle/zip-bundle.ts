import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { nameInBundle, type BundleHead, type BundlePart } from './bundle-parts.js';

/** What a ZIP says of its files: name, hash, size and place in the evidence list. */
export const manifestOf = (head: BundleHead, parts: readonly BundlePart[]): object => ({
  ...head,
  files: parts.map((part, index) => ({
    number: index + 1,
    name: nameInBundle(part, index),
    uploadedAs: part.fileName,
    title: part.title,
    source: part.source,
    proves: part.proves,
    size: part.size,
    sha256: part.sha256,
  })),
});

/** The files as they were handed in with a manifest of their hashes, written as it is read: nothing is held in memory. */
export function bundleZip(head: BundleHead, parts: readonly BundlePart[], at: Date): Readable {
  const zip = new ZipFile();
  const options = { mtime: at, mode: 0o100644 };
  const manifest = JSON.stringify(manifestOf(head, parts), null, 2);
  zip.addBuffer(Buffer.from(manifest), 'manifest.json', options);
  const sums = parts.map((part, index) => `${part.sha256}  ${nameInBundle(part, index)}\n`).join('');
  zip.addBuffer(Buffer.from(sums), 'SHA256SUMS', options);
  for (const [index, part] of parts.entries())
    zip.addFile(part.path, nameInBundle(part, index), {
      ...options,
      compress: !isCompressed(part.mediaType),
    });
  zip.end();
  const output = zip.outputStream as Readable;
  // A content that cannot be read breaks off this ZIP, and nothing else.
  zip.on('error', (error: Error) => output.destroy(error));
  return output;
}

const isCompressed = (mediaType: string): boolean =>
  mediaType.startsWith('image/') || mediaType === 'application/pdf' || mediaType.includes('openxml');
