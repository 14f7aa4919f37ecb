import { Inject, Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@mingjing/domain';
import { readRecordCursor, type RecordCursor } from '@mingjing/casework/audit';
import { CLOCK, legalDay, Today, type Clock } from '@mingjing/platform/clock';
import { HttpProblem } from '../http/problem.js';

const USUAL_DAYS = 30;

interface Asked {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly caseNumber?: string;
}
export interface Period {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** The period an auditor asks about, by the clock by which those records are dated. */
@Injectable()
export class AuditPeriods {
  constructor(
    private readonly today: Today,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Accesses and sign-ins are dated by the clock of the machine. */
  ofAccesses(asked: Asked): Period {
    return periodOf(asked, legalDay(this.clock.now()));
  }

  /** Acts are recorded on the system’s day, which may be a demo day. */
  async ofActs(asked: Asked): Promise<Period> {
    return periodOf(asked, await this.today.today());
  }
}

/** Without a period the last days, or all there is of the case that is named. */
function periodOf({ from, to, caseNumber }: Asked, today: CalendarDate): Period {
  if (from !== undefined && to !== undefined && to < from)
    throw new HttpProblem('invalid-fields', { errors: [{ field: 'to', code: 'lastBeforeFirst' }] });
  if (from !== undefined || to !== undefined || caseNumber !== undefined) return { from, to };
  return { from: addDays(today, -USUAL_DAYS), to: undefined };
}

/** A cursor of another list is refused at its field. */
export function cursorOf(after: string | undefined, key: 'at' | 'recorded_on'): RecordCursor | undefined {
  if (after === undefined) return undefined;
  const cursor = readRecordCursor(after, key);
  if (cursor) return cursor;
  throw new HttpProblem('invalid-fields', { errors: [{ field: 'after', code: 'invalid' }] });
}
