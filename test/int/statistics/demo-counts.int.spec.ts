import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  calendarDate,
  indicatorCodes,
  indicatorOf,
  askedSplits,
  valueOf,
  type IndicatorCode,
  type IndicatorValue,
} from '@mingjing/domain';
import { DemoLoader, DemoModule, type DemoFile } from '@mingjing/casework/demo';
import { JournalVerification } from '@mingjing/casework/procedures';
import { StatisticSums, SumDifferences, SumFolding } from '@mingjing/casework/statistics';
import { Today } from '@mingjing/platform/clock';
import { CaseworkBench } from '../../support/casework.js';

const demoDay = calendarDate('2026-11-23');
const folder = join(process.cwd(), 'demo', 'cases-2015');
const files = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as DemoFile);
const year = { from: calendarDate('2015-01-01'), to: calendarDate('2015-12-01') };
const procedures = ['reconsideration', 'litigation'] as const;

describe('the statistics of the year 2015', () => {
  let bench: CaseworkBench;
  let values: Readonly<Record<IndicatorCode, IndicatorValue>>;

  const read = async (): Promise<Readonly<Record<IndicatorCode, IndicatorValue>>> => {
    const sums = await bench.module
      .get(StatisticSums)
      .ofPeriod({ organIds: ['qz-gov'], procedures, ...year }, askedSplits);
    return Object.fromEntries(
      indicatorCodes.map((code) => {
        const indicator = indicatorOf(code);
        const own = sums.filter(({ procedure }) => procedure === indicator.procedure);
        return [code, valueOf(indicator, own)];
      }),
    ) as Record<IndicatorCode, IndicatorValue>;
  };
  beforeAll(async () => {
    bench = await CaseworkBench.open('2026-11-25', DemoModule);
    await bench.database.transaction(async (tx) => bench.module.get(Today).setDemoDay(tx, demoDay));
    await bench.module.get(DemoLoader).load(files, demoDay, () => undefined);
    values = await read();
    // Thirty-one cases, act by act.
  }, 180_000);
  afterAll(() => bench.close());

  it('counts thirteen applications received, ten accepted, all concluded', () => {
    expect(values.rcReceived.count).toBe(13);
    expect(values.rcAccepted.count).toBe(10);
    expect(values.rcConcluded.count).toBe(10);
    expect(values.rcAcceptance).toEqual({ value: 10 / 13, count: 10, outOf: 13 });
  });

  it('gives the days with and without suspensions, and how many were in time', () => {
    expect(values.rcGrossDays.value).toBe(62);
    expect(values.rcAverageDays.value).toBeCloseTo(54.1, 5);
    expect(values.rcMedianDays.value).toBe(54);
    expect(values.rcWithinSixty).toEqual({ value: 0.9, count: 9, outOf: 10 });
    expect(values.rcOnTime).toEqual({ value: 1, count: 10, outOf: 10 });
    expect(values.rcExtension).toEqual({ value: 0.1, count: 1, outOf: 10 });
  });

  it('gives the rates of correction and of mediation', () => {
    expect(values.rcDirectCorrection.value).toBe(0.5);
    expect(values.rcOverallCorrection.value).toBe(0.6);
    expect(values.rcMediation.value).toBe(0.1);
  });

  it('counts eighteen suits, all concluded by the end of the year, six of fourteen lost', () => {
    expect(values.suitsReceived.count).toBe(18);
    expect(values.suitsConcluded.count).toBe(18);
    expect(values.suitLoss).toEqual({ value: 6 / 14, count: 6, outOf: 14 });
  });

  it('counts eleven first instances heard, five of them with a head', async () => {
    const heard = await bench.query<{ attended: string; head: string | null; n: number }>(
      `SELECT facets->>'attended' AS attended, facets->>'headOf' AS head, count(*)::int AS n FROM case_counts
        WHERE measure = 'heard' AND facets->>'instance' = 'first' GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC`,
    );
    expect(heard.reduce((sum, { n }) => sum + n, 0)).toBe(11);
    expect(heard.filter(({ attended }) => attended === 'yes').reduce((sum, { n }) => sum + n, 0)).toBe(5);
    expect(heard).toContainEqual({ attended: 'yes', head: 'qz-gov', n: 4 });
  });

  it('has sums equal to a full recount, before and after they are folded', async () => {
    const differences = bench.module.get(SumDifferences);
    expect(await differences.find()).toEqual([]);
    const before = await bench.query<{ n: number }>('SELECT count(*)::int AS n FROM count_sums');
    expect(await bench.module.get(SumFolding).fold()).toBe(before[0]!.n);
    expect(await differences.find()).toEqual([]);
    expect(await read()).toEqual(values);
    const after = await bench.query<{ n: number }>('SELECT count(*)::int AS n FROM count_sums');
    expect(after[0]!.n).toBeLessThan(before[0]!.n);
  });

  it('tells where a sum and the recount differ', async () => {
    await bench.query(
      `UPDATE count_sums SET count = count + 1 WHERE measure = 'accepted' AND facet = '' AND span = 'month' AND starts_on = '2015-05-01'`,
    );
    expect(await bench.module.get(SumDifferences).find()).toEqual([
      {
        organId: 'qz-gov',
        procedure: 'reconsideration',
        measure: 'accepted',
        span: 'month',
        startsOn: '2015-05-01',
        facet: '',
        value: '',
        summed: 2,
        counted: 1,
      },
    ]);
  });

  it('finds in the verification what the journal does not say', async () => {
    const verification = bench.module.get(JournalVerification);
    expect((await verification.verify()).finding).toBeNull();
    await bench.query(
      `DELETE FROM case_counts WHERE measure = 'compensation' OR measure = 'suggestionLetter'`,
    );
    expect((await verification.verify()).finding?.what).toContain('counts: stored');
  });
});
