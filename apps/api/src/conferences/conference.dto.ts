import {
  agendaSourceKinds,
  participantKinds,
  type AgendaSourceKind,
  type CalendarDate,
  type ParticipantKind,
} from '@mingjing/domain';
import {
  actionShows,
  type ActionDraft,
  type ActionShow,
  type ConferenceDraft,
  type ParticipantDraft,
} from '@mingjing/casework/conferences';
import { DateField, EnumField, IdField, ListField, TextField } from '../http/fields.js';

const reason = { label: { zh: '理由', en: 'Reason' }, max: 1000, multiline: true } as const;
const timeOfDay = { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, code: 'notATime' } as const;
const minutes = { label: { zh: '会议纪要', en: 'Minutes' }, max: 50000, multiline: true } as const;

export class ParticipantBody implements ParticipantDraft {
  @EnumField({ label: { zh: '类别', en: 'Kind' }, values: participantKinds }) kind: ParticipantKind;
  @TextField({ label: { zh: '机关', en: 'Organ' }, max: 60, optional: true, control: 'organ' })
  organId?: string;
  @TextField({ label: { zh: '法院', en: 'Court' }, max: 60, optional: true, control: 'court' })
  courtId?: string;
  @TextField({ label: { zh: '单位名称', en: 'Name' }, max: 200, optional: true }) name?: string;
  @TextField({ label: { zh: '参会人员', en: 'Who attends' }, max: 200, optional: true }) person?: string;
}

export class AgendaPointBody {
  @EnumField({ label: { zh: '来源', en: 'Source' }, values: agendaSourceKinds }) source: AgendaSourceKind;
  @TextField({ label: { zh: '议题', en: 'Point' }, max: 300 }) title: string;
  @TextField({ label: { zh: '说明', en: 'Details' }, max: 4000, multiline: true, optional: true })
  detail?: string;
}

export class ConferenceRequest implements ConferenceDraft {
  @TextField({ label: { zh: '会议名称', en: 'Title' }, max: 200 }) title: string;
  @DateField({ label: { zh: '会议日期', en: 'Day' } }) plannedOn: CalendarDate;
  @TextField({
    label: { zh: '开始时间', en: 'Begins at' },
    max: 5,
    optional: true,
    control: 'time',
    form: timeOfDay,
  })
  startsAt?: string;
  @TextField({ label: { zh: '地点', en: 'Place' }, max: 200 }) place: string;
  @ListField({ label: { zh: '参会单位', en: 'Participants' }, of: () => ParticipantBody, min: 1, max: 60 })
  participants: ParticipantBody[];
  @ListField({ label: { zh: '议题', en: 'Agenda' }, of: () => AgendaPointBody, max: 60 })
  points: AgendaPointBody[];
}

export class CancelConferenceRequest {
  @TextField(reason) reason: string;
}

export class MinutesDraftRequest {
  @TextField(minutes) text: string;
}

export class SealMinutesRequest {
  @TextField(minutes) text: string;
  @DateField({ label: { zh: '召开日期', en: 'Held on' } }) heldOn: CalendarDate;
}

export class CorrectMinutesRequest {
  @TextField(minutes) text: string;
  @TextField(reason) reason: string;
}

export class ConferenceActionRequest implements ActionDraft {
  @TextField({ label: { zh: '落实事项', en: 'Action' }, max: 1000, multiline: true }) title: string;
  @TextField({ label: { zh: '责任单位', en: 'Organ' }, max: 60, optional: true, control: 'organ' })
  organId?: string;
  @IdField({ label: { zh: '责任人', en: 'Person' }, optional: true }) userId?: string;
  @DateField({ label: { zh: '完成期限', en: 'Due' } }) dueOn: CalendarDate;
}

export class FinishActionRequest {
  @DateField({ label: { zh: '完成日期', en: 'Done on' } }) doneOn: CalendarDate;
  @TextField({ label: { zh: '落实情况', en: 'What was done' }, max: 2000, multiline: true }) note: string;
}

export class ActionsQuery {
  @EnumField({ label: { zh: '显示', en: 'Show' }, values: actionShows, optional: true }) show?: ActionShow;
  @IdField({ label: { zh: '会议', en: 'Conference' }, optional: true }) conference?: string;
}
