import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import { letterOf } from '../after/after.record.js';
import type { DocumentKind } from '../document-kinds.js';
import { partyOf, type ReconsiderationRecord } from '../reconsideration.record.js';
import type { OutstandingNotice } from '../waiting/outstanding-notices.js';
import { publicNoticeRule } from './public-notice.js';
import type { ServiceEntry } from './service.acts.js';
import type { FailedService, PublishedNotice } from './service.record.js';

export const serviceLineStates = ['open', 'returned', 'published', 'served'] as const;
export type ServiceLineState = (typeof serviceLineStates)[number];

/** A document and one recipient: what was tried, what served it, and what that started. */
export interface ServiceLine {
  readonly document: DocumentKind;
  readonly act: string;
  readonly to: string | null;
  readonly name: string;
  readonly state: ServiceLineState;
  /** Since when it is owed; null where it is served. */
  readonly since: CalendarDate | null;
  readonly failed: readonly FailedService[];
  readonly notice: { readonly published: PublishedNotice; readonly until: CalendarDate | null } | null;
  readonly service: ServiceEntry | null;
  /** The clocks that began with the service. */
  readonly started: readonly Deadline[];
}

interface Served {
  readonly record: ReconsiderationRecord;
  readonly deadlines: readonly Deadline[];
}

/** Where a document stands that has not reached its recipient. */
export const stateOfOutstanding = ({
  failed,
  publishedUntil,
}: Pick<OutstandingNotice, 'failed' | 'publishedUntil'>): ServiceLineState =>
  publishedUntil !== null ? 'published' : failed.length > 0 ? 'returned' : 'open';

const sameThing = (
  service: Pick<ServiceEntry, 'document' | 'to'>,
  other: { readonly document?: string; readonly to: string },
): boolean =>
  other.to === service.to && (other.document === undefined || other.document === service.document);

const noticeOf = ({ deadlines }: Served, published: PublishedNotice | undefined): ServiceLine['notice'] =>
  published
    ? {
        published,
        until:
          deadlines.find(({ rule, startSeq }) => rule === publicNoticeRule && startSeq === published.seq)
            ?.dueOn ?? null,
      }
    : null;

/** A party, the addressee of a letter, or a body that has no key. */
const nameOf = (record: ReconsiderationRecord, to: string): string =>
  partyOf(record, to)?.name ??
  letterOf(record, to)?.name ??
  (to || (record.norm?.review.competentBody ?? ''));

function servedLine(state: Served, service: ServiceEntry): ServiceLine {
  const { record, deadlines } = state;
  const before = record.services.filter((other) => sameThing(service, other) && other.seq < service.seq);
  const since = before.at(-1)?.seq ?? 0;
  const between = (entry: {
    readonly seq: number;
    readonly document?: string;
    readonly to: string;
  }): boolean => sameThing(service, entry) && entry.seq > since && entry.seq < service.seq;
  return {
    document: service.document,
    act: service.act,
    to: service.to === '' ? null : service.to,
    name: nameOf(record, service.to),
    state: 'served',
    since: null,
    failed: record.failedServices.filter(between),
    notice: noticeOf(state, record.publications.filter(between).at(-1)),
    service,
    started: deadlines.filter(({ startSeq }) => startSeq === service.seq),
  };
}

function openLine(state: Served, outstanding: OutstandingNotice): ServiceLine {
  const { act, document, to, name, since, failed, publishedUntil } = outstanding;
  const published = state.record.publications
    .filter((each) => each.document === document && each.to === to && each.on >= since)
    .at(-1);
  return {
    ...{ document, act, to, name, since, failed },
    state: stateOfOutstanding({ failed, publishedUntil }),
    notice: noticeOf(state, published),
    service: null,
    started: [],
  };
}

/** Every document of a case with each recipient: first what is still to be served, then what was, newest first. */
export function serviceTable(
  state: Served,
  outstanding: readonly OutstandingNotice[],
): readonly ServiceLine[] {
  const open = outstanding.map((each) => openLine(state, each));
  const served = state.record.services.map((service) => servedLine(state, service)).reverse();
  return [...open, ...served];
}
