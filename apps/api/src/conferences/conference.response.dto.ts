import { ApiProperty } from '@nestjs/swagger';
import {
  agendaSourceKinds,
  conferenceStates,
  participantKinds,
  type AgendaSourceKind,
  type CalendarDate,
  type ConferenceState,
  type ParticipantKind,
} from '@mingjing/domain';
import type { ActionLine, ConferenceParticipant, ConferencePoint } from '@mingjing/casework/conferences';

const day = { type: String, format: 'date' } as const;
const nullableDay = { ...day, nullable: true } as const;
const nullable = { type: String, nullable: true } as const;

export class ParticipantView implements ConferenceParticipant {
  @ApiProperty({ enum: participantKinds, enumName: 'ParticipantKind' }) kind: ParticipantKind;
  @ApiProperty(nullable) organId: string | null;
  @ApiProperty(nullable) courtId: string | null;
  @ApiProperty() name: string;
  @ApiProperty(nullable) person: string | null;
}

export class AgendaPointView implements ConferencePoint {
  @ApiProperty({ enum: agendaSourceKinds, enumName: 'AgendaSourceKind' }) source: AgendaSourceKind;
  @ApiProperty() title: string;
  @ApiProperty(nullable) detail: string | null;
}

export class ConferenceLineView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() organName: string;
  @ApiProperty() title: string;
  @ApiProperty(day) plannedOn: CalendarDate;
  @ApiProperty(nullable) startsAt: string | null;
  @ApiProperty() place: string;
  @ApiProperty({ enum: conferenceStates, enumName: 'ConferenceState' }) state: ConferenceState;
  @ApiProperty({ type: [ParticipantView] }) participants: readonly ParticipantView[];
  @ApiProperty({ type: [AgendaPointView] }) points: readonly AgendaPointView[];
  @ApiProperty(nullable) cancelReason: string | null;
  @ApiProperty({ type: 'integer' }) openActions: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ConferenceList {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [ConferenceLineView], description: 'Those to come first' })
  conferences: ConferenceLineView[];
}

export class MinutesView {
  @ApiProperty({ type: 'integer' }) edition: number;
  @ApiProperty() text: string;
  @ApiProperty(day) heldOn: CalendarDate;
  @ApiProperty({ ...nullable, description: 'Why it takes the place of the edition before' })
  reason: string | null;
  @ApiProperty(day) sealedOn: CalendarDate;
  @ApiProperty() sealedByName: string;
}

export class ConferenceView extends ConferenceLineView {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty(nullable) minutesDraft: string | null;
  @ApiProperty({ type: [MinutesView], description: 'The newest first' }) minutes: MinutesView[];
  @ApiProperty() mayChange: boolean;
}

export class ConferencePlanned {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class AgendaOffers {
  @ApiProperty({ type: [AgendaPointView] }) points: AgendaPointView[];
}

export class ActionView implements ActionLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) conferenceId: string;
  @ApiProperty() conferenceTitle: string;
  @ApiProperty() title: string;
  @ApiProperty(nullable) organId: string | null;
  @ApiProperty() ownerName: string;
  @ApiProperty(day) dueOn: CalendarDate;
  @ApiProperty(nullableDay) doneOn: CalendarDate | null;
  @ApiProperty(nullable) doneNote: string | null;
  @ApiProperty(nullable) doneByName: string | null;
  @ApiProperty() readsConference: boolean;
  @ApiProperty() mayFinish: boolean;
}

export class ActionList {
  @ApiProperty(day) today: CalendarDate;
  @ApiProperty({ type: [ActionView], description: 'What is due first comes first' }) actions: ActionView[];
}
