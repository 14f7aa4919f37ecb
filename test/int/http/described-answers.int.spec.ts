import { calendarDate, procedureNames, type Phase, type ReconsiderationAct } from '@mingjing/domain';
import { requestableActsOf } from '../../../apps/api/src/acts/act-bodies.js';
import { anAcceptance, anApplication, applicant, respondent } from '../../support/casework.js';
import { announce, uploaded } from '../materials/uploading.js';
import { ApiBench, type Answer, type Question } from './api-bench.js';
import { pathFor, pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';
import { waitingPaths } from './waiting-paths.js';

const firstDay = calendarDate('2026-03-02');
const application = anApplication({
  channel: 'post',
  postmarkedOn: calendarDate('2026-02-27'),
  parties: [
    { ...applicant, sex: 'male', born: calendarDate('1980-01-02'), address: '清镇市', representative: true },
    respondent,
  ],
  challengedAct: { ...anApplication().challengedAct, number: '清市监罚〔2026〕7号' },
  flags: ['涉企'],
});
const similar = `?applicantName=${encodeURIComponent(applicant.name)}&respondentId=${respondent.organId ?? ''}`;

const readings: Readonly<Record<string, string>> = {
  'GET /api/cases': '',
  'GET /api/cases/similar': similar,
  'GET /api/cases/waiting': '',
  'GET /api/cases/corrections': '',
  'GET /api/cases/suspended': '',
  'GET /api/cases/norm-reviews': '',
  'GET /api/cases/opinion-letters': '',
  'GET /api/cases/performance': '',
  'GET /api/cases/{id}': '',
  'GET /api/cases/{id}/journal': '',
  'GET /api/cases/{id}/deadlines': '',
  'GET /api/cases/{id}/documents': '',
  'GET /api/cases/{id}/documents/{documentId}': '',
  'GET /api/cases/{id}/materials': '',
  'GET /api/cases/{id}/proposals': '',
  'GET /api/cases/{id}/lessons': '',
  'GET /api/cases/{id}/related': '',
  'GET /api/cases/{id}/services': '',
  'GET /api/cases/{id}/standing': '',
  'GET /api/cases/{id}/suit-draft': '',
  'GET /api/cases/{id}/acts': '',
  'GET /api/approvals': '',
  'GET /api/proposals': '',
  'GET /api/deadlines': '',
  'GET /api/deadlines/mine': '',
  'GET /api/deadlines/summary': '',
};
const receive = 'POST /api/cases';
const perform = 'POST /api/cases/{id}/acts/{act}';
const preview = 'POST /api/cases/{id}/acts/{act}/preview';
const step = (name: string) => `POST /api/cases/{id}/proposals/{proposalId}/${name}`;
const changes = [receive, perform, preview, step('approve'), step('return'), step('withdraw')];

interface Ask extends Question {
  readonly as?: string;
  readonly query?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly version?: number;
}

let bench: ApiBench;
let document: ApiDocument;
let described: DescribedAnswers;
let walk: CaseWalk;

beforeAll(async () => {
  bench = await ApiBench.open();
  document = (await bench.ask('/api/openapi.json')).body as ApiDocument;
  described = new DescribedAnswers(document);
  walk = new CaseWalk(bench, firstDay, application);
});
afterAll(() => bench.close());

async function ask(operation: string, { as = 'qian-erchuan', ...asked }: Ask): Promise<Answer> {
  const [method = '', path = ''] = operation.split(' ');
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => asked.params?.[name] ?? name);
  return (await walk.client(as)).ask(`${url}${asked.query ?? ''}`, {
    method,
    ...(asked.body === undefined ? {} : { body: asked.body }),
    headers: {
      ...(asked.version === undefined ? {} : { 'if-match': `"${String(asked.version)}"` }),
      ...asked.headers,
    },
  });
}

/** Asks, and expects the answer as the document describes it. */
async function expectDescribed(operation: string, status: number, asked: Ask = {}): Promise<Answer['body']> {
  const answer = await ask(operation, asked);
  const faults = described.faults(operation, answer);
  expect({ operation, status: answer.status, faults }).toEqual({ operation, status, faults: [] });
  return answer.body;
}

async function performDescribed(
  id: string,
  act: ReconsiderationAct,
  status: number,
): Promise<Answer['body']> {
  return expectDescribed(perform, status, {
    params: { id, act },
    body: { payload: await walk.payloadFor(id, act) },
    version: await walk.versionOf(id),
  });
}

async function proposalIn(id: string): Promise<string> {
  const { proposals } = (await ask('GET /api/cases/{id}/proposals', { params: { id } })).body;
  return proposals[0].id as string;
}

it('describes every route about cases, and no other is left', () => {
  expect(
    described
      .operations(
        /^\/api\/(cases(?!\/preview|\/choices|\/export\.(csv|xlsx)|\/\{id\}\/(uploads|counsel|hand-ins|sensitiv|leader-reports))|approvals|proposals|deadlines)/,
      )
      .sort(),
  ).toEqual([...Object.keys(readings), ...changes].sort());
});

it('names the form of every act', () => {
  const forms = document.paths['/api/cases/{id}/acts/{act}']?.['post']?.['x-act-bodies'] ?? {};
  for (const procedure of procedureNames) {
    const bodies = forms[procedure] ?? {};
    expect(Object.keys(bodies).sort()).toEqual([...requestableActsOf(procedure)].sort());
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(Object.values(bodies)));
  }
});

const visited: readonly Phase[] = [
  'INTAKE_REVIEW',
  'CORRECTION_PENDING',
  'ABANDONED',
  'ACCEPTED',
  'UNDER_REVIEW',
  'DECISION_PENDING',
  'PERFORMANCE',
  'CLOSED',
];

it.each(visited)('answers in %s with what is described and nothing more', async (phase) => {
  const id = await walk.along(pathTo[phase]!);
  const { documents } = (await ask('GET /api/cases/{id}/documents', { params: { id } })).body;
  for (const [operation, query] of Object.entries(readings)) {
    if (operation.includes('{documentId}') && documents.length === 0) continue;
    const params = { id, documentId: documents[0]?.id as string };
    for (const as of ['qian-erchuan', 'zheng-qixing', 'chen-shian'])
      await expectDescribed(operation, 200, { as, query, params });
  }
});

it('describes papers however they stand', async () => {
  const id = await walk.along([]);
  const registrar = await walk.client('qian-erchuan');
  for (const act of ['addMaterial', 'withdrawMaterial'])
    expect((await walk.perform(id, act, {})).status).toBe(200);
  await uploaded(registrar, id);
  await announce(registrar, id, { name: '半途.pdf', length: 100, metadata: { modified: '1' } });
  const { materials } = await expectDescribed('GET /api/cases/{id}/materials', 200, { params: { id } });
  expect((materials as { state: string }[]).map(({ state }) => state)).toEqual([
    'filed',
    'withdrawn',
    'received',
    'arriving',
  ]);
});

it('has something to show in every list', async () => {
  const id = await walk.along(pathTo.DECISION_PENDING!);
  await performDescribed(id, 'assignOfficer', 200);
  for (const name of ['served', 'own']) await walk.along(waitingPaths[name] ?? []);
  await walk.along(pathTo.PERFORMANCE ?? []);
  await walk.along(pathFor['copyToSuperior in TERMINATED'] ?? []);
  const lists = Object.entries(readings).filter(
    ([operation]) => !operation.includes('{id}') && !/\/(summary|waiting)$/.test(operation),
  );
  const empty: string[] = [];
  for (const [operation, query] of lists) {
    const as = operation === 'GET /api/approvals' ? 'zheng-qixing' : 'qian-erchuan';
    const { rows } = (await ask(operation, { as, query })).body;
    if (rows.length === 0) empty.push(operation);
  }
  expect(empty).toEqual([]);
});

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

it('answers acts, previews and the steps of proposals as described', async () => {
  await walk.along([]);
  const received = await expectDescribed(receive, 201, { body: { payload: application }, headers: key() });
  const id = received.caseId as string;
  const accept = { payload: await walk.payloadFor(id, 'accept') };
  const seen = await expectDescribed(preview, 200, { params: { id, act: 'accept' }, body: accept });
  expect(seen.proposed).toBe(true);
  expect(seen.deadlines.length * seen.documents.length).toBeGreaterThan(0);
  for (const [name, as] of [
    ['return', 'zheng-qixing'],
    ['withdraw', 'qian-erchuan'],
    ['approve', 'zheng-qixing'],
  ] as const) {
    expect((await performDescribed(id, 'accept', 202)).result).toBe('proposed');
    await expectDescribed(step(name), 200, {
      as,
      params: { id, proposalId: await proposalIn(id) },
      body: name === 'return' ? { reason: '请补充' } : {},
      version: await walk.versionOf(id),
    });
  }
  expect((await performDescribed(id, 'sendCopy', 200)).result).toBe('performed');
});

describe('what is refused', () => {
  let id: string;
  let version: number;

  beforeAll(async () => {
    id = await walk.along(pathTo.INTAKE_REVIEW!);
    version = await walk.versionOf(id);
  });

  const accept = anAcceptance;
  const unmet = { ...accept, conditions: [] };
  const body = { payload: accept };
  const refusals: readonly [string, number, (now: number) => Ask & { readonly act?: string }][] = [
    ['fields', 400, (now) => ({ body: { payload: unmet }, version: now })],
    ['a role', 403, (now) => ({ as: 'chen-shian', body, version: now })],
    ['an act unknown', 404, (now) => ({ act: 'dance', body, version: now })],
    ['a state', 409, (now) => ({ act: 'close', body: { payload: {} }, version: now })],
    ['an old version', 412, (now) => ({ body, version: now - 1 })],
    [
      'a requirement',
      422,
      (now) => ({ body: { payload: { ...accept, route: 'simplified' } }, version: now }),
    ],
    ['no version', 428, () => ({ body })],
  ];

  it.each(refusals)('by %s is answered with %i as described', async (_, status, asked) => {
    const { act = 'accept', ...question } = asked(version);
    const problem = await expectDescribed(perform, status, { params: { id, act }, ...question });
    expect(problem.status).toBe(status);
  });
});

it('answers whoever is not signed in as described', async () => {
  const answer = await bench.ask('/api/cases');
  expect([answer.status, described.faults('GET /api/cases', answer)]).toEqual([401, []]);
});

it('finds what the document does not know, and what is not there', async () => {
  const id = await walk.along([]);
  const operation = 'GET /api/cases/{id}';
  const answer = await ask(operation, { params: { id } });
  const { number: _, ...body } = answer.body;
  const doctored = { ...answer, body: { ...body, phase: { ...body.phase, colour: 'red' } } };
  expect(described.faults(operation, doctored)).toEqual([
    expect.stringContaining("must have required property 'number'"),
    expect.stringContaining('"additionalProperty":"colour"'),
  ]);
  expect(described.faults(operation, { ...answer, status: 299 })).toHaveLength(1);
});
