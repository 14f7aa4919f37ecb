import { calendarDate } from '@mingjing/domain';
import { anApplication } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { pathTo } from './case-paths.js';
import { CaseWalk } from './case-walk.js';

let bench: ApiBench;
let walk: CaseWalk;
let decided: string;

beforeAll(async () => {
  bench = await ApiBench.open();
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), anApplication());
  decided = await walk.along(pathTo.DECIDED!);
}, 90_000);
afterAll(() => bench.close());

const LIAISON = 'qin-sansheng';
const read = async (part: string, as: string): Promise<Answer> =>
  (await walk.client(as)).get(`/api/cases/${decided}${part}`);

interface Entry {
  readonly seq: number;
  readonly type: string;
}
const entries = async (as: string): Promise<string[]> =>
  ((await read('/journal', as)).body.entries as Entry[]).map(({ type }) => type);
interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly approvals: readonly unknown[];
}
const papers = async (as: string): Promise<Paper[]> =>
  (await read('/documents', as)).body.documents as Paper[];

describe('a case as the liaison of its respondent reads it', () => {
  it('has the whole file for the office', async () => {
    expect(await entries('qian-erchuan')).toEqual(
      expect.arrayContaining(['OpinionsHeard', 'ProposalApproved', 'DecisionMade']),
    );
    expect((await read('/proposals', 'qian-erchuan')).body.proposals).not.toEqual([]);
  });

  it('tells of the copy and nothing of the deliberation', async () => {
    const seen = await entries(LIAISON);
    expect(seen).toEqual(expect.arrayContaining(['ApplicationReceived', 'CopySent']));
    for (const type of [
      'OpinionsHeard',
      'ActProposed',
      'ProposalApproved',
      'DecisionProposed',
      'DecisionMade',
    ])
      expect(seen).not.toContain(type);
    expect((await read('/proposals', LIAISON)).body.proposals).toEqual([]);
    const { correctable } = (await read('/standing', 'qian-erchuan')).body as { correctable: number[] };
    const { entries: own } = (await read('/journal', LIAISON)).body as { entries: Entry[] };
    const open = new Set(own.map(({ seq }) => seq));
    expect((await read('/standing', LIAISON)).body.correctable).toEqual(
      correctable.filter((seq) => open.has(seq)),
    );
  });

  it('has the decision once it has been served on the organ, and not before', async () => {
    const decision = (await papers('qian-erchuan')).find(({ kind }) => kind === 'reconsiderationDecision')!;
    expect((await papers(LIAISON)).map(({ id }) => id)).not.toContain(decision.id);
    expect((await read(`/documents/${decision.id}`, LIAISON)).status).toBe(404);
    const on = { to: 'respondent-1', method: 'direct', receivedBy: '收发室' };
    expect((await walk.perform(decided, 'serveDecision', on)).status).toBe(200);
    expect((await papers(LIAISON)).map(({ id }) => id)).toContain(decision.id);
    expect((await read(`/documents/${decision.id}`, LIAISON)).status).toBe(200);
    expect(await entries(LIAISON)).toEqual(expect.arrayContaining(['DecisionMade', 'DecisionServed']));
  });

  it('does not exist for the liaison of another organ', async () => {
    for (const part of ['/journal', '/documents', '/proposals', '/deadlines', '/materials', '/standing'])
      expect((await read(part, 'yang-yifan')).status).toBe(404);
  });
});
