import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, FormCode, FormLine, TableRow } from '@mingjing/domain';

/** A table of a subordinate organ that went into one of its superior. */
export interface ReportSource {
  readonly organId: string;
  readonly organName: string;
  readonly reportId: string;
  readonly version: number;
}

/** A version of a statistical table as it was frozen; rows are added, never changed. */
@Entity('statistic_reports')
@Index('statistic_reports_version_key', { synchronize: false })
export class StatisticReportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') form: FormCode;
  @Column('text') organId: string;
  @Column('date') fromDay: CalendarDate;
  @Column('date') toDay: CalendarDate;
  /** The accepted tables of the organs below are added to the organ's own. */
  @Column('boolean') withSubordinates: boolean;
  @Column('integer') version: number;
  /** The rows with their figures as the form prints them. */
  @Column('jsonb') cells: readonly TableRow[];
  /** What each case, or each row of a subordinate's table, added: the table is made of these again. */
  @Column('jsonb') lines: readonly FormLine[];
  @Column('jsonb') sources: readonly ReportSource[];
  @Column('uuid') @Index('statistic_reports_made_by') madeBy: string;
  @Column('date') madeOn: CalendarDate;
  @Column('timestamptz') madeAt: Date;
}

export const reportSteps = ['submitted', 'returned', 'accepted'] as const;
export type ReportStep = (typeof reportSteps)[number];
export const reportStates = ['draft', ...reportSteps] as const;
export type ReportState = (typeof reportStates)[number];

/** Why an identity does not hold. */
export interface Explanation {
  readonly identity: string;
  readonly text: string;
}

/** What was done with a version; its state is that of the last step. Rows are added, never changed. */
@Entity('statistic_report_steps')
export class StatisticReportStepEntity {
  @PrimaryColumn('uuid') reportId: string;
  @PrimaryColumn('integer') seq: number;
  @Column('text') step: ReportStep;
  @Column('jsonb') explanations: readonly Explanation[];
  @Column('text', { nullable: true }) remarks: string | null;
  @Column('uuid') @Index('statistic_report_steps_taken_by') takenBy: string;
  @Column('date') takenOn: CalendarDate;
  @Column('timestamptz') takenAt: Date;
}
