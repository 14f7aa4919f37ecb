import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A narrowing of the register that somebody has given a name; nobody else sees it. */
@Entity('saved_views')
@Unique('saved_views_user_id_name_key', ['userId', 'name'])
export class SavedViewEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') userId: string;
  @Column('text') name: string;
  /** The filters as they stand in the register's address. */
  @Column('text') search: string;
  @Column('timestamptz') createdAt: Date;
}
