import { Injectable } from '@nestjs/common';
import type { FormLine } from '@mingjing/domain';
import { Database, rowsOf } from '@mingjing/platform/database';
import { CaseScopes, type Actor } from '../people/index.js';
import type { ReportSource } from './statistic-report.entity.js';

/** What stands behind a figure: a case, or the table of a subordinate organ. */
export interface BehindFigure {
  /** The id of the case; null for an organ's table. */
  readonly caseId: string | null;
  readonly number: string;
  readonly title: string;
}

export const mostBehind = 500;

/** 9号 comes before 10号. */
const inOrder = new Intl.Collator('zh', { numeric: true });

/** Names the cases behind figures, as far as the reader sees them. */
@Injectable()
export class ReportCases {
  constructor(
    private readonly database: Database,
    private readonly scopes: CaseScopes,
  ) {}

  /** By what the lines are of; a case the reader does not see has no name. */
  async named(
    actor: Actor,
    of: readonly string[],
    sources: readonly ReportSource[],
  ): Promise<ReadonlyMap<string, BehindFigure>> {
    const organs = new Map(sources.map((source) => [source.organId, source]));
    const ids = [...new Set(of)].filter((id) => !organs.has(id)).slice(0, mostBehind);
    const tx = this.database.manager;
    const { sql, params } = await this.scopes.condition(tx, actor, { firstParam: 2 });
    const cases = await rowsOf<{ caseId: string; number: string; title: string }>(
      tx,
      `SELECT id AS "caseId", number, title FROM cases WHERE id = ANY($1::uuid[]) AND ${sql}`,
      [ids, ...params],
    );
    const named = new Map<string, BehindFigure>(cases.map((one) => [one.caseId, one]));
    for (const [id, { organName, version }] of organs)
      named.set(id, { caseId: null, number: organName, title: `v${String(version)}` });
    return named;
  }

  /** Those behind some lines, in the order of their numbers. */
  async behind(
    actor: Actor,
    lines: readonly FormLine[],
    sources: readonly ReportSource[],
  ): Promise<{ readonly cases: readonly BehindFigure[]; readonly count: number }> {
    const of = [...new Set(lines.map((line) => line.of))];
    const named = await this.named(actor, of, sources);
    const cases = of.flatMap((id) => named.get(id) ?? []);
    return {
      cases: [...cases].sort((a, b) => inOrder.compare(a.number, b.number)),
      count: of.length,
    };
  }
}
