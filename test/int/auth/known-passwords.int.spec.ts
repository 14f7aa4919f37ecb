import { DemoPasswords } from '@mingjing/casework/people';
import { refuseKnownPasswords } from '../../../apps/api/src/auth/known-passwords.js';
import { isLoopback } from '../../../apps/api/src/auth/loopback.js';
import { ApiBench } from '../http/api-bench.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open()));
afterAll(() => bench.close());

it('tells the loopback from addresses that others can reach', () => {
  for (const host of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1', 'localhost'])
    expect(isLoopback(host)).toBe(true);
  for (const host of [
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '::ffff:10.0.0.1',
    '127.0.0.1.evil.example',
    'mingjing.example',
    '',
  ])
    expect(isLoopback(host)).toBe(false);
});

it('does not listen where others can reach it while the demo password is known', async () => {
  await expect(refuseKnownPasswords(bench.app, '0.0.0.0')).rejects.toThrow('HOST=0.0.0.0');
  await expect(refuseKnownPasswords(bench.app, '127.0.0.1')).resolves.toBeUndefined();
  await bench.database.transaction((tx) => bench.app.get(DemoPasswords, { strict: false }).randomise(tx));
  await expect(refuseKnownPasswords(bench.app, '0.0.0.0')).resolves.toBeUndefined();
});

it('listens anywhere without demo accounts', async () => {
  await bench.sql('DELETE FROM system_state');
  await expect(refuseKnownPasswords(bench.app, '::')).rejects.toThrow('demo password');
  await bench.sql('UPDATE users SET demo = false');
  await expect(refuseKnownPasswords(bench.app, '::')).resolves.toBeUndefined();
});
