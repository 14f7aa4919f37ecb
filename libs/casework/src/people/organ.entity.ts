import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const organKinds = [
  'province',
  'city',
  'county',
  'department',
  'dispatched',
  'town',
  'street',
  'unit',
] as const;
export type OrganKind = (typeof organKinds)[number];

/** An organ of the administration, of today or of an earlier day. */
@Entity('organs')
export class OrganEntity {
  @PrimaryColumn('text') id: string;
  @Column('text') kind: OrganKind;
  @Column('text') name: string;
  @Column('text') shortName: string;
  @Column('text', { nullable: true }) @Index('organs_parent_id') parentId: string | null;
  @Column('text', { nullable: true })
  @Index('organs_superior_department_id')
  superiorDepartmentId: string | null;
  @Column('text', { nullable: true }) superiorDepartmentName: string | null;
  @Column('text') docPrefix: string;
  @Column('text', { nullable: true }) reconsiderationPrefix: string | null;
  @Column('text', { nullable: true }) roleNote: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('boolean', { default: false }) historical: boolean;
  @Column('boolean', { default: false }) nameToVerify: boolean;
  /** The organ that took over its duties. */
  @Column('text', { nullable: true }) @Index('organs_successor_id') successorId: string | null;
  @Column('jsonb', { default: {} }) settings: Readonly<Record<string, unknown>>;
}
