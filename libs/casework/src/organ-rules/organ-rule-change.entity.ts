import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RulesOfOrgan } from './rules-of-organ.js';

/** The rules of an organ as they were from one change to the next; rows are added, never changed. */
@Entity('organ_rule_changes')
export class OrganRuleChange {
  @PrimaryColumn('text') organId: string;
  /** 0: as the organ was before anybody set them here. */
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') rules: RulesOfOrgan;
  /** Null: came with the organ. */
  @Column('uuid', { nullable: true }) @Index('organ_rule_changes_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
