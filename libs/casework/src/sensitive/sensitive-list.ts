import { Injectable } from '@nestjs/common';
import {
  addDays,
  type CalendarDate,
  type CasePhase,
  type ProcedureName,
  type SensitiveFlag,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseEntitlements, type Actor } from '../people/index.js';

export const sensitiveShows = ['all', 'due', 'reportOwed', 'noStep'] as const;
export type SensitiveShow = (typeof sensitiveShows)[number];

export interface SensitivePage {
  readonly show: SensitiveShow;
  readonly flag?: SensitiveFlag | undefined;
  readonly mine: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface SensitiveRow {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly procedure: ProcedureName;
  readonly phase: CasePhase;
  readonly flags: readonly SensitiveFlag[];
  readonly flaggedOn: CalendarDate;
  readonly officerName: string | null;
  /** The step that is due first. */
  readonly nextStep: string | null;
  readonly nextOn: CalendarDate | null;
  readonly lastContactOn: CalendarDate | null;
  readonly reportOwed: boolean;
}

export interface SensitiveAnswer {
  readonly today: CalendarDate;
  readonly counts: Readonly<Record<SensitiveShow, number>>;
  readonly rows: readonly SensitiveRow[];
  readonly more: boolean;
}

/** No page lies further than this. */
export const FURTHEST_SENSITIVE = 5000;
/** A step counts as due from this many days ahead. */
const SOON = 3;

const standing = 'NOT EXISTS (SELECT 1 FROM sensitive_contacts later WHERE later.supersedes = k.id)';
/** The step of each case that is due first, and whether its leader still has to be told. */
const listed = (seen: string): string => `
  SELECT c.id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", c.procedure, c.phase, s.flags,
         s.flagged_on::text AS "flaggedOn", officer.display_name AS "officerName", c.officer_id,
         step.next_step AS "nextStep", step.next_on, step.next_on::text AS "nextOn",
         (SELECT max(k.contacted_on)::text FROM sensitive_contacts k WHERE k.case_id = c.id AND ${standing})
           AS "lastContactOn",
         NOT EXISTS (SELECT 1 FROM leader_reports r WHERE r.case_id = c.id AND r.reported_on >= s.flagged_on
                      AND NOT EXISTS (SELECT 1 FROM leader_reports later WHERE later.supersedes = r.id))
           AS "reportOwed"
    FROM sensitive_cases s JOIN cases c ON c.id = s.case_id LEFT JOIN users officer ON officer.id = c.officer_id
    LEFT JOIN LATERAL (SELECT k.next_step, k.next_on FROM sensitive_contacts k
                        WHERE k.case_id = c.id AND k.next_on IS NOT NULL AND ${standing}
                          AND NOT EXISTS (SELECT 1 FROM sensitive_steps_done d WHERE d.contact_id = k.id)
                        ORDER BY k.next_on, k.recorded_at LIMIT 1) step ON true
   WHERE s.flagged_on IS NOT NULL AND c.closed_on IS NULL AND ${seen}`;

const conditions: Readonly<Record<SensitiveShow, string>> = {
  all: 'true',
  due: 'next_on <= $1::date',
  reportOwed: '"reportOwed"',
  noStep: 'next_on IS NULL',
};

/** The sensitive cases that are still open, for those in charge of them; what is to be done next comes first. */
@Injectable()
export class SensitiveList {
  constructor(
    private readonly database: Database,
    private readonly entitlements: CaseEntitlements,
    private readonly today: Today,
  ) {}

  async page(actor: Actor, { show, flag, mine, offset, limit }: SensitivePage): Promise<SensitiveAnswer> {
    const tx = this.database.manager;
    const today = await this.today.today();
    const seen = await this.entitlements.thoseInCharge(tx, actor, { alias: 'c', firstParam: 4 });
    const params: unknown[] = [addDays(today, SOON), flag ?? null, mine ? actor.id : null, ...seen.params];
    const rows = `(${listed(seen.sql)}) listed
      WHERE ($2::text IS NULL OR $2 = ANY(flags)) AND ($3::uuid IS NULL OR officer_id = $3)`;
    const counted = sensitiveShows.map(
      (each) => `count(*) FILTER (WHERE ${conditions[each]})::int AS "${each}"`,
    );
    const [counts] = await rowsOf<SensitiveAnswer['counts']>(
      tx,
      `SELECT ${counted.join(', ')} FROM ${rows} AND $1::date IS NOT NULL`,
      params,
    );
    const size = params.length;
    const found = await rowsOf<SensitiveRow & { next_on: unknown; officer_id: unknown }>(
      tx,
      `SELECT * FROM ${rows} AND ${conditions[show]} AND $1::date IS NOT NULL
        ORDER BY next_on NULLS LAST, "caseNumber" LIMIT $${String(size + 1)} OFFSET $${String(size + 2)}`,
      [...params, limit + 1, offset],
    );
    return {
      today,
      counts: counts ?? { all: 0, due: 0, reportOwed: 0, noStep: 0 },
      rows: found.slice(0, limit).map(({ next_on: _, officer_id: __, ...row }) => row),
      more: found.length > limit,
    };
  }
}
