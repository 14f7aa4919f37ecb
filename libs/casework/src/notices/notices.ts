import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { notifyUsers } from '@mingjing/platform/live';

export interface NoticeDraft {
  readonly recipientId: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly params: Readonly<Record<string, string>>;
  /** What it comes from; of two notices from the same source only the first is posted. */
  readonly source: string;
}

/** Puts notices into people's inboxes and tells them live. */
@Injectable()
export class Notices {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Whether it was new. */
  async post(tx: Transaction, draft: NoticeDraft): Promise<boolean> {
    return (await this.postAll(tx, [draft])) === 1;
  }

  /** How many of them were new. */
  async postAll(tx: Transaction, drafts: readonly NoticeDraft[]): Promise<number> {
    if (drafts.length === 0) return 0;
    const posted = await rowsOf<{ userId: string; noticeId: string; kind: string }>(
      tx,
      `INSERT INTO notices (id, recipient_id, kind, case_id, params, source, created_at)
       SELECT draft.id, recipient_id, kind, case_id, params::jsonb, source, $7
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[])
              AS draft (id, recipient_id, kind, case_id, params, source)
       ON CONFLICT (source) DO NOTHING
       RETURNING id AS "noticeId", recipient_id AS "userId", kind`,
      [
        drafts.map(() => newId()),
        drafts.map(({ recipientId }) => recipientId),
        drafts.map(({ kind }) => kind),
        drafts.map(({ caseId }) => caseId),
        drafts.map(({ params }) => JSON.stringify(params)),
        drafts.map(({ source }) => source),
        this.clock.now(),
      ],
    );
    await notifyUsers(tx, posted);
    return posted.length;
  }
}
