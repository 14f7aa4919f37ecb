/** A problem the reader can solve: its message stands alone and needs no stack. */
export class PlainError extends Error {}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof PlainError) return error.message;
  const { syscall, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  const plain = syscall === undefined ? error : inPlainWords(error, `${syscall} ${path ?? 'a file'}`);
  if (plain instanceof PlainError) return plain.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Turns the errors of the file system into sentences; others pass unchanged.
 *
 * @param {unknown} error
 * @param {string} doing what was attempted, for example "create the folder /x"
 * @returns {unknown}
 */
export function inPlainWords(error, doing) {
  const code = /** @type {NodeJS.ErrnoException} */ (error)?.code;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined ? error : new PlainError(`Cannot ${doing}: ${reason}.`);
}

/** @type {Record<string, string>} */
const REASONS = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the path is too long',
};
