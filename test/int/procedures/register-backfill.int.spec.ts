import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JournalVerification } from '@mingjing/casework/procedures';
import { DataSource, type MigrationInterface } from 'typeorm';
import { anApplication, applicant, CaseworkBench, respondent } from '../../support/casework.js';

const STAMP = 1795700100000;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

/** One after the other: the test runner's linker does not bear several modules asking for the same one at once. */
async function migrations(): Promise<(new () => MigrationInterface)[]> {
  const folder = join(import.meta.dirname, '../../../dist/migrations');
  const found: (new () => MigrationInterface)[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    const module = (await import(join(folder, file))) as Record<string, new () => MigrationInterface>;
    found.push(...Object.values(module));
  }
  return found;
}

const columns = () =>
  bench.query('SELECT number, respondent_ids, copy_sent, search_text FROM cases ORDER BY number');

it('gives cases of before what the projection gives those of now', async () => {
  const second = { ...respondent, key: 'respondent-2', name: '清镇市公安局', organId: 'qz-psb' };
  await bench.receive(
    anApplication({
      title: 'ＡBC（中国）[１]公司不服【处罚】案Ä',
      parties: [second, { ...applicant, name: 'ＡBC（中国）[１]公司Ä' }, respondent],
    }),
  );
  const sent = await bench.accepted();
  await bench.act(sent, 'sendCopy', { to: 'respondent-1' });
  const projected = await columns();
  expect(projected).toEqual([
    {
      number: '清府复〔2026〕1号',
      respondent_ids: ['qz-market', 'qz-psb'],
      copy_sent: false,
      search_text:
        '清府复〔2026〕1号\nabc〔中国〕〔1〕公司不服〔处罚〕案Ä\nabc〔中国〕〔1〕公司Ä\n清镇市市场监督管理局\n清镇市公安局',
    },
    expect.objectContaining({ respondent_ids: ['qz-market'], copy_sent: true }),
  ]);

  const owner = await new DataSource({
    type: 'postgres',
    url: bench.clone.ownerUrl,
    migrations: await migrations(),
    installExtensions: false,
  }).initialize();
  for (;;) {
    const [last] = await owner.query<{ timestamp: string }[]>(
      'SELECT timestamp FROM migrations ORDER BY id DESC LIMIT 1',
    );
    if (Number(last?.timestamp) < STAMP) break;
    await owner.undoLastMigration();
  }
  await owner.runMigrations();
  await owner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO mingjing_app');
  await owner.destroy();
  expect(await columns()).toEqual(projected);
  expect((await bench.module.get(JournalVerification).verify()).finding).toBeNull();
});
