import type { CalendarDate } from '../calendar/calendar-date.js';
import { article, type Article } from '../law/article.js';
import type { Proposal } from './proposals.js';
import type { Refusal } from './refusal.js';

/** The rule of the bureau on approvals, also on who approves while an approver is away. */
export const rulesOnApprovals: Article = article('RULES', '审批');

export interface ApprovalDay {
  readonly approvedOn: CalendarDate;
  readonly today: CalendarDate;
  /** A scan of the approval as it was given on paper lies beside it. */
  readonly scanned: boolean;
}

/** A proposal waits; one that has lapsed was still waiting on the days before. */
export const awaitsOn = ({ status, lapsedOn }: Proposal, day: CalendarDate): boolean =>
  status === 'pending' || (status === 'lapsed' && lapsedOn !== null && day < lapsedOn);

/** Why an approval cannot count for that day: an earlier one than today needs its scan and the right order. */
export function approvalDayRefusals(
  { reachedOn }: Proposal,
  { approvedOn, today, scanned }: ApprovalDay,
): Refusal[] {
  const about = { kind: 'requirement', article: rulesOnApprovals } as const;
  const refusals: Refusal[] = [];
  if (approvedOn > today)
    refusals.push({ ...about, code: 'APPROVED_IN_FUTURE', at: 'approvedOn', params: { today } });
  if (approvedOn < reachedOn)
    refusals.push({
      ...about,
      code: 'APPROVED_BEFORE_PROPOSED',
      at: 'approvedOn',
      params: { earliest: reachedOn },
    });
  if (approvedOn < today && !scanned)
    refusals.push({ ...about, code: 'APPROVAL_SCAN_MISSING', at: 'evidence' });
  return refusals;
}
