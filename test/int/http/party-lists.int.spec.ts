import { calendarDate } from '@mingjing/domain';
import { anApplication, applicant, respondent } from '../../support/casework.js';
import { ApiBench, type Answer } from './api-bench.js';
import { CaseWalk } from './case-walk.js';
import { does, type WalkStep } from './walk-step.js';

const MARKET = 'qin-sansheng';
const POLICE = 'yang-yifan';
const OFFICE = 'qian-erchuan';
const police = { ...respondent, key: 'respondent-3', name: '清镇市公安局', organId: 'qz-psb' };
const market = respondent.key;

let bench: ApiBench;
let walk: CaseWalk;
let caseId: string;

const toBoth = (act: string, field: 'to' | 'from'): WalkStep[] =>
  [market, police.key].map((key) => does(act as never, { [field]: key }));
const duty = {
  outcome: 'ORDER_PERFORM',
  performWithin: { length: 30, unit: 'naturalDay' },
  committeeOpinion: '采纳多数委员的意见',
};
const underReview: readonly WalkStep[] = [
  does('accept'),
  { approve: 'accept' },
  ...toBoth('sendCopy', 'to'),
  ...toBoth('serveCopy', 'to'),
  ...toBoth('receiveAnswer', 'from'),
  does('consultCommittee'),
  does('holdCommitteeSession'),
  does('hearOpinions'),
];

beforeAll(async () => {
  bench = await ApiBench.open();
  const application = anApplication({ parties: [applicant, respondent, police] });
  walk = new CaseWalk(bench, calendarDate('2026-03-02'), application);
  caseId = await walk.along([...underReview, does('proposeDecision', duty), { approve: 'decide' }]);
}, 90_000);
afterAll(() => bench.close());

const read = async (path: string, as: string): Promise<Answer> => (await walk.client(as)).get(path);
interface Row {
  readonly key?: string;
  readonly nextDeadline?: { readonly rule: string } | null;
  readonly rule?: string;
  readonly keyName?: string | null;
  readonly kind?: string;
  readonly outcome?: { readonly code: string } | null;
}
interface Page {
  readonly rows: readonly Row[];
  readonly counts: { readonly open: number };
}
const page = async (path: string, as: string): Promise<Page> => {
  const answer = await read(path, as);
  expect(answer.status).toBe(200);
  return answer.body;
};
const does200 = async (act: string, payload: object): Promise<void> =>
  expect([act, (await walk.perform(caseId, act, payload)).status]).toEqual([act, 200]);
const serve = (act: string, to: object): Promise<void> =>
  does200(act, { ...to, method: 'direct', receivedBy: '收发室' });
const keys = async (list: string, as: string) => {
  const { rows, counts } = await page(`/api/cases/${list}`, as);
  expect(counts.open).toBe(rows.length);
  return rows.map(({ key }) => key);
};
const clocks = async (as: string) =>
  (await page('/api/deadlines?limit=100', as)).rows.map(({ rule, keyName }) =>
    `${rule} ${keyName ?? ''}`.trim(),
  );
const outcomes = async (as: string) => [
  (await page('/api/cases', as)).rows.map(({ outcome }) => outcome?.code ?? null)[0],
  ((await read(`/api/cases/${caseId}`, as)).body['outcome'] as Row['outcome'])?.code ?? null,
  (await read('/api/cases/export.csv', as)).text.includes('履行'),
];

describe('lists over cases as the liaisons of two respondents read them', () => {
  it('tell of a decision only the organ on which it was served', async () => {
    expect(await keys('performance', OFFICE)).toEqual(['decision']);
    for (const liaison of [MARKET, POLICE]) {
      expect(await keys('performance', liaison)).toEqual([]);
      expect((await outcomes(liaison)).slice(0, 2)).toEqual([null, null]);
    }
    await serve('serveDecision', { to: market });
    expect(await keys('performance', MARKET)).toEqual(['decision']);
    expect((await outcomes(MARKET)).slice(0, 2)).toEqual(['ORDER_PERFORM', 'ORDER_PERFORM']);
    expect(await keys('performance', POLICE)).toEqual([]);
    expect((await outcomes(POLICE)).slice(0, 2)).toEqual([null, null]);
    expect((await outcomes(OFFICE)).slice(0, 2)).toEqual(['ORDER_PERFORM', 'ORDER_PERFORM']);
  });

  it('export no more than they show', async () => {
    expect((await outcomes(MARKET))[2]).toBe(true);
    expect((await outcomes(POLICE))[2]).toBe(false);
  });

  it('keep what is still to be served with those who serve it', async () => {
    for (const path of ['/api/services', '/api/services/counts'])
      expect((await read(path, POLICE)).status).toBe(403);
  });

  it('name in the register no clock that is not told', async () => {
    const next = async (as: string) =>
      (await page('/api/cases', as)).rows.map(({ nextDeadline }) => nextDeadline?.rule ?? null);
    expect(await next(OFFICE)).toEqual(['rc_perform']);
    expect(await next(MARKET)).toEqual(['rc_perform']);
    expect(await next(POLICE)).not.toContain('rc_perform');
    expect(await clocks(MARKET)).toContain('rc_perform');
    expect((await clocks(POLICE)).filter((clock) => clock.startsWith('rc_perform'))).toEqual([]);
  });

  it('leave the sessions of the committee to the body', async () => {
    const kinds = async (as: string) =>
      [
        ...(await page('/api/sittings?when=upcoming', as)).rows,
        ...(await page('/api/sittings?when=past', as)).rows,
      ].map(({ kind }) => kind);
    expect(await kinds(OFFICE)).toEqual(['committee']);
    expect(await kinds(MARKET)).toEqual([]);
  });

  it('tell of a letter only its addressee, once it is served', async () => {
    const letter = (to: object): Promise<void> =>
      walk.payloadFor(caseId, 'issueOpinionLetter').then(async (said) => {
        const { to: _, ...text } = said as { to?: string };
        const asked = await walk.perform(caseId, 'issueOpinionLetter', { ...text, ...to });
        expect(asked.status).toBe(202);
        await walk.approve(caseId, 'issueOpinionLetter');
      });
    for (const to of [{ to: market }, { to: police.key }, { organ: '某镇人民政府' }]) await letter(to);
    expect(await keys('opinion-letters', OFFICE)).toEqual(['letter-1', 'letter-2', 'letter-3']);
    for (const liaison of [MARKET, POLICE]) expect(await keys('opinion-letters', liaison)).toEqual([]);
    for (const key of ['letter-1', 'letter-3']) await serve('serveOpinionLetter', { letter: key });
    expect(await keys('opinion-letters', MARKET)).toEqual(['letter-1']);
    expect(await keys('opinion-letters', POLICE)).toEqual([]);
    expect(await clocks(MARKET)).toContain(`rc_opinion_feedback ${respondent.name}`);
    expect((await clocks(POLICE)).filter((clock) => clock.startsWith('rc_opinion'))).toEqual([]);
    expect((await clocks(OFFICE)).filter((clock) => clock.startsWith('rc_opinion'))).toHaveLength(2);
  });

  it('show the own letter among the services of the case, and no other', async () => {
    const lines = async (as: string) =>
      (
        (await read(`/api/cases/${caseId}/services`, as)).body.lines as {
          document: { code: string };
          to: string;
        }[]
      )
        .filter(({ document }) => document.code === 'opinionLetter')
        .map(({ to }) => to);
    expect(await lines(MARKET)).toEqual(['letter-1']);
    expect(await lines(POLICE)).toEqual([]);
    expect((await lines(OFFICE)).sort()).toEqual(['letter-1', 'letter-2', 'letter-3']);
  });

  it('stand beside a journal that names the officer the case was given to', async () => {
    await does200('assignOfficer', await walk.payloadFor(caseId, 'assignOfficer'));
    const { entries } = (await read(`/api/cases/${caseId}/journal`, MARKET)).body as {
      entries: { type: string; payload: { officerName?: string } }[];
    };
    expect(entries.filter(({ payload }) => payload.officerName !== undefined)).toMatchObject([
      { type: 'OfficerAssigned', payload: { officerName: '钱二川' } },
    ]);
  });

  it('are empty for strangers', async () => {
    for (const stranger of ['kong-shiquan', 'yan-erming'])
      for (const list of ['performance', 'opinion-letters']) expect(await keys(list, stranger)).toEqual([]);
  });
});
