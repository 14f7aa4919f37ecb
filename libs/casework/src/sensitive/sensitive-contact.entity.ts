import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, ContactBody } from '@mingjing/domain';

/** A talk about a sensitive case: with whom, when, what was said and agreed. Never changed: superseded with a reason. */
@Entity('sensitive_contacts')
export class SensitiveContactEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') @Index('sensitive_contacts_case_id') caseId: string;
  @Column('text') body: ContactBody;
  @Column('text') bodyName: string;
  @Column('text') person: string;
  @Column('date') contactedOn: CalendarDate;
  @Column('text') said: string;
  @Column('text', { nullable: true }) agreed: string | null;
  @Column('text', { nullable: true }) nextStep: string | null;
  @Column('date', { nullable: true }) @Index('sensitive_contacts_next_on') nextOn: CalendarDate | null;
  /** The entry this one takes the place of. */
  @Column('uuid', { nullable: true, unique: true }) supersedes: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid') @Index('sensitive_contacts_recorded_by') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That the step agreed in a talk was taken. */
@Entity('sensitive_steps_done')
export class SensitiveStepDone {
  @PrimaryColumn('uuid') contactId: string;
  @Column('date') doneOn: CalendarDate;
  @Column('text') note: string;
  @Column('uuid') @Index('sensitive_steps_done_recorded_by') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}
