import { Injectable } from '@nestjs/common';
import { mattersLike, type CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { lossStands } from '../losses/index.js';
import { CaseScopes, Organs } from '../people/index.js';
import { CaseAccess, type Performer } from '../procedures/index.js';
import { lessonColumns, lessonTables, nothingTold, type LessonRow } from './lesson-rows.js';

/** No more lessons are put before the reader of one case. */
const MOST = 50;

export interface LessonsForCase {
  readonly today: CalendarDate;
  /** Of the matter of the case first, then of its field, then the latest. */
  readonly rows: readonly LessonRow[];
  /** That the case itself was lost, and nobody has told why yet. */
  readonly wanted: readonly LessonRow[];
}

/** What was learnt before a case came, from the same kind of act of the same organ or of one whose duties it took over. */
@Injectable()
export class CaseLessons {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly scopes: CaseScopes,
    private readonly organs: Organs,
    private readonly today: Today,
  ) {}

  async for(caseId: string, actor: Performer): Promise<LessonsForCase> {
    const tx = this.database.manager;
    await this.access.require(tx, caseId, actor);
    const today = await this.today.today();
    const [own] = await rowsOf<{ organs: readonly string[]; matter: string }>(
      tx,
      'SELECT respondent_ids AS organs, matter FROM cases WHERE id = $1',
      [caseId],
    );
    const organs = (await this.organs.tree(tx)).sameInTime(own?.organs ?? []);
    const matters = own === undefined ? [] : mattersLike(own.matter);
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 4 }, nothingTold);
    const rows = await rowsOf<LessonRow>(
      tx,
      `SELECT ${lessonColumns} FROM cases own, ${lessonTables}
        WHERE own.id = $1 AND l.organ_id = ANY($2::text[]) AND c.matter = ANY($3::text[])
          AND c.dispute_id <> own.dispute_id AND l.analysed_on IS NOT NULL
          AND l.lost_on <= coalesce(own.concluded_on, 'infinity') AND ${seen.sql}
        ORDER BY (c.matter = own.matter) DESC, (c.category = own.category) DESC, l.lost_on DESC, l.case_id LIMIT ${String(MOST)}`,
      [caseId, organs, matters, ...seen.params],
    );
    return { today, rows, wanted: await this.wanted(caseId, actor) };
  }

  private async wanted(caseId: string, actor: Performer): Promise<readonly LessonRow[]> {
    const tx = this.database.manager;
    const seen = await this.scopes.reading(tx, actor, { alias: 'c', firstParam: 2 }, nothingTold);
    return rowsOf<LessonRow>(
      tx,
      `SELECT ${lessonColumns} FROM ${lessonTables}
        WHERE l.case_id = $1 AND l.analysed_on IS NULL AND ${lossStands} AND ${seen.sql} ORDER BY l.organ`,
      [caseId, ...seen.params],
    );
  }
}
