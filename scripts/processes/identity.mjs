import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * A process id alone may be given to a stranger after a crash; with the moment
 * of its start it names one process only.
 *
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

const hasProc = existsSync('/proc/self/stat');

/**
 * @param {number} pid
 * @returns {ProcessIdentity | null} null when no such process runs
 */
export function identityOf(pid) {
  const startedAt = hasProc ? startFromProc(pid) : startFromPs(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** @param {ProcessIdentity} identity */
export function isAlive(identity) {
  return identityOf(identity.pid)?.startedAt === identity.startedAt;
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function startFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const startTicks = fields[19];
    if (state === 'Z' || state === 'X' || startTicks === undefined) return null;
    return `${bootId()}:${startTicks}`;
  } catch {
    return null;
  }
}

function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function startFromPs(pid) {
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C' },
  });
  const started = ps.status === 0 ? ps.stdout.trim() : '';
  return started === '' ? null : started;
}
