import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something to be done after a commit, written with it. */
@Entity('outbox')
@Index('outbox_waiting', { synchronize: false })
@Index('outbox_relayed', { synchronize: false })
@Index('outbox_set_aside', { synchronize: false })
export class OutboxMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  topic: string;

  @Column('jsonb')
  payload: unknown;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  relayedAt: Date | null;

  /** When it was found to be undeliverable; it waits for somebody to look at it. */
  @Column('timestamptz', { nullable: true })
  setAsideAt: Date | null;
}
