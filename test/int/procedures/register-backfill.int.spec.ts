import { CountCatchUp, JournalVerification } from '@mingjing/casework/procedures';
import { anApplication, applicant, CaseworkBench, respondent } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795700100000;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

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

  await migratedAnew(bench.clone, STAMP);
  await bench.module.get(CountCatchUp).run();
  expect(await columns()).toEqual(projected);
  expect((await bench.module.get(JournalVerification).verify()).finding).toBeNull();
});
