import { randomUUID } from 'node:crypto';
import { dayFrom, PlayedCase, type County, type Person } from './county.js';

const plaintiff = { key: 'plaintiff-1', role: 'plaintiff', kind: 'citizen', name: '苏望舒' };
const us = {
  key: 'defendant-1',
  role: 'defendant',
  kind: 'organ',
  name: '清镇市人民政府',
  organId: 'qz-gov',
  ours: true,
};

/** What every paper that opens a lawsuit says of the dispute; the act complained of lies some weeks back. */
export const disputeOn = (today: string) => ({
  title: '苏望舒诉清镇市人民政府行政处罚案',
  cause: '行政处罚',
  category: '市场监督管理',
  courtProcedure: 'ordinary',
  parties: [plaintiff, us],
  actSued: { title: '行政处罚决定书', number: '清市监处罚〔2026〕9107号', madeOn: dayFrom(today, -40) },
  request: '请求撤销清市监处罚〔2026〕9107号行政处罚决定。',
  facts: '原告经营的便利店被查出两袋过期饼干，货值十六元，被处罚款五千元。',
  proof: '送达回证，存卷第1页',
});

interface Outcome {
  readonly caseId: string;
  readonly number: string;
}

async function open(county: County, act: string, payload: object): Promise<PlayedCase> {
  const registrar = await county.as('zhao-yiming');
  const body = { procedure: 'litigation', act, payload };
  const { caseId, number } = await registrar.post<Outcome>('cases', body, {
    'Idempotency-Key': randomUUID(),
  });
  return new PlayedCase(county, caseId, number);
}

/** The court's papers came in today. */
export async function summoned(county: County): Promise<PlayedCase> {
  const today = await county.today();
  return open(county, 'receiveSummons', {
    ...disputeOn(today),
    kind: 'ADMIN_ORIGINAL',
    court: '清镇市人民法院',
    courtCaseNumber: '（2026）黔0181行初907号',
    filedOn: dayFrom(today, -3),
  });
}

/** A decision nobody performs, whose periods to apply and to sue are over. */
export async function toEnforce(county: County): Promise<PlayedCase> {
  const today = await county.today();
  return open(county, 'openEnforcement', {
    ...disputeOn(today),
    title: '申请强制执行苏望舒罚款案',
    kind: 'NON_LITIGATION_ENFORCEMENT',
    suingEndedOn: dayFrom(today, -2),
    parties: [
      { ...us, key: 'plaintiff-1', role: 'plaintiff' },
      { ...plaintiff, key: 'defendant-1', role: 'defendant' },
    ],
    request: '申请强制执行罚款五千元。',
  });
}

type Step = readonly [as: Person, act: string, payload: (today: string) => object];

/** The way of a summons to the answer and the hearing: who does what. */
const steps: readonly Step[] = [
  ['li-siwei', 'assign', (today) => ({ unit: 'qz-market', internalDue: dayFrom(today, 7) })],
  ['qin-sansheng', 'confirmAssignment', () => ({ contact: '秦三省，0851-82520000' })],
  ['qin-sansheng', 'submitDraftAnswer', () => ({ from: 'qz-market', evidenceCount: 6 })],
  ['li-siwei', 'approveAnswer', () => ({ summary: '事实清楚，程序合法。' })],
];

/** Plays a summons on until an act is what comes next. */
export async function playedTo(county: County, next: string): Promise<PlayedCase> {
  const file = await summoned(county);
  await file.assign('li-siwei');
  const today = await county.today();
  for (const [as, act, payload] of steps) {
    if (act === next) return file;
    await file.act(as, act, payload(today));
    if (act === 'approveAnswer') await file.approve('zheng-qixing', act);
  }
  return file;
}

interface Row {
  readonly id: string;
  readonly number: string;
}

/** A lawsuit of the demo county in a phase, and of a kind where it matters. */
export async function lawsuitIn(county: County, phase: string, kind?: string): Promise<PlayedCase> {
  const supervisor = await county.as('cao-yixin');
  const query = new URLSearchParams({ procedure: 'litigation', phases: phase, limit: '50' }).toString();
  const { rows } = await supervisor.get<{ rows: readonly Row[] }>(`cases?${query}`);
  for (const { id, number } of rows) {
    const { particulars } = await supervisor.get<{ particulars: { suitKind?: string } }>(`cases/${id}`);
    if (kind === undefined || particulars.suitKind === kind) return new PlayedCase(county, id, number);
  }
  throw new Error(`The demo county has no lawsuit ${kind ?? ''} in ${phase}.`);
}
