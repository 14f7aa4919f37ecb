import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DemoClient, Refused } from '../../apps/cli/src/demo-client.js';
import { acceptance, application, script } from '../../apps/cli/src/demo-script.js';
import { freePort, Installation } from '../support/cluster-launcher.js';

const password = 'Mingjing-2026';

interface Outcome {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  readonly result: string;
  readonly tracks: { readonly phase: string };
}
interface Inbox {
  readonly notices: readonly { readonly kind: string; readonly caseId: string | null }[];
}

describe('one case from application to served decision, through the running system', () => {
  let system: Installation;
  let people: Record<'registrar' | 'officer' | 'officeHead' | 'organHead', DemoClient>;
  let outcome: Outcome;

  beforeAll(async () => {
    system = new Installation(await freePort());
    await system.start();
    const signIn = async (name: string) => DemoClient.signIn(system.url, name, password);
    people = {
      registrar: await signIn('zhao-yiming'),
      officer: await signIn('sun-sanli'),
      officeHead: await signIn('zheng-qixing'),
      organHead: await signIn('chen-shian'),
    };
  }, 180_000);
  afterAll(() => system.remove(), 60_000);

  const ifMatch = () => ({ 'If-Match': `"${String(outcome.version)}"` });
  const act = async (name: string, payload: object) =>
    people.officer.post<Outcome>(`cases/${outcome.caseId}/acts/${name}`, { payload }, ifMatch());

  const noticeOf = async (who: DemoClient, kind: string): Promise<boolean> => {
    const giveUpAt = performance.now() + 20_000;
    while (performance.now() < giveUpAt) {
      const { notices } = await who.get<Inbox>('inbox');
      if (notices.some((notice) => notice.kind === kind && notice.caseId === outcome.caseId)) return true;
      await sleep(100);
    }
    return false;
  };

  it('receives the application once, however often it is sent', async () => {
    const key = { 'Idempotency-Key': randomUUID() };
    outcome = await people.registrar.post<Outcome>('cases', { payload: application }, key);
    expect(await people.registrar.post<Outcome>('cases', { payload: application }, key)).toEqual(outcome);
  });

  it('assigns the officer, who is told', async () => {
    const { user } = await people.officer.get<{ user: { id: string } }>('session');
    outcome = await people.registrar.post<Outcome>(
      `cases/${outcome.caseId}/acts/assignOfficer`,
      { payload: { officerId: user.id } },
      ifMatch(),
    );
    expect(await noticeOf(people.officer, 'caseAssigned')).toBe(true);
  });

  it('shows what an act would do before it is done', async () => {
    const preview = await people.officer.post<{ proposed: boolean; deadlines: { change: string }[] }>(
      `cases/${outcome.caseId}/acts/accept/preview`,
      { payload: acceptance },
    );
    expect(preview.proposed).toBe(true);
    expect(preview.deadlines.map(({ change }) => change)).toContain('starts');
  });

  it('goes through every act and approval, telling those who must decide', async () => {
    for (const step of script) {
      if (!('approve' in step)) outcome = await act(step.act, step.payload);
      else {
        const approver = people[step.as];
        expect(await noticeOf(approver, 'approvalRequested')).toBe(true);
        const { rows } = await approver.get<{ rows: { id: string; caseId: string }[] }>('approvals');
        const proposal = rows.find(({ caseId }) => caseId === outcome.caseId);
        outcome = await approver.post<Outcome>(
          `cases/${outcome.caseId}/proposals/${proposal?.id ?? ''}/approve`,
          {},
          ifMatch(),
        );
      }
    }
    expect(outcome.tracks.phase).toBe('CLOSED');
    expect(await noticeOf(people.officer, 'proposalApproved')).toBe(true);
  }, 60_000);

  it('refuses an act out of order and a stale version, each with its reason', async () => {
    const refused = await act('sendCopy', { to: 'respondent-1' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).problem).toMatchObject({
      status: 409,
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'NOT_IN_THIS_STATE' })]),
    });
    outcome = { ...outcome, version: outcome.version - 1 };
    const stale = await act('recordSuit', {
      party: 'applicant-1',
      court: '清镇市人民法院',
      filedOn: '2026-11-23',
    }).catch((error: unknown) => error);
    expect((stale as Refused).problem).toMatchObject({ status: 412, changes: [{ act: 'close' }] });
  });

  it('leaves journals that verify', async () => {
    expect(await system.command('journal:verify')).toBe(0);
  }, 60_000);
});
