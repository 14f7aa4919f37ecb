import { ApiProperty } from '@nestjs/swagger';
import {
  administrativeActKinds,
  caseActs,
  checklistGroups,
  handInKinds,
  handInStandings,
  units,
  type Act,
  type AdministrativeActKind,
  type CalendarDate,
  type ChecklistGroup,
  type HandInKind,
  type HandInStanding,
  type ItemState,
  type Unit,
} from '@mingjing/domain';
import { EvidenceLineBody, InapplicableBody } from '../acts/evidence-list.dto.js';
import { DeadlineStatusLabel, TimeLeft } from '../cases/labels.response.dto.js';

const day = { type: String, format: 'date' } as const;
const maybeDay = { ...day, nullable: true } as const;
const maybe = { type: String, nullable: true } as const;
const maybeId = { ...maybe, format: 'uuid' } as const;
const instant = { type: String, format: 'date-time' } as const;
const count = { type: 'integer' } as const;
const maybeCount = { type: 'integer', nullable: true } as const;

export class HandInClockView {
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty() article: string;
  @ApiProperty(count) length: number;
  @ApiProperty({ enum: units, enumName: 'Unit' }) unit: Unit;
  @ApiProperty(day) startedOn: CalendarDate;
  @ApiProperty(maybeDay) dueOn: CalendarDate | null;
  @ApiProperty(maybeDay) doneOn: CalendarDate | null;
  @ApiProperty({ type: DeadlineStatusLabel }) status: DeadlineStatusLabel;
  @ApiProperty({ type: TimeLeft, nullable: true }) left: TimeLeft | null;
  @ApiProperty() provisional: boolean;
  @ApiProperty({ type: [String] }) explanation: string[];
}

/** What an organ is asked to hand in, in a list. */
export class HandInLineView {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ description: 'Its name within the case' }) key: string;
  @ApiProperty({ enum: handInKinds, enumName: 'HandInKind' }) kind: HandInKind;
  @ApiProperty() kindLabel: string;
  @ApiProperty({ enum: administrativeActKinds, enumName: 'AdministrativeActKind' })
  actKind: AdministrativeActKind;
  @ApiProperty() actKindLabel: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty() caseTitle: string;
  @ApiProperty() bodyName: string;
  @ApiProperty() officeName: string;
  @ApiProperty() organName: string;
  @ApiProperty({ ...maybe, description: 'Of a lawsuit' }) court: string | null;
  @ApiProperty({ ...maybe, description: 'The number at the court' }) courtCaseNumber: string | null;
  @ApiProperty(maybe) officerName: string | null;
  @ApiProperty(maybe) keeperName: string | null;
  @ApiProperty(day) askedOn: CalendarDate;
  @ApiProperty({ ...maybeDay, description: 'Null: service is not entered yet' })
  servedOn: CalendarDate | null;
  @ApiProperty({ enum: handInStandings, enumName: 'HandInStanding' }) standing: HandInStanding;
  @ApiProperty() standingLabel: string;
  @ApiProperty(maybeDay) handedInOn: CalendarDate | null;
  @ApiProperty(maybe) remarks: string | null;
  @ApiProperty({ type: HandInClockView, nullable: true }) legal: HandInClockView | null;
  @ApiProperty({ type: HandInClockView, nullable: true, description: 'What the bureau sets for itself' })
  internal: HandInClockView | null;
  @ApiProperty(count) needed: number;
  @ApiProperty(count) satisfied: number;
}

export class HandInListView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [HandInLineView] }) rows: HandInLineView[];
  @ApiProperty({ description: 'Whether there are rows after these' }) more: boolean;
}

const itemStates = ['given', 'notApplicable', 'missing', 'open'] as const;

export class ChecklistItemView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: checklistGroups, enumName: 'ChecklistGroup' }) group: ChecklistGroup;
  @ApiProperty() groupLabel: string;
  @ApiProperty() label: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: ['always', 'unless', 'whereApplicable'] }) need:
    'always' | 'unless' | 'whereApplicable';
  @ApiProperty({ ...maybe, description: 'When it is not needed' }) unless: string | null;
  @ApiProperty({ enum: itemStates, enumName: 'ChecklistItemState' }) state: ItemState;
  @ApiProperty({ description: 'It was handed in before' }) handedIn: boolean;
  @ApiProperty(maybe) reason: string | null;
}

export class HandInFileView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fileName: string;
  @ApiProperty() title: string;
  @ApiProperty(count) size: number;
  @ApiProperty(maybe) sha256: string | null;
  @ApiProperty(maybe) mediaType: string | null;
  @ApiProperty(maybeCount) pages: number | null;
  @ApiProperty({ description: 'I uploaded it and may delete it' }) mine: boolean;
}

export class HandedInFileView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() fileName: string;
  @ApiProperty() title: string;
  @ApiProperty(count) size: number;
  @ApiProperty() sha256: string;
  @ApiProperty(maybeCount) pages: number | null;
}

export class HandInStepView {
  @ApiProperty(count) seq: number;
  @ApiProperty({ enum: caseActs, enumName: 'Act' }) act: Act;
  @ApiProperty() label: string;
  @ApiProperty() bringsFiles: boolean;
  @ApiProperty(day) occurredOn: CalendarDate;
  @ApiProperty(instant) recordedAt: string;
  @ApiProperty(maybe) byName: string | null;
  @ApiProperty({ description: 'The check code of the receipt: the beginning of the hash of the entry' })
  code: string;
  @ApiProperty(maybe) remarks: string | null;
  @ApiProperty(maybe) summary: string | null;
  @ApiProperty({ type: [String] }) missing: string[];
  @ApiProperty({ type: [EvidenceLineBody] }) lines: EvidenceLineBody[];
  @ApiProperty({ type: [InapplicableBody] }) notApplicable: InapplicableBody[];
  @ApiProperty({ type: [HandedInFileView] }) files: HandedInFileView[];
}

export class HandInDraftView {
  @ApiProperty({ ...count, description: '0: nothing has been saved yet' }) version: number;
  @ApiProperty({ type: [EvidenceLineBody] }) lines: EvidenceLineBody[];
  @ApiProperty({ type: [InapplicableBody] }) notApplicable: InapplicableBody[];
  @ApiProperty() summary: string;
  @ApiProperty({ ...instant, nullable: true }) savedAt: string | null;
  @ApiProperty(maybe) savedBy: string | null;
  @ApiProperty(maybeId) keeperId: string | null;
}

export class HandInColleague {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty(maybe) post: string | null;
}

export class HandInWarningView {
  @ApiProperty() text: string;
  @ApiProperty() article: string;
}

/** One request with its checklist, its history, and the draft for whoever prepares it. */
export class HandInPageView extends HandInLineView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty(count) caseVersion: number;
  @ApiProperty() party: string;
  @ApiProperty({
    type: HandInWarningView,
    nullable: true,
    description: 'What follows where it does not come in time; null where the law names nothing',
  })
  warning: HandInWarningView | null;
  @ApiProperty({ description: 'A liaison of the organ, who prepares the hand-in' }) prepares: boolean;
  @ApiProperty({ description: 'False: the organ has no liaison and hands in on paper' }) byLiaison: boolean;
  @ApiProperty({ type: [ChecklistItemView] }) items: ChecklistItemView[];
  @ApiProperty({ type: HandInDraftView, nullable: true }) draft: HandInDraftView | null;
  @ApiProperty({ type: [HandInFileView] }) files: HandInFileView[];
  @ApiProperty({ type: [HandInStepView] }) steps: HandInStepView[];
  @ApiProperty({ type: [HandInColleague] }) colleagues: HandInColleague[];
  @ApiProperty({ enum: caseActs, enumName: 'Act', nullable: true, description: 'What I may return it by' })
  returning: Act | null;
  @ApiProperty({ enum: caseActs, enumName: 'Act', nullable: true, description: 'What I may accept it by' })
  accepting: Act | null;
}

export class SavedHandInView {
  @ApiProperty(count) version: number;
  @ApiProperty({ type: [EvidenceLineBody] }) lines: EvidenceLineBody[];
}
