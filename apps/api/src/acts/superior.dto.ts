import type { CalendarDate } from '@mingjing/domain';
import { DateField, TextField } from '../http/fields.js';
import { noteField, reasonField } from './common-fields.js';

const superior = {
  label: { zh: '上级行政复议机关', en: 'Superior reconsideration body' },
  max: 200,
} as const;

class AskSuperiorToHearBody {
  @TextField(superior) superior: string;
  @TextField(reasonField) reason: string;
  @TextField(noteField) note?: string;
}

class HandToSuperiorBody {
  @TextField(superior) superior: string;
  @DateField({ label: { zh: '上级决定审理之日', en: 'Day of the superior’s decision' } })
  decidedOn: CalendarDate;
  @TextField({ label: { zh: '上级决定文号', en: 'Number of the decision' }, max: 100, optional: true })
  decisionNumber?: string;
  @TextField(noteField) note?: string;
}

/** A case goes to the superior body (行政复议法 38). */
export const superiorBodies = {
  askSuperiorToHear: AskSuperiorToHearBody,
  handToSuperior: HandToSuperiorBody,
} as const;
