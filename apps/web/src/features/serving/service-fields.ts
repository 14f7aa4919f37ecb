import type { ServiceMethod } from '@mingjing/domain';

/** What each way of service asks for, first what proves it; the rest stays out of sight (民事诉讼法 87-95). */
export const proofFields: Readonly<Record<ServiceMethod, readonly string[]>> = {
  direct: ['receivedBy', 'receiver', 'address', 'receiptNumber'],
  left: ['refusal', 'witnesses', 'filmed', 'address', 'receiptNumber'],
  electronic: ['deliveryRecord', 'address', 'receiptNumber'],
  entrusted: ['through', 'receivedBy', 'receiver', 'receiptNumber'],
  post: ['trackingNumber', 'receivedBy', 'receiver', 'address', 'receiptNumber'],
  forwarded: ['through', 'receivedBy', 'receiptNumber'],
  publicNotice: [],
};

/** The fields that the law does not let go without. */
export const neededFields: Readonly<Partial<Record<ServiceMethod, readonly string[]>>> = {
  left: ['refusal'],
  entrusted: ['through'],
  forwarded: ['through'],
};

const every = new Set(Object.values(proofFields).flat());

/** The payload without what belongs to another way. */
export function ofMethod<Payload extends Readonly<Record<string, unknown>>>(payload: Payload): Payload {
  const asked = proofFields[payload['method'] as ServiceMethod] ?? [];
  return Object.fromEntries(
    Object.entries(payload).filter(([name]) => !every.has(name) || asked.includes(name)),
  ) as Payload;
}
