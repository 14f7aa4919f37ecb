import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@mingjing/domain';
import { Today } from '@mingjing/platform/clock';
import { Database, rowsOf } from '@mingjing/platform/database';
import { newId } from '@mingjing/platform/ids';
import { OpenCaseSweep } from '../procedures/index.js';
import { SettingChanges } from '../settings/index.js';

/** There is no demo county: the real clock rules, and nobody sets it. */
export class NoDemoData extends Error {
  override readonly name = 'NoDemoData';
}

/** The demo day does not go back. */
export class DemoDayInPast extends Error {
  constructor(readonly present: CalendarDate) {
    super(`the demo day is ${present}; it does not go back`);
    this.name = 'DemoDayInPast';
  }
}

/** The law is still taking its course after an earlier move. */
export class DemoDayMoving extends Error {
  override readonly name = 'DemoDayMoving';
}

/** What happened by itself until the new day. */
export interface DemoDayMove {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Cases whose clocks had run out. */
  readonly cases: number;
  readonly acts: number;
  readonly byEvent: readonly EventCount[];
  /** Duties that ran out undone. */
  readonly missed: number;
}

export interface EventCount {
  readonly type: string;
  readonly count: number;
}

export interface DemoDayProgress {
  readonly to: CalendarDate;
  readonly done: number;
  readonly of: number;
}

/** The demo county's today, which moves forward only and lets the law take its course (30(3), 41(5) and others). */
@Injectable()
export class DemoDay {
  private moving: DemoDayProgress | null = null;

  constructor(
    private readonly database: Database,
    private readonly settings: SettingChanges,
    private readonly today: Today,
    private readonly sweep: OpenCaseSweep,
  ) {}

  /** The day it is in the demo county; null without one. */
  async present(): Promise<CalendarDate | null> {
    return this.today.demoDay();
  }

  /** How far a move in this process has come; null where none is under way. */
  get progress(): DemoDayProgress | null {
    return this.moving;
  }

  async moveTo(day: CalendarDate): Promise<DemoDayMove> {
    if (this.moving) throw new DemoDayMoving();
    this.moving = { to: day, done: 0, of: 0 };
    try {
      const before = newId();
      const from = await this.set(day);
      const { cases } = await this.sweep.sweep((done, of) => (this.moving = { to: day, done, of }));
      const byEvent = await this.eventsSince(before);
      const acts = byEvent.reduce((sum, { count }) => sum + count, 0);
      return { from, to: day, cases, acts, byEvent, missed: await this.missedBetween(from, day) };
    } finally {
      this.moving = null;
    }
  }

  private async set(day: CalendarDate): Promise<CalendarDate> {
    return this.settings.change('demo day', async (tx) => {
      const present = await this.today.demoDay(tx);
      if (present === null) throw new NoDemoData();
      if (day < present) throw new DemoDayInPast(present);
      await this.today.setDemoDay(tx, day);
      return present;
    });
  }

  /** From the journal: the worker, which sees the new day too, may have swept some of the cases. */
  private async eventsSince(id: string): Promise<EventCount[]> {
    return rowsOf<EventCount>(
      this.database.manager,
      `SELECT type, count(*)::int AS count FROM case_events
        WHERE id > $1 AND actor_role = 'system' GROUP BY type ORDER BY count DESC, type`,
      [id],
    );
  }

  private async missedBetween(from: CalendarDate, to: CalendarDate): Promise<number> {
    const [row] = await rowsOf<{ missed: number }>(
      this.database.manager,
      `SELECT count(*)::int AS missed FROM deadlines JOIN cases ON cases.id = deadlines.case_id
        WHERE deadlines.status = 'missed' AND cases.closed_on IS NULL
          AND deadlines.due_on >= $1 AND deadlines.due_on < $2`,
      [from, to],
    );
    return row?.missed ?? 0;
  }
}
