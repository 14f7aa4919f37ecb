import {
  calendarDate,
  inEdition,
  litigation,
  litigationPhases,
  stateRefusals,
  type LitigationPhase,
} from '@mingjing/domain';
import { JournalVerification } from '@mingjing/casework/procedures';
import { litigationBodies } from '../../../apps/api/src/acts/litigation/litigation-bodies.js';
import { ApiBench } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { suitPathTo, SuitWalk } from './suit-walk.js';

const firstDay = calendarDate('2026-03-02');
const requested = Object.keys(litigationBodies) as (keyof typeof litigationBodies)[];
let bench: ApiBench;
let walk: SuitWalk;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new SuitWalk(bench, firstDay);
});
afterAll(() => bench.close());

const phases = Object.keys(suitPathTo) as LitigationPhase[];
/** Nobody stays there: the system goes on the same day; our own appeal is led elsewhere in this spec. */
const passing: readonly LitigationPhase[] = ['NEW', 'JUDGED_2', 'APPEALED'];

interface Page {
  readonly phase: { readonly code: string };
  readonly version: number;
  readonly parties: readonly { readonly role: { readonly code: string } }[];
}
const pageOf = async (id: string, as?: string) =>
  (await (await walk.client(as)).get(`/api/cases/${id}`)).body as Page;

it('leads to every phase that a case can stay in', () => {
  expect([...phases, ...passing].sort()).toEqual([...litigationPhases].sort());
});

it.each(phases)(
  'goes to %s through the API, and refuses there what the table does not admit',
  async (phase) => {
    const id = await walk.along(suitPathTo[phase]!);
    const { tracks, ruleSet } = (await walk.fileOf(id)).state;
    const page = await pageOf(id);
    expect(page.phase.code).toBe(phase);
    const shut = requested.filter((act) => {
      const article = inEdition(litigation.acts[act].article, ruleSet);
      return (
        article !== null && stateRefusals(litigation.acts[act].moves, tracks as never, article).length > 0
      );
    });
    expect(shut.length).toBeGreaterThan(5);
    for (const act of shut) {
      const answer = await walk.perform(id, act);
      expect({ act, status: answer.status }).toEqual({ act, status: 409 });
    }
    expect((await pageOf(id)).version).toBe(page.version);
    const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
    const answer = await (await walk.client()).get(`/api/cases/${id}`);
    expect(new DescribedAnswers(document).faults('GET /api/cases/{id}', answer)).toEqual([]);
  },
);

it('does not open a second case by an act within one, nor perform an act of another procedure', async () => {
  const id = await walk.along(suitPathTo.ASSIGNED!);
  const again = await walk.perform(id, 'receiveSummons');
  expect(again.status).toBe(404);
  const foreign = await (
    await walk.client()
  ).ask(`/api/cases/${id}/acts/hearOpinions`, { method: 'POST', body: { payload: {} } });
  expect(foreign.status).toBe(404);
});

it('takes an appeal of the other side into the case below, in one dispute and with its officer', async () => {
  const below = await walk.along(suitPathTo.JUDGED_1!);
  const officer = (await walk.client('zhou-wuchang')).id;
  expect((await walk.perform(below, 'assignOfficer', { officerId: officer })).status).toBe(200);
  await walk.take(below, { act: 'recordJudgmentService' });
  const opened = await walk.open('receiveAppealCopy', { below });
  expect([opened.status, opened.text]).toEqual([201, expect.not.stringContaining('notRecorded')]);
  const { caseId } = opened.body as { caseId: string };
  expect((await pageOf(below)).phase.code).toBe('HIGHER_INSTANCE');
  const { row, state } = await walk.fileOf(caseId);
  expect(row.disputeId).toBe((await walk.fileOf(below)).row.disputeId);
  expect(state.record.officerId).toBe(officer);
  const related = (await (await walk.client()).get(`/api/cases/${below}/related`)).body as {
    rows: { id: string }[];
  };
  expect(related.rows.map(({ id }) => id)).toEqual([caseId]);
});

it('lets us appeal only after it was decided, and writes nothing otherwise', async () => {
  const below = await walk.along(suitPathTo.JUDGED_1!);
  await walk.take(below, { act: 'recordJudgmentService' });
  const before = await bench.database.manager.query<unknown[]>('SELECT id FROM cases');
  const early = await walk.open('fileAppeal', { below });
  expect([early.status, early.text]).toEqual([422, expect.stringContaining('APPEAL')]);
  expect(await bench.database.manager.query('SELECT id FROM cases')).toHaveLength(before.length);
  await walk.take(below, { act: 'proposeAppealChoice', payload: { appeal: true } });
  expect((await walk.approve(below, 'decideAppeal')).status).toBe(200);
  expect((await walk.open('fileAppeal', { below })).status).toBe(201);
  expect((await pageOf(below)).phase.code).toBe('HIGHER_INSTANCE');
});

it('answers what the case below can no longer take in, and opens the new one all the same', async () => {
  const below = await walk.along(suitPathTo.EFFECTIVE!);
  const late = await walk.open('receiveAppealCopy', { below });
  expect(late.status).toBe(201);
  expect(late.body).toMatchObject({ notRecorded: [{ caseId: below, act: 'recordAppeal' }] });
  expect((await pageOf(below)).phase.code).toBe('EFFECTIVE');
});

it('shows a suit to the defendant’s unit once it was assigned, and to no other department', async () => {
  const id = await walk.along(suitPathTo.SUMMONS_RECEIVED!);
  const seen = async (as: string) => (await (await walk.client(as)).get(`/api/cases/${id}`)).status;
  expect(await seen('qin-sansheng')).toBe(404);
  await walk.take(id, { act: 'assign', payload: { unit: 'qz-market' } });
  expect([await seen('qin-sansheng'), await seen('yang-yifan'), await seen('hua-sanjian')]).toEqual([
    200, 404, 404,
  ]);
  const drafted = await walk.perform(id, 'submitDraftAnswer', { from: 'qz-market' }, 'qin-sansheng');
  expect(drafted.status).toBe(200);
  expect((await walk.perform(id, 'approveAnswer', {}, 'qin-sansheng')).status).toBe(403);
  const choices = await walk.perform(id, 'proposeAppealChoice', {}, 'yang-yifan');
  expect(choices.status).toBe(404);
});

it('tells nobody outside the office what a suit over the case would begin with', async () => {
  const id = await walk.along(suitPathTo.JUDGED_1!);
  const draft = async (as: string) => (await walk.client(as)).get(`/api/cases/${id}/suit-draft`);
  expect((await draft('zheng-qixing')).body).toMatchObject({ payload: { below: id }, defendants: null });
  expect([(await draft('qin-sansheng')).status, (await draft('hua-sanjian')).status]).toEqual([403, 403]);
});

it('keeps from the unit whether and why we appeal', async () => {
  const id = await walk.along(suitPathTo.APPEAL_DECISION!);
  const read = async (as: string) =>
    (
      (await (await walk.client(as)).get(`/api/cases/${id}/journal`)).body as {
        entries: { type: string }[];
      }
    ).entries.map(({ type }) => type);
  expect(await read('zheng-qixing')).toContain('AppealChoiceProposed');
  const unit = await read('qin-sansheng');
  expect(unit).toContain('JudgmentReceived');
  expect(unit).not.toContain('AppealChoiceProposed');
});

it('leaves every journal as it is stored', async () => {
  const { finding } = await bench.app.get(JournalVerification, { strict: false }).verify();
  expect(finding).toBeNull();
});
