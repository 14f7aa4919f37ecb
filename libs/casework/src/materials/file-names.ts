const LONGEST = 150;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
// Controls, characters that turn or hide text, and what no file system or address takes.
const UNSAFE = /[\p{Control}\p{Format}\p{Surrogate}<>:"/\\|?*]/gu;

/** The end of a name after its last point, in small letters; empty where there is none. */
export function extensionOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at > 0 ? name.slice(at + 1).toLowerCase() : '';
}

/** A name that is safe wherever it is saved: the last part of a path, without characters that deceive. */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(UNSAFE, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  const extension = extensionOf(plain);
  const end = extension === '' ? '' : `.${extension}`;
  const stem = Array.from(extension === '' ? plain : plain.slice(0, plain.lastIndexOf('.')));
  const short = stem
    .slice(0, LONGEST - end.length)
    .join('')
    .trim();
  return `${short === '' || DEVICES.test(short) ? `_${short}` : short}${end}`;
}

/** What a paper is called until somebody gives it a better title. */
export const titleFrom = (fileName: string): string => {
  const at = fileName.lastIndexOf('.');
  return at > 0 ? fileName.slice(0, at) : fileName;
};
