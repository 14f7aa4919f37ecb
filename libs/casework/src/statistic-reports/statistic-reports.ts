import { Inject, Injectable } from '@nestjs/common';
import {
  differencesOf,
  type CalendarDate,
  type FormCode,
  type FormLine,
  type LineDifference,
  type TableRow,
} from '@mingjing/domain';
import { CLOCK, Today, type Clock } from '@mingjing/platform/clock';
import { Database, rowsOf, type Transaction } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import type { Actor } from '../people/index.js';
import { refuseFaults, SettingNotFound } from '../settings/index.js';
import { ReportScopes } from './report-scopes.js';
import {
  StatisticReportEntity,
  type Explanation,
  type ReportState,
  type ReportStep,
} from './statistic-report.entity.js';
import { TableMaker, type MadeTable, type TablePlace } from './table-maker.js';

export interface StepTaken {
  readonly seq: number;
  readonly step: ReportStep;
  readonly explanations: readonly Explanation[];
  readonly remarks: string | null;
  readonly takenByName: string;
  readonly takenOn: CalendarDate;
}

/** A version as a list shows it. */
export interface ReportLine extends TablePlace {
  readonly id: string;
  readonly organName: string;
  readonly version: number;
  readonly state: ReportState;
  /** How many steps were taken: named by whoever takes the next. */
  readonly revision: number;
  readonly latest: boolean;
  readonly madeByName: string;
  readonly madeOn: CalendarDate;
}

export interface ReportRead extends ReportLine, Pick<StatisticReportEntity, 'sources'> {
  readonly rows: readonly TableRow[];
  readonly lines: readonly FormLine[];
  readonly steps: readonly StepTaken[];
  /** Against the version before; null of the first. */
  readonly differences: readonly LineDifference[] | null;
  /** What the reader may do with it next. */
  readonly mayTake: readonly ReportStep[];
}

export interface ReportFilter {
  readonly form?: FormCode | undefined;
  readonly organId?: string | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

const mostListed = 200;
const line = `r.id, r.form, r.organ_id AS "organId", organs.name AS "organName", r.from_day::text AS "from",
  r.to_day::text AS "to", r.with_subordinates AS "withSubordinates", r.version,
  coalesce(last.step, 'draft') AS state, coalesce(last.seq, 0) AS revision,
  NOT EXISTS (SELECT 1 FROM statistic_reports n WHERE (n.form, n.organ_id, n.from_day, n.to_day, n.with_subordinates)
    = (r.form, r.organ_id, r.from_day, r.to_day, r.with_subordinates) AND n.version > r.version) AS latest,
  users.display_name AS "madeByName", r.made_on::text AS "madeOn"`;
const tables = `statistic_reports r JOIN organs ON organs.id = r.organ_id JOIN users ON users.id = r.made_by
  LEFT JOIN LATERAL (SELECT s.step, s.seq FROM statistic_report_steps s WHERE s.report_id = r.id
    ORDER BY s.seq DESC LIMIT 1) last ON true`;

/** Tables as the cases stand, and the versions of them that were frozen. */
@Injectable()
export class StatisticReports {
  constructor(
    private readonly database: Database,
    private readonly scopes: ReportScopes,
    private readonly maker: TableMaker,
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The table as the cases stand now, not frozen. */
  async live(actor: Actor, place: TablePlace): Promise<MadeTable & { readonly organName: string }> {
    const { name } = await this.scopes.organ(actor, place.organId);
    refusePeriod(place);
    return { ...(await this.maker.make(this.database.manager, place)), organName: name };
  }

  /** The newest first. */
  async list(actor: Actor, { form, organId, from, to }: ReportFilter): Promise<readonly ReportLine[]> {
    const organIds = (await this.scopes.organsOf(actor)).map(({ id }) => id);
    return rowsOf<ReportLine>(
      this.database.manager,
      `SELECT ${line} FROM ${tables}
        WHERE r.organ_id = ANY($1) AND ($2::text IS NULL OR r.form = $2) AND ($3::text IS NULL OR r.organ_id = $3)
          AND ($4::date IS NULL OR r.from_day = $4) AND ($5::date IS NULL OR r.to_day = $5)
          AND (organs.id = ANY($6) OR last.step IS NOT NULL)
        ORDER BY r.made_at DESC, r.id DESC LIMIT ${String(mostListed)}`,
      [organIds, form ?? null, organId ?? null, from ?? null, to ?? null, await this.ownOf(actor)],
    );
  }

  async one(actor: Actor, id: string, tx: Transaction = this.database.manager): Promise<ReportRead> {
    const [row] = await rowsOf<ReportLine & Pick<ReportRead, 'rows' | 'lines' | 'sources'>>(
      tx,
      `SELECT ${line}, r.cells AS rows, r.lines, r.sources FROM ${tables} WHERE r.id = $1`,
      [id],
    );
    if (!row) throw new SettingNotFound();
    const { mayMake, mayCheck } = await this.scopes.organ(actor, row.organId, tx);
    // A draft is the organ's own affair until it is submitted.
    if (row.state === 'draft' && !(await this.ownOf(actor, tx)).includes(row.organId))
      throw new SettingNotFound();
    const before = await this.linesOf(tx, row, row.version - 1);
    return {
      ...row,
      steps: await this.steps(tx, id),
      differences: before === null ? null : differencesOf(before, row.lines),
      mayTake: row.latest ? stepsFrom(row.state, { mayMake, mayCheck }) : [],
    };
  }

  /** Freezes a version; where nothing differs from the last one, that one stands. */
  async make(
    actor: Actor,
    place: TablePlace,
  ): Promise<{ readonly id: string; readonly version: number; readonly isNew: boolean }> {
    const { mayMake } = await this.scopes.organ(actor, place.organId);
    if (!mayMake) throw new SettingNotFound();
    refusePeriod(place);
    const { form, organId, from, to, withSubordinates } = place;
    const name = `statistic report ${form} ${organId} ${from} ${to} ${String(withSubordinates)}`;
    return this.database.exclusively(name, async (tx) => {
      const today = await this.today.today(tx);
      refuseFaults(to > today ? [{ field: 'to', code: 'afterToday' }] : []);
      const made = await this.maker.make(tx, place);
      const last = await this.last(tx, place);
      if (last && differencesOf(last.lines, made.lines).length === 0 && sameSources(last, made))
        return { id: last.id, version: last.version, isNew: false };
      const [id, version] = [newId(), (last?.version ?? 0) + 1];
      await tx.insert(StatisticReportEntity, {
        ...{ id, form, organId, fromDay: from, toDay: to, withSubordinates, version },
        ...{ cells: [...made.rows], lines: [...made.lines], sources: [...made.sources] },
        ...{ madeBy: actor.id, madeOn: today, madeAt: this.clock.now() },
      });
      return { id, version, isNew: true };
    });
  }

  /** The organs whose drafts the actor reads. */
  private async ownOf(actor: Actor, tx?: Transaction): Promise<readonly string[]> {
    const organs = await this.scopes.organsOf(actor, tx);
    return organs.filter(({ own }) => own).map(({ id }) => id);
  }

  private async last(tx: Transaction, place: TablePlace): Promise<StatisticReportEntity | null> {
    const { form, organId, from: fromDay, to: toDay, withSubordinates } = place;
    return tx.findOne(StatisticReportEntity, {
      where: { form, organId, fromDay, toDay, withSubordinates },
      order: { version: 'DESC' },
    });
  }

  private async linesOf(
    tx: Transaction,
    { form, organId, from: fromDay, to: toDay, withSubordinates }: TablePlace,
    version: number,
  ): Promise<readonly FormLine[] | null> {
    const where = { form, organId, fromDay, toDay, withSubordinates, version };
    return (await tx.findOneBy(StatisticReportEntity, where))?.lines ?? null;
  }

  private async steps(tx: Transaction, id: string): Promise<readonly StepTaken[]> {
    return rowsOf<StepTaken>(
      tx,
      `SELECT s.seq, s.step, s.explanations, s.remarks, s.taken_on::text AS "takenOn",
              users.display_name AS "takenByName"
         FROM statistic_report_steps s JOIN users ON users.id = s.taken_by
        WHERE s.report_id = $1 ORDER BY s.seq`,
      [id],
    );
  }
}

const refusePeriod = ({ from, to }: TablePlace): void =>
  refuseFaults(from > to ? [{ field: 'to', code: 'lastBeforeFirst' }] : []);

const sameSources = (a: Pick<MadeTable, 'sources'>, b: Pick<MadeTable, 'sources'>): boolean =>
  a.sources.map(({ reportId }) => reportId).join() === b.sources.map(({ reportId }) => reportId).join();

/** What can be done next with the latest version. */
function stepsFrom(
  state: ReportState,
  { mayMake, mayCheck }: { readonly mayMake: boolean; readonly mayCheck: boolean },
): readonly ReportStep[] {
  if (state === 'draft' || state === 'returned') return mayMake ? ['submitted'] : [];
  if (state === 'submitted') return mayCheck ? ['returned', 'accepted'] : [];
  return [];
}
