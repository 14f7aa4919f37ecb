import type { CalendarDate } from '../calendar/calendar-date.js';

export const routes = ['ordinary', 'simplified'] as const;
export type Route = (typeof routes)[number];
/** The ways of service, in the order of 民事诉讼法 88-95. */
export const serviceMethods = [
  'direct',
  'left',
  'electronic',
  'entrusted',
  'post',
  'forwarded',
  'publicNotice',
] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/** Who may sign for a recipient (民事诉讼法 88(1); 民诉解释 130). */
export const receivers = ['self', 'family', 'legalRepresentative', 'mailRoom', 'agent', 'designee'] as const;
export type Receiver = (typeof receivers)[number];

/** How a document was served, and what proves it (民事诉讼法 87-95); which of it is needed the way decides. */
export interface ServiceProof {
  readonly method: ServiceMethod;
  /** Number of the receipt (送达回证), or of the return slip of the post. */
  readonly receiptNumber?: string;
  /** Who signed for it. */
  readonly receivedBy?: string;
  readonly receiver?: Receiver;
  readonly trackingNumber?: string;
  /** The body entrusted with the service, or through which it was forwarded. */
  readonly through?: string;
  /** Where it was served: the place, or the electronic address. */
  readonly address?: string;
  /** Number of the message that the sender's system records as having arrived. */
  readonly deliveryRecord?: string;
  /** Why the recipient refused it, where it was left with him. */
  readonly refusal?: string;
  readonly witnesses?: readonly string[];
  /** The leaving was photographed or filmed. */
  readonly filmed?: boolean;
  /** Day of the public notice on whose expiry it counts as served; written by the system only. */
  readonly publishedOn?: CalendarDate;
  readonly note?: string;
}

export interface Service extends ServiceProof {
  /** The recipient's party key; one recipient per service. */
  readonly to: string;
}

/** Within what a duty is performed. */
export interface PerformancePeriod {
  readonly length: number;
  readonly unit: 'naturalDay' | 'workingDay';
}
