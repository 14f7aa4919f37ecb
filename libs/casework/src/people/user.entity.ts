import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale, Role } from '@mingjing/domain';

/** A person's account. */
@Entity('users')
@Index('users_roles', { synchronize: false })
export class UserEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { unique: true }) loginName: string;
  @Column('text') displayName: string;
  @Column('text') @Index('users_organ_id') organId: string;
  @Column('text', { nullable: true }) post: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { select: false }) passwordHash: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('text', { nullable: true }) @Index('users_supervises') supervises: string | null;
  /** Acts this organ head approves; with none listed, those that no other head lists. */
  @Column('text', { array: true, default: [] }) approves: string[];
  @Column('text', { default: 'zh' }) locale: Locale;
  @Column('boolean', { default: true }) active: boolean;
  @Column('boolean', { default: false }) demo: boolean;
  @Column('boolean', { default: false }) mustChangePassword: boolean;
  @Column('timestamptz', { nullable: true }) lockedUntil: Date | null;
  @Column('timestamptz') passwordChangedAt: Date;
  @Column('timestamptz') createdAt: Date;
}

/** An account without its secret. */
export type Person = Omit<UserEntity, 'passwordHash'>;
