import { JournalVerification, OpenCaseSweep } from '@mingjing/casework/procedures';
import { pdf, uploaded } from '../materials/uploading.js';
import { ApprovalBench, codesOf } from './approval-bench.js';

let bench: ApprovalBench;
beforeEach(async () => (bench = await ApprovalBench.open()));
afterEach(() => bench.close());

/** A scan in the file, as its name tells: an approval, or something else. */
async function scan(caseId: string, name = '审批表.pdf', by = 'sun-sanli'): Promise<string> {
  return uploaded(await bench.as(by), caseId, { name, content: pdf(`${name} ${crypto.randomUUID()}`) });
}
async function filed(caseId: string, name?: string): Promise<string> {
  const id = await scan(caseId, name);
  const client = await bench.as('sun-sanli');
  const { version } = (await client.get(`/api/cases/${caseId}`)).body as { version: number };
  const answer = await client.ask(`/api/cases/${caseId}/acts/addMaterial`, {
    method: 'POST',
    body: { payload: {}, evidence: [id] },
    headers: { 'if-match': `"${String(version)}"` },
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}
const entriesOf = async (caseId: string) =>
  (await (await bench.as('sun-sanli')).get(`/api/cases/${caseId}/journal`)).body.entries as {
    type: string;
    occurredOn: string;
    recordedLate: boolean;
  }[];
const verified = async () =>
  (await bench.api.app.get(JournalVerification, { strict: false }).verify()).finding;

it('counts from the day of the paper, and is marked as recorded late', async () => {
  const proposal = await bench.proposed();
  bench.on('2026-03-05');
  const body = { approvedOn: '2026-03-03', evidence: [await filed(proposal.caseId)] };
  const approved = await bench.decide('zheng-qixing', proposal, { body });
  expect(approved.body).toMatchObject({ result: 'performed', tracks: { phase: 'ACCEPTED' } });
  const entries = await entriesOf(proposal.caseId);
  expect(entries.filter(({ recordedLate }) => recordedLate)).toMatchObject([
    { type: 'ProposalApproved', occurredOn: '2026-03-03' },
    { type: 'ApplicationAccepted', occurredOn: '2026-03-03' },
  ]);
  const [row] = await bench.api.sql('SELECT accepted_on FROM cases WHERE id = $1', [proposal.caseId]);
  expect(row).toEqual({ accepted_on: '2026-03-03' });
  const clocks = await bench.api.sql<{ rule: string; started_on: string }>(
    `SELECT rule, started_on FROM deadlines WHERE case_id = $1 AND rule = 'rc_decide_ord'`,
    [proposal.caseId],
  );
  expect(clocks).toEqual([{ rule: 'rc_decide_ord', started_on: '2026-03-03' }]);
  const [document] = await bench.api.sql('SELECT issued_on FROM documents WHERE case_id = $1', [
    proposal.caseId,
  ]);
  expect(document).toEqual({ issued_on: '2026-03-03' });
  expect(await verified()).toBeNull();
});

it('takes a scan of the approver’s own into the file by the approval', async () => {
  const proposal = await bench.proposed();
  bench.on('2026-03-04');
  const paper = await scan(proposal.caseId, '呈批表.pdf', 'zheng-qixing');
  const body = { approvedOn: '2026-03-03', evidence: [paper] };
  expect((await bench.decide('zheng-qixing', proposal, { body })).status).toBe(200);
  const [material] = await bench.api.sql('SELECT state, kind FROM materials WHERE id = $1', [paper]);
  expect(material).toEqual({ state: 'filed', kind: 'approval' });
});

it('needs the scan of an approval, and one that may be named', async () => {
  const proposal = await bench.proposed();
  bench.on('2026-03-04');
  const approving = async (evidence?: readonly string[]) =>
    bench.decide('zheng-qixing', proposal, {
      body: { approvedOn: '2026-03-03', ...(evidence && { evidence }) },
    });
  const none = await approving();
  expect([none.status, none.body.refusals]).toMatchObject([
    422,
    [{ code: 'APPROVAL_SCAN_MISSING', field: 'evidence' }],
  ]);
  expect(codesOf(await approving([await filed(proposal.caseId, '身份证.pdf')]))).toEqual([
    'APPROVAL_SCAN_MISSING',
  ]);
  const unfiled = await scan(proposal.caseId);
  expect(codesOf(await approving([unfiled]))).toEqual(['EVIDENCE_NOT_AVAILABLE']);
  const elsewhere = await filed(await bench.receive());
  expect(codesOf(await approving([elsewhere]))).toEqual(['EVIDENCE_NOT_AVAILABLE']);
  expect((await entriesOf(proposal.caseId)).some(({ type }) => type === 'ProposalApproved')).toBe(false);
});

it('lies neither in the future nor before the proposal', async () => {
  bench.on('2026-03-03');
  const proposal = await bench.proposed();
  bench.on('2026-03-04');
  const evidence = [await filed(proposal.caseId)];
  const on = async (approvedOn: string) =>
    bench.decide('zheng-qixing', proposal, { body: { approvedOn, evidence } });
  const future = await on('2026-03-05');
  expect([future.status, future.body.refusals]).toMatchObject([
    422,
    [{ code: 'APPROVED_IN_FUTURE', field: 'approvedOn' }],
  ]);
  expect(future.body.refusals[0].text).toContain('2026-03-04');
  const early = await on('2026-03-02');
  expect(early.body.refusals).toMatchObject([{ code: 'APPROVED_BEFORE_PROPOSED', field: 'approvedOn' }]);
  expect(early.body.refusals[0].text).toContain('2026-03-03');
});

it('does not lie before the approval before it', async () => {
  await bench.api.sql(
    `UPDATE organs SET settings = jsonb_set(settings, '{approvals}', '{"accept": ["officeHead", "organHead"]}')
      WHERE id = 'qz-gov'`,
  );
  const proposal = await bench.proposed();
  bench.on('2026-03-04');
  expect((await bench.decide('zheng-qixing', proposal)).body).toMatchObject({ result: 'approved' });
  bench.on('2026-03-05');
  const evidence = [await filed(proposal.caseId)];
  const on = async (approvedOn: string) =>
    bench.decide('wang-baichuan', proposal, { body: { approvedOn, evidence } });
  const early = await on('2026-03-03');
  expect(early.body.refusals).toMatchObject([{ code: 'APPROVED_BEFORE_PROPOSED' }]);
  expect((await on('2026-03-04')).body).toMatchObject({ result: 'performed' });
});

it('does not lie before the latest event of the track it moves', async () => {
  const proposal = await bench.proposed();
  bench.on('2026-03-03');
  await bench.act(proposal.caseId, 'issueCorrectionNotice', { items: ['身份证明'], submitWithinDays: 10 });
  await bench.act(proposal.caseId, 'serveCorrectionNotice', {
    to: 'applicant-1',
    method: 'direct',
    receivedBy: '收发室',
  });
  bench.on('2026-03-04');
  expect((await bench.act(proposal.caseId, 'submitCorrection', {})).body.tracks.phase).toBe('INTAKE_REVIEW');
  const body = { approvedOn: '2026-03-02', evidence: [await filed(proposal.caseId)] };
  const early = await bench.decide('zheng-qixing', proposal, { body });
  expect([early.status, early.body.refusals]).toMatchObject([
    422,
    [{ code: 'OCCURRED_BEFORE_LATEST', field: 'approvedOn' }],
  ]);
  expect(early.body.refusals[0].text).toContain('2026-03-04');
});

it('extends a period that ended in between only where it was approved in time', async () => {
  const { caseId, id: acceptance } = await bench.proposed();
  await bench.decide('zheng-qixing', { caseId, id: acceptance });
  bench.on('2026-05-06');
  expect((await bench.act(caseId, 'extendPeriod', { days: 10, reason: '案情复杂' })).status).toBe(202);
  const proposal = { caseId, id: await bench.proposalOf(caseId, 'extendPeriod') };
  bench.on('2026-05-08');
  await bench.api.app.get(OpenCaseSweep, { strict: false }).sweep();
  const evidence = [await filed(caseId)];
  const on = async (approvedOn: string) =>
    bench.decide('zheng-qixing', proposal, { body: { approvedOn, evidence } });
  expect(codesOf(await bench.decide('zheng-qixing', proposal))).toEqual(['PROPOSAL_NOT_PENDING']);
  expect(codesOf(await on('2026-05-07'))).toEqual(['DECISION_PERIOD_OVER']);
  expect((await on('2026-05-06')).body).toMatchObject({ result: 'performed' });
  const [clock] = await bench.api.sql(
    `SELECT due_on, status FROM deadlines WHERE case_id = $1 AND rule = 'rc_decide_ord'`,
    [caseId],
  );
  expect(clock).toEqual({ due_on: '2026-05-11', status: 'running' });
  expect(await verified()).toBeNull();
});

it('is entered by a delegate only for days on which they stood in', async () => {
  const proposal = await bench.proposed();
  bench.on('2026-03-04');
  await bench.delegate('li-siwei', { fromOn: '2026-03-04' });
  bench.on('2026-03-05');
  const evidence = [await filed(proposal.caseId)];
  const on = async (approvedOn: string) =>
    bench.decide('li-siwei', proposal, { body: { approvedOn, evidence } });
  const early = await on('2026-03-03');
  expect(early.body.refusals).toMatchObject([{ code: 'APPROVED_BEFORE_DELEGATION', field: 'approvedOn' }]);
  expect((await on('2026-03-04')).body).toMatchObject({ result: 'performed' });
});
