import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Client } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import type { WalkStep } from './walk-step.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let walk: CaseWalk;
let noticed: string;

const noticeHearing: WalkStep = { act: 'noticeHearing', payload: {} };

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  noticed = await walk.along([...pathTo.UNDER_REVIEW!, noticeHearing]);
});
afterAll(() => bench.close());

const list = async (client: Client, query = '') => (await client.get(`/api/sittings${query}`)).body;
const rowsFor = async (loginName: string, query = '') =>
  (await list(await bench.signIn(loginName), query)).rows as {
    caseId: string;
    kind: string;
    held: boolean;
  }[];
const refusedCodes = async (caseId: string, change: object): Promise<string[]> => {
  const payload = await walk.payloadFor(caseId, 'noticeHearing', change);
  const { body } = await walk.perform(caseId, 'noticeHearing', payload);
  return ((body.refusals ?? []) as { code: string }[]).map(({ code }) => code);
};

it('plans the hearing that is noticed, with room, hours and people by name', async () => {
  const officer = await bench.signIn('qian-erchuan');
  const answer = await officer.get('/api/sittings?when=upcoming');
  expect(answer.body.rows).toEqual([
    expect.objectContaining({
      caseId: noticed,
      kind: 'hearing',
      day: '2026-03-23',
      startsAt: '09:00',
      endsAt: '11:30',
      room: '第一听证室',
      held: false,
      people: ['李四维', '钱二川', '孙三立', '吴六合'],
    }),
  ]);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect(new DescribedAnswers(document).faults('GET /api/sittings', answer)).toEqual([]);
  expect((await officer.get('/api/sittings/rooms')).body).toEqual({ rooms: ['第一听证室'] });
});

it('refuses room and people to another case at the same hours, and says whose hearing it is', async () => {
  const other = await walk.along(pathTo.UNDER_REVIEW!);
  expect(await refusedCodes(other, {})).toEqual(['ROOM_TAKEN', 'PANELIST_TAKEN']);
  expect(await refusedCodes(other, { room: '第二听证室' })).toEqual(['PANELIST_TAKEN']);
  expect(await refusedCodes(other, { startsAt: '14:00', endsAt: '16:00' })).toEqual([]);
});

it('shows a case to nobody who does not see it, and nothing to who has no cases', async () => {
  expect((await rowsFor('qian-erchuan')).map(({ caseId }) => caseId)).toContain(noticed);
  expect((await rowsFor('chen-shian')).map(({ caseId }) => caseId)).toContain(noticed);
  // Liaison of an organ that is not the respondent of the case.
  expect(await rowsFor('kong-shiquan')).toEqual([]);
  for (const loginName of ['yan-erming', 'hua-sanjian'])
    expect((await (await bench.signIn(loginName)).get('/api/sittings')).status).toBe(403);
});

it('gives one page after the other', async () => {
  const officer = await bench.signIn('qian-erchuan');
  const first = await list(officer, '?limit=1');
  expect(first).toMatchObject({ more: true });
  const second = await list(officer, '?limit=1&offset=1');
  expect(second).toMatchObject({ more: false });
  expect(second.rows[0].caseId).not.toBe(first.rows[0].caseId);
  expect((await officer.get('/api/sittings?limit=101')).status).toBe(400);
});

it('plans the next session of a mediation beside the review, until it has come to an end', async () => {
  const caseId = await walk.along([
    ...pathTo.UNDER_REVIEW!,
    { act: 'openMediation', payload: {} },
    { act: 'holdMediation', payload: { nextOn: '2026-03-27', place: '第三调解室' } },
  ]);
  const planned = async () =>
    (await rowsFor('qian-erchuan', '?when=upcoming&kind=mediation')).filter((row) => row.caseId === caseId);
  expect(await planned()).toEqual([
    expect.objectContaining({ day: '2026-03-27', room: '第三调解室', held: false }),
  ]);
  await walk.perform(caseId, 'failMediation', await walk.payloadFor(caseId, 'failMediation', {}));
  expect(await planned()).toEqual([]);
});

it('has planned nothing any more once the hearing is cancelled, and tells the mediation that was held', async () => {
  const caseId = await walk.along([
    ...pathTo.UNDER_REVIEW!,
    { act: 'noticeHearing', payload: { startsAt: '17:00', endsAt: '18:00' } },
    { act: 'cancelHearing', payload: {} },
    { act: 'openMediation', payload: {} },
    { act: 'holdMediation', payload: {} },
  ]);
  expect((await rowsFor('qian-erchuan')).filter((row) => row.caseId === caseId)).toEqual([]);
  const past = await rowsFor('qian-erchuan', '?when=past&kind=mediation');
  expect(past.map((row) => row.caseId)).toContain(caseId);
});
