import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Party, PartyKind, PartyRole } from '@mingjing/domain';

/** A party to a case; the particulars hold what the application says of it. */
@Entity('case_parties')
@Unique('case_parties_case_id_key_key', ['caseId', 'key'])
export class CasePartyEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('text') key: string;
  @Column('text') role: PartyRole;
  @Column('text') kind: PartyKind;
  @Column('text') @Index('case_parties_name') name: string;
  @Column('text', { nullable: true }) @Index('case_parties_organ_id') organId: string | null;
  @Column('jsonb', { default: {} }) particulars: Partial<Party>;
}
