import { Injectable } from '@nestjs/common';
import {
  countsOf,
  instanceOf,
  looksBelow,
  resultIn,
  type AnyState,
  type CalendarDate,
  type Counted,
  type FacetValues,
  type Measure,
  type ResultBelow,
} from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { Journal, toJournalEntry } from '../journal/index.js';
import { sumChanges, type CountPlace, type SumChange } from './count-rows.js';

interface StoredCount {
  readonly measure: Measure;
  readonly key: string;
  readonly on: CalendarDate | null;
  readonly facets: FacetValues;
  readonly amount: number;
}

/** The counts of a case as they compare: facets in one order. */
const comparable = (counts: readonly Counted[]): string =>
  JSON.stringify(
    counts
      .map(({ measure, key, on, facets, amount }) => [
        measure,
        key,
        on,
        Object.entries(facets).sort(([a], [b]) => (a < b ? -1 : 1)),
        amount,
      ])
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );

/** Keeps what a case adds to the statistics, and the sums of it, in step with its journal. */
@Injectable()
export class CountProjector {
  constructor(private readonly journal: Journal) {}

  async refresh(tx: Transaction, place: CountPlace, state: AnyState): Promise<void> {
    const before = await this.stored(tx, place.caseId);
    const after = await this.derived(tx, place, state);
    if (comparable(before) === comparable(after)) return;
    await tx.query('DELETE FROM case_counts WHERE case_id = $1', [place.caseId]);
    await tx.query(
      `INSERT INTO case_counts (case_id, organ_id, procedure, measure, key, on_day, facets, amount)
       SELECT $1, $2, $3, one.measure, one.key, one."on", one.facets, one.amount
         FROM jsonb_to_recordset($4::jsonb)
           AS one(measure text, key text, "on" date, facets jsonb, amount numeric)`,
      [place.caseId, place.organId, place.procedure, JSON.stringify(after)],
    );
    await this.add(tx, place, sumChanges(before, after));
  }

  /** What is stored differs from what the journal says; null where nothing does. */
  async fault(tx: Transaction, place: CountPlace, state: AnyState): Promise<string | null> {
    const stored = comparable(await this.stored(tx, place.caseId));
    const derived = comparable(await this.derived(tx, place, state));
    return stored === derived ? null : `counts: stored ${stored}, the journal says ${derived}`;
  }

  private async stored(tx: Transaction, caseId: string): Promise<readonly StoredCount[]> {
    return rowsOf<StoredCount>(
      tx,
      `SELECT measure, key, on_day::text AS "on", facets, amount::float8 AS amount
         FROM case_counts WHERE case_id = $1`,
      [caseId],
    );
  }

  private async derived(tx: Transaction, place: CountPlace, state: AnyState): Promise<readonly Counted[]> {
    const below = looksBelow(place.procedure, state) ? await this.below(tx, place.caseId) : null;
    return countsOf(place.procedure, state, below);
  }

  /** What the first instance of the same suit came to last, as corrected. */
  private async below(tx: Transaction, caseId: string): Promise<ResultBelow | null> {
    const [first] = await rowsOf<{ id: string }>(
      tx,
      `WITH RECURSIVE course AS (SELECT $1::text AS id, 0 AS steps
         UNION SELECT opened.payload->>'below', steps + 1
           FROM course JOIN case_events opened ON opened.case_id = course.id::uuid AND opened.seq = 1
          WHERE opened.payload->>'below' IS NOT NULL)
       SELECT first.id FROM course JOIN cases first ON first.id = course.id::uuid
        WHERE steps > 0 AND first.particulars->>'instance' = 'first'
        ORDER BY steps LIMIT 1`,
      [caseId],
    );
    if (first === undefined) return null;
    const record = instanceOf((await this.journal.entriesOf(tx, first.id)).map(toJournalEntry));
    return record === null ? null : resultIn(record);
  }

  private async add(tx: Transaction, place: CountPlace, changes: readonly SumChange[]): Promise<void> {
    if (changes.length === 0) return;
    await tx.query(
      `INSERT INTO count_sums (organ_id, procedure, measure, span, starts_on, facet, value, count, amount)
       SELECT $1, $2, one.measure, one.span, one."startsOn", one.facet, one.value, one.count, one.amount
         FROM jsonb_to_recordset($3::jsonb)
           AS one(measure text, span text, "startsOn" date, facet text, value text, count bigint, amount numeric)`,
      [place.organId, place.procedure, JSON.stringify(changes)],
    );
  }
}
