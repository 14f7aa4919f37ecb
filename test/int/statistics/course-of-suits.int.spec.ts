import { calendarDate, type LitigationAct } from '@mingjing/domain';
import { JournalVerification } from '@mingjing/casework/procedures';
import { SumDifferences } from '@mingjing/casework/statistics';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from '../http/api-bench.js';
import { CaseWalk } from '../http/case-walk.js';
import { coSued, suitPathTo, SuitWalk, type SuitStep } from '../http/suit-walk.js';

const firstDay = calendarDate('2026-03-02');
let bench: ApiBench;
let walk: SuitWalk;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new SuitWalk(bench, firstDay);
});
afterAll(() => bench.close());

const after = (change: object, [first, ...path]: readonly SuitStep[] = []): SuitStep[] => [
  { ...first, payload: change } as SuitStep,
  ...path,
];
const act = (name: LitigationAct, payload: object = {}): SuitStep => ({ act: name, payload });

const pendingOn = async (day: string): Promise<string[]> => {
  const { body } = await (
    await walk.client('zheng-qixing')
  ).get(`/api/cases?procedure=litigation&pendingOn=${day}`);
  return (body as { rows: { id: string }[] }).rows.map(({ id }) => id);
};

interface Ended {
  readonly measure: string;
  readonly facets: Readonly<Record<string, string>>;
}
const endOf = async (caseId: string): Promise<Ended[]> =>
  bench.database.manager.query(
    `SELECT measure, facets FROM case_counts WHERE case_id = $1 AND measure = 'concluded'`,
    [caseId],
  );

describe('two suits over one reconsideration', () => {
  it('are pending each for itself, through its own instances', async () => {
    const reconsideration = new CaseWalk(bench, firstDay, anApplication());
    const reconsiderationId = await reconsideration.along([]);
    const waiting = await walk.along(after({ reconsiderationId }, suitPathTo.SUMMONS_RECEIVED));
    const ended = await walk.along(after({ reconsiderationId }, suitPathTo.EFFECTIVE));
    const appealed = await walk.along(after({ reconsiderationId }, suitPathTo.HIGHER_INSTANCE));
    expect(new Set(await pendingOn('2026-03-02'))).toEqual(new Set([waiting, ended, appealed]));
    expect(new Set(await pendingOn('2026-03-31'))).toEqual(new Set([waiting, appealed]));
    const above = await walk.along([
      act('receiveAppealCopy', { below: appealed }),
      act('receiveSecondJudgment'),
    ]);
    expect(await endOf(above)).toHaveLength(1);
    expect(await pendingOn('2026-03-31')).toEqual([waiting]);
  });
});

describe('a first judgment that is corrected', () => {
  /** Tells the judgment of the first instance anew, on the day it came. */
  const correct = async (caseId: string, told: object): Promise<void> => {
    const later = new SuitWalk(bench, calendarDate('2026-04-01'));
    const { events } = await later.fileOf(caseId);
    const judgment = events.find(({ type }) => type === 'JudgmentReceived')!;
    const { proof } = judgment.payload as { proof: string };
    const corrected = await later.perform(caseId, 'correctRecord', {
      seq: judgment.seq,
      reason: '判决结果录错',
      replacement: { act: 'receiveJudgment', occurredOn: judgment.occurredOn, payload: { ...told, proof } },
    });
    expect(corrected.status).toBe(200);
  };
  const appealed = async (below: string): Promise<string> =>
    new SuitWalk(bench, calendarDate('2026-04-01')).along([
      act('receiveAppealCopy', { below }),
      act('receiveSecondJudgment'),
    ]);
  const everythingAgrees = async (): Promise<void> => {
    expect(await bench.app.get(SumDifferences, { strict: false }).find()).toEqual([]);
    const { finding } = await bench.app.get(JournalVerification, { strict: false }).verify();
    expect(finding).toBeNull();
  };

  it('gives the appeal that left it standing its result at once', async () => {
    const won = await walk.along(suitPathTo.HIGHER_INSTANCE!);
    const above = await appealed(won);
    expect(await endOf(above)).toMatchObject([{ facets: { outcome: 'DISMISS_CLAIMS', lost: 'no' } }]);
    await correct(won, { outcome: 'REVOKE_ACT', text: '撤销行政处罚决定' });
    expect(await endOf(above)).toMatchObject([{ facets: { outcome: 'REVOKE_ACT', lost: 'yes' } }]);
    await everythingAgrees();
  });

  it('gives it the result of the reconsideration decision as well', async () => {
    const held = await walk.along(coSued(suitPathTo.HIGHER_INSTANCE));
    const above = await appealed(held);
    expect(await endOf(above)).toMatchObject([{ facets: { lost: 'no' } }]);
    const told = { outcome: 'DISMISS_CLAIMS', onReconsideration: 'REVOKE_ACT', text: '撤销行政复议决定' };
    await correct(held, told);
    expect(await endOf(above)).toMatchObject([{ facets: { outcome: 'DISMISS_CLAIMS', lost: 'yes' } }]);
    await everythingAgrees();
  });
});
