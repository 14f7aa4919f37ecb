import { mediationSamples } from '@mingjing/domain';
import { PeopleImport } from '@mingjing/casework/people';
import { ApiBench, type Answer, type Client } from './api-bench.js';
import { DescribedAnswers, type ApiDocument } from './described-answers.js';

let bench: ApiBench;
let administrator: Client;
let liaison: Client;
let described: DescribedAnswers;

beforeAll(async () => {
  bench = await ApiBench.open();
  administrator = await bench.signIn('yan-erming');
  liaison = await bench.signIn('qin-sansheng');
  described = new DescribedAnswers((await bench.ask('/api/openapi.json')).body as ApiDocument);
});
afterAll(() => bench.close());

const path = (organId: string): string => `/api/organ-rules/${organId}`;
const usual = { acceptWithinWorkingDays: 5, concludeWithinDays: 30, extendByDays: 30 };
const rules = (more: object = {}) => ({
  mediationGate: false,
  mediationPeriods: usual,
  collectiveDiscussion: [],
  ...more,
});
const set = (organId: string, version: number | null, body: object, by = administrator): Promise<Answer> =>
  by.ask(path(organId), {
    method: 'PUT',
    body,
    headers: version === null ? {} : { 'if-match': `"${String(version)}"` },
  });
const errorsOf = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);

async function mediation(): Promise<string> {
  const payload = mediationSamples.applyMediation({ ruleSet: 'R1', on: '2026-03-02' } as never);
  const answer = await liaison.ask('/api/cases', {
    method: 'POST',
    body: { procedure: 'mediation', payload },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  return (answer.body as { caseId: string }).caseId;
}
const dueOf = async (caseId: string): Promise<unknown> => {
  const { body } = await liaison.get(`/api/cases/${caseId}/deadlines`);
  const clocks = (body as { deadlines: { rule: string; dueOn: string; length: number }[] }).deadlines;
  return clocks.filter(({ rule }) => rule === 'md_accept').map(({ length, dueOn }) => [length, dueOn]);
};

describe('the rules of an organ', () => {
  it('are the usual ones before anybody has set them, and read by those in charge only', async () => {
    for (const loginName of ['yan-erming', 'zheng-qixing', 'cao-yixin']) {
      const answer = await (await bench.signIn(loginName)).get(path('qz-market'));
      expect([answer.status, answer.headers['etag']]).toEqual([200, '"0"']);
      expect(answer.body).toMatchObject({ version: 0, rules: rules(), changedBy: null, changedAt: null });
      expect(described.faults('GET /api/organ-rules/{organId}', answer)).toEqual([]);
    }
    for (const loginName of ['sun-sanli', 'qin-sansheng', 'hua-sanjian'])
      expect((await (await bench.signIn(loginName)).get(path('qz-market'))).status).toBe(403);
    expect((await administrator.get(path('nowhere'))).status).toBe(404);
    expect((await administrator.get(`${path('nowhere')}/changes`)).status).toBe(404);
  });

  it('reach the cases that come, and leave a period that runs as it is', async () => {
    const organId = 'qz-market';
    const before = await mediation();
    expect(await dueOf(before)).toEqual([[5, '2026-03-09']]);
    expect((await administrator.get(path(organId))).body.open).toEqual([
      { procedure: { code: 'mediation', label: '行政调解' }, notAccepted: 1, accepted: 0 },
    ]);
    const periods = { ...usual, acceptWithinWorkingDays: 3 };
    const changed = await set(organId, 0, rules({ mediationPeriods: periods }));
    expect([changed.status, changed.body.version]).toEqual([200, 1]);
    expect(described.faults('PUT /api/organ-rules/{organId}', changed)).toEqual([]);
    expect(await dueOf(before)).toEqual([[5, '2026-03-09']]);
    expect(await dueOf(await mediation())).toEqual([[3, '2026-03-05']]);
  });

  it('keep what was in force, who changed it and when', async () => {
    const causes = ['hearing', 'major', 'hearing'];
    expect(
      (await set('qz-gov', 0, rules({ mediationGate: true, collectiveDiscussion: causes }))).status,
    ).toBe(200);
    expect((await set('qz-gov', 1, rules())).status).toBe(200);
    const history = await administrator.get(`${path('qz-gov')}/changes`);
    expect(described.faults('GET /api/organ-rules/{organId}/changes', history)).toEqual([]);
    expect(history.body.versions).toEqual([
      expect.objectContaining({ version: 2, changedBy: '严二明', rules: rules() }),
      expect.objectContaining({
        version: 1,
        changedBy: '严二明',
        rules: rules({ mediationGate: true, collectiveDiscussion: ['major', 'hearing'] }),
      }),
      expect.objectContaining({ version: 0, changedBy: null, changedAt: null }),
    ]);
    await expect(bench.sql(`UPDATE organ_rule_changes SET version = 7`)).rejects.toThrow(/stays on record/);
  });

  it('stay when organs and people are brought in again', async () => {
    await set('qz-gov', 2, rules({ mediationGate: true }));
    const organ = {
      id: 'qz-gov',
      kind: 'county',
      name: '清镇市人民政府',
      short: '市政府',
      docPrefix: '清府',
    };
    await bench.database.transaction((tx) =>
      bench.app
        .get(PeopleImport, { strict: false })
        .load(tx, [{ ...organ, settings: {} }] as never, [], { passwords: 'fixed' } as never),
    );
    expect((await administrator.get(path('qz-gov'))).body.rules).toEqual(rules({ mediationGate: true }));
  });
});

describe('a change', () => {
  it.each([
    [
      { mediationPeriods: { ...usual, concludeWithinDays: 0 } },
      'mediationPeriods.concludeWithinDays outOfRange',
    ],
    [{ mediationPeriods: { ...usual, extendByDays: 181 } }, 'mediationPeriods.extendByDays outOfRange'],
    [{ mediationPeriods: { ...usual, extendByDays: 1.5 } }, 'mediationPeriods.extendByDays notAnInteger'],
    [{ collectiveDiscussion: ['weather'] }, 'collectiveDiscussion notAllowedValue'],
    [{ weather: true }, 'weather unknownField'],
  ])('with %j is refused at its field', async (more, expected) => {
    const answer = await set('qz-psb', 0, rules(more));
    expect([answer.status, errorsOf(answer)]).toEqual([400, [expected]]);
  });

  it('of what concerns reconsideration is refused to an organ that hears none', async () => {
    const answer = await set('qz-psb', 0, rules({ mediationGate: true, collectiveDiscussion: ['major'] }));
    expect([answer.status, errorsOf(answer)]).toEqual([
      422,
      ['mediationGate notForThisOrgan', 'collectiveDiscussion notForThisOrgan'],
    ]);
  });

  it('is made on the version that was seen', async () => {
    expect((await set('qz-psb', null, rules())).status).toBe(428);
    expect((await set('qz-psb', 4, rules())).status).toBe(412);
    expect((await set('nowhere', 0, rules())).status).toBe(404);
  });

  it('is for administrators', async () => {
    for (const loginName of ['zheng-qixing', 'cao-yixin', 'chen-shian', 'qin-sansheng'])
      expect((await set('qz-psb', 0, rules(), await bench.signIn(loginName))).status).toBe(403);
  });
});
