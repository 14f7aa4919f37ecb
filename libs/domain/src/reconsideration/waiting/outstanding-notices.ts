import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Deadline } from '../../deadlines/derive-deadlines.js';
import { stateRefusals } from '../../procedure/act-table.js';
import { inEdition } from '../../law/rule-set.js';
import { reconsideration } from '../reconsideration.procedure.js';
import type { Tracks } from '../reconsideration.tracks.js';
import {
  owedDocuments,
  type NoticeAct,
  type OwedDocument,
  type OwingCase,
} from '../service/owed-documents.js';
import { publicNoticeRule } from '../service/public-notice.js';
import type { FailedService } from '../service/service.record.js';

/** A document that has not reached somebody it is for, and the act that would record that it did. */
export interface OutstandingNotice extends OwedDocument {
  /** The attempts that failed since it is owed. */
  readonly failed: readonly FailedService[];
  /** The day a public notice expires that is running for it, or null. */
  readonly publishedUntil: CalendarDate | null;
}

interface Standing extends OwingCase {
  readonly tracks: Tracks;
  readonly deadlines: readonly Deadline[];
}

/** Whether the table lets the act be recorded where the case stands. */
function admitted(act: NoticeAct, { ruleSet, tracks }: Standing): boolean {
  const { article, moves } = reconsideration.acts[act];
  const at = inEdition(article, ruleSet);
  return at !== null && stateRefusals({ ...reconsideration.unlessStated, ...moves }, tracks, at).length === 0;
}

const concerns = (
  { document, to, since }: OwedDocument,
  attempt: { readonly document?: string; readonly to: string; readonly on: CalendarDate },
): boolean =>
  attempt.to === to &&
  attempt.on >= since &&
  (attempt.document === undefined || attempt.document === document);

/** The day the newest public notice for the document expires; null where none was published. */
function publishedUntil({ record, deadlines }: Standing, owed: OwedDocument): CalendarDate | null {
  const published = record.publications.filter((each) => concerns(owed, each)).at(-1);
  const clock = deadlines.find(
    ({ rule, startSeq }) => rule === publicNoticeRule && startSeq === published?.seq,
  );
  return clock?.dueOn ?? null;
}

/** What was issued or is owed and has not reached its recipient yet, one line for each, oldest first. */
export function outstandingNotices(standing: Standing): readonly OutstandingNotice[] {
  return owedDocuments(standing)
    .filter(({ act }) => admitted(act, standing))
    .map((owed) => ({
      ...owed,
      failed: standing.record.failedServices.filter((attempt) => concerns(owed, attempt)),
      publishedUntil: publishedUntil(standing, owed),
    }));
}
