import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@mingjing/platform/clock';
import { changedBy, Database, rowsOf, sqlStateOf } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly search: string;
}

/** So many views may one person keep. */
export const MOST_VIEWS = 50;

/** There is no room for another view. */
export class TooManyViews extends Error {
  override readonly name = 'TooManyViews';
}

/** Another of one's views has that name. */
export class ViewNameTaken extends Error {
  override readonly name = 'ViewNameTaken';
}

const UNIQUE_VIOLATION = '23505';

/** There is no such view, or it is somebody else's. */
export class ViewNotFound extends Error {
  override readonly name = 'ViewNotFound';
}

/** The views of the register a person keeps, in the order in which they were made. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(userId: string): Promise<SavedView[]> {
    return rowsOf<SavedView>(
      this.database.manager,
      'SELECT id, name, search FROM saved_views WHERE user_id = $1 ORDER BY created_at, id',
      [userId],
    );
  }

  /** Keeps the view; one of the same name is replaced. */
  async keep(userId: string, { name, search }: Omit<SavedView, 'id'>): Promise<SavedView> {
    const [kept] = await rowsOf<SavedView>(
      this.database.manager,
      `INSERT INTO saved_views (id, user_id, name, search, created_at)
       SELECT $1, $2, $3, $4, $5
        WHERE (SELECT count(*) FROM saved_views WHERE user_id = $2 AND name <> $3) < $6
       ON CONFLICT (user_id, name) DO UPDATE SET search = excluded.search
       RETURNING id, name, search`,
      [newId(), userId, name, search, this.clock.now(), MOST_VIEWS],
    );
    if (!kept) throw new TooManyViews();
    return kept;
  }

  async rename(userId: string, id: string, name: string): Promise<SavedView> {
    const [renamed] = await this.renamed([userId, id, name]);
    if (!renamed) throw new ViewNotFound();
    return renamed;
  }

  private async renamed(params: readonly string[]): Promise<SavedView[]> {
    try {
      return await rowsOf<SavedView>(
        this.database.manager,
        `WITH renamed AS (UPDATE saved_views SET name = $3 WHERE user_id = $1 AND id = $2 RETURNING id, name, search)
         SELECT id, name, search FROM renamed`,
        params,
      );
    } catch (error) {
      throw sqlStateOf(error) === UNIQUE_VIOLATION ? new ViewNameTaken() : error;
    }
  }

  async remove(userId: string, id: string): Promise<void> {
    const removed = await changedBy(
      this.database.manager,
      'DELETE FROM saved_views WHERE user_id = $1 AND id = $2',
      [userId, id],
    );
    if (removed === 0) throw new ViewNotFound();
  }
}
