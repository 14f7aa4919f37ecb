import { procedureNames, procedures } from '@mingjing/domain';
import type { CalendarDate, DeadlineKind, DeadlineStatus, Unit } from '@mingjing/domain';

/** A stored clock, as far as reminding is concerned. */
export interface StoredDeadline {
  readonly id: string;
  readonly rule: string;
  readonly kind: DeadlineKind;
  readonly unit: Unit;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly status: DeadlineStatus;
}

export type DueDeadline = StoredDeadline & { readonly dueOn: CalendarDate };

const rights = new Set(
  procedureNames
    .flatMap((name) => procedures[name].editions.flatMap(procedures[name].model.deadlineRules))
    .filter(({ whenOver, plannedDay }) => whenOver === 'lapsed' && !plannedDay)
    .map(({ id }) => id),
);

/** Rules whose period is a right or a step of a party: letting it run out is nobody's omission. */
export const rightsOfParties: readonly string[] = [...rights];

/** A duty that runs: nobody is reminded of a right, nor of somebody else's clock. */
export function isRunningDuty(deadline: StoredDeadline): deadline is DueDeadline {
  return (
    deadline.status === 'running' &&
    deadline.dueOn !== null &&
    deadline.kind !== 'estimate' &&
    !rights.has(deadline.rule)
  );
}
