import { units, type Pause, type Period, type Unit } from '@mingjing/domain';

import { Mistake, type Fields } from './periods-fields.js';

const longestDays = 10_000;
const daysIn: Readonly<Record<Unit, number>> = { workingDay: 1, naturalDay: 1, month: 31, year: 366 };

/** Reads a period as people and programs write it; every mistake is said in words. */
export function readPeriod(fields: Fields): Period {
  const start = fields.day('start');
  const unit = fields.oneOf('unit', units);
  const length = fields.whole('length', 1);
  const extensionDays = fields.has('extensionDays') ? fields.whole('extensionDays', 0) : 0;
  if (length * daysIn[unit] + extensionDays > longestDays)
    throw fields.mistake('length', '期间过长', 'the period is too long');
  const pauses = fields.has('pauses') ? readPauses(fields) : [];
  const moves = fields.has('moves') ? fields.flag('moves') : true;
  return { start, length, unit, pauses, extensionDays, moves };
}

function readPauses(fields: Fields): Pause[] {
  const pauses = fields.objects('pauses').map((pause): Pause => {
    const from = pause.day('from');
    const to = pause.has('to') ? pause.day('to') : undefined;
    pause.nothingElse();
    if (to !== undefined && to < from)
      throw pause.mistake('to', '恢复日期早于中止日期', 'the resumption lies before the suspension');
    return to === undefined ? { from } : { from, to };
  });
  const inOrder = pauses.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  inOrder.forEach((pause, index) => {
    const before = inOrder[index - 1];
    if (before && (before.to === undefined || before.to > pause.from))
      throw new Mistake('pauses：中止期间互相重叠', 'pauses: the suspensions overlap');
  });
  return inOrder;
}
