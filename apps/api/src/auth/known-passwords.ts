import type { INestApplicationContext } from '@nestjs/common';
import { DemoPasswords } from '@mingjing/casework/people';
import { Database } from '@mingjing/platform/database';
import { isLoopback } from './loopback.js';

/** Others could reach accounts whose passwords are printed in the README. */
export class KnownPasswords extends Error {
  override readonly name = 'KnownPasswords';
}

/** Refuses to listen where others can reach it while the demo accounts have the password everybody knows. */
export async function refuseKnownPasswords(app: INestApplicationContext, host: string): Promise<void> {
  if (isLoopback(host)) return;
  const kind = await app
    .get(DemoPasswords, { strict: false })
    .kind(app.get(Database, { strict: false }).manager);
  if (kind !== 'fixed') return;
  throw new KnownPasswords(
    `HOST=${host} would let others in by the demo password of the README. ` +
      'Listen on 127.0.0.1, or give the demo accounts random passwords first.',
  );
}
