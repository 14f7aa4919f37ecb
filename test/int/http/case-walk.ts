import { addDays, intakeConditions, type CalendarDate, type Phase } from '@mingjing/domain';
import { OpenCaseSweep } from '@mingjing/casework/procedures';
import { instantOf } from '@mingjing/platform/clock';
import { uploaded } from '../materials/uploading.js';
import type { ApiBench, Answer, Client } from './api-bench.js';

/** A step of a walk: an act by the officer, an approval, or days that pass. */
export type WalkStep =
  | { readonly act: string; readonly payload: object }
  | { readonly approve: string }
  | { readonly days: number };

const conditions = intakeConditions.map((condition) => ({ condition, met: true }));
const decision = { outcome: 'MODIFY', findings: '查明', reasons: '理由', result: '变更罚款数额为五百元。' };
const service = { method: 'direct' };

const acts = {
  issueCorrectionNotice: { items: ['身份证明'], submitWithinDays: 15 },
  serveCorrectionNotice: { to: 'applicant-1', ...service },
  deemAbandoned: { nothingPosted: true, noGoodReason: true },
  accept: { conditions, route: 'ordinary' },
  declineToAccept: { failedCondition: 'interest', ground: '没有利害关系' },
  serveDecline: { to: 'applicant-1', ...service },
  chooseProcedure: { route: 'simplified', simplifiedGround: 'upTo3000Yuan' },
  sendCopy: { to: 'respondent-1' },
  serveCopy: { to: 'respondent-1', ...service },
  receiveAnswer: { from: 'respondent-1' },
  recordNoAnswer: { from: 'respondent-1' },
  hearOpinions: { from: 'applicant-1', method: 'phone', content: '坚持请求' },
  proposeDecision: decision,
  performed: { by: 'respondent-1' },
  close: {},
} as const;

/** What an officer says in each act; dates are added where the act needs them. */
export function payloadFor(act: string, today: CalendarDate, officerId: string): object {
  if (act === 'assignOfficer') return { officerId };
  if (act === 'serveDecision') return { to: 'applicant-1', ...service };
  if (act === 'recordSuit') return { party: 'applicant-1', court: '清镇市人民法院', filedOn: today };
  if (act === 'submitCorrection') return { postedOn: addDays(today, -29), goodReason: '住院' };
  return acts[act as keyof typeof acts];
}

const secondRespondent = {
  key: 'respondent-2',
  role: 'respondent',
  kind: 'organ',
  name: '清镇市自然资源局',
  organId: 'qz-nr',
} as const;

const does = (act: keyof typeof acts): WalkStep => ({ act, payload: acts[act] });
const serve = (to: string): WalkStep => ({ act: 'serveDecision', payload: { to, ...service } });
const served = [serve('applicant-1'), serve('respondent-1')];
const accepted = [does('accept'), { approve: 'accept' }];
const awaiting = [...accepted, does('sendCopy')];
const unanswered = [...awaiting, does('serveCopy'), { days: 30 }];
const underReview = [...awaiting, does('serveCopy'), does('receiveAnswer'), does('hearOpinions')];
const propose = (change: object): WalkStep => ({
  act: 'proposeDecision',
  payload: { ...decision, ...change },
});
const decided = [...underReview, propose({}), { approve: 'decide' }];
const rejected = [
  ...underReview,
  propose({ outcome: 'REJECT_APPLICATION' }),
  { approve: 'rejectApplication' },
];
const duty = { outcome: 'ORDER_PERFORM', performWithin: { length: 30, unit: 'naturalDay' } };
const abandoned = [
  does('issueCorrectionNotice'),
  does('serveCorrectionNotice'),
  { days: 30 },
  does('deemAbandoned'),
];

/** How a case comes to each phase. */
export const pathTo: Readonly<Partial<Record<Phase, readonly WalkStep[]>>> = {
  INTAKE_REVIEW: [],
  CORRECTION_PENDING: [does('issueCorrectionNotice')],
  ABANDONED: abandoned,
  NOT_ACCEPTED: [does('declineToAccept'), { approve: 'declineToAccept' }],
  ACCEPTED: accepted,
  AWAITING_REPLY: awaiting,
  UNDER_REVIEW: underReview,
  DECISION_PENDING: [...underReview, propose({})],
  REJECTED: rejected,
  DECIDED: decided,
  SERVED: [...decided, ...served],
  PERFORMANCE: [...underReview, propose(duty), { approve: 'decide' }, ...served],
  CLOSED: [...decided, ...served, does('close')],
};

/** What an act needs beyond its phase. */
export const pathFor: Readonly<Record<string, readonly WalkStep[]>> = {
  'sendCopy in AWAITING_REPLY': [...accepted, { act: 'sendCopy', payload: { to: secondRespondent.key } }],
  'deemAbandoned in CORRECTION_PENDING': abandoned.slice(0, 3),
  'recordNoAnswer in AWAITING_REPLY': unanswered,
  // Served before the answer, entered after it.
  'serveCopy in UNDER_REVIEW': [...awaiting, does('receiveAnswer')],
  'receiveAnswer in UNDER_REVIEW': unanswered,
  'recordNoAnswer in UNDER_REVIEW': unanswered,
  'close in NOT_ACCEPTED': [...(pathTo.NOT_ACCEPTED ?? []), does('serveDecline')],
  'close in REJECTED': [...rejected, ...served],
  'close in PERFORMANCE': [...(pathTo.PERFORMANCE ?? []), does('performed')],
};

const approvers: Readonly<Record<string, string>> = { decide: 'chen-shian', rejectApplication: 'chen-shian' };

/** Leads cases along their paths through the HTTP API, day by day. */
export class CaseWalk {
  private clients = new Map<string, Client>();
  private today: CalendarDate;

  constructor(
    private readonly bench: ApiBench,
    private readonly firstDay: CalendarDate,
    private readonly application: { readonly parties: readonly object[] },
  ) {
    this.today = firstDay;
  }

  get day(): CalendarDate {
    return this.today;
  }

  async client(loginName: string): Promise<Client> {
    const known = this.clients.get(loginName) ?? (await this.bench.signIn(loginName));
    this.clients.set(loginName, known);
    return known;
  }

  /** A case that has gone the path; the calendar starts anew with each. */
  async along(path: readonly WalkStep[]): Promise<string> {
    this.turnTo(this.firstDay);
    const registrar = await this.client('qian-erchuan');
    const received = await registrar.ask('/api/cases', {
      method: 'POST',
      body: { payload: this.applicationFor(path) },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    if (received.status !== 201) throw new Error(`not received: ${received.text}`);
    const { caseId } = received.body as { caseId: string };
    for (const step of path) await this.take(caseId, step);
    return caseId;
  }

  async perform(caseId: string, act: string, payload: object, version?: number): Promise<Answer> {
    if (act === 'addMaterial')
      return this.send(caseId, act, { payload: {}, evidence: [await this.paper(caseId)] });
    if (act !== 'withdrawMaterial') return this.send(caseId, act, { payload }, version);
    const material = await this.paper(caseId);
    await this.send(caseId, 'addMaterial', { payload: {}, evidence: [material] });
    return this.send(caseId, act, { payload: { material, reason: '提交有误' } });
  }

  private async paper(caseId: string): Promise<string> {
    return uploaded(await this.client('qian-erchuan'), caseId);
  }

  private async send(caseId: string, act: string, body: object, version?: number): Promise<Answer> {
    const officer = await this.client('qian-erchuan');
    return officer.ask(`/api/cases/${caseId}/acts/${act}`, {
      method: 'POST',
      body,
      headers: { 'if-match': `"${String(version ?? (await this.versionOf(caseId)))}"` },
    });
  }

  async versionOf(caseId: string): Promise<number> {
    const officer = await this.client('qian-erchuan');
    return ((await officer.get(`/api/cases/${caseId}`)).body as { version: number }).version;
  }

  async phaseOf(caseId: string): Promise<string> {
    const officer = await this.client('qian-erchuan');
    return ((await officer.get(`/api/cases/${caseId}`)).body as { phase: { code: string } }).phase.code;
  }

  /** With a second respondent where the path names one. */
  private applicationFor(path: readonly WalkStep[]): object {
    const { application } = this;
    return JSON.stringify(path).includes(secondRespondent.key)
      ? { ...application, parties: [...application.parties, secondRespondent] }
      : application;
  }

  private async take(caseId: string, step: WalkStep): Promise<void> {
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

  private async approve(caseId: string, act: string): Promise<Answer> {
    const approver = await this.client(approvers[act] ?? 'zheng-qixing');
    const { rows } = (await approver.get('/api/approvals')).body as {
      rows: { id: string; caseId: string }[];
    };
    const proposal = rows.find((row) => row.caseId === caseId);
    if (!proposal) throw new Error(`${act} does not wait for ${approvers[act] ?? 'zheng-qixing'}`);
    return approver.ask(`/api/cases/${caseId}/proposals/${proposal.id}/approve`, {
      method: 'POST',
      body: {},
      headers: { 'if-match': `"${String(await this.versionOf(caseId))}"` },
    });
  }

  private turnTo(day: CalendarDate): void {
    if (day === this.today && this.clients.size > 0) return;
    this.today = day;
    this.bench.clock.set(instantOf(day, 10));
    this.clients = new Map();
  }
}
