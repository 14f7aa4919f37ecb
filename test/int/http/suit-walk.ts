import {
  addDays,
  litigationSamples,
  sampleSuitParties,
  type CalendarDate,
  type LitigationAct,
  type LitigationPhase,
  type LitigationRecord,
  type OpeningAct,
} from '@mingjing/domain';
import { CaseFiles, OpenCaseSweep, type CaseFile } from '@mingjing/casework/procedures';
import { instantOf } from '@mingjing/platform/clock';
import { uploaded } from '../materials/uploading.js';
import type { Answer, ApiBench, Client } from './api-bench.js';

/** A step of a lawsuit: an act, the approval of the head of the organ, or days that pass. */
export type SuitStep =
  | { readonly act: LitigationAct; readonly payload?: object }
  | { readonly approve: LitigationAct }
  | { readonly days: number };

const act = (name: LitigationAct, payload: object = {}): SuitStep => ({ act: name, payload });
const days = (count: number): SuitStep => ({ days: count });

const summoned = [act('receiveSummons')];
const assigned = [...summoned, act('assign', { unit: 'qz-market' }), act('confirmAssignment')];
const preparing = [...assigned, act('submitDraftAnswer', { from: 'qz-market' })];
const answered = [...preparing, act('approveAnswer'), act('fileAnswer')];
const hearingSet = [...answered, act('receiveHearingNotice')];
const heard = [...hearingSet, days(10), act('holdTrial')];
const judged = [...heard, act('receiveJudgment')];
const served = [...judged, act('recordJudgmentService')];
const toPerform = [
  ...heard,
  act('receiveJudgment', { outcome: 'REVOKE_REDO', performWithinDays: 60 }),
  act('recordJudgmentService'),
];
const appealCopy = [act('receiveAppealCopy')];
const retrial = [act('receiveRetrialCopy')];
const enforcing = [act('openEnforcement'), act('demandCompliance')];
const applied = [...enforcing, days(20), act('applyToCourt'), { approve: 'applyToCourt' } as const];
const accepted = [...applied, act('receiveEnforcementFiling')];

/** How a case comes to each phase that does not pass by itself. */
export const suitPathTo: Readonly<Partial<Record<LitigationPhase, readonly SuitStep[]>>> = {
  SUMMONS_RECEIVED: summoned,
  ASSIGNED: assigned,
  PREPARING_ANSWER: preparing,
  ANSWERED: answered,
  PRE_TRIAL: [...answered, act('holdPreTrial')],
  HEARING_SET: hearingSet,
  HEARD: heard,
  JUDGED_1: judged,
  APPEAL_DECISION: [...served, act('proposeAppealChoice')],
  HIGHER_INSTANCE: [...served, act('recordAppeal')],
  APPEAL_COPY_RECEIVED: appealCopy,
  RETRIAL_APPLIED: retrial,
  RETRIAL_ORDERED: [...retrial, act('receiveRetrialOrder')],
  RETRIAL_DISMISSED: [...retrial, act('receiveRetrialDismissal')],
  PROTEST_RECEIVED: [act('receiveProtest')],
  ENDED_CT: [...answered, act('endByCourt')],
  EFFECTIVE: [...served, days(17)],
  PERFORMANCE_DUE: [...toPerform, days(17)],
  PROCURATOR_SUGGESTION: [act('receiveProcuratorSuggestion')],
  SUGGESTION_ANSWERED: [act('receiveProcuratorSuggestion'), act('replyProcuratorSuggestion')],
  ENFORCEMENT_DUE: [act('openEnforcement')],
  ENFORCEMENT_DEMANDED: enforcing,
  ENFORCEMENT_APPLIED: applied,
  ENFORCEMENT_ACCEPTED: accepted,
  ENFORCEMENT_REFUSED: [...accepted, act('receiveEnforcementRefusal')],
  ENFORCEMENT_ORDERED: [...accepted, act('receiveEnforcementOrder')],
  CLOSED: [...served, days(17), act('close')],
};

const ours = { organId: 'qz-gov', name: '清镇市人民政府' };

/** The same against two: the reconsideration body, whose head comes, and the organ whose act it upheld (行政诉讼法 26(2)). */
export function coSued(path: readonly SuitStep[] = []): SuitStep[] {
  const market = { name: '清镇市市场监督管理局', organId: 'qz-market' };
  const parties = [...sampleSuitParties, { key: 'defendant-2', role: 'defendant', kind: 'organ', ...market }];
  const said: Readonly<Partial<Record<LitigationAct, object>>> = {
    receiveSummons: { kind: 'ADMIN_CO_RECONSIDERATION', parties },
    holdTrial: { headOf: 'qz-gov' },
  };
  return path.map((step) =>
    'act' in step && step.act in said ? { ...step, payload: said[step.act]! } : step,
  );
}

/** Leads lawsuits through the HTTP API, day by day; the head of the office acts, and needs nobody else of the office. */
export class SuitWalk {
  private clients = new Map<string, Client>();
  private today: CalendarDate;

  constructor(
    private readonly bench: ApiBench,
    private readonly firstDay: CalendarDate,
  ) {
    this.today = firstDay;
  }

  async client(loginName = 'zheng-qixing'): Promise<Client> {
    const known = this.clients.get(loginName) ?? (await this.bench.signIn(loginName));
    this.clients.set(loginName, known);
    return known;
  }

  async along([first, ...path]: readonly SuitStep[]): Promise<string> {
    this.turnTo(this.firstDay);
    if (!first || !('act' in first)) throw new Error('a path begins with the act that opens the case');
    const opened = await this.open(first.act as OpeningAct, first.payload);
    if (opened.status !== 201) throw new Error(`${first.act}: ${opened.text}`);
    const { caseId } = opened.body as { caseId: string };
    for (const step of path) await this.take(caseId, step);
    return caseId;
  }

  /** Opens a case by the act, with the sample payload changed as asked. */
  async open(name: OpeningAct, change: object = {}, by = 'zheng-qixing'): Promise<Answer> {
    const sample: object = litigationSamples[name]({ ruleSet: 'L2', on: this.today } as never);
    const { parties, ...payload } = { ...sample, ...change } as { parties: readonly object[] };
    const known = parties.map((party) => ('ours' in party ? { ...party, ...ours } : party));
    return (await this.client(by)).ask('/api/cases', {
      method: 'POST',
      body: { procedure: 'litigation', act: name, payload: { ...payload, parties: known } },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
  }

  async perform(caseId: string, name: LitigationAct, change: object = {}, by?: string): Promise<Answer> {
    const client = await this.client(by);
    const { row, state } = await this.fileOf(caseId);
    const record = state.record as unknown as LitigationRecord;
    const said = { ...litigationSamples[name]({ ruleSet: row.ruleSet, record, on: this.today }), ...change };
    const text = JSON.stringify(said).replace(/"(officer|counsel)-\d"/g, `"${client.id}"`);
    const { evidence: _, ...payload } = JSON.parse(text) as { evidence?: unknown };
    const papers = name === 'addMaterial' ? { evidence: [await uploaded(client, caseId)] } : {};
    return client.ask(`/api/cases/${caseId}/acts/${name}`, {
      method: 'POST',
      body: { payload, ...papers },
      headers: { 'if-match': `"${String(row.version)}"` },
    });
  }

  async fileOf(caseId: string): Promise<CaseFile> {
    const files = this.bench.app.get(CaseFiles, { strict: false });
    const file = await files.read(this.bench.database.manager, caseId, null);
    if (!file) throw new Error(`no case ${caseId}`);
    return file;
  }

  async take(caseId: string, step: SuitStep): Promise<void> {
    if ('days' in step) {
      this.turnTo(addDays(this.today, step.days));
      await this.bench.app.get(OpenCaseSweep, { strict: false }).sweep();
      return;
    }
    const answer =
      'approve' in step
        ? await this.approve(caseId, step.approve)
        : await this.perform(caseId, step.act, step.payload);
    if (answer.status >= 300) throw new Error(`${JSON.stringify(step)}: ${answer.text}`);
  }

  async approve(caseId: string, name: LitigationAct, by = 'wang-baichuan'): Promise<Answer> {
    const approver = await this.client(by);
    const { rows } = (await approver.get('/api/approvals')).body as {
      rows: { id: string; caseId: string; act: string }[];
    };
    const proposal = rows.find((row) => row.caseId === caseId && row.act === name);
    if (!proposal) throw new Error(`${name} does not wait for ${by}`);
    return approver.ask(`/api/cases/${caseId}/proposals/${proposal.id}/approve`, {
      method: 'POST',
      body: {},
      headers: { 'if-match': `"${String((await this.fileOf(caseId)).row.version)}"` },
    });
  }

  private turnTo(day: CalendarDate): void {
    if (day === this.today && this.clients.size > 0) return;
    this.today = day;
    this.bench.clock.set(instantOf(day, 10));
    this.clients = new Map();
  }
}
