import { Injectable } from '@nestjs/common';
import {
  addMonths,
  askedSplits,
  officialCalendar,
  procedureNames,
  type CalendarDate,
  type ProcedureName,
  type Split,
} from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import type { Actor } from '../people/index.js';
import { lastDaySoon } from '../case-queries/index.js';
import {
  StatisticSums,
  type MonthSum,
  type OrganSum,
  type ProcedureSum,
  type SumScope,
} from '../statistics/index.js';
import { BoardScopes, chosenOrgan, type BoardOrgan } from './board-scopes.js';
import { LiveCounts, type LiveFigures, type OfficerOverdue } from './live-counts.js';

export interface BoardQuery {
  /** First days of the first and the last month. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly organId?: string | undefined;
  readonly procedure?: ProcedureName | undefined;
}

export interface BoardPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface BoardAnswer {
  readonly today: CalendarDate;
  readonly soonOn: CalendarDate;
  readonly organ: BoardOrgan;
  readonly organs: readonly BoardOrgan[];
  readonly procedures: readonly ProcedureName[];
  readonly period: BoardPeriod;
  /** As many months, directly before. */
  readonly previous: BoardPeriod;
  readonly sums: readonly ProcedureSum[];
  readonly before: readonly ProcedureSum[];
  readonly standing: readonly ProcedureSum[];
  readonly months: readonly MonthSum[];
  /** What had come in and gone out before the period began. */
  readonly earlier: readonly ProcedureSum[];
  readonly byOrgan: readonly OrganSum[];
  readonly live: LiveFigures;
  readonly overdueByOfficer: readonly OfficerOverdue[];
}

const happened: readonly Split[] = [
  ...askedSplits,
  { measure: 'concluded', facet: 'outcome' },
  { measure: 'concluded', facet: 'officer' },
];
const standing: readonly Split[] = (
  ['', 'phase', 'officer', 'matter', 'category', 'respondent', 'suspended'] as const
)
  .map((facet): Split => ({ measure: 'open', facet }))
  .concat({ measure: 'letterOpen', facet: 'kind' });
const carried = (['received', 'accepted', 'concluded'] as const).map((measure): Split => ({
  measure,
  facet: '',
}));
const flow = ['received', 'receivedLater', 'accepted', 'refused', 'concluded'] as const;

const monthsIn = ({ from, to }: BoardPeriod): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;

/** 督办看板: what the maintained sums say of an organ and those below it, with what is late today. */
@Injectable()
export class Board {
  constructor(
    private readonly sums: StatisticSums,
    private readonly scopes: BoardScopes,
    private readonly live: LiveCounts,
    private readonly today: Today,
  ) {}

  async read(actor: Actor, { organId, procedure, ...period }: BoardQuery): Promise<BoardAnswer> {
    const organs = await this.scopes.organsOf(actor);
    const organ = chosenOrgan(organs, organId);
    const today = await this.today.today();
    const soonOn = lastDaySoon(officialCalendar, today);
    const procedures = procedure === undefined ? procedureNames : [procedure];
    const whose = { organIds: organ.subtree, procedures };
    const scope: SumScope = { ...whose, ...period };
    const length = monthsIn(period);
    const previous = { from: addMonths(period.from, -length), to: addMonths(period.from, -1) };
    const [sums, before, now, months, earlier, byOrgan, late] = await Promise.all([
      this.sums.ofPeriod(scope, happened),
      this.sums.ofPeriod({ ...whose, ...previous }, askedSplits),
      this.sums.ofNow(whose, standing),
      this.sums.byMonth(scope, flow),
      this.sums.ofPeriod({ ...whose, from: null, to: previous.to }, carried),
      this.sums.byOrgan(scope),
      this.live.read(whose, { today, soonOn }),
    ]);
    return {
      today,
      soonOn,
      organ,
      organs,
      procedures,
      period,
      previous,
      sums,
      before,
      standing: now,
      months,
      earlier,
      byOrgan,
      ...late,
    };
  }
}
