import { ApiBench } from '../http/api-bench.js';
import { DescribedAnswers, type ApiDocument } from '../http/described-answers.js';

let bench: ApiBench;
beforeAll(async () => (bench = await ApiBench.open()));
afterAll(() => bench.close());

const path = '/api/reminder-policy';

it.each(['yan-erming', 'zheng-qixing', 'cao-yixin'])('shows %s when who is reminded', async (loginName) => {
  const answer = await (await bench.signIn(loginName)).get(path);
  const document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  expect([answer.status, new DescribedAnswers(document).faults(`GET ${path}`, answer)]).toEqual([200, []]);
  expect(answer.body.steps).toEqual([
    { step: 'before7', days: -7, audience: 'officer', daily: false, active: true },
    { step: 'before3', days: -3, audience: 'officer', daily: false, active: true },
    { step: 'before1', days: -1, audience: 'officer', daily: false, active: true },
    { step: 'onTheDay', days: 0, audience: 'officer', daily: false, active: true },
    { step: 'overdue', days: 1, audience: 'supervisor', daily: true, active: true },
  ]);
});

it('keeps it from others', async () => {
  expect((await (await bench.signIn('sun-sanli')).get(path)).status).toBe(403);
});
