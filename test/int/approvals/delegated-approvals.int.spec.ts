import { JournalVerification } from '@mingjing/casework/procedures';
import { aDecision, anAcceptance } from '../../support/casework.js';
import { ApprovalBench, codesOf } from './approval-bench.js';

let bench: ApprovalBench;
beforeEach(async () => (bench = await ApprovalBench.open()));
afterEach(() => bench.close());

const entriesOf = async (caseId: string) =>
  (await (await bench.as('sun-sanli')).get(`/api/cases/${caseId}/journal`)).body.entries as {
    type: string;
    actor: string;
    onBehalfOf: string | null;
    payload: Record<string, unknown>;
  }[];
const ids = async (by: string) => (await bench.waiting(by)).map(({ id }) => id);

it('waits for the delegate too while it runs, and names both where it is approved', async () => {
  const { caseId, id } = await bench.proposed();
  expect(await ids('li-siwei')).not.toContain(id);
  const { id: delegation } = (await bench.delegate('li-siwei')).body as { id: string };
  expect(await bench.waiting('li-siwei')).toMatchObject([{ id, onBehalfOf: '郑七星' }]);
  expect(await bench.waiting('zheng-qixing')).toMatchObject([{ id, onBehalfOf: null }]);

  const approved = await bench.decide('li-siwei', { caseId, id }, { body: { remark: '同意' } });
  expect(approved.body).toMatchObject({ result: 'performed', tracks: { phase: 'ACCEPTED' } });
  const entry = (await entriesOf(caseId)).find(({ type }) => type === 'ProposalApproved');
  expect(entry).toMatchObject({
    actor: '李四维',
    onBehalfOf: '郑七星',
    payload: {
      remark: '同意',
      onBehalfOf: { id: await bench.idOf('zheng-qixing'), name: '郑七星', delegation },
    },
  });
  const { documents } = (await (await bench.as('sun-sanli')).get(`/api/cases/${caseId}/documents`)).body;
  expect(documents).toMatchObject([
    { approvals: [{ name: '李四维', onBehalfOf: '郑七星', approvedOn: '2026-03-02' }] },
  ]);
  expect(await ids('li-siwei')).toEqual([]);
  const { finding } = await bench.api.app.get(JournalVerification, { strict: false }).verify();
  expect(finding).toBeNull();
});

it('can be returned by the delegate, with what goes back with it', async () => {
  await bench.delegate('wang-baichuan', { by: 'chen-shian' });
  const { caseId, id: acceptance } = await bench.proposed();
  await bench.decide('zheng-qixing', { caseId, id: acceptance });
  await bench.act(caseId, 'sendCopy', { to: 'respondent-1' });
  await bench.act(caseId, 'serveCopy', { to: 'respondent-1', method: 'direct', receivedBy: '收发室' });
  await bench.act(caseId, 'receiveAnswer', { from: 'respondent-1' });
  await bench.act(caseId, 'hearOpinions', {
    from: 'applicant-1',
    method: 'phone',
    content: '坚持请求',
    wishForMediation: 'refused',
  });
  expect((await bench.act(caseId, 'proposeDecision', aDecision)).status).toBe(200);
  const id = await bench.proposalOf(caseId, 'decide');
  expect((await bench.decide('zheng-qixing', { caseId, id })).body).toMatchObject({ result: 'approved' });
  const returned = await bench.decide(
    'wang-baichuan',
    { caseId, id },
    { step: 'return', body: { reason: '请补充理由' } },
  );
  expect(returned.body).toMatchObject({ result: 'returned', tracks: { phase: 'UNDER_REVIEW' } });
  const [returning] = (await entriesOf(caseId)).filter(({ type }) => type === 'ProposalReturned');
  expect(returning).toMatchObject({ actor: '王百川', onBehalfOf: '陈十安' });
});

it('covers the acts that were handed over and no others', async () => {
  await bench.delegate('li-siwei', { acts: ['declineToAccept'] });
  const proposal = await bench.proposed();
  expect(await ids('li-siwei')).toEqual([]);
  const refused = await bench.decide('li-siwei', proposal);
  expect([refused.status, codesOf(refused)]).toEqual([403, ['NOT_THE_APPROVER']]);
});

it('lets nobody approve what they proposed themselves', async () => {
  await bench.delegate('sun-sanli');
  const proposal = await bench.proposed('sun-sanli');
  expect(await ids('sun-sanli')).toEqual([]);
  const refused = await bench.decide('sun-sanli', proposal);
  expect([refused.status, codesOf(refused)]).toEqual([403, ['DELEGATE_IS_PROPOSER']]);
  expect((await bench.decide('zheng-qixing', proposal)).status).toBe(200);
});

it('ends with its last day', async () => {
  await bench.delegate('li-siwei', { toOn: '2026-03-03' });
  const first = await bench.proposed();
  const second = await bench.proposed();
  bench.on('2026-03-03');
  expect((await bench.decide('li-siwei', first)).status).toBe(200);
  bench.on('2026-03-04');
  expect(await ids('li-siwei')).toEqual([]);
  const refused = await bench.decide('li-siwei', second);
  expect([refused.status, codesOf(refused)]).toEqual([403, ['DELEGATION_OVER']]);
  expect(refused.body.refusals[0].text).toContain('郑七星');
});

it('has not begun before its first day', async () => {
  await bench.delegate('li-siwei', { fromOn: '2026-03-03' });
  const proposal = await bench.proposed();
  expect(await ids('li-siwei')).toEqual([]);
  expect(codesOf(await bench.decide('li-siwei', proposal))).toEqual(['NOT_THE_APPROVER']);
});

it('ends at once when it is revoked, also for a page that is open already', async () => {
  const { id: delegation } = (await bench.delegate('li-siwei')).body as { id: string };
  const proposal = await bench.proposed();
  expect(await ids('li-siwei')).toEqual([proposal.id]);
  expect((await bench.revoke('zheng-qixing', delegation)).status).toBe(204);
  const refused = await bench.decide('li-siwei', proposal);
  expect([refused.status, codesOf(refused)]).toEqual([403, ['DELEGATION_OVER']]);
  expect((await bench.decide('zheng-qixing', proposal)).status).toBe(200);
});

it('ends when the delegate leaves the office', async () => {
  await bench.delegate('li-siwei');
  const proposal = await bench.proposed();
  await bench.api.sql(`UPDATE users SET organ_id = 'qz-market' WHERE login_name = 'li-siwei'`);
  expect(await ids('li-siwei')).toEqual([]);
  expect((await bench.decide('li-siwei', proposal)).status).toBe(404);
  await bench.api.sql(
    `UPDATE users SET organ_id = 'qz-justice', roles = '{liaison,supervisor}', supervises = 'qz-gov'
      WHERE login_name = 'li-siwei'`,
  );
  expect(await ids('li-siwei')).toEqual([]);
  expect((await bench.decide('li-siwei', proposal)).status).toBe(403);
});

it('lets one of approver and delegate win who decide at once; the other is told who was quicker', async () => {
  await bench.delegate('li-siwei');
  const proposal = await bench.proposed();
  await Promise.all([bench.as('li-siwei'), bench.as('zheng-qixing')]);
  const [byDelegate, byApprover] = await Promise.all([
    bench.decide('li-siwei', proposal),
    bench.decide('zheng-qixing', proposal),
  ]);
  expect([byDelegate.status, byApprover.status].sort()).toEqual([200, 409]);
  const [lost, winner] = byDelegate.status === 409 ? [byDelegate, '郑七星'] : [byApprover, '李四维'];
  expect(codesOf(lost)).toEqual(['PROPOSAL_NOT_PENDING', 'APPROVAL_STEP_TAKEN']);
  expect(lost.body.refusals[1].text).toContain(winner);
  const approvals = (await entriesOf(proposal.caseId)).filter(({ type }) => type === 'ProposalApproved');
  expect(approvals).toHaveLength(1);
});

it('tells whoever is quicker at an earlier step of a longer chain', async () => {
  await bench.api.sql(
    `UPDATE organs SET settings = jsonb_set(settings, '{approvals}', '{"accept": ["officeHead", "organHead"]}') WHERE id = 'qz-gov'`,
  );
  await bench.delegate('li-siwei');
  const proposal = await bench.proposed();
  expect((await bench.decide('zheng-qixing', proposal)).body).toMatchObject({ result: 'approved' });
  const late = await bench.decide('li-siwei', proposal);
  expect([late.status, codesOf(late)]).toEqual([409, ['APPROVAL_STEP_TAKEN']]);
  const stranger = await bench.decide('zhou-wuchang', proposal);
  expect([stranger.status, codesOf(stranger)]).toEqual([403, ['NOT_THE_APPROVER']]);
});

it('gives the delegate no more than the approver has', async () => {
  await bench.delegate('li-siwei');
  const caseId = await bench.receive();
  const answer = await bench.act(caseId, 'accept', anAcceptance, 'li-siwei');
  expect([answer.status, answer.body.result]).toEqual([202, 'proposed']);
});

it('asks both, and tells the approver what was decided in their place', async () => {
  await bench.delegate('li-siwei');
  await bench.api.sql('DELETE FROM outbox');
  const proposal = await bench.proposed();
  await bench.decide('li-siwei', proposal);
  const told = await bench.api.sql(
    `SELECT payload ->> 'kind' AS kind, payload #>> '{params,name}' AS name, u.login_name AS login
       FROM outbox JOIN users u ON u.id::text = payload #>> '{recipientIds,0}' ORDER BY outbox.id`,
  );
  expect(told).toEqual([
    { kind: 'approvalRequested', name: null, login: 'zheng-qixing' },
    { kind: 'approvalRequestedOnBehalf', name: '郑七星', login: 'li-siwei' },
    { kind: 'proposalApproved', name: null, login: 'sun-sanli' },
    { kind: 'proposalApprovedForYou', name: '李四维', login: 'zheng-qixing' },
  ]);
});
