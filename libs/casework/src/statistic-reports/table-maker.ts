import { Injectable } from '@nestjs/common';
import {
  fieldRowOf,
  fieldRows,
  instanceRows,
  levelOfKinds,
  lineOf,
  statisticForms,
  tableOf,
  type CalendarDate,
  type FieldEntry,
  type FormCode,
  type FormContext,
  type FormLine,
  type TableRow,
} from '@mingjing/domain';
import { rowsOf, type Transaction } from '@mingjing/platform/database';
import { Dictionaries } from '../dictionaries/index.js';
import { Organs, type OrganTree } from '../people/index.js';
import { CountedCases } from './counted-cases.js';
import type { ReportSource } from './statistic-report.entity.js';

/** Which table of which organ, for which days; both of them belong to the period. */
export interface TablePlace {
  readonly form: FormCode;
  readonly organId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly withSubordinates: boolean;
}

/** A table as the cases stand, with what each of them adds. */
export interface MadeTable {
  readonly rows: readonly TableRow[];
  readonly lines: readonly FormLine[];
  readonly sources: readonly ReportSource[];
}

interface Accepted extends ReportSource {
  readonly lines: readonly FormLine[];
}

/** Makes a table from the cases of an organ and the accepted tables of those below it. */
@Injectable()
export class TableMaker {
  constructor(
    private readonly counted: CountedCases,
    private readonly dictionaries: Dictionaries,
    private readonly organs: Organs,
  ) {}

  async make(tx: Transaction, place: TablePlace): Promise<MadeTable> {
    const { form, from, to, withSubordinates } = place;
    const fields: readonly FieldEntry[] = await this.dictionaries.all('category', tx);
    const context = await this.context(tx, place, fields);
    const organIds = countedOrgans(await this.organs.tree(tx), place);
    const lines: FormLine[] = [];
    const { procedure, flow } = statisticForms[form];
    const period = { organIds, procedure, from, to, flow };
    for await (const cases of this.counted.of(tx, period))
      for (const of of cases) {
        const line = lineOf(form, of, context);
        if (line) lines.push(line);
      }
    const below = withSubordinates ? await this.below(tx, place) : [];
    for (const { organId: of, lines: theirs } of below) lines.push(...summedByRow(of, theirs));
    const used = new Set(lines.map(({ row }) => row));
    const rows = form === 'courtResponse' ? instanceRows : fieldRows(fields, to, used);
    return {
      rows: tableOf(statisticForms[form], rows, lines),
      lines,
      sources: below.map(({ lines: _, ...source }) => source),
    };
  }

  private async context(
    tx: Transaction,
    { organId, from, to }: TablePlace,
    fields: readonly FieldEntry[],
  ): Promise<FormContext> {
    const tree = await this.organs.tree(tx);
    const matters = await this.dictionaries.all('matter', tx);
    const columns = new Map(matters.map(({ zh, formRow }) => [zh, formRow]));
    return {
      ...{ from, to, organId, rowOf: fieldRowOf(fields, to) },
      levelOf: (id) => levelOfKinds(tree.ancestorsOf(id).map((each) => tree.find(each)?.kind ?? '')),
      matterColumn: (matter) => columns.get(matter)?.toString() ?? null,
    };
  }

  /** The accepted table of each organ right below, in its newest accepted version. */
  private async below(
    tx: Transaction,
    { form, organId, from, to }: TablePlace,
  ): Promise<readonly Accepted[]> {
    return rowsOf<Accepted>(
      tx,
      `SELECT DISTINCT ON (r.organ_id) r.organ_id AS "organId", organs.name AS "organName", r.id AS "reportId",
              r.version, r.lines
         FROM statistic_reports r JOIN organs ON organs.id = r.organ_id
         JOIN LATERAL (SELECT s.step FROM statistic_report_steps s
                        WHERE s.report_id = r.id ORDER BY s.seq DESC LIMIT 1) last ON last.step = 'accepted'
        WHERE r.form = $1 AND organs.parent_id = $2 AND r.from_day = $3 AND r.to_day = $4
        ORDER BY r.organ_id, r.with_subordinates DESC, r.version DESC`,
      [form, organId, from, to],
    );
  }
}

/**
 * Whose cases count: those of the organ and of whom it took over from. Mediations are handled by the organs themselves, so
 * there those below count with it, but for other governments, which make a table of their own.
 */
function countedOrgans(tree: OrganTree, { form, organId }: TablePlace): readonly string[] {
  const own =
    form === 'mediation'
      ? tree.descendantsOf(organId).filter((id) => tree.governmentOf(id) === organId)
      : [organId];
  return [...new Set(own.flatMap((id) => tree.predecessorsOf(id)))];
}

function summedByRow(of: string, lines: readonly FormLine[]): readonly FormLine[] {
  const rows = new Map<string, { adds: Record<string, number>; notes: Record<string, number> }>();
  for (const { row, adds, notes } of lines) {
    const sum = rows.get(row) ?? { adds: {}, notes: {} };
    rows.set(row, sum);
    for (const [column, n] of Object.entries(adds)) sum.adds[column] = (sum.adds[column] ?? 0) + n;
    for (const [code, n] of Object.entries(notes)) sum.notes[code] = (sum.notes[code] ?? 0) + n;
  }
  return [...rows].map(([row, sum]) => ({ of, row, ...sum }));
}
