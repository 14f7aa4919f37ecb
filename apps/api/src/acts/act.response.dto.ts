import { ApiProperty } from '@nestjs/swagger';
import {
  caseDocumentKinds,
  eventLabels,
  caseActs,
  refusalTexts,
  roles,
  type CalendarDate,
  type Act,
  type Refusal,
} from '@mingjing/domain';
import type { ActOutcome, ActPreview } from '@mingjing/casework/procedures';
import { DeadlineOwnerLabel, DeadlineStatusLabel } from '../cases/labels.response.dto.js';
import { TracksView } from '../cases/tracks.response.dto.js';

const kinds = ['role', 'state', 'requirement'] as const satisfies Refusal['kind'][];

/** Why an act is not allowed. */
export class RefusalView {
  @ApiProperty({ enum: Object.keys(refusalTexts), enumName: 'RefusalCode' }) code: Refusal['code'];
  @ApiProperty({ enum: kinds, enumName: 'RefusalKind' }) kind: Refusal['kind'];
  @ApiProperty() article: string;
  @ApiProperty() text: string;
  @ApiProperty({ required: false, description: 'The field of the payload it concerns' }) field?: string;
}

export class ApproverView {
  @ApiProperty({ enum: roles, enumName: 'Role' }) role: string;
  @ApiProperty() label: string;
}

export class ActView {
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: Act;
  @ApiProperty() label: string;
  @ApiProperty({ type: String, nullable: true }) article: string | null;
  @ApiProperty() allowed: boolean;
  @ApiProperty({ type: [ApproverView], description: 'Who must agree first, in this order' })
  approvers: ApproverView[];
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
}

export class ActList {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [ActView] }) acts: ActView[];
}

/** A clock as derived, before it is stored. */
export class DerivedDeadlineView {
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty() key: string;
  @ApiProperty({ type: DeadlineOwnerLabel }) owner: DeadlineOwnerLabel;
  @ApiProperty() article: string;
  @ApiProperty({ type: String, format: 'date' }) startedOn: CalendarDate;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) dueOn: CalendarDate | null;
  @ApiProperty({ type: DeadlineStatusLabel }) status: DeadlineStatusLabel;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: [String] }) explanation: string[];
}

type Change = Exclude<ActPreview['deadlines'][number]['change'], 'stays'>;
const changes = ['starts', 'moves', 'ends'] as const satisfies Change[];

export class DeadlineChangeView {
  @ApiProperty({ enum: changes }) change: Change;
  @ApiProperty({ type: DerivedDeadlineView, nullable: true }) before: DerivedDeadlineView | null;
  @ApiProperty({ type: DerivedDeadlineView, nullable: true }) after: DerivedDeadlineView | null;
}

export class DocumentDraftView {
  @ApiProperty({ enum: caseDocumentKinds, enumName: 'DocumentKind' }) kind: string;
  @ApiProperty() title: string;
  @ApiProperty() addressee: string;
  @ApiProperty() body: string;
}

/** What an act would do. */
export class ActPreviewView {
  @ApiProperty({ type: TracksView }) tracksBefore: TracksView;
  @ApiProperty({ type: TracksView }) tracksAfter: TracksView;
  @ApiProperty({ description: 'It would first go to its approvers' }) proposed: boolean;
  @ApiProperty({ type: [DeadlineChangeView] }) deadlines: DeadlineChangeView[];
  @ApiProperty({ type: [DocumentDraftView] }) documents: readonly DocumentDraftView[];
}

const results = [
  'performed',
  'proposed',
  'returned',
  'withdrawn',
  'approved',
] as const satisfies ActOutcome['result'][];

export class OutcomeEvent {
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ enum: Object.keys(eventLabels), enumName: 'EventType' }) type: string;
  @ApiProperty({ type: String, format: 'date' }) occurredOn: CalendarDate;
}

export class OutcomeDocument {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: caseDocumentKinds, enumName: 'DocumentKind' }) kind: string;
  @ApiProperty() number: string;
}

/** What a case that a new one follows could not take in: it has to be recorded there. */
export class NotRecordedView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() number: string;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: Act;
  @ApiProperty() label: string;
  @ApiProperty({ type: [RefusalView] }) refusals: RefusalView[];
}

/** What came of an act or of a step of a proposal. */
export class ActOutcomeView implements Omit<ActOutcome, 'tracks' | 'notRecorded'> {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() number: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ enum: results, description: '`proposed`: it waits for its approvers' })
  result: ActOutcome['result'];
  @ApiProperty({ type: [OutcomeEvent] }) events: readonly OutcomeEvent[];
  @ApiProperty({ type: [OutcomeDocument] }) documents: readonly OutcomeDocument[];
  @ApiProperty({ type: TracksView }) tracks: TracksView;
  @ApiProperty({
    type: [NotRecordedView],
    required: false,
    description: 'What the case that a new one follows could not take in',
  })
  notRecorded?: NotRecordedView[];
}
