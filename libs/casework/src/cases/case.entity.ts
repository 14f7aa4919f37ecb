import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { initialLitigationTracks, initialTracks, type LitigationTracks } from '@mingjing/domain';
import type {
  CalendarDate,
  CaseOutcome,
  CasePhase,
  CaseWaits,
  CourtProcedure,
  DisputeKind,
  DisputeType,
  Instance,
  Origin,
  ProcedureName,
  ReconsiderationActs,
  Route,
  RuleSet,
  SuedAct,
  SuitKind,
  Tracks,
} from '@mingjing/domain';

/** A case as lists and locks see it; everything but the journal's head is a projection of the journal. */
@Entity('cases')
@Index('cases_organ_received', { synchronize: false })
@Index('cases_organ_next_due', { synchronize: false })
@Index('cases_officer_next_due', { synchronize: false })
@Index('cases_challenged_act_number', { synchronize: false })
@Index('cases_split_from', { synchronize: false })
@Index('cases_office_received', { synchronize: false })
@Index('cases_office_open', { synchronize: false })
@Index('cases_received', { synchronize: false })
@Index('cases_number_order', { synchronize: false })
@Index('cases_phase', { synchronize: false })
@Index('cases_officer_received', { synchronize: false })
@Index('cases_category_received', { synchronize: false })
@Index('cases_matter_received', { synchronize: false })
@Index('cases_next_due', { synchronize: false })
@Index('cases_next_due_last', { synchronize: false })
@Index('cases_open_next_due', { synchronize: false })
@Index('cases_respondent_ids', { synchronize: false })
@Index('cases_old_number', { synchronize: false })
@Index('cases_imported', { synchronize: false })
@Index('cases_search', { synchronize: false })
@Index('cases_suspended', { synchronize: false })
@Index('cases_norm_reviews', { synchronize: false })
@Index('cases_mediations', { synchronize: false })
@Index('cases_mediations_due', { synchronize: false })
@Index('cases_mediations_due_last', { synchronize: false })
@Index('cases_procedure', { synchronize: false })
@Index('cases_procedure_received', { synchronize: false })
export class CaseEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') procedure: ProcedureName;
  @Column('text') ruleSet: RuleSet;
  @Column('text', { unique: true }) number: string;
  @Column('text') title: string;
  @Column('text') organId: string;
  @Column('text') officeId: string;
  @Column('uuid', { nullable: true }) officerId: string | null;
  @Column('uuid') @Index('cases_dispute_id') disputeId: string;
  @Column('text') phase: CasePhase;
  @Column('text') clock: Tracks['clock'];
  @Column('text') mediation: Tracks['mediation'];
  @Column('text') normReview: Tracks['normReview'];
  @Column('text') stay: Tracks['stay'];
  @Column('text', { default: 'none' }) performance: LitigationTracks['performance'];
  @Column('text', { nullable: true }) route: Route | null;
  @Column('date') receivedOn: CalendarDate;
  @Column('date', { nullable: true }) acceptedOn: CalendarDate | null;
  @Column('date', { nullable: true }) concludedOn: CalendarDate | null;
  @Column('date', { nullable: true }) closedOn: CalendarDate | null;
  @Column('text', { nullable: true }) outcome: CaseOutcome | null;
  @Column('text') category: string;
  @Column('text') matter: string;
  @Column('text', { array: true, default: [] }) flags: string[];
  @Column('boolean', { default: false }) needsVerification: boolean;
  /** Taken over from an old register. */
  @Column('boolean', { default: false }) imported: boolean;
  /** The number the case had there. */
  @Column('text', { nullable: true }) oldNumber: string | null;
  @Column('date', { nullable: true }) nextDueOn: CalendarDate | null;
  @Column('text', { nullable: true }) nextRule: string | null;
  /** What holds the case up; null where nothing does. */
  @Column('jsonb', { nullable: true }) waits: CaseWaits | null;
  /** What runs out first of what it waits for. */
  @Column('date', { nullable: true }) waitsUntil: CalendarDate | null;
  @Column('date') lastOccurredOn: CalendarDate;
  /** The organs complained of; they learn of the case by the copy. */
  @Column('text', { array: true, default: [] }) respondentIds: string[];
  @Column('boolean', { default: false }) copySent: boolean;
  @Column('text', { default: '' }) searchText: string;
  @Column('jsonb') particulars: CaseParticulars;
  /** The seq of the last journal entry. */
  @Column('integer') version: number;
  /** The hash of the last journal entry, so that a cut-off tail shows. */
  @Column('text') lastHash: string;
  @Column('text') origin: Origin;
  @Column('timestamptz') createdAt: Date;
}

/** What else was said or handed in, where it was. */
export const furtherParticulars = [
  'agencyReceivedOn',
  'oralRecord',
  'normRequest',
  'normClause',
  'normReason',
  'risks',
  'riskNote',
  'materials',
  'splitFrom',
] as const;

/** What the application says, for the case page. */
export interface CaseParticulars extends Pick<
  ReconsiderationActs['receiveApplication'],
  (typeof furtherParticulars)[number]
> {
  /** How an application came in; a court's summons has no such choice. */
  readonly channel?: string;
  readonly postmarkedOn?: CalendarDate;
  readonly challengedAct?: object;
  readonly request: string;
  readonly facts: string;
  readonly reasons: string;
  readonly reconsiderationFirst?: boolean;
  /** What a mediation is about, and what was agreed. */
  readonly disputeKind?: DisputeKind;
  readonly disputeType?: DisputeType;
  readonly agreement?: string;
  /** What a lawsuit is, and before which court. */
  readonly suitKind?: SuitKind;
  readonly instance?: Instance;
  readonly court?: string;
  readonly courtCaseNumber?: string;
  readonly courtProcedure?: CourtProcedure;
  readonly actSued?: SuedAct;
  /** The organ that handles it. */
  readonly unit?: string;
  /** Of a case of an old register: who handled it then, and what the register notes. */
  readonly oldOfficer?: string;
  readonly oldNote?: string;
}

/** The tracks of all procedures, as one row keeps them. */
export type RowTracks = Omit<Tracks, 'phase'> &
  Pick<LitigationTracks, 'performance'> & { readonly phase: CasePhase };
/** What stands in the row for the tracks a procedure does not have. */
export const initialRowTracks: RowTracks = { ...initialLitigationTracks, ...initialTracks };
