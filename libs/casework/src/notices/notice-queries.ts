import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf } from '@mingjing/platform/database';

export interface NoticeView {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface InboxPage {
  readonly unreadOnly?: boolean;
  /** The id of a notice; older ones follow. */
  readonly before?: string;
  readonly limit?: number;
}

const USUAL_PAGE = 20;
const LONGEST_PAGE = 100;
const VIEW = 'id, kind, case_id AS "caseId", params, created_at AS "createdAt", read_at AS "readAt"';

/** A person's own inbox. */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async inbox(userId: string, page: InboxPage = {}): Promise<NoticeView[]> {
    const { unreadOnly = false, before = null, limit = USUAL_PAGE } = page;
    return rowsOf<NoticeView>(
      this.database.manager,
      `SELECT ${VIEW} FROM notices
        WHERE recipient_id = $1 AND ($2::uuid IS NULL OR id < $2) ${unreadOnly ? 'AND read_at IS NULL' : ''}
        ORDER BY id DESC LIMIT $3`,
      [userId, before, Math.min(Math.max(limit, 1), LONGEST_PAGE)],
    );
  }

  /** What came after the notice a client saw last, oldest first: for a live channel taken up again. */
  async since(userId: string, after: string): Promise<NoticeView[]> {
    return rowsOf<NoticeView>(
      this.database.manager,
      `SELECT ${VIEW} FROM notices WHERE recipient_id = $1 AND id > $2 ORDER BY id LIMIT $3`,
      [userId, after, LONGEST_PAGE],
    );
  }

  async unreadCount(userId: string): Promise<number> {
    const [row] = await rowsOf<{ count: number }>(
      this.database.manager,
      'SELECT count(*)::int AS count FROM notices WHERE recipient_id = $1 AND read_at IS NULL',
      [userId],
    );
    return row?.count ?? 0;
  }

  /** How many of them were unread; those of others stay as they are. */
  async markRead(userId: string, which: readonly string[] | 'all'): Promise<number> {
    return changedBy(
      this.database.manager,
      `UPDATE notices SET read_at = $2
        WHERE recipient_id = $1 AND read_at IS NULL AND ($3::uuid[] IS NULL OR id = ANY($3))`,
      [userId, this.clock.now(), which === 'all' ? null : which],
    );
  }
}
