import { Injectable } from '@nestjs/common';
import { countedThing, type CalendarDate, type CasePhase, type ProcedureName } from '@mingjing/domain';
import { Database } from '@mingjing/platform/database';
import { CaseScopes } from '../people/index.js';
import type { Performer } from '../procedures/index.js';
import { writeCursor, type CaseCursor, type CaseOrder } from './case-cursor.js';
import { filtered, type CaseFilter } from './case-filter.js';
import {
  counting,
  countingThings,
  direction,
  gathered,
  walked,
  type CasePage,
  type Searched,
  type Statement,
} from './case-places.js';
import { CaseTexts } from './case-text.js';
import { nextClockFor, outcomeFor, tagsFor } from './told-to-party.js';

/** Cases are counted up to here; beyond, the list only says that there are more. */
export const COUNTED = 10_000;

export interface CaseListRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly procedure: ProcedureName;
  readonly phase: CasePhase;
  readonly clock: string;
  readonly route: string | null;
  readonly ruleSet: string;
  readonly category: string;
  readonly matter: string;
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly receivedOn: CalendarDate;
  readonly nextDueOn: CalendarDate | null;
  readonly nextRule: string | null;
  readonly outcome: string | null;
  readonly flags: readonly string[];
  readonly imported: boolean;
  readonly applicants: readonly string[];
  readonly respondents: readonly string[];
}

export interface CaseListAnswer {
  readonly rows: readonly CaseListRow[];
  readonly total: number;
  /** False: there are more than the total says. */
  readonly totalIsExact: boolean;
  /** Cursors of the pages beside this one, where there are such. */
  readonly next: string | null;
  readonly previous: string | null;
}

/** What is looked through, and how many there are, as far as they are counted. */
interface Counted {
  readonly actor: Performer;
  readonly searched: Searched;
  readonly total: number;
}

interface Keyed extends CaseListRow {
  readonly key: string;
}

/** The register: what a person may see of the cases, filtered, sorted, page by page. */
@Injectable()
export class CaseList {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
    private readonly texts: CaseTexts,
  ) {}

  async page(actor: Performer, filter: CaseFilter, page: CasePage): Promise<CaseListAnswer> {
    const counted = await this.counted(actor, filter);
    const found = await this.found(counted, page);
    return {
      ...neighbours(found, page),
      total: Math.min(counted.total, COUNTED),
      totalIsExact: counted.total <= COUNTED,
    };
  }

  /** How much the figure of the filter counts in these cases; null where there is none, or each case counts once. */
  async things(actor: Performer, filter: CaseFilter): Promise<number | null> {
    const figure = filter.counted;
    if (figure === undefined || countedThing(figure.measure) === null) return null;
    return this.count(countingThings(await this.searched(actor, filter), figure));
  }

  /** All of them in batches, each read when the one before has been used. */
  async *batches(
    actor: Performer,
    filter: CaseFilter,
    { size, ...order }: CaseOrder & { size: number },
  ): AsyncGenerator<readonly CaseListRow[]> {
    const counted = await this.counted(actor, filter);
    for (let after: CaseCursor | undefined; ;) {
      const found = await this.found(counted, { ...order, limit: size, ...(after && { after }) });
      const rows = found.slice(0, size);
      if (rows.length > 0) yield rows.map(withoutKey);
      after = rows.at(-1);
      if (found.length <= size) return;
    }
  }

  private async counted(actor: Performer, filter: CaseFilter): Promise<Counted> {
    const searched = await this.searched(actor, filter);
    return { actor, searched, total: await this.count(counting(searched, COUNTED + 1)) };
  }

  private async searched(actor: Performer, filter: CaseFilter): Promise<Searched> {
    const seen = await this.scopes.condition(this.database.manager, actor, { alias: 'c' });
    const text = filter.text === undefined ? null : await this.texts.plan(filter.text);
    return { narrowed: filtered(seen, filter), text };
  }

  private async count({ sql, params }: Statement): Promise<number> {
    const [row] = await this.database.manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM (${sql}) AS counted`,
      [...params],
    );
    return row?.total ?? 0;
  }

  /** The rows of the page and one more, if there is one; backwards when it ends before a row. */
  private async found({ actor, searched, total }: Counted, page: CasePage): Promise<readonly Keyed[]> {
    if (total === 0) return [];
    if (total <= COUNTED) return this.rows(gathered(searched, page), { page, actor });
    const rows = await this.rows(walked(searched, page), { page, actor });
    const enough = searched.text === null || rows.length > page.limit;
    return enough ? rows : this.rows(gathered(searched, page), { page, actor });
  }

  private async rows(
    { sql, params }: { sql: string; params: readonly unknown[] },
    { page, actor }: { readonly page: CasePage; readonly actor: Performer },
  ): Promise<Keyed[]> {
    const place = { alias: 'c', firstParam: params.length + 1 };
    const party = await this.scopes.partyScope(this.database.manager, actor, place);
    return this.database.manager.query<Keyed[]>(
      `WITH place AS (${sql})
       SELECT c.id, c.version, c.number, c.title, c.procedure, c.phase, c.clock, c.route, c.rule_set AS "ruleSet", c.category, c.matter,
              c.officer_id AS "officerId", u.display_name AS "officerName", c.received_on::text AS "receivedOn",
              next.due_on::text AS "nextDueOn", next.rule AS "nextRule", ${outcomeFor(party)} AS outcome, ${tagsFor(party)} AS flags, c.imported, place.key::text AS key,
              ARRAY(SELECT p.name FROM case_parties p WHERE p.case_id = c.id AND p.role IN ('applicant', 'plaintiff') ORDER BY p.key) AS applicants,
              ARRAY(SELECT p.name FROM case_parties p WHERE p.case_id = c.id AND p.role IN ('respondent', 'defendant') ORDER BY p.key) AS respondents
         FROM place JOIN cases c ON c.id = place.id LEFT JOIN users u ON u.id = c.officer_id
         LEFT JOIN LATERAL (${nextClockFor(party)}) next ON true
        ORDER BY place.key ${direction(page)}, place.id ${direction(page)}`,
      [...params, ...(party?.params ?? [])],
    );
  }
}

const withoutKey = ({ key: _, ...row }: Keyed): CaseListRow => row;

function neighbours(
  found: readonly Keyed[],
  page: CasePage,
): Pick<CaseListAnswer, 'rows' | 'next' | 'previous'> {
  const more = found.length > page.limit;
  const backwards = page.before !== undefined;
  const kept = found.slice(0, page.limit);
  const rows = backwards ? kept.reverse() : kept;
  const last = rows.at(-1);
  const [first] = rows;
  const begins = backwards ? !more : page.after === undefined && (page.offset ?? 0) === 0;
  const ends = backwards ? false : !more;
  return {
    rows: rows.map(withoutKey),
    next: last && !ends ? writeCursor(page, last) : null,
    previous: first && !begins ? writeCursor(page, first) : null,
  };
}
