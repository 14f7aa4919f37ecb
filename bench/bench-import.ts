import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { CaseList, CaseQueriesModule } from '@mingjing/casework/case-queries';
import { Users, type Person } from '@mingjing/casework/people';
import { ImportWork, RegisterImports, RegisterImportsModule } from '@mingjing/casework/register-imports';
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@mingjing/platform/ids';
import { xlsxOf, type CellValue } from '@mingjing/platform/sheets';
import { openCasework, runCommand } from '../apps/cli/src/casework-context.js';

const help = `npm run -s bench:import -- --rows 10000    imports an old register of so many rows into the scratch database

After bench:fill, which must be given a new scratch database afterwards: imported cases are in the journal, and what
is in the journal stays. Prints the seconds for reading, looking through and importing, and what the export of all
cases as a spreadsheet takes in time and memory.`;

@Module({ imports: [CaseQueriesModule, RegisterImportsModule] })
class Imports {}

const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1024 / 1024);

const heading =
  '案号,收案日期,受理日期,申请人,被申请人,案由,结案日期,处理结果,承办人,备注,行政行为,作出日期,请求'.split(
    ',',
  );
const outcomes = ['维持', '撤销', '驳回行政复议申请', '终止', '责令履行'];

await runCommand(async () => {
  const { values } = parseArgs({
    options: { rows: { type: 'string', default: '10000' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const rows = Number(values.rows);
  if (!Number.isSafeInteger(rows) || rows < 1 || rows > 40_000)
    throw new Error('--rows takes a number from 1 to 40000.');
  const context = await openCasework(Imports);
  try {
    const users = context.get(Users, { strict: false });
    const registrar = await users.byLoginName('zhao-yiming');
    const supervisor = await users.byLoginName('cao-yixin');
    if (!registrar || !supervisor) throw new Error('There is nobody yet: npm run -s bench:fill');
    await importRows(context, registrar, rows);
    await exportAll(context, supervisor);
    return 0;
  } finally {
    await context.close();
  }
});

/** One row in ten is a pending case. */
async function* register(rows: number): AsyncGenerator<readonly (readonly CellValue[])[]> {
  const series = newId().slice(-6);
  yield await Promise.resolve([heading]);
  for (let row = 1; row <= rows; row += 1) {
    const month = String((row % 9) + 1).padStart(2, '0');
    const concluded = row % 10 === 0 ? null : `2019.${month}.28`;
    const outcome = concluded === null ? null : (outcomes[row % outcomes.length] ?? null);
    yield [
      [
        ...[`清府复${series}〔2019〕${String(row)}号`, { day: `2019-${month}-02` }, `2019年${month}月6日`],
        ...[`申请人${String(row)}、申请人${String(row)}乙`, '清镇市市场监督管理局', '行政处罚'],
        ...[concluded, outcome, '王五', '由台账导入', '行政处罚决定书', '2018.12.3', '请求撤销行政处罚决定'],
      ],
    ];
  }
}

async function importRows(context: INestApplicationContext, registrar: Person, rows: number): Promise<void> {
  const imports = context.get(RegisterImports, { strict: false });
  const work = context.get(ImportWork, { strict: false });
  let start = performance.now();
  const file = xlsxOf([{ name: 'register', widths: [], rows: register(rows) }], registrar.createdAt);
  const brought = { procedure: 'reconsideration', fileName: 'register.xlsx' } as const;
  const { id, total } = await imports.begin(registrar, brought, file);
  console.log(`${String(total)} rows read in ${secondsSince(start)}`);
  start = performance.now();
  const { mapping } = await imports.one(registrar, id);
  await imports.map(registrar, id, mapping);
  await work.run();
  console.log(`looked through in ${secondsSince(start)}`);
  start = performance.now();
  await imports.start(registrar, id);
  await work.run();
  const { counts } = await imports.one(registrar, id);
  console.log(`${JSON.stringify(counts)} after ${secondsSince(start)}, ${String(megabytes())} MB`);
}

async function exportAll(context: INestApplicationContext, reader: Person): Promise<void> {
  const list = context.get(CaseList, { strict: false });
  const before = megabytes();
  let most = before;
  let cases = 0;
  let bytes = 0;
  const start = performance.now();
  async function* rows(): AsyncGenerator<readonly (readonly CellValue[])[]> {
    const order = { sort: 'receivedOn', descending: true, size: 500 } as const;
    for await (const batch of list.batches(reader, {}, order)) {
      cases += batch.length;
      most = Math.max(most, megabytes());
      yield batch.map((row) => [row.number, row.title, row.applicants.join('；'), { day: row.receivedOn }]);
    }
  }
  const sheet: Readable = xlsxOf([{ name: 'register', widths: [], rows: rows() }], reader.createdAt);
  for await (const piece of sheet as AsyncIterable<Buffer>) bytes += piece.length;
  const size = (bytes / 1024 / 1024).toFixed(1);
  console.log(
    `${String(cases)} cases exported in ${secondsSince(start)}, ${size} MB; memory ${String(before)} MB before, ${String(most)} MB at most`,
  );
}
