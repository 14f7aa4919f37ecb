import { Injectable } from '@nestjs/common';
import {
  correctionType,
  type CalendarDate,
  type Capacity,
  type Origin,
  type ProcedureName,
} from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import {
  recordBatches,
  RecordConditions,
  recordPage,
  type RecordCursor,
  type RecordList,
  type RecordPage,
} from './record-pages.js';
import { casesOf, peopleOf, type RecordScope } from './record-scopes.js';

export interface ActFilter extends RecordScope {
  readonly act?: string | undefined;
  readonly procedure?: ProcedureName | undefined;
  /** Recorded by a person on a later day than the one it counts for. */
  readonly late?: boolean | undefined;
}

interface StoredAct {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly procedure: ProcedureName;
  readonly seq: number;
  readonly act: string;
  readonly actorName: string | null;
  readonly organName: string | null;
  readonly capacity: Capacity;
  readonly onBehalfOf: string | null;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Date;
  /** Days from the day it counts for to the day it was recorded; nothing is late that the system did. */
  readonly lateDays: number;
  readonly origin: Origin;
}

export interface ActRow extends Omit<StoredAct, 'caseId'> {
  /** The later entry of the same case that corrected this one. */
  readonly supersededBy: number | null;
}

const cases = 'JOIN cases c ON c.id = r.case_id';
const people = 'LEFT JOIN users u ON u.id = r.actor_id LEFT JOIN organs o ON o.id = u.organ_id';

/** Who did what in all cases, as the journals have it; what was said in an entry stays in its case. */
@Injectable()
export class ActRecords {
  constructor(private readonly database: Database) {}

  async page(
    filter: ActFilter,
    page: { readonly after?: RecordCursor | undefined; readonly limit: number },
  ): Promise<RecordPage<ActRow>> {
    const found = await recordPage<StoredAct>(this.database.manager, await this.list(filter), page);
    return { ...found, rows: await this.withCorrections(found.rows) };
  }

  /** All of them, so many at a time. */
  async *batches(filter: ActFilter, size: number): AsyncGenerator<readonly ActRow[]> {
    for await (const rows of recordBatches<StoredAct>(this.database.manager, await this.list(filter), size))
      yield this.withCorrections(rows);
  }

  private async list(filter: ActFilter): Promise<RecordList> {
    const tx = this.database.manager;
    const conditions = new RecordConditions()
      .and(filter.from, (p) => `r.recorded_on >= ${p}::date`)
      .and(filter.to, (p) => `r.recorded_on <= ${p}::date`)
      .and(await peopleOf(tx, filter), (p) => `r.actor_id = ANY(${p}::uuid[])`)
      .and(await casesOf(tx, filter), (p) => `r.case_id = ANY(${p}::uuid[])`)
      .and(filter.act, (p) => `r.act = ${p}`)
      .and(filter.procedure, (p) => `c.procedure = ${p}`)
      .when(filter.late, 'r.actor_id IS NOT NULL AND r.recorded_on > r.occurred_on');
    return {
      columns: `r.case_id AS "caseId", c.number AS "caseNumber", c.procedure, r.seq, r.act,
        u.display_name AS "actorName", o.name AS "organName", r.actor_role AS capacity,
        r.payload #>> '{onBehalfOf,name}' AS "onBehalfOf", r.occurred_on::text AS "occurredOn",
        r.recorded_at AS "recordedAt", r.origin,
        CASE WHEN r.actor_id IS NULL THEN 0 ELSE r.recorded_on - r.occurred_on END AS "lateDays"`,
      // To count entries their cases need not be read, unless their procedure is asked for.
      ...(filter.procedure === undefined
        ? { from: 'case_events r', beside: `${cases} ${people}` }
        : { from: `case_events r ${cases}`, beside: people }),
      key: 'recorded_on',
      conditions,
    };
  }

  /** With the corrections of these cases, in one question. */
  private async withCorrections(rows: readonly StoredAct[]): Promise<ActRow[]> {
    const corrections = await rowsOf<{ caseId: string; by: number; seqs: number[] }>(
      this.database.manager,
      `SELECT case_id AS "caseId", seq AS by,
              (SELECT array_agg(one::int) FROM jsonb_array_elements_text(
                 jsonb_build_array(payload->'seq') || coalesce(payload->'dropped', '[]')) one) AS seqs
         FROM case_events WHERE case_id = ANY($1::uuid[]) AND type = $2 ORDER BY case_id, seq`,
      [[...new Set(rows.map(({ caseId }) => caseId))], correctionType],
    );
    const by = new Map(
      corrections.flatMap((one) => one.seqs.map((seq) => [`${one.caseId}/${String(seq)}`, one.by] as const)),
    );
    return rows.map(({ caseId, ...row }) => ({
      ...row,
      supersededBy: by.get(`${caseId}/${String(row.seq)}`) ?? null,
    }));
  }
}
