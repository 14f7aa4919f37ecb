import { once } from 'node:events';
import { createServer } from 'node:net';

import { PlainError } from '../plain-error.mjs';

/** @typedef {{ host: string, port: number, url: string }} Address */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Address}
 */
export function addressFrom(env) {
  const host = env.HOST || '127.0.0.1';
  const text = env.PORT || '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  return { host, port, url: `http://${visitable(host)}:${port}` };
}

/** @param {string} host */
function visitable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** @param {Address} address */
export async function checkFree({ host, port }) {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new PlainError(`${obstacle(code, host, port)} Nothing was started.`);
  }
  server.close();
  await once(server, 'close');
}

/**
 * @param {string | undefined} code
 * @param {string} host
 * @param {number} port
 */
function obstacle(code, host, port) {
  const other = port === 65_535 ? port - 1 : port + 1;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another one: PORT=${other} npm start.`;
  }
  if (code === 'EACCES')
    return `This user may not use port ${port}. Choose one above 1023: PORT=3000 npm start.`;
  return `This machine has no address "${host}" to listen on (${code}). Set HOST to one of its addresses.`;
}
