import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';

let bench: ApiBench;
let walk: CaseWalk;
beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
});
afterAll(() => bench.close());

interface Proposal {
  readonly id: string;
  readonly act: string;
  readonly approvers: readonly string[];
  readonly draft: Readonly<Record<'title' | 'addressee' | 'body', string>> | null;
}

async function proposalsOf(id: string): Promise<readonly Proposal[]> {
  return (await (await walk.client('chen-shian')).get(`/api/cases/${id}/proposals`)).body.proposals;
}

it('drafts what waits for approval in the very words in which it is issued', async () => {
  const id = await walk.along(pathTo.DECISION_PENDING!);
  const [decide, ...earlier] = await proposalsOf(id);
  expect(decide).toMatchObject({ act: 'decide', draft: { body: expect.stringContaining('变更罚款数额') } });
  expect(decide?.approvers).toEqual(['郑七星']);
  expect(earlier.map(({ approvers }) => approvers)).toEqual([[]]);
  expect(earlier.map(({ draft }) => draft)).toEqual([null]);

  expect((await walk.approveAs('zheng-qixing', id, 'decide')).body).toMatchObject({ result: 'approved' });
  expect((await proposalsOf(id))[0]?.approvers).toEqual(['陈十安']);
  const approver = await walk.client('chen-shian');
  const approved = await approver.ask(`/api/cases/${id}/proposals/${decide!.id}/approve`, {
    method: 'POST',
    body: {},
    headers: { 'if-match': `"${String(await walk.versionOf(id))}"` },
  });
  expect(approved.status).toBe(200);
  const { documents } = (await approver.get(`/api/cases/${id}/documents`)).body;
  expect(documents).toContainEqual(expect.objectContaining(decide!.draft!));
  expect((await proposalsOf(id)).map(({ draft }) => draft)).toEqual([null, null]);
});
