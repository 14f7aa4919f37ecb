import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ProcedureName } from '@mingjing/domain';
import type { ImportMapping } from './import-fields.js';
import type { ImportFinding } from './import-findings.js';

export const importStates = ['mapping', 'checking', 'checked', 'importing', 'imported', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];
export const importRowStates = ['read', 'ok', 'warning', 'error', 'imported', 'unchanged'] as const;
export type ImportRowState = (typeof importRowStates)[number];

/** A column of the file with some of what stands in it. */
export interface ImportColumn {
  readonly heading: string;
  readonly samples: readonly string[];
}

/** An old register being taken over: the file it came in, which column tells what, and how far it is. */
@Entity('register_imports')
@Index('register_imports_office', { synchronize: false })
@Index('register_imports_content', { synchronize: false })
@Index('register_imports_work', { synchronize: false })
export class RegisterImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') organId: string;
  @Column('text') officeId: string;
  @Column('text') procedure: ProcedureName;
  @Column('text') fileName: string;
  /** The sheet that was read, where the file has several. */
  @Column('text', { nullable: true }) sheet: string | null;
  /** The sheets of the file that are no registers. */
  @Column('jsonb') unreadSheets: readonly string[];
  @Column('text') headerPrint: string;
  /** What tells the file from any other; null of those brought before it was kept. */
  @Column('text', { nullable: true }) contentPrint: string | null;
  @Column('jsonb') columns: readonly ImportColumn[];
  @Column('jsonb') mapping: ImportMapping;
  @Column('text') state: ImportState;
  @Column('integer') total: number;
  /** How many rows the work at hand has gone through. */
  @Column('integer') done: number;
  @Column('uuid') @Index('register_imports_created_by') createdBy: string;
  /** Who has the rows imported; theirs is the act. */
  @Column('uuid', { nullable: true }) @Index('register_imports_started_by') startedBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}

/** A row of the file as it was read, what was found of it, and the case it became. */
@Entity('register_import_rows')
@Index('register_import_rows_state', { synchronize: false })
@Index('register_import_rows_number', { synchronize: false })
export class RegisterImportRowEntity {
  @PrimaryColumn('uuid') importId: string;
  @PrimaryColumn('integer') row: number;
  @Column('jsonb') cells: readonly string[];
  @Column('text') state: ImportRowState;
  @Column('text', { nullable: true }) oldNumber: string | null;
  @Column('jsonb') findings: readonly ImportFinding[];
  @Column('uuid', { nullable: true }) @Index('register_import_rows_case_id') caseId: string | null;
}

/** Which column told what, for the next file of an office with the same headings. */
@Entity('register_mappings')
export class RegisterMappingEntity {
  @PrimaryColumn('text') officeId: string;
  @PrimaryColumn('text') procedure: ProcedureName;
  @PrimaryColumn('text') headerPrint: string;
  @Column('jsonb') mapping: ImportMapping;
  @Column('timestamptz') updatedAt: Date;
}

/** Which line of which file a case was taken over from. */
@Entity('case_takeovers')
export class CaseTakeoverEntity {
  @PrimaryColumn('uuid') caseId: string;
  @Column('text') fileName: string;
  /** As the spreadsheet counts. */
  @Column('integer') row: number;
}
