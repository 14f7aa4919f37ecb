import { OutboxMessage } from '@mingjing/platform/outbox';
import { DelegationEntity, ProposalEntity } from '../approvals/index.js';
import { CaseEntity, CasePartyEntity } from '../cases/index.js';
import { CommitteeMemberEntity } from '../committee/index.js';
import { ConferenceActionEntity, ConferenceEntity, ConferenceMinutesEntity } from '../conferences/index.js';
import {
  CounselAssignmentEntity,
  CounselChangeEntity,
  CounselConflictEntity,
  CounselEngagementEntity,
  CounselEntity,
} from '../counsel/index.js';
import { CourtChangeEntity, CourtEntity } from '../courts/index.js';
import { DeadlineEntity } from '../deadlines/index.js';
import { DictionaryEntryEntity } from '../dictionaries/index.js';
import { DocumentEntity, NumberSequenceEntity } from '../documents/index.js';
import { HandInDraftEntity, HandInRequestEntity } from '../hand-ins/index.js';
import { IntakeDraftEntity } from '../intake-drafts/index.js';
import { CaseEventEntity } from '../journal/index.js';
import { CaseLessonEntity } from '../losses/index.js';
import { MaterialEntity } from '../materials/index.js';
import { OrganRuleChange } from '../organ-rules/index.js';
import { OrganEntity, UserEntity } from '../people/index.js';
import { Notice } from '../notices/index.js';
import { Reminder, ReminderPolicyChange, ReminderPolicyStep } from '../reminders/index.js';
import {
  CaseTakeoverEntity,
  RegisterImportEntity,
  RegisterImportRowEntity,
  RegisterMappingEntity,
} from '../register-imports/index.js';
import { SavedViewEntity } from '../saved-views/index.js';
import {
  LeaderReportEntity,
  SensitiveCaseEntity,
  SensitiveContactEntity,
  SensitiveFlagChange,
  SensitiveStepDone,
} from '../sensitive/index.js';
import { OpenServiceEntity } from '../services/index.js';
import { SittingEntity } from '../sittings/index.js';
import { StatisticReportEntity, StatisticReportStepEntity } from '../statistic-reports/index.js';
import { CaseCountEntity, CountSumEntity } from '../statistics/index.js';
import { CourtAppearanceEntity } from '../appearances/index.js';
import { SupervisedDutyEntity } from '../supervision/index.js';

/** Every table of the casework, for the data source. */
export const caseworkEntities = [
  CaseEntity,
  CaseCountEntity,
  CasePartyEntity,
  CaseEventEntity,
  CaseLessonEntity,
  CommitteeMemberEntity,
  CountSumEntity,
  ConferenceActionEntity,
  ConferenceEntity,
  ConferenceMinutesEntity,
  CounselAssignmentEntity,
  CounselChangeEntity,
  CounselConflictEntity,
  CounselEngagementEntity,
  CounselEntity,
  CourtEntity,
  CourtChangeEntity,
  DeadlineEntity,
  DelegationEntity,
  DictionaryEntryEntity,
  ProposalEntity,
  DocumentEntity,
  NumberSequenceEntity,
  HandInDraftEntity,
  HandInRequestEntity,
  IntakeDraftEntity,
  MaterialEntity,
  OrganEntity,
  OrganRuleChange,
  UserEntity,
  OutboxMessage,
  Notice,
  Reminder,
  ReminderPolicyChange,
  ReminderPolicyStep,
  CaseTakeoverEntity,
  RegisterImportEntity,
  RegisterImportRowEntity,
  RegisterMappingEntity,
  SavedViewEntity,
  LeaderReportEntity,
  SensitiveCaseEntity,
  SensitiveContactEntity,
  SensitiveFlagChange,
  SensitiveStepDone,
  OpenServiceEntity,
  SittingEntity,
  SupervisedDutyEntity,
  CourtAppearanceEntity,
  StatisticReportEntity,
  StatisticReportStepEntity,
];
