import {
  calendarDate,
  type Act,
  type CalendarDate,
  type Party,
  type PayloadOf,
  type PlainDocument,
  type ReconsiderationAct,
  type ReconsiderationActs,
  type Service,
  type ServiceMethod,
  type ServiceProof,
} from '@mingjing/domain';
import type { DemoAct, DemoFile } from './demo-file.js';
import { demoWords, inTermsOf } from './demo-words.js';

/** One command of the runner: an act performed by the registrar or officer, or a proposal approved. */
export type DemoStep =
  | {
      readonly kind: 'act';
      readonly on: CalendarDate;
      readonly act: Act;
      readonly payload: PayloadOf<Act>;
    }
  | {
      readonly kind: 'approve';
      readonly on: CalendarDate;
      readonly act: Act;
      readonly approver: string;
    };

/** Who of the register the acts name by id. */
export interface DemoOffice {
  /** Ids by login name. */
  readonly userIds: ReadonlyMap<string, string>;
  /** The members of the committee, in the order of their names. */
  readonly committee: readonly string[];
}

export interface Reading {
  readonly file: DemoFile;
  readonly entry: DemoAct;
  readonly parties: readonly Party[];
  readonly on: CalendarDate;
  readonly organNames: ReadonlyMap<string, string>;
  readonly office: DemoOffice;
}
export type Reader = (reading: Reading) => DemoStep[];

/** An act at a day. */
export const act = <A extends ReconsiderationAct>(
  on: CalendarDate,
  name: A,
  payload: ReconsiderationActs[A],
): DemoStep => ({
  kind: 'act',
  on,
  act: name,
  payload,
});

/** The entry's remark, where it has one. */
export const noted = ({ note }: DemoAct): { note?: string } => (note === undefined ? {} : { note });

/** The files tell the way of a service; what proves it is invented like the rest of the county. */
const proofs: Readonly<Record<ServiceMethod, Partial<ServiceProof>>> = {
  direct: { receivedBy: '受送达人或者其收发人员', receiptNumber: '送达回证附卷' },
  post: { trackingNumber: '邮件详情单附卷', receiptNumber: '回执附卷' },
  electronic: { deliveryRecord: '系统送达成功记录附卷' },
  left: { refusal: '受送达人拒绝签收', filmed: true },
  entrusted: {},
  forwarded: {},
  publicNotice: {},
};
export const proofOf = (method: ServiceMethod): ServiceProof => ({ method, ...proofs[method] });

export const service = ({ entry }: Pick<Reading, 'entry'>, to: string): Service => ({
  to,
  ...proofOf(inTermsOf(demoWords.service, entry.method ?? '直接送达')),
  ...noted(entry),
});

/** The files leave out the service of papers that start no period; they went out with the act itself. */
export const handedOver = (
  { on }: Pick<Reading, 'on'>,
  document: PlainDocument,
  to: readonly string[],
): DemoStep[] => to.map((key) => act(on, 'serveDocument', { document, to: key, ...proofOf('direct') }));

/** Whom the file means: an organ's id, or 申请人、被申请人、第三人, several of them being several services. */
export function keysOf({ entry, parties }: Reading, words: string | undefined): string[] {
  const named = (word: string): string[] => {
    if (word === '各方') return parties.map(({ key }) => key);
    const role = {
      申请人: 'applicant',
      代表人: 'applicant',
      申请人代理人: 'applicant',
      申请人近亲属: 'applicant',
      被申请人: 'respondent',
      第三人: 'thirdParty',
    }[word];
    const found = parties.filter((party) => (role ? party.role === role : party.organId === word));
    if (found.length === 0)
      throw new Error(`${entry.act} on ${entry.occurredOn} names “${word}”, who is no party`);
    return found.map(({ key }) => key);
  };
  return (words ?? '').split('、').flatMap(named);
}

/** The day of the next session, which a file names at its end; it belongs to the last session held. */
export function nextSession({ file, entry, on }: Reading): { readonly nextOn?: CalendarDate } {
  const [, month, day] = /次调解(?:定于)?(\d+)月(\d+)日/.exec(file.next ?? '') ?? [];
  const last = file.acts.findLast((other) => other.act === entry.act) === entry;
  if (month === undefined || day === undefined || !last) return {};
  return { nextOn: calendarDate(`${on.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) };
}

/** The approval of what was proposed before. */
export const approve = (on: CalendarDate, name: Act, approver: string): DemoStep => ({
  kind: 'approve',
  on,
  act: name,
  approver,
});
