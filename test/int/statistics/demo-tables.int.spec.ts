import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  calendarDate,
  checkIdentities,
  notesOf,
  statisticForms,
  type CalendarDate,
  type FormCode,
} from '@mingjing/domain';
import { DemoLoader, DemoModule, type DemoFile } from '@mingjing/casework/demo';
import {
  StatisticReports,
  StatisticReportsModule,
  type MadeTable,
} from '@mingjing/casework/statistic-reports';
import { Today } from '@mingjing/platform/clock';
import type { Actor } from '@mingjing/casework/people';
import { CaseworkBench } from '../../support/casework.js';

const demoDay = calendarDate('2026-11-23');
const folder = join(process.cwd(), 'demo', 'cases-2015');
const files = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as DemoFile);
const from = calendarDate('2015-01-01');
const reportDay = calendarDate('2015-12-02');
const yearEnd = calendarDate('2015-12-31');

let bench: CaseworkBench;
let head: Actor;
const actor = async (login: string): Promise<Actor> => ({
  ...(await bench.person(login)),
  displayName: login,
  locale: 'zh',
});
const table = async (form: FormCode, to: CalendarDate): Promise<MadeTable> =>
  bench.module
    .get(StatisticReports)
    .live(head, { form, organId: 'qz-gov', from, to, withSubordinates: false });
const rowOf = ({ rows }: MadeTable, code = 'total'): Readonly<Record<string, number | null>> =>
  rows.find((row) => row.code === code)?.values ?? {};
/** The columns that are not nothing. */
const filled = (values: Readonly<Record<string, number | null>>, first: number, last: number) =>
  Object.fromEntries(
    Object.entries(values).filter(([no, value]) => Number(no) >= first && Number(no) <= last && value),
  );

beforeAll(async () => {
  bench = await CaseworkBench.open('2026-11-25', DemoModule, StatisticReportsModule);
  await bench.database.transaction(async (tx) => bench.module.get(Today).setDemoDay(tx, demoDay));
  await bench.module.get(DemoLoader).load(files, demoDay, () => undefined);
  head = await actor('zheng-qixing');
  // Thirty-one cases, act by act.
}, 180_000);
afterAll(() => bench.close());

describe('the national table of 2015', () => {
  it('shows every number of the report', async () => {
    const made = await table('reconsideration', reportDay);
    const total = rowOf(made);
    expect(filled(total, 1, 4)).toEqual({ 2: 13, 3: 10, 4: 10 });
    expect(filled(total, 5, 13)).toEqual({ 5: 1, 6: 9 });
    expect(filled(total, 14, 21)).toEqual({ 15: 10 });
    expect(filled(total, 22, 31)).toEqual({ 22: 5, 23: 1, 26: 1, 27: 1, 30: 2 });
    expect(filled(total, 32, 42)).toEqual({ 32: 10, 33: 1, 34: 3, 35: 1, 36: 2, 37: 1, 38: 1, 39: 1 });
    expect(filled(total, 43, 47)).toEqual({ 46: 1, 47: 1 });
    expect(notesOf(statisticForms.reconsideration, made.lines)).toEqual([
      { code: 'refused.NOT_ACCEPTED', count: 3 },
      { code: 'applicant.citizen', count: 6 },
      { code: 'applicant.organisation', count: 4 },
      { code: 'redo', count: 1 },
      { code: 'suggestionLetter', count: 1 },
    ]);
  });

  it('keeps the fields by their names of that day, in the order of the form', async () => {
    const { rows } = await table('reconsideration', reportDay);
    const accepted = rows
      .filter(({ values }) => values['3'])
      .map(({ label, values }) => [label.zh, values['3']]);
    expect(accepted).toEqual([
      ['公安', 1],
      ['劳动和社会保障', 1],
      ['土地', 3],
      ['环保', 1],
      ['林业', 1],
      ['城市规划', 1],
      ['房屋登记', 1],
      ['工商', 1],
      ['合计', 10],
    ]);
    const received = rows.find(({ label }) => label.zh === '其他');
    expect(received?.values['2']).toBe(2);
  });

  it('holds its identities in every row', async () => {
    const { rows, lines } = await table('reconsideration', reportDay);
    const checks = checkIdentities(statisticForms.reconsideration, rows, lines);
    expect(checks.map(({ code, faults }) => [code, faults])).toEqual(
      statisticForms.reconsideration.identities.map(({ code }) => [code, []]),
    );
    expect(checks[0]).toMatchObject({ left: 10, right: 10 });
  });

  it('carries over what was accepted and not concluded before the period', async () => {
    const later = await bench.module.get(StatisticReports).live(head, {
      ...{ form: 'reconsideration', organId: 'qz-gov', withSubordinates: false },
      ...{ from: calendarDate('2015-07-01'), to: calendarDate('2015-09-30') },
    });
    // 08 and 09 were taken in before July; 12 and 13 are still open at its end, with 09.
    expect(filled(rowOf(later), 1, 3)).toEqual({ 1: 2, 2: 4, 3: 3 });
    expect(filled(rowOf(later), 32, 42)).toMatchObject({ 32: 2, 42: 3 });
  });
});

describe('the table of court response of 2015', () => {
  it('counts eighteen suits by line and kind, and four appeals', async () => {
    const made = await table('courtResponse', yearEnd);
    expect(rowOf(made, 'administrative.first')['1']).toBe(15);
    expect(rowOf(made, 'civil.first')['1']).toBe(3);
    expect(rowOf(made, 'administrative.second')['1']).toBe(4);
    expect(filled(rowOf(made, 'administrative.first'), 2, 8)).toEqual({ 2: 10, 3: 2, 4: 2, 5: 1 });
    expect(filled(rowOf(made, 'civil.first'), 2, 8)).toEqual({ 7: 3 });
  });

  it('shows what the fifteen administrative suits came to, and the loss rate of the county', async () => {
    const values = rowOf(await table('courtResponse', yearEnd), 'administrative');
    expect(filled(values, 9, 29)).toEqual({
      ...{ 9: 15, 10: 5, 11: 2, 12: 1, 15: 1, 17: 1, 20: 1, 24: 1, 25: 1, 26: 1, 29: 1 },
    });
    expect(values).toMatchObject({ 30: 14, 31: 6, 32: 6 / 14 });
    const civil = rowOf(await table('courtResponse', yearEnd), 'civil');
    expect(civil).toMatchObject({ 9: 3, 29: 1, 30: 0, 32: null });
  });

  it('shows four of eleven lost on the day of the report', async () => {
    const made = await table('courtResponse', reportDay);
    expect(rowOf(made)).toMatchObject({ 9: 14 });
    expect(rowOf(made, 'administrative')).toMatchObject({ 30: 11, 31: 4, 32: 4 / 11 });
  });

  it('counts eleven first instances heard, five with a head, four of them of the government', async () => {
    const made = await table('courtResponse', yearEnd);
    const first = [rowOf(made, 'administrative.first'), rowOf(made, 'civil.first')];
    const sum = (no: string): number => first.reduce((n, values) => n + (values[no] ?? 0), 0);
    expect([sum('36'), sum('37'), sum('39')]).toEqual([11, 5, 4]);
  });

  it.each([
    ['the year', from, yearEnd],
    ['a part of it', calendarDate('2015-04-01'), calendarDate('2015-09-30')],
  ])('holds its identities in %s', async (_, first, last) => {
    const { rows, lines } = await bench.module.get(StatisticReports).live(head, {
      ...{ form: 'courtResponse', organId: 'qz-gov', withSubordinates: false, from: first, to: last },
    });
    const checks = checkIdentities(statisticForms.courtResponse, rows, lines);
    expect(checks.map(({ code, faults }) => [code, faults])).toEqual(
      statisticForms.courtResponse.identities.map(({ code }) => [code, []]),
    );
  });

  it('sends four first instances on to the appeal, and leaves open what is not in effect', async () => {
    const first = rowOf(await table('courtResponse', reportDay), 'administrative.first');
    expect(filled(first, 49, 51)).toEqual({ 50: 4, 51: 1 });
    expect(first).toMatchObject({ 1: 15, 9: 10 });
    const whole = rowOf(await table('courtResponse', yearEnd));
    expect(filled(whole, 49, 51)).toEqual({ 50: 4 });
    expect(whole).toMatchObject({ 1: 22, 9: 18 });
  });
});
