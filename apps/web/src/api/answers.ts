import type { Capacity, Phase, Role } from '@mingjing/domain';

import type { components } from './schema';

export type { Phase, Role };
export type Locale = 'zh' | 'en';

/** A code with its name in the reader's language. */
export interface Labelled<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
}

/** Working days as the law counts them, calendar days beside; negative when over. */
export interface TimeLeft {
  readonly workingDays: number;
  readonly days: number;
}

export interface OrganName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

export interface SessionUser {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly post: string | null;
  readonly phone: string | null;
  readonly roles: readonly Role[];
  readonly roleNames: readonly Labelled<Role>[];
  readonly organ: OrganName;
  /** The organ whose cases, with all below it, a supervisor sees. */
  readonly supervises: string | null;
  readonly locale: Locale;
  readonly mustChangePassword: boolean;
}

export interface Session {
  readonly user: SessionUser;
  readonly csrfToken: string;
  readonly today: string;
  /** The day the demo data believes it is; null in a system at work. */
  readonly demoDay: string | null;
}

export type CaseRow = components['schemas']['CaseListView'];
export type CasePageAnswer = components['schemas']['CaseListPage'];

/** An open clock among those of all cases. */
export type DueRow = components['schemas']['DueView'];
export type DueCounts = components['schemas']['DueCountsView'];
export type DueSummary = components['schemas']['DueSummaryView'];
/** An act that would settle a clock. */
export type ClockAct = components['schemas']['ClockActView'];
/** Cases that something holds up. */
export type CorrectionRow = components['schemas']['CorrectionView'];
export type SuspensionRow = components['schemas']['SuspensionView'];
export type NormReviewRow = components['schemas']['NormReviewView'];
export type WaitClock = components['schemas']['WaitClockView'];
export type WaitSummary = components['schemas']['WaitSummaryView'];
/** What a case still has to serve, and which of its entries may be corrected. */
export type StandingAnswer = components['schemas']['StandingView'];
export type OutstandingNotice = components['schemas']['OutstandingView'];
export type OrganRequest = components['schemas']['OrganRequestView'];
export type OrganRequestList = components['schemas']['OrganRequestList'];

export interface ApprovalRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly version: number;
  readonly act: string;
  readonly actLabel: string;
  readonly payload: unknown;
  readonly reasons: string | null;
  readonly proposerName: string;
  readonly proposedOn: string;
  readonly chain: readonly Labelled<Capacity>[];
  readonly step: number;
  readonly status: Labelled;
  readonly nextDueOn: string | null;
  /** The approver who is away and for whom the reader decides. */
  readonly onBehalfOf: string | null;
  readonly left: TimeLeft | null;
}

/** A list with the legal day it was read on. */
export interface Dated<Row> {
  readonly today: string;
  readonly rows: readonly Row[];
}
