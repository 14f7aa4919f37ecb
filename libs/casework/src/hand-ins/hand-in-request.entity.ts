import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AdministrativeActKind, CalendarDate, HandInKind, HandInStanding } from '@mingjing/domain';

/** For queries that call the request r and the organ of the register asked: as the case calls the organ, or the register. */
export const organName = 'coalesce(r.organ_name, asked.name, r.party)';

/** What an organ is asked to hand in for a case: what the journal says of it. */
@Entity('hand_in_requests')
@Index('hand_in_requests_open', { synchronize: false })
@Index('hand_in_requests_done', { synchronize: false })
@Index('hand_in_requests_organ', { synchronize: false })
export class HandInRequestEntity {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') key: string;
  @Column('text') kind: HandInKind;
  @Column('text') party: string;
  @Column('text', { nullable: true }) organId: string | null;
  /** Null: as in the register. */
  @Column('text', { nullable: true }) organName: string | null;
  @Column('text') actKind: AdministrativeActKind;
  @Column('date') askedOn: CalendarDate;
  @Column('date', { nullable: true }) servedOn: CalendarDate | null;
  @Column('text', { array: true }) legalRules: string[];
  @Column('text', { nullable: true }) legalKey: string | null;
  @Column('text', { array: true }) internalRules: string[];
  @Column('text', { nullable: true }) internalKey: string | null;
  @Column('text') standing: HandInStanding;
  @Column('date', { nullable: true }) handedInOn: CalendarDate | null;
  @Column('date', { nullable: true }) checkedOn: CalendarDate | null;
  @Column('text', { nullable: true }) remarks: string | null;
  /** The items of the checklist that the hand-ins answered so far, and those they called inapplicable. */
  @Column('text', { array: true }) given: string[];
  @Column('text', { array: true }) excused: string[];
}
