import { Injectable } from '@nestjs/common';
import {
  checkIdentities,
  linesBehind,
  notesOf,
  statisticForms,
  type FormLine,
  type TableRow,
} from '@mingjing/domain';
import type { Actor } from '@mingjing/casework/people';
import {
  mostBehind,
  ReportCases,
  type BehindFigure,
  type MadeTable,
  type ReportRead,
  type TablePlace,
} from '@mingjing/casework/statistic-reports';
import type { StatisticCellQuery } from './statistic-report.dto.js';
import type {
  BehindList,
  IdentityView,
  StatisticReportView,
  StatisticRowView,
  StatisticTableView,
} from './statistic-report.response.dto.js';

/** What a description says, without being made of its class. */
type Plain<Shape> = Pick<Shape, keyof Shape>;

export type Table = MadeTable & TablePlace & { readonly organName: string };

const mostOfFault = 50;
const mostDifferences = 300;

const rowView = ({ code, no, label, sums, values }: TableRow): StatisticRowView => ({
  ...{ code, no, label, sum: sums !== undefined, values },
});

/** Tables as they are answered, with the cases by their names. */
@Injectable()
export class StatisticTableViews {
  constructor(private readonly cases: ReportCases) {}

  async table(actor: Actor, table: Table): Promise<Plain<StatisticTableView>> {
    const { form, organId, organName, from, to, withSubordinates, rows, lines, sources } = table;
    return {
      ...{ form, organId, organName, from, to, withSubordinates },
      rows: rows.map(rowView),
      identities: await this.identities(actor, table),
      notes: [...notesOf(statisticForms[form], lines)],
      sources: [...sources],
    };
  }

  async report(actor: Actor, report: ReportRead): Promise<StatisticReportView> {
    const { id, version, state, revision, latest, madeByName, madeOn, steps, mayTake } = report;
    const differences = report.differences ?? [];
    const shown = differences.slice(0, mostDifferences);
    const named = await this.cases.named(
      actor,
      shown.map(({ of }) => of),
      report.sources,
    );
    return {
      ...(await this.table(actor, report)),
      ...{ id, version, state, revision, latest, madeByName, madeOn, steps, mayTake },
      differences:
        report.differences === null
          ? null
          : shown.map(({ of, ...one }) => ({ case: named.get(of) ?? null, ...one })),
      differenceCount: differences.length,
    };
  }

  /** What is behind a cell or a note. */
  async behind(
    actor: Actor,
    { form, rows, lines, sources }: Pick<Table, 'form' | 'rows' | 'lines' | 'sources'>,
    { row, column, note }: StatisticCellQuery,
  ): Promise<BehindList> {
    const place = rows.find(({ code }) => code === row);
    const chosen: readonly FormLine[] =
      note !== undefined
        ? lines.filter(({ notes }) => (notes[note] ?? 0) > 0)
        : place && column !== undefined
          ? linesBehind(statisticForms[form], lines, { row: place, column })
          : [];
    const { cases, count } = await this.cases.behind(actor, chosen, sources);
    return { cases: cases.slice(0, mostBehind), count };
  }

  private async identities(actor: Actor, { form, rows, lines, sources }: Table): Promise<IdentityView[]> {
    const checks = checkIdentities(statisticForms[form], rows, lines);
    const of = checks.flatMap(({ faults }) => faults.flatMap((fault) => fault.of.slice(0, mostOfFault)));
    const named =
      of.length === 0 ? new Map<string, BehindFigure>() : await this.cases.named(actor, of, sources);
    return checks.map(({ faults, ...check }) => ({
      ...check,
      faults: faults.map(({ of: ids, ...fault }) => ({
        ...fault,
        cases: ids.slice(0, mostOfFault).flatMap((id) => named.get(id) ?? []),
      })),
    }));
  }
}
