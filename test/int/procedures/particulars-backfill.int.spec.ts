import { CountCatchUp, JournalVerification } from '@mingjing/casework/procedures';
import type { CalendarDate } from '@mingjing/domain';
import { anApplication, CaseworkBench } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795700500000;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

interface Row {
  readonly id: string;
  readonly particulars: Readonly<Record<string, unknown>>;
}
const columns = () => bench.query<Row>('SELECT id, particulars FROM cases ORDER BY number');

it('gives applications of before the particulars that those of now are kept with', async () => {
  const { caseId } = await bench.receive({
    normRequest: '《某办法》',
    normClause: '第九条',
    materials: [{ title: '申请书', form: 'original', pages: 3, copies: 2 }],
  });
  const told = await bench.receive({ normRequest: '《某规定》' });
  await bench.act(told.caseId, 'correctRecord', {
    seq: 1,
    reason: '文件名称录错',
    replacement: {
      act: 'receiveApplication',
      occurredOn: '2026-03-02' as CalendarDate,
      payload: { ...anApplication({ normRequest: '《某决定》' }) },
    },
  });
  await bench.approve(told.caseId, 'correctRecord', 'zheng-qixing');
  await bench.receive();

  const projected = await columns();
  const of = (id: string) => projected.find((row) => row.id === id)?.particulars;
  expect(of(caseId)).toMatchObject({ normClause: '第九条', materials: [{ pages: 3 }] });
  expect(of(told.caseId)).toMatchObject({ normRequest: '《某决定》' });

  await migratedAnew(bench.clone, STAMP);
  await bench.module.get(CountCatchUp).run();
  expect(await columns()).toEqual(projected);
  expect((await bench.module.get(JournalVerification).verify()).finding).toBeNull();
});
