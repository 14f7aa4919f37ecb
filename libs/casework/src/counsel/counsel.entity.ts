import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** Legal counsel of an organ: who, of which firm, versed in what. */
@Entity('counsels')
@Unique('counsels_organ_name_key', ['organId', 'name'])
export class CounselEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') organId: string;
  /** The account through which they read what is given to them; null where they have none. */
  @Column('uuid', { nullable: true, unique: true }) userId: string | null;
  @Column('text') name: string;
  @Column('text') firm: string;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { array: true }) fields: string[];
  @Column('integer') version: number;
  @Column('uuid', { nullable: true }) @Index('counsels_changed_by') changedBy: string | null;
  @Column('timestamptz') changedAt: Date;
}
