import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { readConfiguration } from '../../dist/libs/platform/src/config/index.js';
import { createLogger } from '../../dist/libs/platform/src/logging/index.js';
import {
  job,
  openQueueBackend,
  QueueClient,
  QueueWorkers,
} from '../../dist/libs/platform/src/queue/index.js';

// A worker whose job takes effect and then, in a worker told to hang, never ends: the moment to kill it.

const catalogue = { effect: job({ queue: 'effects', attempts: 1, idOf: ({ id }) => `effect-${id}` }) };
const configuration = readConfiguration();
const logger = createLogger('test', 'silent');
const backend = openQueueBackend(configuration, ['effects'], logger);
const client = new QueueClient(catalogue, backend, logger);
const workers = new QueueWorkers(catalogue, backend, logger, { lockMs: 2_000, stalledCheckMs: 500 });
const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 2 });
pool.on('error', () => {});

await workers.start([
  {
    job: 'effect',
    async execute({ id }) {
      process.send?.(`run ${id}`);
      await pool.query(
        `INSERT INTO system_state (key, value) VALUES ($1, '1')
         ON CONFLICT (key) DO UPDATE SET value = to_jsonb((system_state.value)::text::int + 1)`,
        [`runs-${id}`],
      );
      await pool.query(`INSERT INTO system_state (key, value) VALUES ($1, '1') ON CONFLICT DO NOTHING`, [
        `effect-${id}`,
      ]);
      if (process.env.HANG === 'yes') await sleep(3_600_000);
      process.send?.(`done ${id}`);
    },
  },
]);
process.on('message', (id) => void client.add('effect', { id }).then(() => process.send?.(`added ${id}`)));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
