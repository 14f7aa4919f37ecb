import { Injectable } from '@nestjs/common';
import { ANALYSIS_WITHIN_DAYS, type CalendarDate, type LossCause } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { lossStands } from '../losses/index.js';
import { CaseScopes, Organs, type Actor } from '../people/index.js';
import { lessonColumns, lessonTables, nothingTold, type LessonRow } from './lesson-rows.js';

/** What was learnt; what still waits for an analysis, and too long; measures that wait, wait too long, are carried out. */
export const lessonShows = [
  'analysed',
  'open',
  'over',
  'measuresOpen',
  'measuresOver',
  'measuresDone',
] as const;
export type LessonShow = (typeof lessonShows)[number];
export const lessonSorts = ['newest', 'oldest'] as const;
export type LessonSort = (typeof lessonSorts)[number];

/** Which lost cases, in which order. */
export interface LessonSelection {
  readonly show: LessonShow;
  readonly sort: LessonSort;
  readonly organId?: string | undefined;
  readonly matter?: string | undefined;
  readonly cause?: LossCause | undefined;
  /** Days between which the case was lost. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
  /** Words in the number, the title, the organ or the lesson. */
  readonly text?: string | undefined;
}
export interface LessonFilter extends LessonSelection {
  readonly offset: number;
  readonly limit: number;
}

export type LessonCounts = Readonly<Record<LessonShow, number>>;
/** An organ or kind of act that lost, with how often. */
export interface LessonChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}
export interface LessonPage {
  readonly today: CalendarDate;
  readonly counts: LessonCounts;
  readonly rows: readonly LessonRow[];
  readonly more: boolean;
  readonly organs: readonly LessonChoice[];
  readonly matters: readonly LessonChoice[];
}

const late = `l.lost_on + ${String(ANALYSIS_WITHIN_DAYS)} < $1::date`;
const shown: Readonly<Record<LessonShow, string>> = {
  analysed: 'l.analysed_on IS NOT NULL',
  open: 'l.analysed_on IS NULL',
  over: `l.analysed_on IS NULL AND ${late}`,
  measuresOpen: 'l.measures IS NOT NULL AND l.measures_done_on IS NULL',
  measuresOver: 'l.measures IS NOT NULL AND l.measures_done_on IS NULL AND l.measures_due_on < $1::date',
  measuresDone: 'l.measures IS NOT NULL AND l.measures_done_on IS NOT NULL',
};
const MOST_CHOICES = 200;
const BATCH = 500;

interface Narrowed {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What comes after a row, in the order of the selection. */
function behind({ sql, params }: Narrowed, { sort }: LessonSelection, row: LessonRow): Narrowed {
  const [on, id, organ] = [1, 2, 3].map((place) => `$${String(params.length + place)}`);
  const after = sort === 'oldest' ? '>' : '<';
  return {
    sql: `${sql} AND (l.lost_on, l.case_id, l.organ) ${after} (${String(on)}::date, ${String(id)}::uuid, ${String(organ)})`,
    params: [...params, row.lostOn, row.caseId, row.organ],
  };
}

/** The register of lost and corrected cases with their lessons 败诉（纠错）案件台账, in the cases whose file is the reader’s. */
@Injectable()
export class LessonRegister {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly organs: Organs,
    private readonly today: Today,
  ) {}

  async page(actor: Actor, filter: LessonFilter): Promise<LessonPage> {
    const today = await this.today.today();
    const seen = await this.seen(actor, today);
    const narrowed = await this.narrowed(seen, filter);
    const part = `LIMIT ${String(filter.limit + 1)} OFFSET ${String(filter.offset)}`;
    const found = await this.rows(narrowed, filter, part);
    return {
      today,
      counts: await this.counts(narrowed),
      rows: found.slice(0, filter.limit),
      more: found.length > filter.limit,
      organs: await this.choices(seen, 'l.organ_id', 'l.organ_name'),
      matters: await this.choices(seen, 'c.matter', 'c.matter'),
    };
  }

  /** All of a selection in batches, each read when the one before has been used. */
  async *batches(actor: Actor, selection: LessonSelection): AsyncGenerator<readonly LessonRow[]> {
    const seen = await this.seen(actor, await this.today.today());
    const narrowed = await this.narrowed(seen, selection);
    for (let after: LessonRow | undefined; ;) {
      const rows = await this.rows(
        after === undefined ? narrowed : behind(narrowed, selection, after),
        selection,
        `LIMIT ${String(BATCH)}`,
      );
      if (rows.length > 0) yield rows;
      after = rows.at(-1);
      if (rows.length < BATCH) return;
    }
  }

  private rows(
    { sql, params }: Narrowed,
    { show, sort }: LessonSelection,
    part: string,
  ): Promise<LessonRow[]> {
    const order = sort === 'oldest' ? '' : 'DESC';
    return rowsOf<LessonRow>(
      this.database.manager,
      `SELECT ${lessonColumns} FROM ${lessonTables} WHERE ${sql} AND ${shown[show]}
        ORDER BY l.lost_on ${order}, l.case_id ${order}, l.organ ${order} ${part}`,
      [...params],
    );
  }

  private async counts({ sql, params }: Narrowed): Promise<LessonCounts> {
    const counts = lessonShows.map((show) => `count(*) FILTER (WHERE ${shown[show]})::int AS "${show}"`);
    const [row] = await rowsOf<LessonCounts>(
      this.database.manager,
      `SELECT ${counts.join(', ')} FROM ${lessonTables} WHERE ${sql}`,
      [...params],
    );
    return row ?? { analysed: 0, open: 0, over: 0, measuresOpen: 0, measuresOver: 0, measuresDone: 0 };
  }

  private choices({ sql, params }: Narrowed, value: string, name: string): Promise<LessonChoice[]> {
    return rowsOf<LessonChoice>(
      this.database.manager,
      `SELECT ${value} AS value, max(${name}) AS name, count(*)::int AS count FROM ${lessonTables}
        WHERE ${sql} AND ${value} IS NOT NULL
        GROUP BY ${value} ORDER BY count(*) DESC, ${value} LIMIT ${String(MOST_CHOICES)}`,
      [...params],
    );
  }

  /** A department’s liaison sees a case as a party; its lessons are not theirs. */
  private async seen(actor: Actor, today: CalendarDate): Promise<Narrowed> {
    const place = { alias: 'c', firstParam: 2 };
    const { sql, params } = await this.scopes.reading(this.database.manager, actor, place, nothingTold);
    return { sql: `$1::date IS NOT NULL AND ${lossStands} AND ${sql}`, params: [today, ...params] };
  }

  private async narrowed(seen: Narrowed, filter: LessonSelection): Promise<Narrowed> {
    const params = [...seen.params];
    const parts = [seen.sql];
    const and = (sql: (param: string) => string, value: unknown): void => {
      if (value !== undefined) parts.push(sql(`$${String(params.push(value))}`));
    };
    const organs = filter.organId === undefined ? undefined : await this.sameOrgans([filter.organId]);
    and((p) => `l.organ_id = ANY(${p}::text[])`, organs);
    and((p) => `c.matter = ${p}`, filter.matter);
    and((p) => `${p} = ANY(l.causes)`, filter.cause);
    and((p) => `l.lost_on >= ${p}::date`, filter.from);
    and((p) => `l.lost_on <= ${p}::date`, filter.to);
    and(
      (p) => `strpos(lower(concat_ws(' ', c.number, c.title, l.organ_name, l.lesson)), lower(${p})) > 0`,
      filter.text,
    );
    return { sql: parts.join(' AND '), params };
  }

  private async sameOrgans(organs: readonly string[]): Promise<readonly string[]> {
    const tree = await this.organs.tree(this.database.manager);
    return tree.sameInTime(organs);
  }
}
