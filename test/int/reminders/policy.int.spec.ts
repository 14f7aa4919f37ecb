import { ApiBench, type Answer, type Client } from '../http/api-bench.js';
import { DescribedAnswers, type ApiDocument } from '../http/described-answers.js';

let bench: ApiBench;
let administrator: Client;
let described: DescribedAnswers;
beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const path = '/api/reminder-policy';
const first = [
  { step: 'before7', days: -7, audience: 'officer', daily: false, active: true },
  { step: 'before3', days: -3, audience: 'officer', daily: false, active: true },
  { step: 'before1', days: -1, audience: 'officer', daily: false, active: true },
  { step: 'onTheDay', days: 0, audience: 'officer', daily: false, active: true },
  { step: 'overdue', days: 1, audience: 'supervisor', daily: true, active: true },
];
const step = (days: number, more: object = {}): object => ({
  days,
  audience: 'officer',
  daily: false,
  active: true,
  ...more,
});
const replace = (version: number | undefined, steps: readonly object[], client = administrator) =>
  client.ask(path, {
    method: 'PUT',
    body: { steps },
    ...(version === undefined ? {} : { headers: { 'if-match': `"${String(version)}"` } }),
  });
const versionNow = async (): Promise<number> => (await administrator.get(path)).body.version as number;
const faults = ({ status, body }: Answer): unknown => [
  status,
  ...(body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`),
];

it.each(['yan-erming', 'zheng-qixing', 'cao-yixin'])('shows %s when who is reminded', async (loginName) => {
  const answer = await (await bench.signIn(loginName)).get(path);
  expect([answer.status, described.faults(`GET ${path}`, answer)]).toEqual([200, []]);
  expect(answer.headers['etag']).toBe('"1"');
  expect(answer.body).toMatchObject({ version: 1, changedBy: null, steps: first });
});

it('keeps it from others, and changing it from all but administrators', async () => {
  expect((await (await bench.signIn('sun-sanli')).get(path)).status).toBe(403);
  for (const loginName of ['sun-sanli', 'zheng-qixing', 'cao-yixin'])
    expect((await replace(1, [step(-3)], await bench.signIn(loginName))).status).toBe(403);
});

it('is set as a whole, and keeps who set it and when', async () => {
  const version = await versionNow();
  const steps = [
    step(2, { daily: true }),
    step(-5),
    step(-7, { active: false }),
    step(3, { audience: 'supervisor' }),
  ];
  const answer = await replace(version, steps);
  expect([answer.status, described.faults(`PUT ${path}`, answer)]).toEqual([200, []]);
  expect(answer.headers['etag']).toBe(`"${String(version + 1)}"`);
  const codes = (answer.body.steps as { step: string }[]).map((each) => each.step);
  expect(codes).toEqual(['before7', 'before5', 'after2', 'overdue3']);
  const changes = await administrator.get(`${path}/changes`);
  expect(described.faults(`GET ${path}/changes`, changes)).toEqual([]);
  expect(changes.body.versions).toMatchObject([
    {
      version: version + 1,
      changedBy: '严二明',
      changedAt: '2026-03-02T02:00:00.000Z',
      steps: { length: 4 },
    },
    { version: 1, changedBy: null, steps: first },
  ]);
});

it('is not set by somebody who has not seen the present one', async () => {
  const version = await versionNow();
  expect((await replace(undefined, [step(-3)])).status).toBe(428);
  const answers = await Promise.all([-3, -4].map((days) => replace(version, [step(days)])));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect((await replace(version, [step(-3)])).body).toMatchObject({
    type: 'urn:mingjing:problem:stale-setting',
    currentVersion: version + 1,
  });
});

it('says at the field what is wrong with it', async () => {
  const version = await versionNow();
  const refused = await replace(version, [
    step(0, { daily: true }),
    step(0),
    step(0, { audience: 'supervisor' }),
    step(-3, { active: false }),
  ]);
  expect(faults(refused)).toEqual([
    422,
    'steps.0.daily dailyAfterOnly',
    'steps.1.days repeatedStep',
    'steps.2.days supervisorAfterOnly',
    'steps noReminderAhead',
  ]);
  expect(faults(await replace(version, [step(-61), step(61)]))).toEqual([
    400,
    'steps.0.days outOfRange',
    'steps.1.days outOfRange',
  ]);
  expect(faults(await replace(version, []))).toEqual([400, 'steps tooFew']);
  expect(await versionNow()).toBe(version);
});
