import {
  addDays,
  namedDraft,
  samplePayloads,
  type CalendarDate,
  type Phase,
  type ReconsiderationAct,
  type ReconsiderationRecord,
} from '@mingjing/domain';
import { CaseFiles, OpenCaseSweep, type CaseFile } from '@mingjing/casework/procedures';
import { instantOf } from '@mingjing/platform/clock';
import { uploaded } from '../materials/uploading.js';
import type { ApiBench, Answer, Client } from './api-bench.js';

/** A step of a walk: an act by the officer, an approval, or days that pass. */
export type WalkStep =
  | { readonly act: ReconsiderationAct; readonly payload: object }
  | { readonly approve: string }
  | { readonly days: number };

const decision = { outcome: 'MODIFY', findings: '查明', reasons: '理由', result: '变更罚款数额为五百元。' };
const service = { method: 'direct' };

/** What the walk says otherwise than the samples, where a path depends on it. */
function changesTo(act: ReconsiderationAct, today: CalendarDate): object {
  if (act === 'submitCorrection') return { postedOn: addDays(today, -29), goodReason: '住院' };
  if (act === 'issueCorrectionNotice') return { submitWithinDays: 15 };
  return act === 'proposeDecision' ? decision : {};
}

const secondRespondent = {
  key: 'respondent-2',
  role: 'respondent',
  kind: 'organ',
  name: '清镇市自然资源局',
  organId: 'qz-nr',
} as const;

const does = (act: ReconsiderationAct, payload: object = {}): WalkStep => ({ act, payload });
const serve = (to: string): WalkStep => ({ act: 'serveDecision', payload: { to, ...service } });
const served = [serve('applicant-1'), serve('respondent-1')];
const accepted = [does('accept'), { approve: 'accept' }];
const simplified = [
  does('accept', { route: 'simplified', simplifiedGround: 'upTo3000Yuan' }),
  { approve: 'accept' },
];
/** Accepted by a path that has seen conversion, extension, suspension and resumption. */
const richly = (steps: readonly WalkStep[], old: boolean): readonly WalkStep[] =>
  steps.flatMap((step) => {
    if (!('approve' in step) || step.approve !== 'accept') return [step];
    const converted = old
      ? []
      : [does('chooseProcedure'), does('convertToOrdinary'), { approve: 'convertToOrdinary' }];
    const extended = [does('extendPeriod'), { approve: 'extendPeriod' }];
    return [step, ...converted, ...extended, does('suspend'), does('resume')];
  });
const awaiting = [...accepted, does('sendCopy')];
const unanswered = [...awaiting, does('serveCopy'), { days: 30 }];
const underReview = [...awaiting, does('serveCopy'), does('receiveAnswer'), does('hearOpinions')];
const propose = (change: object): WalkStep => ({
  act: 'proposeDecision',
  payload: change,
});
const decided = [...underReview, propose({}), { approve: 'decide' }];
const rejected = [
  ...underReview,
  propose({ outcome: 'REJECT_APPLICATION' }),
  { approve: 'rejectApplication' },
];
const mediated = [...underReview, does('openMediation'), does('reachAgreement')];
const heard = [
  does('noticeHearing'),
  does('serveHearingNotice'),
  does('serveHearingNotice'),
  { days: 21 },
] as const;
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
  MEDIATED: [...mediated, does('signMediationDocument'), { approve: 'signMediationDocument' }],
  TERMINATED: [...awaiting, does('terminate'), { approve: 'terminate' }],
  CLOSED: [...decided, ...served, does('close')],
};

export const richPathTo = (phase: Phase, old: boolean): readonly WalkStep[] =>
  richly(pathTo[phase] ?? [], old);

/** What an act needs beyond its phase. */
export const pathFor: Readonly<Record<string, readonly WalkStep[]>> = {
  'sendCopy in AWAITING_REPLY': [...accepted, { act: 'sendCopy', payload: { to: secondRespondent.key } }],
  'deemAbandoned in CORRECTION_PENDING': abandoned.slice(0, 3),
  'recordNoAnswer in AWAITING_REPLY': unanswered,
  // Served before the answer, entered after it.
  'serveCopy in UNDER_REVIEW': [...awaiting, does('receiveAnswer')],
  'receiveAnswer in UNDER_REVIEW': unanswered,
  'recordNoAnswer in UNDER_REVIEW': unanswered,
  'remindRespondent in UNDER_REVIEW': [...accepted, does('sendCopy'), does('serveCopy'), { days: 30 }],
  'convertToOrdinary in ACCEPTED': simplified,
  'convertToOrdinary in AWAITING_REPLY': [...simplified, does('sendCopy')],
  'convertToOrdinary in UNDER_REVIEW': [...simplified, ...underReview.slice(accepted.length)],
  'holdHearing in AWAITING_REPLY': [...awaiting, ...heard],
  'holdHearing in UNDER_REVIEW': [...underReview, ...heard],
  'signMediationDocument in ACCEPTED': [...accepted, ...mediated.slice(underReview.length)],
  'signMediationDocument in AWAITING_REPLY': [...awaiting, ...mediated.slice(underReview.length)],
  'signMediationDocument in UNDER_REVIEW': mediated,
  'close in NOT_ACCEPTED': [...(pathTo.NOT_ACCEPTED ?? []), does('serveDecline')],
  'close in TERMINATED': [...(pathTo.TERMINATED ?? []), ...served],
  'close in REJECTED': [...rejected, ...served],
  'close in PERFORMANCE': [...(pathTo.PERFORMANCE ?? []), does('performed')],
};

/** Who approves, one after the other. */
function signersOf(act: string, old: boolean): readonly string[] {
  if (act === 'extendPeriod' && old) return ['wang-baichuan'];
  if (act === 'decide' || act === 'rejectApplication') return ['zheng-qixing', 'chen-shian'];
  return ['terminate', 'signMediationDocument', 'correctDecision'].includes(act)
    ? ['chen-shian']
    : ['zheng-qixing'];
}

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

  /** The sample payload of an act for the case as it stands, changed as asked. */
  async payloadFor(caseId: string, act: ReconsiderationAct, change: object = {}): Promise<object> {
    const { row, state } = await this.fileOf(caseId);
    const record = state.record as unknown as ReconsiderationRecord;
    const moment = { ruleSet: row.ruleSet, record, on: this.today };
    const sample: object = samplePayloads[act](moment);
    const officer = act === 'assignOfficer' ? { officerId: (await this.client('qian-erchuan')).id } : {};
    const told = { ...sample, ...officer, ...changesTo(act, this.today), ...change };
    const said = act === 'proposeDecision' ? namedDraft(row.ruleSet, told) : told;
    return JSON.parse(await this.withIds(JSON.stringify(said))) as object;
  }

  /** The people of the samples are those of the demo county. */
  private async withIds(text: string): Promise<string> {
    if (!/"(officer|member)-\d"/.test(text)) return text;
    const { database } = this.bench;
    const staff = await database.manager.query<{ id: string }[]>(
      `SELECT id FROM users WHERE login_name = ANY($1) ORDER BY login_name`,
      [['li-siwei', 'qian-erchuan', 'sun-sanli', 'wu-liuhe', 'zhou-wuchang']],
    );
    const members = await database.manager.query<{ id: string }[]>(
      'SELECT id FROM committee_members ORDER BY name',
    );
    return text.replace(
      /"(officer|member)-(\d)"/g,
      (_, kind: string, place: string) =>
        `"${(kind === 'officer' ? staff : members)[Number(place) - 1]?.id ?? ''}"`,
    );
  }

  async fileOf(caseId: string): Promise<CaseFile> {
    const files = this.bench.app.get(CaseFiles, { strict: false });
    const file = await files.read(this.bench.database.manager, caseId, null);
    if (!file) throw new Error(`no case ${caseId}`);
    return file;
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
    if ('days' in step) return this.pass(addDays(this.today, step.days));
    const answer =
      'approve' in step
        ? await this.approve(caseId, step.approve)
        : await this.perform(caseId, step.act, await this.payloadFor(caseId, step.act, step.payload));
    if (answer.status >= 300) throw new Error(`${JSON.stringify(step)}: ${answer.text}`);
  }

  /** Everybody in the chain approves; the answer is that to the last. */
  async approve(caseId: string, act: string): Promise<Answer> {
    const signers = signersOf(act, this.firstDay < '2024-01-01');
    for (const name of signers.slice(0, -1)) await this.approveAs(name, caseId, act);
    return this.approveAs(signers.at(-1) ?? '', caseId, act);
  }

  async approveAs(name: string, caseId: string, act: string): Promise<Answer> {
    const approver = await this.client(name);
    const { rows } = (await approver.get('/api/approvals')).body as {
      rows: { id: string; caseId: string; act: string }[];
    };
    const proposal = rows.find((row) => row.caseId === caseId && row.act === act);
    if (!proposal) throw new Error(`${act} does not wait for ${name}`);
    return approver.ask(`/api/cases/${caseId}/proposals/${proposal.id}/approve`, {
      method: 'POST',
      body: {},
      headers: { 'if-match': `"${String(await this.versionOf(caseId))}"` },
    });
  }

  /** Lets the days pass, and the law take its course. */
  async pass(day: CalendarDate): Promise<void> {
    this.turnTo(day);
    await this.bench.app.get(OpenCaseSweep, { strict: false }).sweep();
  }

  private turnTo(day: CalendarDate): void {
    if (day === this.today && this.clients.size > 0) return;
    this.today = day;
    this.bench.clock.set(instantOf(day, 10));
    this.clients = new Map();
  }
}
