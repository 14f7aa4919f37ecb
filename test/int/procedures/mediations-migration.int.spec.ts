import { calendarDate, mediationSamples } from '@mingjing/domain';
import { CountCatchUp, JournalVerification } from '@mingjing/casework/procedures';
import { CaseworkBench } from '../../support/casework.js';
import { migratedAnew } from '../../support/migrated-anew.js';

const STAMP = 1795700630000;

let bench: CaseworkBench;
beforeAll(async () => (bench = await CaseworkBench.open('2026-03-02')));
afterAll(() => bench.close());

const applied = async (): Promise<string> => {
  const { caseId } = await bench.runner.receive({
    procedure: 'mediation',
    actor: await bench.person('zhao-yiming'),
    payload: mediationSamples.applyMediation({ ruleSet: 'R1', on: '2026-03-02' } as never),
    organId: 'qz-justice',
    officeId: 'qz-justice',
  });
  return caseId;
};
const rows = () =>
  bench.query<{ id: string; particulars: object }>('SELECT id, particulars FROM cases ORDER BY number');
const particularsOf = async (id: string) => (await rows()).find((row) => row.id === id)?.particulars;
const faults = async () => (await bench.module.get(JournalVerification).verify()).finding;
const refuses = async (procedure: string, id: string): Promise<boolean> =>
  bench.query('UPDATE cases SET procedure = $1 WHERE id = $2', [procedure, id]).then(
    () => false,
    (error: unknown) => /cases_procedure_check/.test(String(error)),
  );

it('takes mediations up in a system that knew reviews alone, and changes nothing of those', async () => {
  const { caseId } = await bench.receive();
  const before = await rows();
  await migratedAnew(bench.clone, STAMP);
  await bench.module.get(CountCatchUp).run();
  expect(await rows()).toEqual(before);
  expect(await refuses('weather', caseId)).toBe(true);
  expect(await faults()).toBeNull();
});

it('keeps of a mediation what it is about, and what a correction has made of it', async () => {
  const id = await applied();
  const said = mediationSamples.applyMediation({ ruleSet: 'R1', on: '2026-03-02' } as never);
  expect(await particularsOf(id)).toMatchObject({
    channel: said.channel,
    disputeKind: said.disputeKind,
    request: said.request,
    facts: said.facts,
  });
  await bench.act(
    id,
    'correctRecord',
    {
      seq: 1,
      reason: '纠纷性质录错',
      replacement: {
        act: 'applyMediation',
        occurredOn: calendarDate('2026-03-02'),
        payload: {
          ...said,
          disputeKind: 'administrative',
          disputeType: 'lossCompensation',
          request: '请求调解补偿数额',
        },
      },
    },
    'zhao-yiming',
  );
  await bench.approve(id, 'correctRecord', 'zheng-qixing');
  expect(await particularsOf(id)).toMatchObject({
    disputeKind: 'administrative',
    disputeType: 'lossCompensation',
    request: '请求调解补偿数额',
  });
  expect(await faults()).toBeNull();
});

it('counts anew what was counted before cases counted all they count now', async () => {
  const id = await applied();
  const counts = () => bench.query('SELECT * FROM case_counts ORDER BY case_id, measure, key');
  const before = await counts();
  expect(before.length).toBeGreaterThan(1);
  await bench.query('DELETE FROM case_counts WHERE case_id = $1 AND measure = $2', [id, 'open']);
  await bench.query(`UPDATE system_state SET value = '{"counted": true}' WHERE key = 'countedCases'`);
  expect(await faults()).not.toBeNull();
  await bench.module.get(CountCatchUp).run();
  expect(await counts()).toEqual(before);
  await bench.query('DELETE FROM case_counts WHERE case_id = $1 AND measure = $2', [id, 'open']);
  await bench.module.get(CountCatchUp).run();
  expect(await counts()).not.toEqual(before);
  await bench.query(`DELETE FROM system_state WHERE key = 'countedCases'`);
  await bench.module.get(CountCatchUp).run();
  expect(await faults()).toBeNull();
});

it('is not taken back over the mediations there are, and what comes after them goes back and forth', async () => {
  const before = await rows();
  await expect(migratedAnew(bench.clone, STAMP)).rejects.toThrow(
    /deadlines_kind_check|cases_procedure_check/,
  );
  await migratedAnew(bench.clone, STAMP + 1);
  await bench.module.get(CountCatchUp).run();
  expect(await rows()).toEqual(before);
  expect(await faults()).toBeNull();
});
